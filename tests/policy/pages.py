"""Writes docs/privacy-matrix.md from the matrix: `python -m tests.policy.pages`."""

from pathlib import Path

from draad.policy.privacy_pages import matrix_page

MATRIX_PAGE = Path(__file__).parents[2] / "docs" / "privacy-matrix.md"


def main() -> None:
    MATRIX_PAGE.write_text(matrix_page(), "utf-8")
    print("docs/privacy-matrix.md")


if __name__ == "__main__":
    main()
