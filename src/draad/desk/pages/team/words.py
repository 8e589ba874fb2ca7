"""Words of the team page."""

from draad.desk.words import Plural, Words
from draad.rules import Text


class TeamWords(Words):
    """Who is away, who returns when, and what is mine to do."""

    title = Text(nl="Mijn team", fr="Mon équipe", de="Mein Team", en="My team")
    everyone_here = Text(
        nl="Iedereen is aan het werk.",
        fr="Tout le monde est au travail.",
        de="Alle sind bei der Arbeit.",
        en="Everyone is at work.",
    )
    lead = Plural(
        one=Text(
            nl="Eén collega is afwezig.",
            fr="Un collègue est absent.",
            de="Ein Kollege ist abwesend.",
            en="One colleague is away.",
        ),
        many=Text(
            nl="{n} collega's zijn afwezig.",
            fr="{n} collègues sont absents.",
            de="{n} Kollegen sind abwesend.",
            en="{n} colleagues are away.",
        ),
    )
    to_do = Text(nl="Aan jou", fr="À vous", de="An Ihnen", en="Up to you")
    nothing_to_do = Text(
        nl="Niets te doen vandaag. Tijd voor een belletje?",
        fr="Rien à faire aujourd'hui. Le moment de prendre des nouvelles ?",
        de="Heute ist nichts zu tun. Zeit für einen Anruf?",
        en="Nothing to do today. Time to call someone?",
    )
    away = Text(nl="Afwezig", fr="Absents", de="Abwesend", en="Away")
    back = Text(nl="Pas terug", fr="De retour depuis peu", de="Seit Kurzem zurück", en="Recently back")
    at_work = Text(nl="Aan het werk", fr="Au travail", de="Bei der Arbeit", en="At work")
    since = Text(nl="Sinds {day}", fr="Depuis le {day}", de="Seit {day}", en="Since {day}")
    expected = Text(
        nl="verwacht terug op {day}",
        fr="retour prévu le {day}",
        de="wird am {day} zurückerwartet",
        en="expected back on {day}",
    )
    returns = Text(nl="komt terug op {day}", fr="revient le {day}", de="kommt am {day} zurück", en="returns on {day}")
    unknown = Text(
        nl="terugkeer nog niet bekend",
        fr="retour pas encore connu",
        de="Rückkehr noch nicht bekannt",
        en="return not known yet",
    )
    back_since = Text(
        nl="Terug sinds {day}", fr="De retour depuis le {day}", de="Zurück seit {day}", en="Back since {day}"
    )
    report = Text(nl="Meld ziek", fr="Signaler une absence", de="Krank melden", en="Report sick")
    empty = Text(
        nl="Er staan nog geen mensen in je team. Klopt dat niet? Vraag het aan de personeelsdienst.",
        fr="Votre équipe ne compte encore personne. Ce n'est pas juste ? Demandez au service du personnel.",
        de="In Ihrem Team ist noch niemand. Stimmt das nicht? Fragen Sie den Personaldienst.",
        en="There is nobody in your team yet. Is that wrong? Ask HR.",
    )
    others = Plural(
        one=Text(
            nl="{n} collega is aan het werk",
            fr="{n} collègue est au travail",
            de="{n} Kollege ist bei der Arbeit",
            en="{n} colleague is at work",
        ),
        many=Text(
            nl="{n} collega's zijn aan het werk",
            fr="{n} collègues sont au travail",
            de="{n} Kollegen sind bei der Arbeit",
            en="{n} colleagues are at work",
        ),
    )
