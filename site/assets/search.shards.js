// The index: lines of `key=value`, in files by ranges of keys.
{
  const { texts, load } = jobframeSearch;
  const tables = new Map();
  let known;

  const settings = () => (known ??= JSON.parse(texts.get("settings/")));

  const list = (text) => text.trim().split("\n").map((line) => JSON.parse(line));

  // A key may have several values.
  const read = (kind, text) => {
    const table = new Map();
    for (const line of text.trim().split("\n")) {
      const end = /^[rl]/.test(kind) ? line.indexOf("=") : line.lastIndexOf("=");
      const [key, value] = [line.slice(0, end), line.slice(end + 1)];
      if (!table.get(key)?.push(value)) table.set(key, [value]);
    }
    return table;
  };

  const table = async (kind, start) => {
    const name = `${kind}/${start}`;
    const hexadecimal = (letter) => `-${letter.codePointAt(0).toString(16)}-`;
    if (!texts.has(name)) {
      await load(`search/${kind}/from-${start.replace(/[^a-z0-9]/gu, hexadecimal)}`);
    }
    const text = texts.get(name);
    if (!tables.has(name)) tables.set(name, kind.endsWith(".files") ? list(text) : read(kind, text));
    return tables.get(name);
  };

  // Makes JavaScript compare by Unicode scalars, as the files are sorted.
  const ordered = (text) => text.replace(/[\ud800-\udfff]/g, "\uffff$&");

  // Where the files of a kind start, as far as they concern a key: if they are many, files list them.
  const starts = async (kind, key, most) => {
    const { shards } = settings();
    return shards[kind] ?? (await files(`${kind}.files`, key, most)).flat();
  };

  // The files of the keys that begin so, the first of which has the key itself.
  const files = async (kind, key, most) => {
    const all = await starts(kind, key, most);
    const wanted = ordered(key);
    const own = all.findLast((start) => ordered(start) <= wanted);
    const some = all.filter((start) => start === own || start.startsWith(key));
    return Promise.all(some.slice(0, most).map((start) => table(kind, start)));
  };
  const values = async (kind, key) => (await files(kind, key, 1))[0]?.get(key) ?? [];
  const beginning = async (kind, key, most) =>
    (await files(kind, key, most)).flatMap((table) =>
      [...table].filter(([each]) => each.startsWith(key)),
    );

  Object.assign(jobframeSearch, { settings, values, beginning });
}
