// The page's address: which profiles it names, and the address of those that are chosen.
var jobframeCompare = jobframeCompare || {};

(() => {
  "use strict";

  const most = 4;

  // Of an address that somebody made up, no more keys than these are looked up.
  const mostRead = 24;

  const keys = () =>
    new URLSearchParams(location.search)
      .getAll("keys")
      .flatMap((list) => list.split(","))
      .map((key) => key.trim())
      .filter(Boolean);

  // The profiles that the address names, and the keys of which there is something to say.
  const read = async () => {
    const named = keys();
    const read = named.slice(0, mostRead);
    const found = await Promise.all(
      read.map((key) => jobframeCompare.profile(key).catch(() => null)),
    );
    const profiles = [];
    const rest = { unknown: [], repeated: [], tooMany: [], notLoaded: [] };
    for (const [index, profile] of found.entries()) {
      if (profile === null) rest.notLoaded.push(read[index]);
      else if (!profile) rest.unknown.push(read[index]);
      else if (profiles.some(({ key }) => key === profile.key)) rest.repeated.push(read[index]);
      else if (profiles.length === most) rest.tooMany.push(read[index]);
      else profiles.push(profile);
    }
    rest.tooMany.push(...named.slice(mostRead));
    return { profiles, rest };
  };

  const of = (profiles) => {
    const page = location.href.replace(/[?#].*/s, "");
    return profiles.length > 0 ? `${page}?keys=${profiles.map(({ key }) => key).join(",")}` : page;
  };

  const remember = (profiles) => {
    try {
      history.replaceState(null, "", of(profiles));
    } catch {
      // Some browsers refuse it for files; the page's own link to copy is right all the same.
    }
  };

  Object.assign(jobframeCompare, { most, address: { read, of, remember } });
})();
