"""The form with which a hat is lent."""

from django import forms

from draad.actions.delegate import NotLent, Why
from draad.desk.components.form_fields import TypedDay
from draad.desk.words import Spoken
from draad.periods import Day

FIELD = {Why.NOBODY: "address", Why.TWICE: "address", Why.PAST: "first", Why.BACKWARDS: "last", Why.LONG: "last"}


class LendForm(forms.Form):
    """To whom, and from when until when."""

    def __init__(self, data: object, w: Spoken, today: Day) -> None:
        super().__init__(data)  # type: ignore[arg-type]
        self.w = w
        typed = forms.EmailInput(attrs={"autocomplete": "off"})
        self.fields["address"] = forms.EmailField(label=str(w.address), widget=typed)
        day = {"today": today, "language": w.language, "side": "future"}
        self.fields["first"] = TypedDay(label=str(w.first), **day)  # type: ignore[arg-type]
        self.fields["last"] = TypedDay(label=str(w.last), **day)  # type: ignore[arg-type]

    def refuse(self, not_lent: NotLent) -> None:
        """Say beside its field why the hat is not lent."""
        self.add_error(FIELD[not_lent.why], str(self.w[not_lent.why.value]))
