// What the scripts of the site share.
const jobframe = {
  // An element with its attributes and what stands in it; strings are text, never markup.
  element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  },

  button(label, action, attributes) {
    const made = jobframe.element("button", { type: "button", ...attributes }, label);
    made.addEventListener("click", action);
    return made;
  },

  // Whether the text could be copied. On an intranet without https there is no `navigator.clipboard`.
  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return jobframe.copySelected(text);
    }
  },

  copySelected(text) {
    const focused = document.activeElement;
    const attributes = { class: "unseen", readonly: "", tabindex: -1, "aria-hidden": "true" };
    const area = jobframe.element("textarea", attributes);
    area.value = text;
    document.body.append(area);
    area.select();
    const isCopied = document.execCommand("copy");
    area.remove();
    focused?.focus({ preventScroll: true });
    return isCopied;
  },
};
