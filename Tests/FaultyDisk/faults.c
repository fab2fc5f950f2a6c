// A disk that fails on demand. Preloaded into a program (LD_PRELOAD), it counts the program's
// file-system calls below a folder, notes each in a log, and lets chosen ones fail. It is told what to do
// by environment variables:
//
//     FAULT_FOLDER  the folder, with links followed
//     FAULT_LOG     the file that is told of each call, a line each: "write site/index.html"
//     FAULT_CALLS   the calls that count, such as " write renameat "; without it all do. An open that
//                   may make a file is a "create"
//     FAULT         what happens: the number of an error; or "short", writing and reading a byte only;
//                   "kill", the program dies before the call; "swap", see below. Without it nothing does
//     FAULT_AT      the number of the call that it happens to, from 0
//     FAULT_EVERY   it happens again to each n-th call after that
//     FAULT_SWAP    the folder that "swap" renames, with ".aside" after its name, and puts a link in
//                   place of
//     FAULT_LINK    where that link leads
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

// What the C library does under that name.
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static const char *folder, *calls, *fault, *swapped, *link_target;
static long first, every;
static int log_file = -1;
static atomic_long count;

enum { NO_FAULT = 0, SHORT = -1 };

__attribute__((constructor)) static void read_environment(void) {
  const char *log = getenv("FAULT_LOG");
  if (log) log_file = REAL(open)(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
  calls = getenv("FAULT_CALLS");
  fault = getenv("FAULT");
  first = getenv("FAULT_AT") ? atol(getenv("FAULT_AT")) : 0;
  every = getenv("FAULT_EVERY") ? atol(getenv("FAULT_EVERY")) : 0;
  swapped = getenv("FAULT_SWAP");
  link_target = getenv("FAULT_LINK");
  folder = getenv("FAULT_FOLDER");
}

// Writes the full path of a name in an open folder; false when it lies outside the folder.
static int is_watched(int directory, const char *name, char path[PATH_MAX]) {
  if (!folder) return 0;
  if (name && name[0] == '/') {
    snprintf(path, PATH_MAX, "%s", name);
  } else {
    char link[64] = "/proc/self/cwd";
    if (directory != AT_FDCWD) snprintf(link, sizeof link, "/proc/self/fd/%d", directory);
    ssize_t length = readlink(link, path, PATH_MAX / 2);
    if (length < 0) return 0;
    snprintf(path + length, PATH_MAX - length, name ? "/%.2000s" : "%s", name ? name : "");
  }
  size_t length = strlen(folder);
  return strncmp(path, folder, length) == 0 && (path[length] == '/' || path[length] == 0);
}

static int counts(const char *call) {
  char word[32];
  snprintf(word, sizeof word, " %s ", call);
  return !calls || strstr(calls, word);
}

static void swap(void) {
  char aside[PATH_MAX];
  snprintf(aside, sizeof aside, "%s.aside", swapped);
  if (rename(swapped, aside) != 0 || symlink(link_target, swapped) != 0) abort();
}

// The number of the error that the call is to fail with, or SHORT, or NO_FAULT.
static int struck(const char *call, int directory, const char *name) {
  char path[PATH_MAX], line[PATH_MAX + 64];
  int saved = errno;
  if (!is_watched(directory, name, path) || !counts(call)) {
    errno = saved;
    return NO_FAULT;
  }
  long number = atomic_fetch_add(&count, 1);
  int length = snprintf(line, sizeof line, "%s %s\n", call, path + strlen(folder));
  if (log_file >= 0 && REAL(write)(log_file, line, length) != length) abort();
  errno = saved;
  int happens = number == first || (every && number > first && (number - first) % every == 0);
  if (!fault || !happens) return NO_FAULT;
  if (strcmp(fault, "kill") == 0) raise(SIGKILL);
  if (strcmp(fault, "short") == 0) return SHORT;
  if (strcmp(fault, "swap") == 0) swap();
  errno = saved;
  return atoi(fault);
}

// Leaves the function when the call is to fail.
#define FAIL(failure, call, directory, name) \
  do { \
    int error = struck(call, directory, name); \
    if (error > 0) { \
      errno = error; \
      return failure; \
    } \
  } while (0)

static const char *opening(int flags) { return flags & O_CREAT ? "create" : "open"; }

#define MODE(flags) \
  mode_t mode = 0; \
  if (flags & O_CREAT) { \
    va_list rest; \
    va_start(rest, flags); \
    mode = va_arg(rest, mode_t); \
    va_end(rest); \
  }

int open(const char *path, int flags, ...) {
  MODE(flags)
  FAIL(-1, opening(flags), AT_FDCWD, path);
  return REAL(open)(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  MODE(flags)
  FAIL(-1, opening(flags), AT_FDCWD, path);
  return REAL(open64)(path, flags, mode);
}

int openat(int directory, const char *path, int flags, ...) {
  MODE(flags)
  FAIL(-1, opening(flags), directory, path);
  return REAL(openat)(directory, path, flags, mode);
}

int openat64(int directory, const char *path, int flags, ...) {
  MODE(flags)
  FAIL(-1, opening(flags), directory, path);
  return REAL(openat64)(directory, path, flags, mode);
}

ssize_t read(int file, void *buffer, size_t size) {
  int error = struck("read", file, NULL);
  if (error > 0) return errno = error, -1;
  return REAL(read)(file, buffer, error == SHORT && size > 1 ? 1 : size);
}

ssize_t write(int file, const void *buffer, size_t size) {
  int error = struck("write", file, NULL);
  if (error > 0) return errno = error, -1;
  return REAL(write)(file, buffer, error == SHORT && size > 1 ? 1 : size);
}

// A close that fails has closed nevertheless.
int close(int file) {
  int error = struck("close", file, NULL);
  int result = REAL(close)(file);
  if (error > 0) return errno = error, -1;
  return result;
}

int fsync(int file) {
  FAIL(-1, "fsync", file, NULL);
  return REAL(fsync)(file);
}

int flock(int file, int operation) {
  FAIL(-1, "flock", file, NULL);
  return REAL(flock)(file, operation);
}

int fstat(int file, struct stat *status) {
  FAIL(-1, "fstat", file, NULL);
  return REAL(fstat)(file, status);
}

int fstatat(int directory, const char *path, struct stat *status, int flags) {
  FAIL(-1, "fstatat", directory, path);
  return REAL(fstatat)(directory, path, status, flags);
}

int stat(const char *path, struct stat *status) {
  FAIL(-1, "stat", AT_FDCWD, path);
  return REAL(stat)(path, status);
}

int lstat(const char *path, struct stat *status) {
  FAIL(-1, "lstat", AT_FDCWD, path);
  return REAL(lstat)(path, status);
}

int faccessat(int directory, const char *path, int mode, int flags) {
  FAIL(-1, "faccessat", directory, path);
  return REAL(faccessat)(directory, path, mode, flags);
}

char *realpath(const char *path, char *resolved) {
  FAIL(NULL, "realpath", AT_FDCWD, path);
  return REAL(realpath)(path, resolved);
}

int mkdir(const char *path, mode_t mode) {
  FAIL(-1, "mkdir", AT_FDCWD, path);
  return REAL(mkdir)(path, mode);
}

int mkdirat(int directory, const char *path, mode_t mode) {
  FAIL(-1, "mkdirat", directory, path);
  return REAL(mkdirat)(directory, path, mode);
}

int rmdir(const char *path) {
  FAIL(-1, "rmdir", AT_FDCWD, path);
  return REAL(rmdir)(path);
}

int unlinkat(int directory, const char *path, int flags) {
  FAIL(-1, "unlinkat", directory, path);
  return REAL(unlinkat)(directory, path, flags);
}

int renameat(int from, const char *old, int to, const char *new) {
  FAIL(-1, "renameat", to, new);
  return REAL(renameat)(from, old, to, new);
}

DIR *opendir(const char *path) {
  FAIL(NULL, "opendir", AT_FDCWD, path);
  return REAL(opendir)(path);
}

DIR *fdopendir(int file) {
  FAIL(NULL, "fdopendir", file, NULL);
  return REAL(fdopendir)(file);
}

struct dirent *readdir(DIR *listing) {
  FAIL(NULL, "readdir", dirfd(listing), NULL);
  return REAL(readdir)(listing);
}

int closedir(DIR *listing) {
  int error = struck("closedir", dirfd(listing), NULL);
  int result = REAL(closedir)(listing);
  if (error > 0) return errno = error, -1;
  return result;
}
