"""What the page of hats shows."""

from typing import Any

from draad.actions.delegate import LENDABLE
from draad.desk.components.form_fields import error_summary_of
from draad.desk.formats import full_day
from draad.desk.pages.hoeden.forms import LendForm
from draad.desk.pages.hoeden.words import HatWords
from draad.desk.viewing import wearable
from draad.desk.words import Spoken
from draad.store.keys import new_key
from draad.store.read import HatChoice, LentHat, lent_hats, owns_hat


def hats_context(request: Any, form: LendForm | None = None) -> dict[str, Any]:
    """The hats that can be put on, what was lent, and the form to lend the one that is worn."""
    w, viewer = HatWords.to(request.lang), request.viewer
    found: dict[str, Any] = {"w": w, "hats": [_choice(request, choice, w) for choice in wearable(request)]}
    if viewer is None:
        return found
    lent = lent_hats(request.user.id, viewer.employer_id, viewer.at.date())
    found["lent"] = [{"id": one.id, "said": _said(one, w)} for one in lent]
    found["once"] = new_key()
    if viewer.hat in LENDABLE and owns_hat(viewer, viewer.hat):
        found["form"] = form or LendForm(None, w, viewer.today)
        found["hat"] = viewer.hat.words.to(request.lang)
    if form is not None and form.errors:
        found |= {"wrong": True, "summary": error_summary_of(form, request.lang)}
    return found


def _choice(request: Any, choice: HatChoice, w: Spoken) -> dict[str, Any]:
    viewer = request.viewer
    worn = viewer is not None and (viewer.employer_id, viewer.hat) == (choice.employer_id, choice.hat)
    name = choice.hat.words.to(request.lang)
    day = request.viewer.at.date() if viewer else None
    loans = lent_hats(request.user.id, choice.employer_id, day) if day else []
    return {
        "worn": worn,
        "name": name[:1].upper() + name[1:],
        "employer": choice.employer_name,
        "notes": [
            w.stands_in.fill(name=one.giver, day=full_day(one.last_day, w.language))
            for one in loans
            if one.hat is choice.hat and one.giver_id != request.user.id and day and one.first_day <= day
        ],
        "wear": w.wear.fill(hat=name),
        "value": f"{choice.employer_id}:{choice.hat}",
    }


def _said(one: LentHat, w: Spoken) -> str:
    said = w.lent.fill(
        giver=one.giver,
        taker=one.taker,
        hat=one.hat.words.to(w.language),
        first=full_day(one.first_day, w.language),
        last=full_day(one.last_day, w.language),
    )
    return f"{said} {w.by.fill(name=one.by)}" if one.by else said
