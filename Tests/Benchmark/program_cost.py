"""What it costs to run a program."""

import concurrent.futures
import dataclasses
import os
import resource
import subprocess
import sys
import tempfile
import time


@dataclasses.dataclass(frozen=True)
class Cost:
    """Of a run: the seconds that pass; those of the processor, on all cores, which others that run
    change less; and the most megabytes that a process of it has, where that is known."""

    wall: float
    processor: float
    peak: float | None = None


def cost_of(command):
    """Runs a program, and ends with what it says where it fails.

    It begins as a copy of this process, so a peak below `own_peak` is not known.
    """
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=output, stderr=output)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            output.seek(0)
            said = output.read().decode(errors="replace")
            sys.exit(f"{command[0]} ended with {process.returncode}: {said}")
    peak = _megabytes(usage)
    return Cost(wall, usage.ru_utime + usage.ru_stime, peak if peak > own_peak() else None)


def own_peak():
    """The most megabytes that this process has had at once."""
    return _megabytes(resource.getrusage(resource.RUSAGE_SELF))


def apart(function, *arguments):
    """What a function returns, called in a process of its own, so that this one stays small."""
    with concurrent.futures.ProcessPoolExecutor(max_workers=1) as executor:
        return executor.submit(function, *arguments).result()


def _megabytes(usage):
    return usage.ru_maxrss * 1024 / 1e6
