"""Words about lines of the agenda, terms and pay, as pages say them."""

from draad.desk.words import Words
from draad.rules import Text


class PhraseWords(Words):
    """When something is due, what counts, who pays."""

    on_day = Text(nl="op {day}", fr="le {day}", de="am {day}", en="on {day}")
    by = Text(nl="tegen {day}", fr="au plus tard le {day}", de="spätestens am {day}", en="by {day}")
    by_or = Text(
        nl="tegen {day}, in het uiterste geval {last}",
        fr="au plus tard le {day}, à l'extrême limite le {last}",
        de="spätestens am {day}, allerspätestens am {last}",
        en="by {day}, at the very latest {last}",
    )
    from_day = Text(nl="vanaf {day}", fr="à partir du {day}", de="ab {day}", en="from {day}")
    soon = Text(nl="zo snel mogelijk", fr="dès que possible", de="so bald wie möglich", en="as soon as possible")
    waits = Text(
        nl="wacht op iets anders", fr="attend autre chose", de="wartet auf etwas anderes", en="waits for something else"
    )
    done_on = Text(nl="gedaan op {day}", fr="fait le {day}", de="erledigt am {day}", en="done on {day}")
    not_needed = Text(nl="niet meer nodig", fr="plus nécessaire", de="nicht mehr nötig", en="no longer needed")
    unknown = Text(
        nl="Nog niet bekend: {what}.",
        fr="On ne sait pas encore : {what}.",
        de="Noch nicht bekannt: {what}.",
        en="Not known yet: {what}.",
    )
    ask = Text(nl="Vraag het aan: {who}.", fr="Demandez à : {who}.", de="Fragen Sie: {who}.", en="Ask: {who}.")
    you_know = Text(
        nl="Jij weet dit. Vertel het aan de personeelsdienst.",
        fr="Vous le savez. Dites-le au service du personnel.",
        de="Sie wissen das. Sagen Sie es dem Personaldienst.",
        en="You know this. Tell HR.",
    )
    span = Text(nl="{payer}: {days}", fr="{payer} : {days}", de="{payer}: {days}", en="{payer}: {days}")
    span_percent = Text(
        nl="{payer} {percent}: {days}",
        fr="{payer} {percent} : {days}",
        de="{payer} {percent}: {days}",
        en="{payer} {percent}: {days}",
    )
