"""The words of the command line's answers, in four languages. Help and error messages are in English only."""

from draad.dossier.counting_words import SKIPPED, UNIT
from draad.dossier.needs import NEEDS
from draad.rules import Text

__all__ = ["HEADING", "MONTHS", "NEEDS", "PHASE", "SKIPPED", "STATUS", "STEP", "UNIT", "VALUES", "WEEKDAYS"]

STATUS = {
    "waiting": Text(nl="later", fr="plus tard", de="später", en="later"),
    "open": Text(nl="open", fr="ouvert", de="offen", en="open"),
    "late": Text(nl="over tijd", fr="en retard", de="überfällig", en="late"),
    "done": Text(nl="gedaan", fr="fait", de="erledigt", en="done"),
    "done_late": Text(
        nl="gedaan, na de termijn", fr="fait, après le délai", de="erledigt, nach der Frist", en="done late"
    ),
    "lapsed": Text(nl="niet meer nodig", fr="plus nécessaire", de="nicht mehr nötig", en="no longer needed"),
}

PHASE = {
    "before": Text(
        nl="vóór een afwezigheid", fr="avant une absence", de="vor einer Abwesenheit", en="before an absence"
    ),
    "at_start": Text(nl="bij het begin", fr="au début", de="am Anfang", en="at the start"),
    "during": Text(
        nl="tijdens de afwezigheid", fr="pendant l'absence", de="während der Abwesenheit", en="during the absence"
    ),
    "before_return": Text(nl="vóór de terugkeer", fr="avant le retour", de="vor der Rückkehr", en="before the return"),
    "after_return": Text(nl="na de terugkeer", fr="après le retour", de="nach der Rückkehr", en="after the return"),
    "closed": Text(nl="afgesloten", fr="clôturé", de="abgeschlossen", en="closed"),
}

STEP = {
    "requested": Text(nl="aangevraagd", fr="demandé", de="beantragt", en="requested"),
    "invited": Text(nl="werknemer uitgenodigd", fr="travailleur invité", de="Arbeitnehmer eingeladen", en="invited"),
    "missed": Text(nl="afspraak gemist", fr="rendez-vous manqué", de="Termin versäumt", en="appointment missed"),
    "assessed": Text(nl="beoordeeld", fr="évaluation faite", de="bewertet", en="assessed"),
    "appealed": Text(nl="beroep ingesteld", fr="recours introduit", de="Widerspruch eingelegt", en="appeal lodged"),
    "appeal_decided": Text(
        nl="over het beroep beslist",
        fr="décision prise sur le recours",
        de="über den Widerspruch entschieden",
        en="appeal decided",
    ),
    "consulted": Text(nl="plan besproken", fr="plan discuté", de="Plan besprochen", en="plan talked about"),
    "plan_received": Text(nl="plan gegeven", fr="plan remis", de="Plan übergeben", en="plan given"),
    "reminded": Text(
        nl="werknemer aan het plan herinnerd",
        fr="plan rappelé au travailleur",
        de="Arbeitnehmer an den Plan erinnert",
        en="worker reminded",
    ),
    "plan_accepted": Text(nl="plan aanvaard", fr="plan accepté", de="Plan angenommen", en="plan accepted"),
}

