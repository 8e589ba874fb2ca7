"""Writes what was approved word for word: `python -m tests.dossier.approved`. Read what changed, then keep it."""

from tests.dossier.test_published import APPROVED, CASES, answered
from tests.dossier.test_reading import IN_FULL, REFUSED, refusal


def main() -> None:
    IN_FULL.write_text("".join(f"{refusal(value)}\n" for value, _, _ in REFUSED), "utf-8")
    APPROVED.mkdir(exist_ok=True)
    for name in CASES:
        (APPROVED / f"{name}.json").write_text(answered(name), "utf-8")
    print(f"{len(REFUSED)} refusals in {IN_FULL.name}, {len(CASES)} answers in {APPROVED.name}/")


if __name__ == "__main__":
    main()
