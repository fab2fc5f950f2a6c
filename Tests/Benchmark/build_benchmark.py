"""Measures what builds of a site cost, beside copying it, Hugo and Pagefind: `make bench`.

    python build_benchmark.py [--jobframe PROGRAM] [--runs RUNS] SIZE...

A size such as 1000x8 is so many roles at so many levels; their canon is generated.
"""

import argparse
import os
import pathlib
import statistics
import tempfile

import build_rounds as steps
from build_rounds import BuildRounds
from canon_size import canon_size
from cost_table import print_head, print_row, ratio, spread
from file_count import files_below
from generate_canon import size_of
from program_cost import Cost, apart, own_peak

REPOSITORY = pathlib.Path(__file__).parents[2]


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("sizes", nargs="*", type=_size, default=[(1000, 8)], metavar="SIZE")
    arguments.add_argument("--jobframe", default=REPOSITORY / ".build/release/jobframe")
    arguments.add_argument("--runs", type=int, default=3, help="of each step")
    given = arguments.parse_args()
    program = pathlib.Path(given.jobframe).resolve()
    for size in given.sizes:
        with tempfile.TemporaryDirectory() as folder:
            rounds = BuildRounds(program, size, pathlib.Path(folder))
            for number in range(given.runs):
                rounds.run(number)
            print("\n== builds of {} roles at {} levels".format(*size))
            _print_circumstances(rounds)
            _print_table(rounds)


def _size(text):
    size = size_of(text)
    if not size or 0 in size:
        raise argparse.ArgumentTypeError(f"'{text}' is no size such as 1000x8")
    return size


def _print_circumstances(rounds):
    """What was measured, and on what."""
    folder = rounds.builds.canon
    canon = apart(canon_size, folder)
    print(
        f"canon: {files_below(folder)}; {canon.profiles:,} profiles of {canon.words:.0f} words;"
        f" {canon.vocabulary:,} distinct words"
    )
    print(f"site: {rounds.written[steps.FULL]}; {rounds.pages.files:,} pages")
    if rounds.cache.files:
        print(f"kept beside the site: {rounds.cache}")
    print(
        f"machine: {os.cpu_count()} cores; before the steps, a loop that is always the same took"
        f" {spread(rounds.loops)} s"
    )


def _print_table(rounds):
    costs = rounds.costs
    full, indexing = costs[steps.FULL], _costs_of_indexing(costs)
    print_head()
    _print_step(rounds, steps.FULL, "full/cp", costs[steps.COPY])
    _print_step(rounds, steps.COPY)
    _print_step(rounds, steps.NOTHING, "nothing/full", full)
    _print_step(rounds, steps.ROLE, "role/full", full)
    _print_step(rounds, steps.LADDER, "ladder/full", full)
    _print_step(rounds, steps.LAYOUT, "layout/full", full)
    _print_step(rounds, steps.WITHOUT_SEARCH)
    print_row("  the difference: indexing", indexing)
    _print_step(rounds, steps.HUGO, "hugo/full", full)
    usual = [_median(indexing)] * len(indexing)
    _print_step(rounds, steps.PAGEFIND, "pagefind/indexing", usual)
    print(f"(peak: of a step's largest process, where it has more than {own_peak():.0f} MB)")


def _print_step(rounds, step, name="", others=()):
    """A row of the table, with the ratio to the others' costs that has this name."""
    costs = rounds.costs[step]
    if costs:
        print_row(step, costs, rounds.written[step], ratio(name, costs, others) if name else "")
    else:
        print(f"{step}: not measured, since its package in requirements.txt is not installed")


def _costs_of_indexing(costs):
    """What each round's full build costs more than the one without search."""
    return [
        Cost(full.wall - without.wall, full.processor - without.processor)
        for full, without in zip(costs[steps.FULL], costs[steps.WITHOUT_SEARCH])
    ]


def _median(costs):
    walls, processors = ([getattr(cost, name) for cost in costs] for name in ("wall", "processor"))
    return Cost(statistics.median(walls), statistics.median(processors))


if __name__ == "__main__":
    main()
