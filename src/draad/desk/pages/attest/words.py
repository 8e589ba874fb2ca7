"""Words of certificates."""

from draad.desk.words import Plural, Words
from draad.rules import Text


class CertificateWords(Words):
    """The chain, the form, and what a certificate does to the chain."""

    title = Text(
        nl="Attesten van {name}",
        fr="Certificats : {name}",
        de="Bescheinigungen von {name}",
        en="Certificates of {name}",
    )
    title_own = Text(nl="Mijn attesten", fr="Mes certificats", de="Meine Bescheinigungen", en="My certificates")
    lead = Text(
        nl="Alleen de dagen tellen. Waarom iemand ziek is, staat hier niet.",
        fr="Seuls les jours comptent. La raison de l'absence n'est pas notée ici.",
        de="Nur die Tage zählen. Warum jemand krank ist, steht hier nicht.",
        en="Only the days count. Why someone is ill is not recorded here.",
    )
    no_absence = Text(
        nl="Er loopt nu geen afwezigheid.",
        fr="Il n'y a pas d'absence en cours.",
        de="Zurzeit läuft keine Abwesenheit.",
        en="No absence runs now.",
    )
    report = Text(nl="Meld ziek", fr="Signaler une absence", de="Krank melden", en="Report sick")
    back = Text(nl="Naar het dossier", fr="Vers le dossier", de="Zur Akte", en="To the case")
    back_own = Text(nl="Naar mijn draad", fr="Vers mon fil", de="Zu meinem Faden", en="To my thread")
    chain = Text(
        nl="Alle attesten op een rij", fr="Tous les certificats", de="Alle Bescheinigungen", en="All certificates"
    )
    chain_lead = Text(
        nl="Afwezig sinds {day}.", fr="En absence depuis le {day}.", de="Abwesend seit {day}.", en="Away since {day}."
    )
    covered = Text(
        nl="Gedekt tot en met {day}",
        fr="Couvert jusqu'au {day} inclus",
        de="Gedeckt bis einschließlich {day}",
        en="Covered up to and including {day}",
    )
    first_missing = Text(
        nl="Voor de eerste dag is er nog geen attest",
        fr="Il n'y a pas encore de certificat pour le premier jour",
        de="Für den ersten Tag gibt es noch keine Bescheinigung",
        en="There is no certificate for the first day yet",
    )
    received = Text(nl="ontvangen op {day}", fr="reçu le {day}", de="erhalten am {day}", en="received on {day}")
    received_tick = Text(nl="Ontvangen", fr="Reçu", de="Erhalten", en="Received")
    extension = Text(nl="verlenging", fr="prolongation", de="Verlängerung", en="extension")
    free_day = Text(
        nl="eerste dag zonder attest",
        fr="premier jour sans certificat",
        de="erster Tag ohne Bescheinigung",
        en="first day without a certificate",
    )
    gap = Plural(
        one=Text(
            nl="{n} dag zonder attest",
            fr="{n} jour sans certificat",
            de="{n} Tag ohne Bescheinigung",
            en="{n} day without a certificate",
        ),
        many=Text(
            nl="{n} dagen zonder attest",
            fr="{n} jours sans certificat",
            de="{n} Tage ohne Bescheinigung",
            en="{n} days without a certificate",
        ),
    )
    overlap = Plural(
        one=Text(
            nl="{n} dag staat op twee attesten",
            fr="{n} jour figure sur deux certificats",
            de="{n} Tag steht auf zwei Bescheinigungen",
            en="{n} day is on two certificates",
        ),
        many=Text(
            nl="{n} dagen staan op twee attesten",
            fr="{n} jours figurent sur deux certificats",
            de="{n} Tage stehen auf zwei Bescheinigungen",
            en="{n} days are on two certificates",
        ),
    )
    add = Text(nl="Nieuw attest", fr="Nouveau certificat", de="Neue Bescheinigung", en="New certificate")
    first = Text(nl="Eerste dag", fr="Premier jour", de="Erster Tag", en="First day")
    last = Text(nl="Laatste dag", fr="Dernier jour", de="Letzter Tag", en="Last day")
    last_hint = Text(
        nl="De laatste dag die op het attest staat.",
        fr="Le dernier jour indiqué sur le certificat.",
        de="Der letzte Tag, der auf der Bescheinigung steht.",
        en="The last day that is on the certificate.",
    )
    came = Text(
        nl="Wanneer kwam het binnen?", fr="Quand est-il arrivé ?", de="Wann kam sie an?", en="When did it come in?"
    )
    came_own = Text(
        nl="Wanneer gaf je het af?",
        fr="Quand l'avez-vous remis ?",
        de="Wann haben Sie sie abgegeben?",
        en="When did you hand it in?",
    )
    today = Text(nl="Vandaag", fr="Aujourd'hui", de="Heute", en="Today")
    yesterday = Text(nl="Gisteren", fr="Hier", de="Gestern", en="Yesterday")
    other_day = Text(nl="Andere dag", fr="Autre jour", de="Anderer Tag", en="Another day")
    which_day = Text(nl="Welke dag?", fr="Quel jour ?", de="Welcher Tag?", en="Which day?")
    which = Text(
        nl="Wat staat er op het attest?",
        fr="Qu'indique le certificat ?",
        de="Was steht auf der Bescheinigung?",
        en="What does the certificate say?",
    )
    is_first = Text(nl="Eerste attest", fr="Premier certificat", de="Erste Bescheinigung", en="First certificate")
    is_extension = Text(nl="Verlenging", fr="Prolongation", de="Verlängerung", en="Extension")
    other_illness = Text(
        nl="Vermeldt het attest of het om een andere ziekte gaat?",
        fr="Le certificat dit-il s'il s'agit d'une autre maladie ?",
        de="Sagt die Bescheinigung, ob es eine andere Krankheit ist?",
        en="Does the certificate say whether this is another illness?",
    )
    other_illness_hint = Text(
        nl="Dat telt voor het gewaarborgd loon. Welke ziekte, noteer je niet.",
        fr="Cela compte pour le salaire garanti. Ne notez pas laquelle.",
        de="Das zählt für den garantierten Lohn. Welche Krankheit, notieren Sie nicht.",
        en="That counts for guaranteed pay. Do not note which illness.",
    )
    not_said = Text(nl="Niet vermeld", fr="Pas indiqué", de="Nicht angegeben", en="Not said")
    other_yes = Text(nl="Een andere", fr="Une autre", de="Eine andere", en="Another")
    other_no = Text(nl="Dezelfde", fr="La même", de="Dieselbe", en="The same")
    look = Text(nl="Kijk na", fr="Vérifier", de="Prüfen", en="Check it")
    check_title = Text(nl="Klopt dit?", fr="Est-ce juste ?", de="Stimmt das?", en="Is this right?")
    days = Plural(
        one=Text(nl="{n} dag: {span}", fr="{n} jour : {span}", de="{n} Tag: {span}", en="{n} day: {span}"),
        many=Text(nl="{n} dagen: {span}", fr="{n} jours : {span}", de="{n} Tage: {span}", en="{n} days: {span}"),
    )
    joins = Text(
        nl="Dit sluit aan op wat er al is.",
        fr="Il s'enchaîne avec ce qui est déjà là.",
        de="Das schließt an das an, was schon da ist.",
        en="This joins on to what is there.",
    )
    joins_start = Text(
        nl="Dit begint op de eerste dag van de afwezigheid.",
        fr="Il commence au premier jour de l'absence.",
        de="Das beginnt am ersten Tag der Abwesenheit.",
        en="This begins on the first day of the absence.",
    )
    leaves_gap = Plural(
        one=Text(
            nl="{n} dag is niet gedekt: {span}.",
            fr="{n} jour n'est pas couvert : {span}.",
            de="{n} Tag ist nicht gedeckt: {span}.",
            en="{n} day is not covered: {span}.",
        ),
        many=Text(
            nl="{n} dagen zijn niet gedekt: {span}.",
            fr="{n} jours ne sont pas couverts : {span}.",
            de="{n} Tage sind nicht gedeckt: {span}.",
            en="{n} days are not covered: {span}.",
        ),
    )
    leaves_overlap = Plural(
        one=Text(
            nl="Dit overlapt {n} dag: {span}.",
            fr="Il recouvre {n} jour : {span}.",
            de="Das überschneidet {n} Tag: {span}.",
            en="This overlaps {n} day: {span}.",
        ),
        many=Text(
            nl="Dit overlapt {n} dagen: {span}.",
            fr="Il recouvre {n} jours : {span}.",
            de="Das überschneidet {n} Tage: {span}.",
            en="This overlaps {n} days: {span}.",
        ),
    )
    outside = Text(
        nl="Deze dagen vallen niet in deze afwezigheid. Kijk de dagen na.",
        fr="Ces jours ne font pas partie de cette absence. Vérifiez les jours.",
        de="Diese Tage liegen nicht in dieser Abwesenheit. Prüfen Sie die Tage.",
        en="These days do not lie in this absence. Check the days.",
    )
    does_not_go = Text(
        nl="Dit past niet bij wat er al staat. Kijk de dagen na.",
        fr="Cela ne va pas avec ce qui est déjà noté. Vérifiez les jours.",
        de="Das passt nicht zu dem, was schon da steht. Prüfen Sie die Tage.",
        en="This does not go with what is there. Check the days.",
    )
    save = Text(
        nl="Bewaar het attest", fr="Enregistrer le certificat", de="Bescheinigung speichern", en="Save the certificate"
    )
    change = Text(nl="Wijzig", fr="Modifier", de="Ändern", en="Change")
    saved = Text(
        nl="Attest bewaard", fr="Certificat enregistré", de="Bescheinigung gespeichert", en="Certificate saved"
    )
    free_title = Text(
        nl="Een eerste dag zonder attest",
        fr="Un premier jour sans certificat",
        de="Ein erster Tag ohne Bescheinigung",
        en="A first day without a certificate",
    )
    free_used = Text(
        nl="Dit jaar gebruikt: {n} van {most}. Nog {left}.",
        fr="Utilisés cette année : {n} sur {most}. Il en reste {left}.",
        de="Dieses Jahr genutzt: {n} von {most}. Noch {left}.",
        en="Used this year: {n} of {most}. {left} left.",
    )
    free_save = Text(
        nl="{day} zonder attest",
        fr="{day} sans certificat",
        de="{day} ohne Bescheinigung",
        en="{day} without a certificate",
    )
    free_saved = Text(
        nl="Eerste dag zonder attest bewaard",
        fr="Premier jour sans certificat enregistré",
        de="Erster Tag ohne Bescheinigung gespeichert",
        en="First day without a certificate saved",
    )
    before_first = Text(
        nl="De laatste dag ligt voor de eerste.",
        fr="Le dernier jour précède le premier.",
        de="Der letzte Tag liegt vor dem ersten.",
        en="The last day lies before the first.",
    )
    future = Text(
        nl="Kies vandaag of een dag die voorbij is.",
        fr="Choisissez aujourd'hui ou un jour passé.",
        de="Wählen Sie heute oder einen vergangenen Tag.",
        en="Pick today or a day that has passed.",
    )
