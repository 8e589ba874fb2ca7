"""Words for the worker, about themself."""

from draad.desk.words import Plural, Words
from draad.rules import Text


class MyThreadWords(Words):
    """What the page says beside the parts that every dossier has."""

    hello = Text(nl="Dag {name}", fr="Bonjour {name}", de="Guten Tag, {name}", en="Hello {name}")
    title = Text(nl="Mijn draad", fr="Mon fil", de="Mein Faden", en="My thread")
    lead_absent = Text(
        nl="Dit is wat er over jouw afwezigheid staat. Lees het rustig.",
        fr="Voici ce qui est noté sur votre absence. Prenez votre temps.",
        de="Das steht hier über Ihre Abwesenheit. Lesen Sie in Ruhe.",
        en="This is what stands here about your absence. Take your time.",
    )
    lead_working = Text(
        nl="Je bent aan het werk. Er staat nu niets open.",
        fr="Vous êtes au travail. Rien n'est en attente.",
        de="Sie sind bei der Arbeit. Gerade ist nichts offen.",
        en="You are at work. Nothing is open now.",
    )
    lead_back = Text(
        nl="Fijn dat je er weer bent. Dit staat er nog.",
        fr="Heureux de vous revoir. Voici ce qui reste noté.",
        de="Schön, dass Sie wieder da sind. Das steht hier noch.",
        en="Good to have you back. This still stands here.",
    )
    no_reason = Text(
        nl="Waarom je ziek bent, staat hier niet. Dat weten alleen jij en je artsen.",
        fr="La raison de votre absence n'est pas notée ici. Seuls vous et vos médecins la connaissez.",
        de="Warum Sie krank sind, steht hier nicht. Das wissen nur Sie und Ihre Ärzte.",
        en="Why you are ill is not recorded here. Only you and your doctors know.",
    )
    report = Text(nl="Meld je ziek", fr="Signaler ma maladie", de="Sich krank melden", en="Report sick")
    certificate = Text(
        nl="Voeg een attest toe", fr="Ajouter un certificat", de="Bescheinigung hinzufügen", en="Add a certificate"
    )
    expect = Text(
        nl="Zeg wanneer je terug verwacht te zijn",
        fr="Dire quand vous pensez revenir",
        de="Sagen, wann Sie zurück sein wollen",
        en="Say when you expect to be back",
    )
    contact_wish = Text(
        nl="Zeg hoe je contact wil",
        fr="Dire comment vous souhaitez le contact",
        de="Sagen, wie Sie Kontakt möchten",
        en="Say how you want contact",
    )
    ask = Text(nl="Vraag iets", fr="Poser une question", de="Etwas fragen", en="Ask something")
    what_if = Text(nl="Wat als?", fr="Et si ?", de="Was wäre wenn?", en="What if?")
    other = Text(nl="Zeg iets anders", fr="Dire autre chose", de="Etwas anderes sagen", en="Say something else")
    you_can = Text(nl="Dit kan je doen", fr="Ce que vous pouvez faire", de="Das können Sie tun", en="What you can do")
    next = Text(nl="Wat er nu komt", fr="La suite", de="Was jetzt kommt", en="What comes next")
    for_you = Text(nl="voor jou", fr="pour vous", de="für Sie", en="for you")
    for_other = Text(nl="voor {name}", fr="pour {name}", de="für {name}", en="for {name}")
    nothing_next = Text(
        nl="Er staat nu niets open.",
        fr="Rien n'est en attente.",
        de="Gerade ist nichts offen.",
        en="Nothing is open now.",
    )
    rights = Text(
        nl="Dit mag je altijd vragen",
        fr="Ce que vous pouvez toujours demander",
        de="Das dürfen Sie immer fragen",
        en="What you may always ask",
    )
    looks = Text(
        nl="Wie bekeek mijn dossier?",
        fr="Qui a consulté mon dossier ?",
        de="Wer hat meine Akte angesehen?",
        en="Who looked at my case?",
    )
    looked = Text(nl="{name}, {hat}", fr="{name}, {hat}", de="{name}, {hat}", en="{name}, {hat}")
    look_times = Plural(
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
    show_looks = Text(nl="Toon elke keer", fr="Montrer chaque fois", de="Jedes Mal zeigen", en="Show each time")
    look_line = Text(
        nl="{day}, {time}: {name}, {hat}, {purpose}",
        fr="{day}, {time} : {name}, {hat}, {purpose}",
        de="{day}, {time}: {name}, {hat}, {purpose}",
        en="{day}, {time}: {name}, {hat}, {purpose}",
    )
    nobody_looked = Text(
        nl="Nog niemand keek in je dossier.",
        fr="Personne n'a encore consulté votre dossier.",
        de="Noch niemand hat Ihre Akte angesehen.",
        en="Nobody has looked at your case yet.",
    )

    purpose_dossier = Text(
        nl="opende het dossier", fr="a ouvert le dossier", de="hat die Akte geöffnet", en="opened the case"
    )
    purpose_list = Text(nl="zag een lijst", fr="a vu une liste", de="sah eine Liste", en="saw a list")
    purpose_why = Text(
        nl="bekeek waarom iets moet",
        fr="a regardé pourquoi c'est demandé",
        de="sah nach, warum etwas nötig ist",
        en="looked up why something is asked",
    )
    purpose_note = Text(
        nl="wou iets noteren",
        fr="voulait noter quelque chose",
        de="wollte etwas notieren",
        en="wanted to note something",
    )
    purpose_correct = Text(
        nl="wou iets verbeteren",
        fr="voulait corriger quelque chose",
        de="wollte etwas berichtigen",
        en="wanted to correct something",
    )
    purpose_what_if = Text(
        nl="probeerde iets uit", fr="a essayé quelque chose", de="probierte etwas aus", en="tried something out"
    )
    purpose_people = Text(
        nl="bekeek wie volgt", fr="a regardé qui suit", de="sah nach, wer begleitet", en="looked at who follows"
    )
    purpose_other = Text(
        nl="bekeek het dossier", fr="a consulté le dossier", de="hat die Akte angesehen", en="looked at the case"
    )
