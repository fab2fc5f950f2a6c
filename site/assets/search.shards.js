// The index: lines of `key=value`, in files by ranges of keys.
{
  const { texts, load } = jobframeSearch;
  const tables = new Map();
  let known;

  const settings = () => (known ??= JSON.parse(texts.get("settings/")));

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
    if (!tables.has(name)) tables.set(name, read(kind, texts.get(name)));
    return tables.get(name);
  };

  // Makes JavaScript compare by Unicode scalars, as the files are sorted.
  const ordered = (text) => text.replace(/[\ud800-\udfff]/g, "\uffff$&");
  const orders = {};

  // The files of the keys that begin so, the first of which has the key itself.
  const files = (kind, key, most) => {
    const all = settings().shards[kind];
    const order = (orders[kind] ??= all.map(ordered));
    const wanted = ordered(key);
    const own = all[order.findLastIndex((start) => start <= wanted)];
    const starts = all.filter((start) => start === own || start.startsWith(key));
    return Promise.all(starts.slice(0, most).map((start) => table(kind, start)));
  };
  const values = async (kind, key) => (await files(kind, key, 1))[0]?.get(key) ?? [];
  const beginning = async (kind, key, most) =>
    (await files(kind, key, most)).flatMap((table) =>
      [...table].filter(([each]) => each.startsWith(key)),
    );

  Object.assign(jobframeSearch, { settings, values, beginning });
}
