"""Asking the tests whether they notice a mutant: one forked process for each, with the changed module in its place.

The parent has imported the libraries and nothing of Draad, so nothing that was computed before the change (a compiled
book, a table of holidays) can hide it. The file on disk is never touched.
"""

import ast
import contextlib
import importlib
import importlib.util
import json
import os
import resource
import signal
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from pathlib import Path
from tempfile import TemporaryFile
from types import CodeType, ModuleType
from typing import Any, BinaryIO, cast

import pytest
import yaml

from tests.mutation.walking import Change

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src"
LIBRARIES = ("hypothesis", "holidays", "numpy", "msgspec", "yaml", "typer", "rich.table")
QUIETLY = ("-x", "-q", "--no-header", "-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning")
MEMORY = 4 << 30
STILLBORN = 70


Stages = Sequence[Sequence[str]]
"""Arguments for pytest, stage after stage: the next is only asked when the one before noticed nothing."""


@dataclass(frozen=True)
class Mutant:
    """A change in a module, with the tree it is to be made in."""

    file: Path
    tree: ast.Module
    change: Change

    @property
    def name(self) -> str:
        """Where it is and what it says: ``law/visits.py:30: Weeks(4) → Weeks(5)``."""
        where = f"{self.file.relative_to(SOURCE / 'draad')}:{self.change.line}"
        return f"{where}: {_short(self.change.before)} → {_short(self.change.after)}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 70 else f"{line[:69]}…"


@dataclass(frozen=True)
class Verdict:
    """What became of a mutant: ``killed``, ``survived``, ``timeout`` (noticed: it does not end), ``stillborn``."""

    mutant: Mutant | None
    what: str
    by: str | None
    seconds: float


class _Mutated(SourceFileLoader):
    """Loads a module from a tree instead of from its file."""

    tree: ast.Module

    def get_code(self, fullname: str) -> CodeType:
        return compile(self.tree, self.path, "exec")


class _Finder(MetaPathFinder):
    def __init__(self, name: str, file: Path, tree: ast.Module) -> None:
        self.name, self.file, self.tree = name, file, tree

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != self.name:
            return None
        loader = _Mutated(fullname, str(self.file))
        loader.tree = self.tree
        inside = [str(self.file.parent)] if self.file.name == "__init__.py" else None
        return importlib.util.spec_from_file_location(
            fullname, self.file, loader=loader, submodule_search_locations=inside
        )


class _Witness:
    """Remembers the test that failed first."""

    first: str | None = None

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed and self.first is None:
            self.first = report.nodeid

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed and self.first is None:
            self.first = report.nodeid


def _asked(mutant: Mutant | None, stages: Stages, witness: _Witness) -> int:
    witness.first = _first_story_that_fails(mutant.file.stem if mutant is not None else "")
    if witness.first is not None:
        return pytest.ExitCode.TESTS_FAILED
    for tests in stages:
        code = pytest.main([*QUIETLY, *tests], plugins=[witness])
        if code not in {pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED}:
            return code
    return pytest.ExitCode.OK


def _first_story_that_fails(chapter: str) -> str | None:
    """A quick look before anything is collected: most mutants are told apart by a story, first those of the chapter.

    Only the stories of its own chapter are told again with another life around them.
    """
    told = importlib.import_module("tests.law.test_stories")
    lives = importlib.import_module("tests.law.test_lives_apart")
    ordered = sorted(told.ALL, key=lambda story: not story.file.endswith(chapter))
    asked = [(told.test_the_agenda_says_what_the_story_says, (story,)) for story in ordered]
    asked += [
        (test, (story, *more))
        for test, stories, more in lives.EVERY_WAY
        for story in stories
        if chapter and story.file.endswith(chapter)
    ]
    for test, arguments in asked:
        try:
            test(*arguments)
        except pytest.skip.Exception:
            continue
        except Exception:
            return f"{test.__name__}: {arguments[0].file}: {arguments[0].title}"
    return None


