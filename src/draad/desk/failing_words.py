"""Words for when Draad itself goes wrong."""

from draad.desk.words import Words
from draad.rules import Text


class FailingWords(Words):
    """What happened, and what to do. No apologies, no exclamation marks."""

    went_wrong_title = Text(
        nl="Er ging iets mis bij ons",
        fr="Un problème est survenu chez nous",
        de="Bei uns ist etwas schiefgegangen",
        en="Something went wrong on our side",
    )
    went_wrong_text = Text(
        nl="Wat je net deed, is niet bewaard en niet half gedaan. Ga terug en probeer het opnieuw. Blijft het misgaan? "
        "Vraag het aan wie Draad bij jullie beheert.",
        fr="Ce que vous veniez de faire n'a pas été enregistré, même en partie. Revenez en arrière et réessayez. Le "
        "problème persiste ? Demandez à la personne qui gère Draad chez vous.",
        de="Was Sie gerade getan haben, wurde nicht gespeichert, auch nicht zur Hälfte. Gehen Sie zurück und versuchen "
        "Sie es erneut. Klappt es weiter nicht? Fragen Sie, wer Draad bei Ihnen betreut.",
        en="What you just did was not saved, not even in part. Go back and try again. Does it keep going wrong? Ask "
        "whoever looks after Draad at your place.",
    )
    too_old_title = Text(
        nl="Deze pagina stond te lang open",
        fr="Cette page est restée ouverte trop longtemps",
        de="Diese Seite war zu lange offen",
        en="This page was open too long",
    )
    too_old_text = Text(
        nl="Er is niets bewaard. Ga terug, kopieer wat je schreef, laad de pagina opnieuw en probeer het nog eens.",
        fr="Rien n'a été enregistré. Revenez en arrière, copiez ce que vous aviez écrit, rechargez la page et réessayez.",
        de="Es wurde nichts gespeichert. Gehen Sie zurück, kopieren Sie Ihren Text, laden Sie die Seite neu und "
        "versuchen Sie es noch einmal.",
        en="Nothing was saved. Go back, copy what you wrote, load the page again and retry.",
    )
    not_understood_title = Text(
        nl="Dit adres begrijpen we niet",
        fr="Nous ne comprenons pas cette adresse",
        de="Diese Adresse verstehen wir nicht",
        en="We do not understand this address",
    )
    not_understood_text = Text(
        nl="Begin opnieuw vanaf de startpagina.",
        fr="Recommencez à partir de la page d'accueil.",
        de="Beginnen Sie neu auf der Startseite.",
        en="Start again from the start page.",
    )
    to_start = Text(nl="Naar het begin", fr="Vers l'accueil", de="Zur Startseite", en="To the start page")
