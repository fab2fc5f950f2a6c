// The index: lines of `key=value`, in files by ranges of keys.
{
  const { texts, load } = jobframeSearch;
  const tables = new Map();
  let known;

  const settings = () => (known ??= JSON.parse(texts.get("settings/")));

  const read = (kind, text) => {
    const isById = kind === "roles" || kind === "lines";
    const table = new Map();
    for (const line of text.trim().split("\n")) {
      const end = isById ? line.indexOf("=") : line.lastIndexOf("=");
      const key = line.slice(0, end);
      if (!table.has(key)) table.set(key, []);
      table.get(key).push(line.slice(end + 1));
    }
    return table;
  };

  const fileName = (start) =>
    start.replace(/[^a-z0-9]/gu, (letter) => `-${letter.codePointAt(0).toString(16)}-`);

  const table = async (kind, start) => {
    const name = `${kind}/${start}`;
    if (!texts.has(name)) await load(`search/${kind}/_${fileName(start)}`);
    if (!tables.has(name)) tables.set(name, read(kind, texts.get(name)));
    return tables.get(name);
  };

  // By Unicode scalars, as the files are.
  const isBefore = ([...left], [...right]) => {
    const index = left.findIndex((letter, index) => letter !== right[index]);
    const scalar = (letter) => letter?.codePointAt(0) ?? -1;
    return index < 0 ? left.length < right.length : scalar(left[index]) < scalar(right[index]);
  };

  // The starts of the file that has a key, and of those whose keys all begin so.
  const starts = (kind, key) => {
    const all = settings().shards[kind];
    const own = all.findLast((start) => !isBefore(key, start));
    return all.filter((start) => start === own || start.startsWith(key));
  };

  // The values of a key.
  const values = async (kind, key) => {
    const [start] = starts(kind, key);
    return start === undefined ? [] : ((await table(kind, start)).get(key) ?? []);
  };

  // The entries whose keys begin so, as far as the first files have them.
  const beginning = async (kind, key, most) => {
    const files = starts(kind, key).slice(0, most);
    const found = await Promise.all(files.map((start) => table(kind, start)));
    return found.flatMap((table) => [...table].filter(([each]) => each.startsWith(key)));
  };

  Object.assign(jobframeSearch, { settings, values, beginning });
}
