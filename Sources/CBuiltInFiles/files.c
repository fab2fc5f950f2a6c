#include "CBuiltInFiles.h"

// The compiler puts the files themselves in: nothing is written twice. A test holds the lists against the
// folders.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const struct BuiltInFile themeFiles[] = {
  {"assets/combobox.js", (const unsigned char[]){
#embed "../../themes/default/assets/combobox.js" suffix(, 0)
  }},
  {"assets/icon.svg", (const unsigned char[]){
#embed "../../themes/default/assets/icon.svg" suffix(, 0)
  }},
  {"assets/pages/profile/goals.blanks.js", (const unsigned char[]){
#embed "../../themes/default/assets/pages/profile/goals.blanks.js" suffix(, 0)
  }},
  {"assets/pages/profile/goals.captions.js", (const unsigned char[]){
#embed "../../themes/default/assets/pages/profile/goals.captions.js" suffix(, 0)
  }},
  {"assets/pages/profile/goals.css", (const unsigned char[]){
#embed "../../themes/default/assets/pages/profile/goals.css" suffix(, 0)
  }},
  {"assets/pages/profile/goals.entries.js", (const unsigned char[]){
#embed "../../themes/default/assets/pages/profile/goals.entries.js" suffix(, 0)
  }},
  {"assets/pages/profile/goals.export.js", (const unsigned char[]){
#embed "../../themes/default/assets/pages/profile/goals.export.js" suffix(, 0)
  }},
  {"assets/pages/profile/goals.fields.js", (const unsigned char[]){
#embed "../../themes/default/assets/pages/profile/goals.fields.js" suffix(, 0)
  }},
  {"assets/pages/profile/goals.form.js", (const unsigned char[]){
#embed "../../themes/default/assets/pages/profile/goals.form.js" suffix(, 0)
  }},
  {"assets/pages/profile/goals.gone.js", (const unsigned char[]){
#embed "../../themes/default/assets/pages/profile/goals.gone.js" suffix(, 0)
  }},
  {"assets/pages/profile/goals.js", (const unsigned char[]){
#embed "../../themes/default/assets/pages/profile/goals.js" suffix(, 0)
  }},
  {"assets/pages/profile/index.css", (const unsigned char[]){
#embed "../../themes/default/assets/pages/profile/index.css" suffix(, 0)
  }},
  {"assets/pages/role/index.css", (const unsigned char[]){
#embed "../../themes/default/assets/pages/role/index.css" suffix(, 0)
  }},
  {"assets/pages/site/a-z.css", (const unsigned char[]){
#embed "../../themes/default/assets/pages/site/a-z.css" suffix(, 0)
  }},
  {"assets/pages/site/compare.captions.js", (const unsigned char[]){
#embed "../../themes/default/assets/pages/site/compare.captions.js" suffix(, 0)
  }},
  {"assets/pages/site/compare.css", (const unsigned char[]){
#embed "../../themes/default/assets/pages/site/compare.css" suffix(, 0)
  }},
  {"assets/pages/site/compare.data.js", (const unsigned char[]){
#embed "../../themes/default/assets/pages/site/compare.data.js" suffix(, 0)
  }},
  {"assets/pages/site/compare.differences.js", (const unsigned char[]){
#embed "../../themes/default/assets/pages/site/compare.differences.js" suffix(, 0)
  }},
  {"assets/pages/site/compare.js", (const unsigned char[]){
#embed "../../themes/default/assets/pages/site/compare.js" suffix(, 0)
  }},
  {"assets/pages/site/coverage.css", (const unsigned char[]){
#embed "../../themes/default/assets/pages/site/coverage.css" suffix(, 0)
  }},
  {"assets/pages/site/index.css", (const unsigned char[]){
#embed "../../themes/default/assets/pages/site/index.css" suffix(, 0)
  }},
  {"assets/pages/site/search.captions.js", (const unsigned char[]){
#embed "../../themes/default/assets/pages/site/search.captions.js" suffix(, 0)
  }},
  {"assets/pages/site/search.css", (const unsigned char[]){
#embed "../../themes/default/assets/pages/site/search.css" suffix(, 0)
  }},
  {"assets/pages/site/search.facets.js", (const unsigned char[]){
#embed "../../themes/default/assets/pages/site/search.facets.js" suffix(, 0)
  }},
  {"assets/pages/site/search.hits.js", (const unsigned char[]){
#embed "../../themes/default/assets/pages/site/search.hits.js" suffix(, 0)
  }},
  {"assets/pages/site/search.js", (const unsigned char[]){
#embed "../../themes/default/assets/pages/site/search.js" suffix(, 0)
  }},
  {"assets/search.css", (const unsigned char[]){
#embed "../../themes/default/assets/search.css" suffix(, 0)
  }},
  {"assets/search.dictionary.js", (const unsigned char[]){
#embed "../../themes/default/assets/search.dictionary.js" suffix(, 0)
  }},
  {"assets/search.groups.js", (const unsigned char[]){
#embed "../../themes/default/assets/search.groups.js" suffix(, 0)
  }},
  {"assets/search.js", (const unsigned char[]){
#embed "../../themes/default/assets/search.js" suffix(, 0)
  }},
  {"assets/search.query.js", (const unsigned char[]){
#embed "../../themes/default/assets/search.query.js" suffix(, 0)
  }},
  {"assets/search.ranking.js", (const unsigned char[]){
#embed "../../themes/default/assets/search.ranking.js" suffix(, 0)
  }},
  {"assets/search.shards.js", (const unsigned char[]){
#embed "../../themes/default/assets/search.shards.js" suffix(, 0)
  }},
  {"assets/search.words.js", (const unsigned char[]){
#embed "../../themes/default/assets/search.words.js" suffix(, 0)
  }},
  {"assets/site.css", (const unsigned char[]){
#embed "../../themes/default/assets/site.css" suffix(, 0)
  }},
  {"assets/site.js", (const unsigned char[]){
#embed "../../themes/default/assets/site.js" suffix(, 0)
  }},
  {"assets/tokens.css", (const unsigned char[]){
#embed "../../themes/default/assets/tokens.css" suffix(, 0)
  }},
  {"layout.html", (const unsigned char[]){
#embed "../../themes/default/layout.html" suffix(, 0)
  }},
  {"lines/profile/index.html", (const unsigned char[]){
#embed "../../themes/default/lines/profile/index.html" suffix(, 0)
  }},
  {"pages/family/index.md", (const unsigned char[]){
#embed "../../themes/default/pages/family/index.md" suffix(, 0)
  }},
  {"pages/level/index.md", (const unsigned char[]){
#embed "../../themes/default/pages/level/index.md" suffix(, 0)
  }},
  {"pages/profile/goals.md", (const unsigned char[]){
#embed "../../themes/default/pages/profile/goals.md" suffix(, 0)
  }},
  {"pages/profile/index.md", (const unsigned char[]){
#embed "../../themes/default/pages/profile/index.md" suffix(, 0)
  }},
  {"pages/role/index.md", (const unsigned char[]){
#embed "../../themes/default/pages/role/index.md" suffix(, 0)
  }},
  {"pages/site/404.html", (const unsigned char[]){
#embed "../../themes/default/pages/site/404.html" suffix(, 0)
  }},
  {"pages/site/a-z.md", (const unsigned char[]){
#embed "../../themes/default/pages/site/a-z.md" suffix(, 0)
  }},
  {"pages/site/about.md", (const unsigned char[]){
#embed "../../themes/default/pages/site/about.md" suffix(, 0)
  }},
  {"pages/site/compare.md", (const unsigned char[]){
#embed "../../themes/default/pages/site/compare.md" suffix(, 0)
  }},
  {"pages/site/coverage.md", (const unsigned char[]){
#embed "../../themes/default/pages/site/coverage.md" suffix(, 0)
  }},
  {"pages/site/index.md", (const unsigned char[]){
#embed "../../themes/default/pages/site/index.md" suffix(, 0)
  }},
  {"pages/site/levels/index.md", (const unsigned char[]){
#embed "../../themes/default/pages/site/levels/index.md" suffix(, 0)
  }},
  {"pages/site/search.md", (const unsigned char[]){
#embed "../../themes/default/pages/site/search.md" suffix(, 0)
  }},
  {"partials/achievable.md", (const unsigned char[]){
#embed "../../themes/default/partials/achievable.md" suffix(, 0)
  }},
  {"partials/changes.md", (const unsigned char[]){
#embed "../../themes/default/partials/changes.md" suffix(, 0)
  }},
  {"partials/content.md", (const unsigned char[]){
#embed "../../themes/default/partials/content.md" suffix(, 0)
  }},
  {"partials/dimensions.md", (const unsigned char[]){
#embed "../../themes/default/partials/dimensions.md" suffix(, 0)
  }},
  {"partials/field.md", (const unsigned char[]){
#embed "../../themes/default/partials/field.md" suffix(, 0)
  }},
  {"partials/fields.md", (const unsigned char[]){
#embed "../../themes/default/partials/fields.md" suffix(, 0)
  }},
  {"partials/label.md", (const unsigned char[]){
#embed "../../themes/default/partials/label.md" suffix(, 0)
  }},
  {"partials/level.md", (const unsigned char[]){
#embed "../../themes/default/partials/level.md" suffix(, 0)
  }},
  {"partials/lines.md", (const unsigned char[]){
#embed "../../themes/default/partials/lines.md" suffix(, 0)
  }},
  {"partials/next-level.md", (const unsigned char[]){
#embed "../../themes/default/partials/next-level.md" suffix(, 0)
  }},
  {"partials/place.md", (const unsigned char[]){
#embed "../../themes/default/partials/place.md" suffix(, 0)
  }},
  {"partials/relevant.md", (const unsigned char[]){
#embed "../../themes/default/partials/relevant.md" suffix(, 0)
  }},
  {"partials/role-status.md", (const unsigned char[]){
#embed "../../themes/default/partials/role-status.md" suffix(, 0)
  }},
  {"partials/standard.md", (const unsigned char[]){
#embed "../../themes/default/partials/standard.md" suffix(, 0)
  }},
  {"redirect.html", (const unsigned char[]){
#embed "../../themes/default/redirect.html" suffix(, 0)
  }},
  {"theme.yaml", (const unsigned char[]){
#embed "../../themes/default/theme.yaml" suffix(, 0)
  }},
  {0, 0}
};

static const struct BuiltInFile starterFiles[] = {
  {"canon/canon.yaml", (const unsigned char[]){
#embed "starter/canon/canon.yaml" suffix(, 0)
  }},
  {"canon/families/customer-service/family.yaml", (const unsigned char[]){
#embed "starter/canon/families/customer-service/family.yaml" suffix(, 0)
  }},
  {"canon/families/customer-service/service-advisor.yaml", (const unsigned char[]){
#embed "starter/canon/families/customer-service/service-advisor.yaml" suffix(, 0)
  }},
  {"canon/levels.yaml", (const unsigned char[]){
#embed "starter/canon/levels.yaml" suffix(, 0)
  }},
  {0, 0}
};

static const struct BuiltInFile previewFiles[] = {
  {"preview.css", (const unsigned char[]){
#embed "preview/preview.css" suffix(, 0)
  }},
  {"preview.js", (const unsigned char[]){
#embed "preview/preview.js" suffix(, 0)
  }},
  {0, 0}
};

const struct BuiltInFile *builtInThemeFiles(void) { return themeFiles; }

const struct BuiltInFile *builtInStarterFiles(void) { return starterFiles; }

const struct BuiltInFile *builtInPreviewFiles(void) { return previewFiles; }
