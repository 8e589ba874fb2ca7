"""Words that every page may need."""

from draad.desk.words import Words
from draad.rules import Text


class RoomWords(Words):
    """Of the pages that say that something is not there, or has changed."""

    nothing_title = Text(
        nl="Hier is niets te zien", fr="Rien à voir ici", de="Hier ist nichts zu sehen", en="Nothing to see here"
    )
    nothing_lead = Text(
        nl="Deze pagina bestaat niet, of ze is niet voor jou.",
        fr="Cette page n'existe pas, ou elle ne vous est pas destinée.",
        de="Diese Seite gibt es nicht, oder sie ist nicht für Sie.",
        en="This page does not exist, or it is not for you.",
    )
    nothing_ask = Text(
        nl="Vragen? Bel de personeelsdienst: {contact}.",
        fr="Des questions ? Appelez le service du personnel : {contact}.",
        de="Fragen? Rufen Sie den Personaldienst an: {contact}.",
        en="Questions? Call HR: {contact}.",
    )
    to_start = Text(nl="Naar het begin", fr="Vers l'accueil", de="Zur Startseite", en="To the start page")
    changed_title = Text(
        nl="Iemand anders was je net voor",
        fr="Quelqu'un vient d'écrire juste avant vous",
        de="Jemand war gerade vor Ihnen da",
        en="Someone else was just ahead of you",
    )
    changed_lead = Text(
        nl="Er is iets bijgekomen in dit dossier sinds je het opende. Er is niets bewaard. Kijk eerst wat er nieuw is en "
        "probeer dan opnieuw.",
        fr="Ce dossier a changé depuis que vous l'avez ouvert. Rien n'a été enregistré. Regardez d'abord ce qui est "
        "nouveau, puis réessayez.",
        de="In dieser Akte ist etwas dazugekommen, seit Sie sie geöffnet haben. Es wurde nichts gespeichert. Sehen Sie "
        "zuerst nach, was neu ist, und versuchen Sie es dann erneut.",
        en="Something was added to this case since you opened it. Nothing was saved. Look at what is new first, then "
        "try again.",
    )
    changed_typed = Text(
        nl="Dit schreef je", fr="Vous aviez écrit", de="Das haben Sie geschrieben", en="You wrote this"
    )
    changed_again = Text(nl="Open het opnieuw", fr="Rouvrir", de="Erneut öffnen", en="Open it again")


WORDS = RoomWords
