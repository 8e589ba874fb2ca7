"""For what somebody looked, in words: one for each purpose that a room records (tests/desk/test_looks.py)."""

from draad.desk.words import Plural, Words
from draad.rules import Text

PURPOSES: dict[str, Text] = {
    "agenda": Text(
        nl="bekeek de agenda", fr="a consulté l'agenda", de="hat den Kalender angesehen", en="looked at the calendar"
    ),
    "agreements": Text(
        nl="bekeek wat er is afgesproken",
        fr="a regardé ce qui est convenu",
        de="sah nach, was vereinbart ist",
        en="looked at what is agreed",
    ),
    "calendar_feed": Text(
        nl="kreeg een neutrale regel in de eigen agenda",
        fr="a reçu une ligne neutre dans son agenda",
        de="bekam einen neutralen Eintrag im eigenen Kalender",
        en="got a neutral line in their own calendar",
    ),
    "certificates": Text(
        nl="bekeek tot wanneer je attest loopt",
        fr="a regardé jusqu'à quand va votre certificat",
        de="sah nach, bis wann Ihre Bescheinigung gilt",
        en="looked until when your certificate runs",
    ),
    "contact": Text(
        nl="noteerde of bekeek het contact met jou",
        fr="a noté ou consulté le contact avec vous",
        de="notierte oder las den Kontakt mit Ihnen",
        en="noted or read about the contact with you",
    ),
    "break_glass": Text(
        nl="opende je dossier met een noodtoegang; de reden staat hieronder",
        fr="a ouvert votre dossier par un accès d'urgence ; la raison est ci-dessous",
        de="öffnete Ihre Akte mit einem Notzugriff; der Grund steht unten",
        en="opened your case by emergency access; the reason stands below",
    ),
    "paper": Text(
        nl="noteerde wat je op papier liet weten",
        fr="a noté ce que vous avez fait savoir sur papier",
        de="notierte, was Sie auf Papier mitteilten",
        en="wrote down what you let know on paper",
    ),
    "contact_person": Text(
        nl="regelde wie contact met je houdt",
        fr="a organisé qui garde le contact avec vous",
        de="regelte, wer mit Ihnen Kontakt hält",
        en="arranged who keeps contact with you",
    ),
    "hand_over": Text(
        nl="bekeek welke dossiers naar een collega gaan",
        fr="a regardé quels dossiers passent à un collègue",
        de="sah nach, welche Akten an einen Kollegen gehen",
        en="looked at which cases go to a colleague",
    ),
    "correct": Text(
        nl="wou iets verbeteren",
        fr="voulait corriger quelque chose",
        de="wollte etwas berichtigen",
        en="wanted to correct something",
    ),
    "dossier": Text(
        nl="opende je dossier", fr="a ouvert votre dossier", de="hat Ihre Akte geöffnet", en="opened your case"
    ),
    "queue": Text(
        nl="zag je naam in de wachtrij van de arbeidsarts",
        fr="a vu votre nom dans la file d'attente du médecin du travail",
        de="sah Ihren Namen in der Warteliste des Arbeitsarztes",
        en="saw your name in the queue of the physician",
    ),
    "invite": Text(
        nl="wou je uitnodigen", fr="voulait vous inviter", de="wollte Sie einladen", en="wanted to invite you"
    ),
    "visit": Text(
        nl="noteerde of je kwam",
        fr="a noté si vous êtes venu",
        de="notierte, ob Sie kamen",
        en="noted whether you came",
    ),
    "estimate": Text(
        nl="noteerde een inschatting",
        fr="a noté une estimation",
        de="notierte eine Einschätzung",
        en="noted an estimate",
    ),
    "decide": Text(
        nl="bereidde een beslissing voor",
        fr="a préparé une décision",
        de="bereitete eine Entscheidung vor",
        en="prepared a decision",
    ),
    "advise": Text(
        nl="schreef een advies over je werk",
        fr="a écrit un avis sur votre travail",
        de="schrieb einen Rat zu Ihrer Arbeit",
        en="wrote an advice about your work",
    ),
    "doctors": Text(
        nl="keek of je overleg met andere artsen toestaat",
        fr="a regardé si vous autorisez une concertation avec d'autres médecins",
        de="sah nach, ob Sie Gesprächen mit anderen Ärzten zustimmen",
        en="looked whether you allow talks with other doctors",
    ),
    "list": Text(
        nl="zag je naam in de lijst van dossiers",
        fr="a vu votre nom dans la liste des dossiers",
        de="sah Ihren Namen in der Liste der Akten",
        en="saw your name in the list of cases",
    ),
    "note": Text(
        nl="wou iets noteren",
        fr="voulait noter quelque chose",
        de="wollte etwas notieren",
        en="wanted to note something",
    ),
    "people": Text(
        nl="bekeek wie je begeleidt",
        fr="a regardé qui vous accompagne",
        de="sah nach, wer Sie begleitet",
        en="looked at who supports you",
    ),
    "question": Text(
        nl="las je vraag om te antwoorden",
        fr="a lu votre question pour y répondre",
        de="las Ihre Frage, um zu antworten",
        en="read your question to answer it",
    ),
    "recent": Text(
        nl="bekeek wat hij of zij zelf gedaan had",
        fr="a revu ses propres actions",
        de="sah die eigenen Handlungen noch einmal an",
        en="looked at what they had done themself",
    ),
    "report_sick": Text(
        nl="nam een ziekmelding aan",
        fr="a noté un appel de maladie",
        de="nahm eine Krankmeldung auf",
        en="took a sick call",
    ),
    "return": Text(
        nl="noteerde je terugkeer", fr="a noté votre retour", de="notierte Ihre Rückkehr", en="noted your return"
    ),
    "search": Text(
        nl="vond je naam bij het zoeken",
        fr="a trouvé votre nom en cherchant",
        de="fand Ihren Namen bei einer Suche",
        en="found your name in a search",
    ),
    "swimlanes": Text(
        nl="bekeek wie wat doet",
        fr="a regardé qui fait quoi",
        de="sah nach, wer was macht",
        en="looked at who does what",
    ),
    "talk": Text(
        nl="bereidde een gesprek voor of noteerde het",
        fr="a préparé ou noté un entretien",
        de="bereitete ein Gespräch vor oder notierte es",
        en="prepared or noted a talk",
    ),
    "task": Text(
        nl="bekeek wat er te doen is voor jou",
        fr="a regardé ce qu'il faut faire pour vous",
        de="sah nach, was für Sie zu tun ist",
        en="looked at what is to be done for you",
    ),
    "team": Text(
        nl="bekeek wie er in het team is",
        fr="a regardé qui est dans l'équipe",
        de="sah nach, wer im Team ist",
        en="looked at who is in the team",
    ),
    "today": Text(
        nl="bekeek wat er vandaag te doen is",
        fr="a regardé ce qu'il faut faire aujourd'hui",
        de="sah nach, was heute zu tun ist",
        en="looked at what is to be done today",
    ),
    "what_if": Text(
        nl="bekeek wat er zou veranderen",
        fr="a regardé ce qui changerait",
        de="sah nach, was sich ändern würde",
        en="looked at what would change",
    ),
    "why": Text(
        nl="bekeek waarom iets moet",
        fr="a regardé pourquoi c'est demandé",
        de="sah nach, warum etwas nötig ist",
        en="looked up why something is asked",
    ),
}


