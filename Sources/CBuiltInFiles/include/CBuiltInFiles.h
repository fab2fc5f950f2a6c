/// A text file that is part of the program, as it was when the program was built.
struct BuiltInFile {
  /// Relative to the folder that the list stands for, with `/` between its parts.
  const char *path;
  /// UTF-8, ended by a zero byte.
  const unsigned char *text;
};

/// The theme in `themes/default`; ended by a file without a path.
const struct BuiltInFile *builtInThemeFiles(void);

/// The folder in `starter`, with the canon that `jobframe init` writes; likewise.
const struct BuiltInFile *builtInStarterFiles(void);

/// What `jobframe serve` adds to pages, in the folder `preview`; likewise.
const struct BuiltInFile *builtInPreviewFiles(void);
