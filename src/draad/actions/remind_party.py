"""Note that somebody was reminded of what they would do."""

from draad.actions.perform import Done, perform, saying
from draad.rules import Party
from draad.store.append import NewFact
from draad.store.viewer import Viewer


def remind_party(viewer: Viewer, dossier_id: int, party: Party, of: str, *, key: str) -> Done:
    """Note the reminder, today.

    :param of: the key of the rule that the party was reminded of.
    :raises NotAllowed: the dossier is not in reach, or the hat may not note reminders.
    """
    fact = NewFact("party.reminded", viewer.today, {"party": party.value, "of": of})
    return perform(viewer, "remind", key, saying(fact), dossier_id=dossier_id)
