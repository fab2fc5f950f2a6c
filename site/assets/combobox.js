// Gives a text field a list of what matches: a combobox, as ARIA calls it.
//
//     jobframe.combobox(input, {
//       find: async (text) => items,  // all to be shown, the best first
//       option: (item) => element,    // a new link, or another element
//       choose: (item) => {},         // by a click or Enter; links are followed
//       say: (text) => {},            // to a live region
//       shown: (items) => text,       // what to say of a list
//     });
//
// The input has an id and a label, and a parent of class "combobox".
jobframe.combobox = (input, { find, option, choose, say, shown }) => {
  const captions = {
    loading: "Loading …",
    notLoaded: "Not loaded. Reload the page to try again.",
  };
  const id = `${input.id}-list`;
  const list = jobframe.element("div", { role: "listbox", id, tabindex: -1 });
  list.ariaLabel = input.labels[0].textContent;
  Object.assign(input, { role: "combobox", ariaAutoComplete: "list" });
  input.setAttribute("aria-controls", id);
  input.after(list);

  let active;
  const activate = (next) => {
    active = next;
    for (const each of list.children) each.ariaSelected = each === active;
    active?.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", active?.id ?? "");
  };

  const show = (items) => {
    list.replaceChildren(...items.map(optionOf));
    list.hidden = items.length === 0;
    input.ariaExpanded = !list.hidden;
    activate(input.value.trim() ? list.children[0] : undefined);
  };

  const optionOf = (item, index) => {
    const made = option(item);
    made.onclick = () => {
      input.value = "";
      close();
      choose?.(item);
    };
    return Object.assign(made, { role: "option", id: `${id}-${index}`, tabIndex: -1 });
  };

  const close = () => {
    show([]);
    say("");
  };

  const open = async () => {
    const text = input.value;
    activate();
    say(captions.loading);
    const items = await find(text).catch(() => undefined);
    // Too late.
    if (text !== input.value || document.activeElement !== input) return;
    show(items ?? []);
    say(items ? shown(items) : captions.notLoaded);
  };

  input.oninput = input.onclick = open;
  input.onblur = close;
  input.onkeydown = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [undefined, ...list.children];
    if (step && list.hidden) open();
    else if (step) activate(stops.at((stops.indexOf(active) + step) % stops.length));
    else if (event.key === "Enter" && active && !event.isComposing) active.click();
    else if (event.key === "Escape" && !list.hidden) close();
    else return;
    event.preventDefault();
  };
  // The field keeps the focus.
  list.onmousedown = (event) => event.preventDefault();
  show([]);
};
