"""Words for what a worker asked, proposed or did not agree with."""

from draad.desk.words import Words
from draad.rules import Text


class AskWords(Words):
    """Rows of work."""

    title = Text(nl="Gevraagd aan jou", fr="Demandé à vous", de="An Sie gefragt", en="Asked of you")
    question = Text(
        nl="{name} · vraag over {about}",
        fr="{name} · question : {about}",
        de="{name} · Frage: {about}",
        en="{name} · question about {about}",
    )
    moment = Text(
        nl="{name} · ander moment gevraagd",
        fr="{name} · autre moment demandé",
        de="{name} · anderer Zeitpunkt erbeten",
        en="{name} · another moment asked",
    )
    not_agreed = Text(
        nl="{name} · een afspraak klopt niet",
        fr="{name} · un accord n'est pas juste",
        de="{name} · eine Absprache stimmt nicht",
        en="{name} · an agreement is not right",
    )
    why_question = Text(
        nl="Een antwoord of een telefoontje, wat het best past.",
        fr="Une réponse ou un coup de fil, au choix.",
        de="Eine Antwort oder ein Anruf, wie es am besten passt.",
        en="An answer or a phone call, whichever fits best.",
    )
    why_moment = Text(
        nl="Het gesprek staat nog op het oude moment.",
        fr="L'entretien est encore prévu à l'ancien moment.",
        de="Das Gespräch steht noch zum alten Zeitpunkt.",
        en="The talk still stands at the old moment.",
    )
    why_not_agreed = Text(
        nl="Lees wat er volgens de werknemer niet klopt, en verbeter het samen.",
        fr="Lisez ce qui n'est pas juste selon le travailleur, et corrigez-le ensemble.",
        de="Lesen Sie, was laut Arbeitnehmer nicht stimmt, und verbessern Sie es zusammen.",
        en="Read what is not right according to the worker, and mend it together.",
    )
    alone = Text(
        nl="Niemand begeleidt deze persoon. Wijs iemand aan, dan komt er een antwoord.",
        fr="Personne n'accompagne cette personne. Désignez quelqu'un pour répondre.",
        de="Niemand begleitet diese Person. Benennen Sie jemanden, damit eine Antwort kommt.",
        en="Nobody supports this person. Appoint somebody, so that an answer comes.",
    )
    asked_on = Text(nl="Gevraagd op {day}", fr="Demandé le {day}", de="Gefragt am {day}", en="Asked on {day}")
    answer = Text(nl="Antwoord", fr="Répondre", de="Antworten", en="Answer")
    look = Text(nl="Bekijk", fr="Voir", de="Ansehen", en="Look")
    appoint = Text(nl="Wijs een coach aan", fr="Désigner un coach", de="Coach benennen", en="Appoint a coach")
