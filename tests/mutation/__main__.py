"""``./draad mutate``: would the tests notice if the code, or the law, said something else?

Exit codes: 0 the goal is reached, 1 it is not or the tests fail by themselves, 2 wrong use.
"""

import argparse
import json
import os
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

from tests.mutation import code, declarations
from tests.mutation.running import SOURCE, Mutant, Verdict, ask, mutants_of, warm_up

GOAL = 90.0
NO_WITNESS = "--deselect=tests/dossier/test_agenda.py::test_the_same_question_gives_the_same_bytes_under_any_hash_seed"
"""It starts a process of its own, which reads the code as it is on disk."""
LAW = (
    "tests/law/test_employer_rules.py",
    "tests/law/test_certificates.py",
    "tests/law/test_endings.py",
    "tests/law/test_force_majeure_again.py",
    "tests/law/test_interruption.py",
    "tests/law/test_old_letters.py",
    "tests/law/test_receipts.py",
    "tests/law/test_second_source.py",
    "tests/law/test_visits.py",
)
PAY = ("tests/dossier/test_spans.py", "tests/dossier/test_spans_solidarity.py", "tests/dossier/test_spans_stories.py")
SIGHT = (
    "tests/privacy/test_visible_facts.py",
    "tests/privacy/test_visible_agenda.py",
    "tests/privacy/test_own_words.py",
)
SLOW = ("tests/dossier/test_agenda.py", "tests/dossier/test_columns.py")
"""Many dossiers made by chance: asked when nothing quicker noticed."""
SELECTIONS: dict[str, tuple[tuple[str, ...], ...]] = {
    "periods": (
        ("tests/periods/test_periods.py",),
        ("tests/periods/test_second_opinion.py",),
        ("tests/dossier", NO_WITNESS),
    ),
    "rules": (("tests/rules",), ("tests/law/test_declarations.py", "tests/dossier", "tests/protocol", NO_WITNESS)),
    "law": (
        (*LAW, *PAY),
        (
            "tests/dossier",
            "--ignore=tests/dossier/test_reading.py",
            "--ignore=tests/dossier/test_spans_properties.py",
            NO_WITNESS,
        ),
    ),
    "dossier": (
        (
            *PAY,
            "tests/dossier",
            "--ignore=tests/dossier/test_spans_properties.py",
            *(f"--ignore={one}" for one in SLOW),
        ),
        (*LAW, "tests/law/test_declarations.py", "tests/protocol"),
        SIGHT,
        ("tests/exchange/test_command_line.py",),
        (*SLOW, NO_WITNESS),
    ),
}
"""The tests that are asked after the stories of the law, in stages, the fastest to notice first.

Pages made from the rules are no witness for the rules.
"""

WORDS = """
import json
from draad.dossier.kinds import EMPLOYER_KINDS, KINDS
from draad.dossier.reasons import REASONS
from draad.dossier.values import Choice
from draad.exchange.words import NEEDS
sorts = [sorted(REASONS), sorted(KINDS), [path for path in sorted(NEEDS) if path.startswith("employer.w")]]
sorts += [key.type.values for kind in KINDS.values() for key in kind.body.values() if isinstance(key.type, Choice)]
found = {}
for sort in sorts:
    for place, word in enumerate(sort):
        found.setdefault(word, sort[place - 1])
print(json.dumps(found))
"""


@dataclass(frozen=True)
class Score:
    """What came out for one package."""

    package: str
    of: int
    verdicts: tuple[Verdict, ...]

    @property
    def counts(self) -> Counter[str]:
        return Counter(verdict.what for verdict in self.verdicts)

    @property
    def tried(self) -> int:
        """Mutants that live: one that cannot even be imported says nothing of the tests."""
        return len(self.verdicts) - self.counts["stillborn"]

    @property
    def noticed(self) -> int:
        return self.counts["killed"] + self.counts["timeout"]

    @property
    def percent(self) -> float:
        return 100 * self.noticed / self.tried if self.tried else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's interval at 95 %, for a sample; the score itself when every mutant was tried."""
        if len(self.verdicts) == self.of or not self.tried:
            return self.percent, self.percent
        n, share, z = self.tried, self.noticed / self.tried, 1.96
        middle, half = share + z * z / (2 * n), z * sqrt(share * (1 - share) / n + z * z / (4 * n * n))
        return tuple(100 * (middle + sign * half) / (1 + z * z / n) for sign in (-1, 1))  # type: ignore[return-value]


