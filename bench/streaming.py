"""A stream of dossiers through the batch, block by block: ``python -m bench.streaming twelve|law DOSSIERS BLOCK``.

Writes one line of JSON: the dossiers, the seconds of processor time that their blocks took, and the most memory that
the process held, in bytes. The twelve rules are asked of new dossiers all along; the law of a few thousand people over
and over, because reading as many would take longer than asking them.
"""

import json
import resource
import sys
import time
from collections.abc import Iterator
from itertools import cycle, islice

from bench.dossiers import SEED, people
from bench.twelve import ON, book, dossiers
from draad.dossier.columns.asking import lines_of_block
from draad.dossier.compiled import compile_book
from draad.dossier.facts import Dossier
from draad.law import BELGIUM
from draad.rules import Book

PEOPLE = 2000


def main(what: str, size: int, block: int) -> dict[str, float]:
    """Stream, and measure."""
    stream: Iterator[Dossier] = dossiers(size, SEED) if what == "twelve" else islice(cycle(people(PEOPLE, ON)), size)
    rules: Book = book() if what == "twelve" else BELGIUM
    compiled = compile_book(rules, {})
    # Tables that are made once, whatever comes, are made before the clock runs.
    lines_of_block(list(dossiers(100, 1)) if what == "twelve" else people(PEOPLE, ON), compiled, ON)
    seconds, number = 0.0, 0
    while made := list(islice(stream, block)):
        began = time.process_time()
        lines_of_block(made, compiled, ON)
        seconds += time.process_time() - began
        number += len(made)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return {"dossiers": number, "seconds": seconds, "peak": peak}


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))))
