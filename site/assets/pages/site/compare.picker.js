// A text field with a list of what matches, worked by keyboard as the ARIA pattern of a combobox
// says.
var jobframeCompare = jobframeCompare || {};

(() => {
  "use strict";

  const { captions, element, canonText } = jobframeCompare;

  const mostShown = 40;

  const attributes = {
    id: "_pick",
    type: "text",
    role: "combobox",
    "aria-expanded": "false",
    "aria-controls": "_options",
    "aria-autocomplete": "list",
    "aria-describedby": "_hint",
    autocomplete: "off",
    autocapitalize: "none",
    spellcheck: "false",
  };

  jobframeCompare.Picker = class {
    #hooks;
    #entries;
    #matches = [];
    #active = -1;
    #options = element("ul", { role: "listbox", id: "_options", "aria-label": captions.options });
    input = element("input", attributes);

    // `hooks`: `isChosen(key)`, `isFull()`, `pick(key)`, `say(text)`.
    constructor(hooks) {
      this.#hooks = hooks;
      this.#options.hidden = true;
      this.element = element(
        "div",
        { class: "picker" },
        element("label", { for: "_pick" }, captions.add),
        element("div", { class: "combobox" }, this.input, this.#options),
        element("p", { class: "hint", id: "_hint" }, captions.hint),
      );
      this.input.addEventListener("input", () => this.#open());
      this.input.addEventListener("click", () => this.#open());
      this.input.addEventListener("blur", () => this.#close());
      this.input.addEventListener("keydown", (event) => this.#press(event));
      // The field keeps the focus.
      this.#options.addEventListener("mousedown", (event) => event.preventDefault());
      this.#options.addEventListener("click", ({ target }) => {
        this.#pick([...this.#options.children].indexOf(target.closest("[role=option]")));
      });
    }

    async #open() {
      const { isFull, say } = this.#hooks;
      if (isFull()) return say(captions.full);
      if (!this.#entries) {
        say(captions.loading);
        try {
          this.#entries = (await jobframeCompare.picks()).map(jobframeCompare.search.entry);
        } catch {
          return say(captions.notLoaded);
        }
      }
      if (document.activeElement === this.input) this.#show();
      else say("");
    }

    #show() {
      const text = this.input.value;
      const others = this.#entries.filter(({ pick }) => !this.#hooks.isChosen(pick.key));
      const found = jobframeCompare.search.find(others, text);
      this.#matches = found.slice(0, mostShown);
      this.#options.replaceChildren(
        ...this.#matches.map((pick, index) => this.#option(pick, index, text)),
      );
      this.#options.hidden = found.length === 0;
      this.input.setAttribute("aria-expanded", String(found.length > 0));
      this.#activate(text.trim() && found.length > 0 ? 0 : -1);
      this.#hooks.say(this.#count(found.length));
    }

    #count(count) {
      if (count === 0) return captions.noMatches;
      return count > mostShown
        ? captions.firstMatches(mostShown, count)
        : captions.matches(count);
    }

    #option(pick, index, text) {
      const place = jobframeCompare.place(pick.family, pick.role, pick.code, pick.level);
      const alias = jobframeCompare.search.alias(pick, text);
      if (alias) place.append(` · ${captions.alsoCalled} `, canonText(alias));
      return element(
        "li",
        { role: "option", id: `_option-${index}`, "aria-selected": "false" },
        ...[canonText(pick.title), " ", place],
      );
    }

    #close() {
      this.#options.hidden = true;
      this.input.setAttribute("aria-expanded", "false");
      this.#activate(-1);
    }

    #activate(index) {
      this.#options.children[this.#active]?.setAttribute("aria-selected", "false");
      this.#active = index;
      const option = this.#options.children[index];
      if (!option) return this.input.removeAttribute("aria-activedescendant");
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      this.input.setAttribute("aria-activedescendant", option.id);
    }

    #pick(index) {
      const pick = this.#matches[index];
      if (!pick) return;
      this.input.value = "";
      this.#close();
      this.#hooks.pick(pick.key);
    }

    // Down and up walk through the list, from the field and back to it.
    #move(step) {
      const count = this.#matches.length + 1;
      this.#activate(((this.#active + 1 + step + count) % count) - 1);
    }

    #press(event) {
      if (event.isComposing || event.ctrlKey || event.metaKey) return;
      const isOpen = !this.#options.hidden;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) {
        event.preventDefault();
        if (!isOpen) this.#open();
        else if (event.altKey && step < 0) this.#close();
        else this.#move(step);
      } else if (event.key === "Enter" && isOpen) {
        event.preventDefault();
        this.#pick(this.#active);
      } else if (event.key === "Escape") {
        if (isOpen) this.#close();
        else this.input.value = "";
      }
    }
  };
})();