def mutants(package: str) -> Iterator[Mutant]:
    """Every mutant of a package."""
    files = sorted((SOURCE / "draad" / package).glob("*.py"))
    if package != "law":
        return mutants_of(files, code.changes)
    listed = subprocess.run((sys.executable, "-c", WORDS), capture_output=True, check=True).stdout
    words: dict[str, str] = json.loads(listed)
    return mutants_of(files, lambda tree: declarations.changes(tree, words))


def measure(package: str, sample: int | None, seed: int, workers: int, only: str | None) -> Score | None:
    """Try the mutants of a package, or a sample; ``None`` when the tests fail by themselves."""
    every = [mutant for mutant in mutants(package) if only is None or only in mutant.name]
    chosen = every if sample is None or sample >= len(every) else random.Random(seed).sample(every, sample)  # noqa: S311
    tests = SELECTIONS[package]
    (whole,) = ask([None], tests, 600, 1)
    if whole.what != "survived":
        print(f"mutate: the tests of {package} fail without any change: {whole.by}", file=sys.stderr)
        return None
    limit = max(20, int(whole.seconds * 5))
    found: list[Verdict] = []
    for verdict in ask(chosen, tests, limit, workers):
        found.append(verdict)
        if not sys.stderr.isatty() and len(found) % 25 == 0:
            print(f"  {len(found)} of {len(chosen)} tried", file=sys.stderr, flush=True)
        if sys.stderr.isatty():
            left = sum(one.what == "survived" for one in found)
            print(f"\r{package}: {len(found)} of {len(chosen)}, {left} survive ", end="", file=sys.stderr, flush=True)
        if verdict.what == "survived" and verdict.mutant is not None:
            print(f"\r  survives: {verdict.mutant.name}", flush=True)
    return Score(package, len(every), tuple(found))


def show(score: Score, seed: int) -> None:
    """One package in three lines."""
    counts, (low, high) = score.counts, score.interval
    of = "all" if len(score.verdicts) == score.of else f"a sample (seed {seed}) of {len(score.verdicts):,} of"
    within = "" if low == high else f", between {low:.1f} and {high:.1f} % with 95 % certainty"
    print(f"{score.package}: {score.percent:.1f} % noticed{within}")
    print(
        f"  {of} {score.of:,} mutants: {counts['killed']:,} killed, {counts['timeout']:,} do not end, "
        f"{counts['survived']:,} survive; {counts['stillborn']:,} cannot be imported and do not count"
    )


def published(score: Score, seed: int) -> dict[str, object]:
    """The same as plain values."""
    low, high = score.interval
    return {
        "package": score.package,
        "mutants": score.of,
        "tried": len(score.verdicts),
        "seed": seed,
        **{what: score.counts[what] for what in ("killed", "timeout", "survived", "stillborn")},
        "percent": round(score.percent, 2),
        "interval_95": [round(low, 2), round(high, 2)],
        "survivors": sorted(one.mutant.name for one in score.verdicts if one.what == "survived" and one.mutant),
    }


def main(arguments: list[str] | None = None) -> int:
    """Measure, and say what nobody noticed."""
    parser = argparse.ArgumentParser(
        prog="./draad mutate",
        description="Change the code or the law in one place at a time, and see whether the tests notice.",
        epilog="Example: ./draad mutate law --sample 300 --seed 1",
    )
    parser.add_argument("package", nargs="*", metavar="PACKAGE", help=f"{', '.join(SELECTIONS)}; all without")
    parser.add_argument("--sample", type=int, help="try so many mutants of each package instead of all")
    parser.add_argument("--seed", type=int, default=1, help="which sample (default 1)")
    parser.add_argument("--only", help="only mutants whose line holds this text, such as law/visits.py")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="so many at a time")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures and survivors to a file too")
    asked = parser.parse_args(arguments)
    unknown = [name for name in asked.package if name not in SELECTIONS]
    if unknown or (asked.sample is not None and asked.sample < 1) or asked.workers < 1:
        parser.error(f"found {unknown[0]!r}; allowed: {', '.join(SELECTIONS)}" if unknown else "a number from 1")
    warm_up()
    scores: list[Score] = []
    for package in asked.package or SELECTIONS:
        score = measure(package, asked.sample, asked.seed, asked.workers, asked.only)
        if score is None:
            return 1
        if sys.stderr.isatty():
            print("\r\x1b[K", end="", file=sys.stderr)
        show(score, asked.seed)
        scores.append(score)
    if asked.json is not None:
        value = {"format": "draad.mutate/1", "packages": [published(score, asked.seed) for score in scores]}
        asked.json.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", "utf-8")
    return 0 if all(score.percent >= GOAL for score in scores) else 1


if __name__ == "__main__":
    sys.exit(main())
