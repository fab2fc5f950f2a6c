// The page that sets profiles side by side. Its parts stand in the files beside this one.
var jobframeCompare = jobframeCompare || {};

document.addEventListener("DOMContentLoaded", () => {
  "use strict";

  const { captions, element, canonText, address, most } = jobframeCompare;

  const chosen = [];
  const list = element("ol", { class: "chosen" });
  const notes = element("ul", { class: "notes" });
  const status = element("p", { class: "status", role: "status" });
  const result = element("div");
  const say = (text) => {
    status.textContent = text;
  };

  const picker = new jobframeCompare.Picker({
    isChosen: (key) => chosen.some((profile) => profile.key === key),
    isFull: () => chosen.length >= most,
    pick: (key) => add(key).catch(() => say(captions.notLoaded)),
    say,
  });

  const add = async (key) => {
    const profile = await jobframeCompare.profile(key);
    if (!profile || chosen.length >= most || chosen.some((other) => other.key === key)) return;
    chosen.push(profile);
    change();
    say(chosen.length === most ? captions.full : captions.added(chosen.length));
  };

  const remove = (profile) => {
    const index = chosen.indexOf(profile);
    chosen.splice(index, 1);
    change();
    const buttons = list.querySelectorAll("button");
    (buttons[index] ?? buttons[index - 1] ?? picker.input).focus();
    say(captions.removed(chosen.length));
  };

  const change = () => {
    notes.replaceChildren();
    address.remember(chosen);
    show();
  };

  const show = () => {
    list.replaceChildren(...chosen.map(card));
    list.hidden = chosen.length === 0;
    tools.hidden = chosen.length === 0;
    filter.hidden = chosen.length < 2;
    link.hidden = true;
    picker.input.readOnly = chosen.length === most;
    result.replaceChildren();
    if (chosen.length < 2) {
      result.append(element("p", {}, chosen.length === 0 ? captions.none : captions.oneMore));
    }
    if (chosen.length > 0) result.append(jobframeCompare.table(chosen));
    applyFilter();
  };

  const card = (profile) => {
    const name = element("span", { class: "unseen" }, canonText(profile.content.title));
    const button = element("button", { type: "button" }, captions.remove, " ", name);
    button.addEventListener("click", () => remove(profile));
    const { profileLink, profilePlace } = jobframeCompare;
    return element("li", {}, profileLink(profile), profilePlace(profile), button);
  };

  // Hides what is the same in all.
  const onlyDifferences = element("input", { type: "checkbox" });
  const filter = element("label", {}, onlyDifferences, " ", captions.onlyDifferences);
  const allTheSame = element("p", {}, captions.allTheSame);
  const applyFilter = () => {
    const isOn = onlyDifferences.checked && chosen.length > 1;
    const differs = (part) => part.querySelector("tbody tr:not(.same, .group)") !== null;
    for (const row of result.querySelectorAll("tr.same")) row.hidden = isOn;
    for (const group of result.querySelectorAll("tbody")) {
      group.hidden = isOn && !group.querySelector("tr:not(.same, .group)");
    }
    allTheSame.remove();
    if (isOn && !differs(result)) result.prepend(allTheSame);
  };
  onlyDifferences.addEventListener("change", applyFilter);

  // Where the browser does not let a page copy, the link stands there to be copied by hand.
  const link = element("input", { type: "text", readonly: "", "aria-label": captions.copyByHand });
  const copy = element("button", { type: "button" }, captions.copy);
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(address.of(chosen));
      say(captions.copied);
    } catch {
      link.value = address.of(chosen);
      link.hidden = false;
      link.select();
      say(captions.copyByHand);
    }
  });
  const tools = element("div", { class: "tools" }, copy, link, filter);

  // What the page says of some keys of its address: three of them, each cut where it is very long.
  const note = (sentence, keys) => {
    const names = keys.slice(0, 3).map((key) => {
      const name = element("code");
      name.textContent = key.length > 80 ? `${key.slice(0, 80)}…` : key;
      return name;
    });
    const more = keys.length > 3 ? [" ", captions.more(keys.length - 3)] : [];
    return element("li", {}, sentence, ...names.flatMap((name) => [" ", name]), ...more);
  };

  const start = async (sections) => {
    tools.hidden = true;
    const heading = (text) => element("h2", {}, text);
    sections.replaceChildren(
      element(
        "section",
        { class: "choice" },
        ...[heading(captions.profiles), notes, list, status, picker.element, tools],
      ),
      element("section", { class: "comparison" }, heading(captions.sideBySide), result),
    );
    say(captions.loading);
    await jobframeCompare.open();
    const { profiles, rest } = await address.read();
    for (const [kind, keys] of Object.entries(rest)) {
      if (keys.length > 0) notes.append(note(captions[kind], keys));
    }
    chosen.push(...profiles);
    say("");
    show();
  };

  const sections = document.querySelector(".sections");
  if (sections) start(sections).catch(() => say(captions.notLoaded));
});
