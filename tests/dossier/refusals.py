"""Writes the refusals of the reader in full: `python -m tests.dossier.refusals`. Read what changed, then keep it."""

from tests.dossier.test_reading import IN_FULL, REFUSED, refusal


def main() -> None:
    IN_FULL.write_text("".join(f"{refusal(value)}\n" for value, _, _ in REFUSED), "utf-8")
    print(f"{len(REFUSED)} refusals in {IN_FULL.name}")


if __name__ == "__main__":
    main()