class LookWords(Words):
    """Sentences around the purposes."""

    title = Text(
        nl="Wie bekeek mijn dossier?",
        fr="Qui a consulté mon dossier ?",
        de="Wer hat meine Akte angesehen?",
        en="Who looked at my case?",
    )
    lead = Text(
        nl="Elke keer dat iemand kijkt, staat het hier. Met de rol en waarvoor.",
        fr="Chaque consultation est notée ici, avec le rôle et la raison.",
        de="Jedes Mal, wenn jemand nachsieht, steht es hier. Mit der Rolle und wofür.",
        en="Every time someone looks, it stands here. With the role and what for.",
    )
    who = Text(nl="{name}, {hat}", fr="{name}, {hat}", de="{name}, {hat}", en="{name}, {hat}")
    who_instead = Text(
        nl="{name}, {hat} in de plaats van {giver}",
        fr="{name}, {hat} à la place de {giver}",
        de="{name}, {hat} anstelle von {giver}",
        en="{name}, {hat} in place of {giver}",
    )
    when = Text(nl="{day}, {time}", fr="{day}, {time}", de="{day}, {time}", en="{day}, {time}")
    times = Plural(
        one=Text(
            nl="{n} keer, laatst op {day}",
            fr="{n} fois, la dernière le {day}",
            de="{n} Mal, zuletzt am {day}",
            en="{n} time, last on {day}",
        ),
        many=Text(
            nl="{n} keer, laatst op {day}",
            fr="{n} fois, la dernière le {day}",
            de="{n} Mal, zuletzt am {day}",
            en="{n} times, last on {day}",
        ),
    )
    in_lists = Plural(
        one=Text(
            nl="Daarvan {n} keer alleen in een lijst.",
            fr="Dont {n} fois seulement dans une liste.",
            de="Davon {n} Mal nur in einer Liste.",
            en="Of which {n} time in a list only.",
        ),
        many=Text(
            nl="Daarvan {n} keer alleen in een lijst.",
            fr="Dont {n} fois seulement dans une liste.",
            de="Davon {n} Mal nur in einer Liste.",
            en="Of which {n} times in a list only.",
        ),
    )
    show = Text(nl="Toon elke keer", fr="Montrer chaque fois", de="Jedes Mal zeigen", en="Show each time")
    nobody = Text(
        nl="Nog niemand keek in je dossier.",
        fr="Personne n'a encore consulté votre dossier.",
        de="Noch niemand hat Ihre Akte angesehen.",
        en="Nobody has looked at your case yet.",
    )
    alone = Text(
        nl="bekeek je dossier", fr="a consulté votre dossier", de="hat Ihre Akte angesehen", en="looked at your case"
    )
    in_a_list = Text(nl="zag een lijst", fr="a vu une liste", de="sah eine Liste", en="saw a list")
    column_when = Text(nl="Wanneer", fr="Quand", de="Wann", en="When")
    column_who = Text(nl="Wie", fr="Qui", de="Wer", en="Who")
    column_what = Text(nl="Waarvoor", fr="Pourquoi", de="Wofür", en="What for")
