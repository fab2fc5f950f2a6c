// What the page of results says: a theme in another language has a file of its own here, and one in the
// place of `assets/search.js`.
Object.assign(jobframeSearch.captions, {
  loading: "Loading …",
  notLoaded: "Not loaded. Reload the page to try again.",
  retry: "Try again",
  part: (count, all) => `Roles shown: ${count} of ${all}.`,
  more: "Show more",
  filters: "Filter",
  family: "Family",
  track: "Track",
  level: "Level",
  results: "Results",
  levels: (role) => `Levels of ${role}`,
  goals: "goals",
  alias: "Also called ",
  nearest: "Perhaps you look for:",
  nothing: "Other words may help, or the list of all roles, ",
  start: "Type what you look for into the field above, or look it up in the list of all roles, ",
  list: "from A to Z",
  help: "? What works here",
  works: [
    "A role by any name, a title, a family, words of the text; beginnings will do, small errors are forgiven.",
    "A level’s code, title or track beside it leads to that level.",
    "What holds all words comes first, best side by side; signs count, as in C#, R&D or .NET.",
  ],
});
