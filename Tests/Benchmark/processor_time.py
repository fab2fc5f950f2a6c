"""How long programs kept the processor busy: others that run meanwhile matter little."""

import resource


class ProcessorTime:
    """`seconds` of all programs that were run within it, on all cores."""

    def __enter__(self):
        self._start = _seconds()
        return self

    def __exit__(self, *_):
        self.seconds = _seconds() - self._start


def _seconds():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
