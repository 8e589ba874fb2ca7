"""What is said when a mail leads to work of another role than the one that is worn."""

from draad.desk.words import Words
from draad.rules import Text


class DoWords(Words):
    """Of switching before going on."""

    title = Text(
        nl="Dit doe je als {hat}",
        fr="Vous faites cela comme {hat}",
        de="Das tun Sie als {hat}",
        en="You do this as {hat}",
    )
    lead = Text(
        nl="Je werkt nu in een andere rol. Wissel eerst, dan kom je er meteen.",
        fr="Vous travaillez maintenant dans un autre rôle. Changez d'abord, et vous y êtes.",
        de="Sie arbeiten gerade in einer anderen Rolle. Wechseln Sie zuerst, dann sind Sie gleich da.",
        en="You work in another role now. Switch first, and you are there.",
    )
    go = Text(nl="Werk als {hat}", fr="Travailler comme {hat}", de="Als {hat} arbeiten", en="Work as {hat}")
    back = Text(nl="Naar het begin", fr="Vers l'accueil", de="Zur Startseite", en="To the start page")
