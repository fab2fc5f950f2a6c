// The page: profiles are chosen, named in its address and set side by side. Its parts stand in the
// files beside this one, and use each other's names.

const chosen = [];

const message = element("p", { role: "status" });
const say = (text) => message.replaceChildren(text);
const notes = element("blockquote");
const result = element("section");

const address = () => {
  const keys = chosen.map(({ key }) => key).join();
  return location.href.replace(/[?#].*|$/s, keys && `?keys=${keys}`);
};
const copy = button(captions.copy, async () => {
  const isCopied = await jobframe.copy(address());
  say(isCopied ? captions.copied : `${captions.copyByHand} ${address()}`);
});

const filter = element("input", { type: "checkbox" });
const label = element("label", {}, filter, " ", captions.onlyDifferences);
const tools = element("div", { class: "tools" }, copy, label);

const show = () => {
  tools.hidden = chosen.length < 2;
  result.replaceChildren(chosen.length > 0 ? table(chosen, remove) : "");
  const isFull = chosen.length === 4;
  // What is disabled loses the focus.
  if (isFull && document.activeElement === input) copy.focus();
  input.disabled = isFull;
};

const change = () => {
  notes.replaceChildren();
  show();
  say(captions.chosen(chosen.length));
  try {
    history.replaceState(null, "", address());
  } catch {
    // Some browsers refuse it for files.
  }
};

// Chooses a key's profile, or gives what to say of it.
const add = async (key) => {
  try {
    const profile = await profileOf(key);
    if (!profile) return captions.unknown;
    if (chosen.some((other) => other.key === profile.key)) return captions.repeated;
    if (chosen.length === 4) return captions.tooMany;
    chosen.push(profile);
  } catch {
    return captions.notLoaded;
  }
};

const choose = async ({ key, title }) => {
  const problem = await add(key);
  if (problem) say(`${problem} ${title}`);
  else change();
};

const remove = (profile) => {
  const index = chosen.indexOf(profile);
  chosen.splice(index, 1);
  change();
  const buttons = result.querySelectorAll("button");
  (buttons[index] ?? buttons[index - 1] ?? input).focus();
};

const input = element("input", { id: "_pick", autocomplete: "off" });
const picker = element("div", { class: "combobox" }, input);
const caption = element("label", { for: input.id }, captions.add);
const choice = element("section", {}, notes, caption, picker, message, tools);
document.querySelector(".sections").replaceChildren(choice, result);
const option = (item) => element("div", {}, text(item.title), place(item));
jobframe.combobox(input, { find, option, choose, say, shown: captions.shown });

const start = async () => {
  say(captions.loading);
  const keys = new URLSearchParams(location.search).getAll("keys").join().match(/[^,\s]+/g) ?? [];
  // Of an address that somebody made up, no more are read.
  for (const key of keys.slice(0, 12)) {
    const problem = await add(key);
    const name = element("bdi", {}, key.slice(0, 80));
    if (problem) notes.append(element("p", {}, problem, " ", name));
  }
  say("");
  show();
};
start();
