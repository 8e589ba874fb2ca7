"""The house is what ARCHITECTURE.md says, and the project speaks of itself alone."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FORBIDDEN_NAMES = {"utils", "helpers", "common", "core", "misc"}


def tracked() -> list[Path]:
    listed = subprocess.run(("git", "ls-files", "-co", "--exclude-standard"), cwd=ROOT, capture_output=True, check=True)
    return [ROOT / name for name in listed.stdout.decode().splitlines() if (ROOT / name).is_file()]


def test_every_package_stands_on_the_map() -> None:
    on_map = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    for folder in sorted((ROOT / "src" / "draad").iterdir()):
        if folder.is_dir() and (folder / "__init__.py").exists():
            assert re.search(rf"\b{folder.name}/", on_map), f"{folder.name}/ has no place on the map"


def test_no_drawer_for_everything() -> None:
    for path in tracked():
        if path.suffix == ".py" and ROOT / "src" in path.parents:
            assert not FORBIDDEN_NAMES & {*path.relative_to(ROOT).with_suffix("").parts}, path


def test_functions_stay_small() -> None:
    for path in tracked():
        if path.suffix == ".py" and ROOT / "src" in path.parents:
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.FunctionDef):
                    long = (node.end_lineno or node.lineno) - node.lineno + 1
                    assert long <= 60, f"{path}: {node.name} has {long} lines"


def test_code_files_stay_small() -> None:
    tables = {"law", "presets", "words.py", "kinds.py", "reasons.py", "sentences.py"}
    for path in tracked():
        if path.suffix == ".py" and not tables & set(path.parts) and not path.name.endswith("words.py"):
            assert len(path.read_text("utf-8").splitlines()) <= 400, f"{path} is over 400 lines"


TEXTS = {".md", ".yaml", ".toml", ".json", ""}


@pytest.mark.parametrize(
    ("word", "endings"),
    [
        (r"\.\./shared", TEXTS | {".py", ".html"}),
        (r"/work/", TEXTS | {".py", ".html"}),
        (r"registry\.npmjs", TEXTS | {".py", ".html"}),
        (r"/opt/", TEXTS | {".py", ".html"}),
        (r"\bsession\b", TEXTS),  # in code a session is what someone signed in has
    ],
)
def test_the_project_speaks_of_itself_alone(word: str, endings: set[str]) -> None:
    own = Path(__file__)
    for path in tracked():
        if path != own and path.suffix in endings and path.name != "LICENSE":
            found = re.search(word, path.read_text("utf-8"))
            assert not found, f"{path.relative_to(ROOT)} says {found and found[0]!r}"


def test_the_readme_names_the_two_commands_and_the_licence() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert "./draad start" in readme
    assert "./draad test" in readme
    assert "EUPL-1.2" in readme
    assert (ROOT / "LICENSE").read_text("utf-8").lstrip().startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")


def test_every_link_in_the_documents_leads_somewhere() -> None:
    for path in tracked():
        if path.suffix == ".md":
            for target in re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", path.read_text("utf-8")):
                if "://" not in target and not target.startswith("mailto:"):
                    assert (path.parent / target).exists(), f"{path.relative_to(ROOT)} leads to {target}"
