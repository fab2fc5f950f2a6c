"""A table of costs: each figure is the median of some runs, with the lowest and the highest."""

import statistics


def print_head():
    _print("", "wall s", "CPU s", "peak MB", "files", "MB", "ratio, wall and CPU")


def print_row(label, costs, written=None, ratio=""):
    """`written`: a `FileCount`, where the step writes files."""
    walls = spread([cost.wall for cost in costs])
    processors = spread([cost.processor for cost in costs])
    peaks = [cost.peak for cost in costs if cost.peak is not None]
    count, size = (f"{written.files:,}", f"{written.bytes / 1e6:,.1f}") if written else ("", "")
    _print(label, walls, processors, spread(peaks) if peaks else "", count, size, ratio)


def ratio(name, costs, others):
    """How many times as much as the others some costs are, pair by pair."""
    pairs = list(zip(costs, others))
    walls = _quotients((cost.wall, other.wall) for cost, other in pairs)
    processors = _quotients((cost.processor, other.processor) for cost, other in pairs)
    wall = spread(walls) if walls else "not measurable"
    processor = _number(statistics.median(processors)) if processors else "not measurable"
    return f"{name} {wall}, CPU {processor}"


def spread(values):
    """The median, with the lowest and the highest where there is more than one."""
    middle = _number(statistics.median(values))
    if len(values) == 1:
        return middle
    return f"{middle} ({_number(min(values))}–{_number(max(values))})"


def _quotients(pairs):
    """None where noise has left nothing to divide by."""
    return [value / other for value, other in pairs if other > 0]


def _number(value):
    """With about three digits that count."""
    places = sum(abs(value) < bound for bound in (99.95, 9.995, 0.0995))
    return f"{value:,.{places}f}"


def _print(label, wall, processor, peak, files, size, ratio):
    line = f"{label:30}{wall:>20}{processor:>20}{peak:>18}{files:>8}{size:>8}   {ratio}"
    print(line.rstrip(), flush=True)
