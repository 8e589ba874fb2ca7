"""What is shown of another contact person: pure, from what was read."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse

from draad.desk.components import Button, Option, Select
from draad.desk.pages.ander_contact.words import ArrangeWords, MyContactWords
from draad.rules import Language
from draad.store.read import DetourRow


@dataclass(frozen=True)
class Way:
    """A manager, whether contact goes through them, and the button that changes it."""

    said: str
    button: Button


@dataclass(frozen=True)
class Appointing:
    """A detour for which HR chooses somebody, or somebody else."""

    id: int
    said: str
    field: Select


def ways(
    leaders: Sequence[tuple[int, str]], detours: Sequence[DetourRow], language: Language, once: str
) -> tuple[Way, ...]:
    """Each manager of the worker: through them, or round them."""
    w, passed = MyContactWords.to(language), {one.manager_id: one for one in detours}
    found = []
    for key, name in leaders:
        detour = passed.get(key)
        if detour is None:
            said, verb, label = w.through.fill(name=name), "ask", w.ask.fill(name=name)
        elif detour.alternate:
            said = w.around_to.fill(name=name, other=detour.alternate)
            verb, label = "end", w.end.fill(name=name)
        else:
            said, verb, label = w.around_nobody.fill(name=name), "end", w.end.fill(name=name)
        found.append(Way(said, _button(label, verb, key, once, reverse("mijn_contactpersoon"))))
    return tuple(found)


def noted_ways(
    leaders: Sequence[tuple[int, str]], detours: Sequence[DetourRow], address: str, language: Language, once: str
) -> tuple[Way, ...]:
    """The same for HR, who notes what the worker asks on paper or by telephone."""
    w, passed = ArrangeWords.to(language), {one.manager_id for one in detours}
    return tuple(
        Way(
            "" if key in passed else w.through.fill(name=name),
            _button(
                (w.end if key in passed else w.note).fill(name=name),
                "end" if key in passed else "ask",
                key,
                once,
                address,
            ),
        )
        for key, name in leaders
    )


def _button(label: str, verb: str, manager_id: int, once: str, address: str) -> Button:
    sent = (("do", verb), ("manager", manager_id), ("once", f"{once}-{manager_id}"))
    return Button(label=label, post=address, fields=sent, kind="plain")


def appointing(detour: DetourRow, people: Sequence[tuple[int, str]], language: Language, error: str = "") -> Appointing:
    """The choice of who keeps contact."""
    w = ArrangeWords.to(language)
    said = w.kept.fill(manager=detour.manager, other=detour.alternate) if detour.alternate else ""
    free = [(key, name) for key, name in people if key != detour.alternate_id]
    options = (Option(value="", label="–"), *(Option(value=str(key), label=name) for key, name in free))
    return Appointing(
        detour.id,
        said[:1].upper() + said[1:],
        Select(
            name="who",
            id=f"f-who-{detour.id}",
            label=w.who.fill(manager=detour.manager),
            hint=w.who_hint.fill(manager=detour.manager),
            options=options,
            error=error,
            width="medium",
        ),
    )
