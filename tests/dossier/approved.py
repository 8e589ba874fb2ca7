"""Writes what was approved word for word: `python -m tests.dossier.approved`. Read what changed, then keep it."""

from tests.dossier.test_published import APPROVED, CASES, answered
from tests.dossier.test_reading import IN_FULL, REFUSED, refusal
from tests.dossier.test_what_if import BILLS_REFUSED, refused_bill


def main() -> None:
    said = [*(refusal(value) for value, _, _ in REFUSED), *(refused_bill(value) for value, _ in BILLS_REFUSED)]
    IN_FULL.write_text("".join(f"{one}\n" for one in said), "utf-8")
    APPROVED.mkdir(exist_ok=True)
    for name in CASES:
        (APPROVED / f"{name}.json").write_text(answered(name), "utf-8")
    print(f"{len(said)} refusals in {IN_FULL.name}, {len(CASES)} answers in {APPROVED.name}/")


if __name__ == "__main__":
    main()
