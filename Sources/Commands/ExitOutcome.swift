/// How the program ends, but for wrong usage, which is the argument parser's 64.
enum ExitOutcome: Int32, Error {
  /// Errors were found, or warnings with `--strict`, or a difference where one was asked about.
  case found = 1
  /// Disk, permission: what the machine does to us.
  case machineFailed = 2
}
