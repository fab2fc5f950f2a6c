// What the page says: a theme in another language has a file of its own here.
const jobframeCompare = {
  captions: {
    add: "Add a profile, by any name, family or level",
    remove: "Remove",
    chosen: (count) => `Profiles chosen: ${count}.`,
    copy: "Copy link",
    copied: "Copied.",
    copyByHand: "Copy this link:",
    onlyDifferences: "Show only what differs",
    loading: "Loading …",

    unknown: "The canon has no such profile:",
    repeated: "Here already:",
    tooMany: "Four at most. Left out:",
    notLoaded: "Not loaded. Reload the page to try again:",

    draft: "draft",
    retired: "retired",
    same: "= the same",
    differs: "≠ differs",
    shared: (count, all) => (count < all ? `= in ${count} of ${all}` : "= in all"),
    reworded: "~ reworded",
    only: "+ only here",
    absent: "− not in the canon",

    groups: {
      "Where it stands": {
        family: "Family",
        role: "Role",
        aliases: "Also called",
        "role.summary": "The role",
        level: "Level",
        track: "Track",
        years: "Typical years",
        "level.summary": "The level",
      },
      "In this role": {
        summary: "Summary",
        core_outputs: "Core outputs",
        "jfm.responsibilities": "Responsibilities",
        "jfm.complexity": "Complexity and problem solving",
        "jfm.knowledge": "Knowledge and its application",
        "components.responsibilities": "Responsibilities (component)",
        "components.tasks": "Tasks",
        "components.skills": "Skills",
        "components.knowledge": "Knowledge",
        "components.qualifications": "Qualifications",
        capabilities: "Capabilities",
      },
    },
    dimensions: "What the level means in every role",
  },
};