def warm_up() -> None:
    """Import the libraries and read the stories once, for all."""
    for name in LIBRARIES:
        importlib.import_module(name)
    load, read = yaml.load, dict[str, Any]()

    def remembered(text: str, loader: Any) -> Any:
        if text not in read:
            read[text] = load(text, loader)
        return read[text]

    yaml.load = cast("Any", remembered)
    for path in sorted((ROOT / "tests" / "stories").rglob("*.yaml")):
        remembered(path.read_text("utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def module_of(file: Path) -> str:
    """``draad.law.visits`` for its file."""
    parts = file.relative_to(SOURCE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _child(mutant: Mutant | None, stages: Stages, limit: int, answer: int, output: BinaryIO) -> None:
    """In the fork: change, import, test. Never returns."""
    os.dup2(output.fileno(), 1)
    os.dup2(output.fileno(), 2)
    os.chdir(ROOT)
    resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 5))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    code, witness = STILLBORN, _Witness()
    try:
        if mutant is not None:
            mutant.change.apply()
            ast.fix_missing_locations(mutant.tree)
            sys.meta_path.insert(0, _Finder(module_of(mutant.file), mutant.file, mutant.tree))
            importlib.import_module(module_of(mutant.file))
        importlib.import_module("draad.law")
        code = pytest.ExitCode.INTERNAL_ERROR
        code = _asked(mutant, stages, witness)
    except BaseException as error:
        witness.first = f"{type(error).__name__}: {error}"
    os.write(answer, json.dumps({"code": int(code), "by": witness.first}).encode())
    os._exit(0)


@dataclass
class _Running:
    mutant: Mutant | None
    answer: int
    output: BinaryIO
    began: float


def ask(mutants: Iterable[Mutant | None], stages: Stages, limit: int, workers: int) -> Iterator[Verdict]:
    """The verdict on each mutant, in the order in which they come in; ``None`` stands for the code as it is.

    :param limit: seconds of processor after which a mutant counts as one that does not end.
    """
    running: dict[int, _Running] = {}
    waiting = iter(mutants)
    try:
        while True:
            while len(running) < workers:
                try:
                    mutant = next(waiting)
                except StopIteration:
                    break
                _start(mutant, stages, limit, running)
            if not running:
                return
            pid, status = os.wait()
            if pid in running:
                yield _verdict(running.pop(pid), status)
    finally:
        for pid in running:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)


def _start(mutant: Mutant | None, stages: Stages, limit: int, running: dict[int, _Running]) -> None:
    output: Any = TemporaryFile()  # noqa: SIM115 (closed with the verdict)
    reading, answer = os.pipe()
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid == 0:
        _child(mutant, stages, limit, answer, output)
    os.close(answer)
    running[pid] = _Running(mutant, reading, output, time.monotonic())


def _verdict(child: _Running, status: int) -> Verdict:
    told = os.read(child.answer, 1 << 16)
    os.close(child.answer)
    seconds = time.monotonic() - child.began
    child.output.seek(0)
    written = child.output.read().decode(errors="replace")
    child.output.close()
    if not told:
        slow = os.WIFSIGNALED(status) and os.WTERMSIG(status) in {signal.SIGXCPU, signal.SIGKILL}
        return Verdict(child.mutant, "timeout" if slow else "killed", "it broke the process", seconds)
    found = json.loads(told)
    if found["code"] == STILLBORN:
        return Verdict(child.mutant, "stillborn", found["by"], seconds)
    if found["code"] == pytest.ExitCode.OK:
        return Verdict(child.mutant, "survived", None, seconds)
    if child.mutant is None:
        sys.stderr.write(written)
    return Verdict(child.mutant, "killed", found["by"], seconds)


Changes = Callable[[ast.Module], Iterator[Change]]


def mutants_of(files: Iterable[Path], changes: Changes) -> Iterator[Mutant]:
    """Every mutant of some files, in the order of the files."""
    for file in files:
        tree = ast.parse(file.read_text("utf-8"))
        for change in changes(tree):
            yield Mutant(file, tree, change)