HEADING = {
    "agenda_on": Text(nl="Agenda op {day}", fr="Agenda au {day}", de="Agenda am {day}", en="Agenda on {day}"),
    "known_at": Text(
        nl="zoals bekend op {time}", fr="selon ce qu'on savait le {time}", de="Stand {time}", en="as known at {time}"
    ),
    "phase": Text(nl="Fase", fr="Phase", de="Phase", en="Phase"),
    "absent_since": Text(
        nl="arbeidsongeschikt sinds {day}, dag {number}",
        fr="en incapacité de travail depuis le {day}, jour {number}",
        de="arbeitsunfähig seit dem {day}, Tag {number}",
        en="incapacity for work since {day}, day {number}",
    ),
    "trajectory": Text(
        nl="traject volgens de regels van {regime}: {step}",
        fr="trajet selon les règles du {regime} : {step}",
        de="Verfahren nach den Regeln vom {regime}: {step}",
        en="trajectory under the rules of {regime}: {step}",
    ),
    "up_next": Text(nl="Aan zet", fr="Qui agit maintenant", de="Am Zug", en="Up next"),
    "later": Text(nl="Later", fr="Plus tard", de="Später", en="Later"),
    "past": Text(
        nl="Geregeld of niet meer nodig",
        fr="Réglé ou plus nécessaire",
        de="Erledigt oder nicht mehr nötig",
        en="Settled or no longer needed",
    ),
    "pay": Text(nl="Wie betaalt", fr="Qui paie", de="Wer zahlt", en="Who pays"),
    "same_day": Text(nl="de dag zelf", fr="le jour même", de="am selben Tag", en="the day itself"),
    "needed": Text(nl="nodig", fr="requis", de="nötig", en="needed"),
    "not_due": Text(nl="Nu niets te doen", fr="Rien à faire pour l'instant", de="Derzeit nichts zu tun", en="Not due"),
    "undecided": Text(nl="Nog niet duidelijk", fr="Pas encore clair", de="Noch nicht klar", en="Cannot be decided yet"),
    "conflicts": Text(
        nl="Past niet bij elkaar", fr="Ne va pas ensemble", de="Passt nicht zusammen", en="Does not go together"
    ),
    "who": Text(nl="wie", fr="qui", de="wer", en="who"),
    "what": Text(nl="wat", fr="quoi", de="was", en="what"),
    "when": Text(nl="wanneer", fr="quand", de="wann", en="when"),
    "basis": Text(nl="basis", fr="base", de="Grundlage", en="basis"),
    "sure": Text(nl="hoe zeker", fr="degré de certitude", de="wie sicher", en="how sure"),
    "from": Text(nl="vanaf {day}", fr="à partir du {day}", de="ab dem {day}", en="from {day}"),
    "by": Text(nl="ten laatste {day}", fr="au plus tard le {day}", de="spätestens am {day}", en="by {day}"),
    "by_or_defensible": Text(
        nl="ten laatste {day}, in het uiterste geval {last}",
        fr="au plus tard le {day}, à l'extrême limite le {last}",
        de="spätestens am {day}, allerspätestens am {last}",
        en="by {day}, at the very latest {last}",
    ),
    "as_soon_as_possible": Text(
        nl="zo snel mogelijk", fr="dès que possible", de="so bald wie möglich", en="as soon as possible"
    ),
    "waits": Text(
        nl="wacht op iets anders", fr="attend autre chose", de="wartet auf etwas anderes", en="waits for something else"
    ),
    "nth": Text(nl="nr. {number}", fr="n° {number}", de="Nr. {number}", en="no. {number}"),
    "on_day": Text(nl="op {day}", fr="le {day}", de="am {day}", en="on {day}"),
    "unknown": Text(
        nl="nog niet bekend: {needs}",
        fr="on ne sait pas encore : {needs}",
        de="noch nicht bekannt: {needs}",
        en="unknown: {needs}",
    ),
    "facts": Text(nl="feiten {numbers}", fr="faits {numbers}", de="Fakten {numbers}", en="facts {numbers}"),
    "nothing": Text(nl="Niets.", fr="Rien.", de="Nichts.", en="Nothing."),
    "law": Text(nl="wet", fr="loi", de="Gesetz", en="law"),
    "policy": Text(nl="beleid", fr="politique interne", de="betriebliche Politik", en="policy"),
    "agreement": Text(nl="afspraak", fr="accord", de="Vereinbarung", en="agreement"),
    "must_do": Text(nl="Wat te doen", fr="Que faire", de="Was zu tun ist", en="What to do"),
    "why_here": Text(
        nl="Waarom dit hier geldt",
        fr="Pourquoi cela s'applique ici",
        de="Warum das hier gilt",
        en="Why it applies here",
    ),
    "why_not": Text(
        nl="Waarom er nu niets te doen is",
        fr="Pourquoi il n'y a rien à faire pour l'instant",
        de="Warum derzeit nichts zu tun ist",
        en="Why nothing is due",
    ),
    "nowhere": Text(
        nl="De telling begint bij: {moment}. Dat is niet gebeurd.",
        fr="Le délai se compte à partir de : {moment}. Cela n'a pas eu lieu.",
        de="Gezählt wird ab: {moment}. Das ist nicht geschehen.",
        en="It counts from: {moment}. That has not happened.",
    ),
    "governed_by": Text(
        nl="Versie van kracht sinds {day}",
        fr="Version en vigueur depuis le {day}",
        de="Fassung in Kraft seit dem {day}",
        en="Version in force since {day}",
    ),
    "earlier_version": Text(
        nl="Eerdere versie: {day}",
        fr="Version antérieure : {day}",
        de="Frühere Fassung: {day}",
        en="Earlier version: {day}",
    ),
    "calculation": Text(nl="De berekening", fr="Le calcul", de="Die Berechnung", en="The calculation"),
    "counted_from": Text(
        nl="Geteld vanaf {day}: {moment} (feit {number})",
        fr="Compté à partir du {day} : {moment} (fait {number})",
        de="Gezählt ab dem {day}: {moment} (Fakt {number})",
        en="Counted from {day}: {moment} (fact {number})",
    ),
    "first_day_counts": Text(
        nl="die dag is dag 1", fr="ce jour est le jour 1", de="dieser Tag ist Tag 1", en="that day is day 1"
    ),
    "counts_from_next": Text(
        nl="dag 1 is de dag erna",
        fr="le jour 1 est le lendemain",
        de="Tag 1 ist der Tag danach",
        en="day 1 is the day after",
    ),
    "counts_back": Text(nl="achteruit geteld", fr="compté à rebours", de="rückwärts gezählt", en="counted backwards"),
    "term": Text(nl="termijn: {length}", fr="délai : {length}", de="Frist: {length}", en="term: {length}"),
    "last_day": Text(nl="laatste dag: {day}", fr="dernier jour : {day}", de="letzter Tag: {day}", en="last day: {day}"),
    "first_possible": Text(
        nl="eerste mogelijke dag: {day}",
        fr="premier jour possible : {day}",
        de="erster möglicher Tag: {day}",
        en="first day to act: {day}",
    ),
    "two_sums": Text(
        nl="De gewone en de juridische telling verschillen. De vroegste dag is de veilige. Ook {day} is verdedigbaar.",
        fr="Le calcul simple et le calcul juridique diffèrent. Le premier des deux jours est le plus sûr. Le {day} peut aussi se défendre.",
        de="Die einfache und die juristische Zählung ergeben nicht denselben Tag. Der frühere Tag ist der sichere. Auch der {day} ist vertretbar.",
        en="The plain and the legal sum differ; the earlier day is the safe one, {day} can be defended.",
    ),
    "skipped": Text(
        nl="telt niet mee: {why}", fr="ne compte pas : {why}", de="zählt nicht mit: {why}", en="does not count: {why}"
    ),
    "how_sure": Text(nl="Hoe zeker", fr="Degré de certitude", de="Wie sicher", en="How sure"),
    "checked": Text(
        nl="laatst nagekeken op {day}",
        fr="vérifié pour la dernière fois le {day}",
        de="zuletzt geprüft am {day}",
        en="last checked on {day}",
    ),
    "sources": Text(nl="Bronnen", fr="Sources", de="Quellen", en="Sources"),
    "readings": Text(nl="Andere lezingen", fr="Autres lectures", de="Andere Lesarten", en="Other readings"),
    "chosen": Text(nl="gekozen", fr="lecture choisie", de="gewählt", en="chosen"),
    "would_be": Text(nl="dan: {when}", fr="alors : {when}", de="dann: {when}", en="then: {when}"),
    "no_change": Text(
        nl="verandert hier niets", fr="ne change rien ici", de="ändert hier nichts", en="changes nothing here"
    ),
    "not_if": Text(nl="niet als", fr="pas si", de="nicht, wenn", en="not if"),
    "until_then": Text(nl="niet meer als", fr="plus si", de="nicht mehr, wenn", en="no longer if"),
    "no_source": Text(nl="geen bron gezien", fr="aucune source vue", de="keine Quelle gesehen", en="no source seen"),
    "of_absence": Text(
        nl="afwezigheid van {day}", fr="absence du {day}", de="Abwesenheit vom {day}", en="absence of {day}"
    ),
    "if_missed": Text(
        nl="Als het niet lukt", fr="Si cela ne se fait pas", de="Wenn es nicht klappt", en="If it does not work out"
    ),
    "settled": Text(
        nl="Geregeld op {day} door feit {number}",
        fr="Réglé le {day} par le fait {number}",
        de="Erledigt am {day} durch Fakt {number}",
        en="Settled on {day} by fact {number}",
    ),
    "conditions": Text(nl="Voorwaarden", fr="Conditions", de="Bedingungen", en="Conditions"),
}

WEEKDAYS = Text(
    nl="ma di wo do vr za zo",
    fr="lun mar mer jeu ven sam dim",
    de="Mo Di Mi Do Fr Sa So",
    en="Mon Tue Wed Thu Fri Sat Sun",
)
MONTHS = Text(
    nl="januari februari maart april mei juni juli augustus september oktober november december",
    fr="janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    de="Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    en="January February March April May June July August September October November December",
)

VALUES = {
    "yes": Text(nl="ja", fr="oui", de="ja", en="yes"),
    "no": Text(nl="nee", fr="non", de="nein", en="no"),
    "private": Text(nl="privé", fr="privé", de="privat", en="private"),
    "public": Text(nl="openbaar", fr="public", de="öffentlich", en="public"),
}
