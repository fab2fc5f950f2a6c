"""How many files a folder has, and how large they are."""

import dataclasses
import os


@dataclasses.dataclass(frozen=True)
class FileCount:
    files: int
    bytes: int

    def __str__(self):
        return f"{self.files:,} files, {self.bytes / 1e6:,.1f} MB"


def files_below(folder, ending="", since=0):
    """Counts the files whose names end so, and that were written, or put in place, at or after some
    moment, in nanoseconds."""
    sizes = [
        status.st_size
        for place, _, names in os.walk(folder)
        for name in names
        if name.endswith(ending)
        and (status := os.lstat(os.path.join(place, name))).st_ctime_ns >= since
    ]
    return FileCount(len(sizes), sum(sizes))
