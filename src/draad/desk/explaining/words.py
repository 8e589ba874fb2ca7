"""Words of "Waarom moet dit?"."""

from draad.desk.words import Plural, Words
from draad.rules import Text


class WhyWords(Words):
    """Four lines, and what surrounds them."""

    title = Text(nl="Waarom moet dit?", fr="Pourquoi ceci ?", de="Warum dies?", en="Why is this asked?")
    title_right = Text(
        nl="Wat mag hier?", fr="Qu'est-ce qui est permis ici ?", de="Was ist hier erlaubt?", en="What is allowed here?"
    )
    back = Text(nl="Terug naar het dossier", fr="Retour au dossier", de="Zurück zur Akte", en="Back to the case")
    back_own = Text(
        nl="Terug naar mijn draad", fr="Retour à mon fil", de="Zurück zu meinem Faden", en="Back to my thread"
    )
    who = Text(nl="Voor: {who}", fr="Pour : {who}", de="Für: {who}", en="For: {who}")
    what = Text(nl="Wat er gevraagd wordt", fr="Ce qui est demandé", de="Was gefragt ist", en="What is asked")
    here = Text(nl="Waarom hier", fr="Pourquoi ici", de="Warum hier", en="Why here")
    here_of = Text(nl="Waarom bij {name}", fr="Pourquoi pour {name}", de="Warum bei {name}", en="Why for {name}")
    policy_too = Text(
        nl="Ons eigen beleid vraagt dit ook: {what}. Eén keer noteren volstaat voor beide.",
        fr="Notre propre politique le demande aussi : {what}. Le noter une fois suffit pour les deux.",
        de="Unsere eigene Richtlinie verlangt das auch: {what}. Einmal notieren genügt für beides.",
        en="Our own policy asks this too: {what}. Noting it once is enough for both.",
    )
    law_too = Text(
        nl="De wet vraagt dit ook: {what}. Eén keer noteren volstaat voor beide.",
        fr="La loi le demande aussi : {what}. Le noter une fois suffit pour les deux.",
        de="Das Gesetz verlangt das auch: {what}. Einmal notieren genügt für beides.",
        en="The law asks this too: {what}. Noting it once is enough for both.",
    )
    why_that = Text(nl="Waarom?", fr="Pourquoi ?", de="Warum?", en="Why?")
    agreed = Text(nl="Afgesproken: {often}", fr="Convenu : {often}", de="Vereinbart: {often}", en="Agreed: {often}")
    is_over = Plural(
        one=Text(
            nl="Wat hiervan voorbij is: {n} keer",
            fr="Ce qui est passé : {n} fois",
            de="Was davon vorbei ist: {n} Mal",
            en="What is over: {n} time",
        ),
        many=Text(
            nl="Wat hiervan voorbij is: {n} keer",
            fr="Ce qui est passé : {n} fois",
            de="Was davon vorbei ist: {n} Mal",
            en="What is over: {n} times",
        ),
    )
    facts = Text(nl="Dit telt mee", fr="Ce qui compte", de="Das zählt", en="What counts")
    hidden_facts = Text(
        nl="Waarop dit steunt, is niet voor jou zichtbaar. De datum geldt wel.",
        fr="Ce sur quoi cela repose ne vous est pas visible. La date reste valable.",
        de="Worauf das beruht, ist für Sie nicht sichtbar. Der Tag gilt trotzdem.",
        en="What this rests on is not visible to you. The date still holds.",
    )
    calculation = Text(nl="Zo tellen we", fr="Voici le calcul", de="So zählen wir", en="How we count")
    counted_from = Text(
        nl="We tellen vanaf {day}: {moment}.",
        fr="Nous comptons à partir du {day} : {moment}.",
        de="Wir zählen ab {day}: {moment}.",
        en="We count from {day}: {moment}.",
    )
    term = Text(nl="Termijn: {length}.", fr="Délai : {length}.", de="Frist: {length}.", en="Term: {length}.")
    first_day_counts = Text(
        nl="Die dag is dag 1.", fr="Ce jour est le jour 1.", de="Dieser Tag ist Tag 1.", en="That day is day 1."
    )
    counts_from_next = Text(
        nl="Dag 1 is de dag erna.",
        fr="Le jour 1 est le lendemain.",
        de="Tag 1 ist der Tag danach.",
        en="Day 1 is the day after.",
    )
    counts_back = Text(
        nl="We tellen terug.", fr="Nous comptons à rebours.", de="Wir zählen rückwärts.", en="We count backwards."
    )
    comes_to = Text(
        nl="Dat geeft: {day}.", fr="Cela donne : {day}.", de="Das ergibt: {day}.", en="That comes to: {day}."
    )
    no_term = Text(
        nl="Hierover bestaat geen vaste termijn.",
        fr="Il n'y a pas de délai fixe.",
        de="Dafür gibt es keine feste Frist.",
        en="There is no fixed term for this.",
    )
    same_day = Text(
        nl="Het moet op de dag zelf.",
        fr="C'est pour le jour même.",
        de="Es gilt am selben Tag.",
        en="It is for the day itself.",
    )
    last_day = Text(
        nl="Laatste dag: {day}.", fr="Dernier jour : {day}.", de="Letzter Tag: {day}.", en="Last day: {day}."
    )
    first_possible = Text(
        nl="Eerste mogelijke dag: {day}.",
        fr="Premier jour possible : {day}.",
        de="Erster möglicher Tag: {day}.",
        en="First possible day: {day}.",
    )
    two_sums = Text(
        nl="De gewone en de juridische telling verschillen. De vroegste dag is de veilige. Ook {day} is te verdedigen.",
        fr="Le calcul simple et le calcul juridique diffèrent. Le premier des deux jours est le plus sûr. Le {day} peut aussi se défendre.",
        de="Die einfache und die juristische Zählung ergeben nicht denselben Tag. Der frühere ist der sichere. Auch {day} ist vertretbar.",
        en="The plain and the legal sum differ. The earlier day is the safe one. {day} can be defended too.",
    )
    days_table = Text(
        nl="De dagen van de termijn, week per week",
        fr="Les jours du délai, semaine par semaine",
        de="Die Tage der Frist, Woche für Woche",
        en="The days of the term, week by week",
    )
    show_days = Text(
        nl="Toon de telling dag per dag",
        fr="Montrer le calcul jour par jour",
        de="Zählung Tag für Tag zeigen",
        en="Show the count day by day",
    )
    day_n = Text(nl="dag {n}", fr="jour {n}", de="Tag {n}", en="day {n}")
    week_n = Text(nl="week {n}", fr="semaine {n}", de="Woche {n}", en="week {n}")
    month_n = Text(nl="maand {n}", fr="mois {n}", de="Monat {n}", en="month {n}")
    nth = Text(nl="Keer {n}", fr="Fois {n}", de="Mal {n}", en="Time {n}")
    not_due = Text(
        nl="Waarom er nu niets moet",
        fr="Pourquoi rien n'est demandé maintenant",
        de="Warum jetzt nichts nötig ist",
        en="Why nothing is asked now",
    )
    nowhere = Text(
        nl="We tellen vanaf: {moment}. Dat is niet gebeurd.",
        fr="Nous comptons à partir de : {moment}. Cela n'a pas eu lieu.",
        de="Wir zählen ab: {moment}. Das ist nicht geschehen.",
        en="We count from: {moment}. That has not happened.",
    )
    undecided = Text(
        nl="Dit weten we nog niet",
        fr="Nous ne le savons pas encore",
        de="Das wissen wir noch nicht",
        en="We do not know this yet",
    )
    conditions = Text(
        nl="Waarvan het afhangt", fr="De quoi cela dépend", de="Wovon es abhängt", en="What it depends on"
    )
    condition = Text(
        nl="{what}: {found}, nodig is {needed}",
        fr="{what} : {found}, il faut {needed}",
        de="{what}: {found}, nötig ist {needed}",
        en="{what}: {found}, needed is {needed}",
    )
    not_known = Text(nl="niet bekend", fr="inconnu", de="nicht bekannt", en="not known")
    at_least = Text(nl="{n} of meer", fr="{n} ou plus", de="{n} oder mehr", en="{n} or more")
    pay = Text(
        nl="Wie betaalt welke dagen", fr="Qui paie quels jours", de="Wer zahlt welche Tage", en="Who pays which days"
    )
    basis = Text(nl="Waar het staat", fr="Où c'est écrit", de="Wo es steht", en="Where it is written")
    house = Text(
        nl="Dit is een regel van ons eigen beleid, geen wet.",
        fr="C'est une règle de notre politique, pas une loi.",
        de="Das ist eine Regel unserer eigenen Richtlinie, kein Gesetz.",
        en="This is a rule of our own policy, not a law.",
    )
    in_force = Text(
        nl="Versie van kracht sinds {day}.",
        fr="Version en vigueur depuis le {day}.",
        de="Fassung in Kraft seit {day}.",
        en="Version in force since {day}.",
    )
    earlier = Text(
        nl="De vorige versie gold vanaf {day}.",
        fr="La version précédente valait depuis le {day}.",
        de="Die vorige Fassung galt ab {day}.",
        en="The previous version held from {day}.",
    )
    no_earlier = Text(
        nl="Dit is de eerste versie die Draad kent.",
        fr="C'est la première version que Draad connaît.",
        de="Das ist die erste Fassung, die Draad kennt.",
        en="This is the first version that Draad knows.",
    )
    certainty = Text(
        nl="Hoe zeker: {how}. Nagekeken op {day}.",
        fr="Degré de certitude : {how}. Vérifié le {day}.",
        de="Wie sicher: {how}. Geprüft am {day}.",
        en="How sure: {how}. Checked on {day}.",
    )
    not_firm = Text(
        nl="Dit is niet helemaal zeker. Kijk het na voor je erop steunt.",
        fr="Ce n'est pas tout à fait certain. Vérifiez avant de vous y fier.",
        de="Das ist nicht ganz sicher. Prüfen Sie es, bevor Sie sich darauf verlassen.",
        en="This is not entirely certain. Check it before you rely on it.",
    )
    sources = Text(nl="Bronnen", fr="Sources", de="Quellen", en="Sources")
    readings = Text(nl="Andere lezingen", fr="Autres lectures", de="Andere Lesarten", en="Other readings")
    chosen = Text(nl="zo lezen wij het", fr="c'est notre lecture", de="so lesen wir es", en="this is how we read it")
    no_change = Text(
        nl="verandert hier niets", fr="ne change rien ici", de="ändert hier nichts", en="changes nothing here"
    )
    would_be = Text(nl="dan: {when}", fr="alors : {when}", de="dann: {when}", en="then: {when}")
    nothing_then = Text(nl="niets", fr="rien", de="nichts", en="nothing")
    if_not = Text(
        nl="Wat als het niet lukt?",
        fr="Et si cela ne va pas ?",
        de="Und wenn es nicht geht?",
        en="What if it does not work out?",
    )
    in_general = Text(
        nl="De regel in het algemeen", fr="La règle en général", de="Die Regel im Allgemeinen", en="The rule in general"
    )
    document = Text(nl="Document: {what}", fr="Document : {what}", de="Dokument: {what}", en="Document: {what}")
    waiting = Text(nl="later", fr="plus tard", de="später", en="later")
    open = Text(nl="open", fr="ouvert", de="offen", en="open")
    late = Text(nl="staat nog open", fr="encore ouvert", de="noch offen", en="still open")
    done = Text(nl="gedaan", fr="fait", de="erledigt", en="done")
    done_late = Text(
        nl="gedaan, na de termijn", fr="fait, après le délai", de="erledigt, nach der Frist", en="done, after the term"
    )
    lapsed = Text(nl="niet meer nodig", fr="plus nécessaire", de="nicht mehr nötig", en="no longer needed")
    read_on = Text(
        nl="Lees de tekst en de berekening",
        fr="Lire le texte et le calcul",
        de="Text und Berechnung lesen",
        en="Read the text and the calculation",
    )
    why_day = Text(
        nl="Waarom {day}? {rule}", fr="Pourquoi le {day} ? {rule}", de="Warum {day}? {rule}", en="Why {day}? {rule}"
    )
    why_rule = Text(nl="Waarom: {rule}?", fr="Pourquoi : {rule} ?", de="Warum: {rule}?", en="Why: {rule}?")
