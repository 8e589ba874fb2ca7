"""Words of the dossier."""

from draad.desk.words import Plural, Words
from draad.rules import Text


class DossierWords(Words):
    """Everything the page of a dossier says itself."""

    dossiers = Text(nl="Dossiers", fr="Dossiers", de="Akten", en="Cases")
    team = Text(nl="Team", fr="Équipe", de="Team", en="Team")
    note_contact = Text(nl="Noteer contact", fr="Noter un contact", de="Kontakt notieren", en="Note a contact")
    more = Text(nl="Meer", fr="Plus", de="Mehr", en="More")
    hours = Text(nl="{n} uur per week", fr="{n} heures par semaine", de="{n} Stunden pro Woche", en="{n} hours a week")
    absent_since = Text(
        nl="afwezig sinds {day} ({week})",
        fr="absence depuis le {day} ({week})",
        de="abwesend seit {day} ({week})",
        en="absent since {day} ({week})",
    )
    back_since = Text(
        nl="weer aan het werk sinds {day}",
        fr="de retour au travail depuis le {day}",
        de="wieder bei der Arbeit seit {day}",
        en="back at work since {day}",
    )
    at_work = Text(nl="aan het werk", fr="au travail", de="bei der Arbeit", en="at work")
    formal = Text(
        nl="Formeel traject, regels van {day}: {step}",
        fr="Trajet formel, règles du {day} : {step}",
        de="Formelles Verfahren, Regeln vom {day}: {step}",
        en="Formal trajectory, rules of {day}: {step}",
    )
    formal_bare = Text(
        nl="Formeel traject loopt",
        fr="Trajet formel en cours",
        de="Formelles Verfahren läuft",
        en="Formal trajectory running",
    )
    closed = Text(
        nl="Deze draad is afgesloten. Je kan alles nog lezen.",
        fr="Ce fil est clôturé. Vous pouvez encore tout lire.",
        de="Dieser Faden ist abgeschlossen. Sie können alles noch lesen.",
        en="This thread is closed. You can still read everything.",
    )
    nothing_yet = Text(
        nl="Hier is nog niets gebeurd.",
        fr="Il ne s'est encore rien passé ici.",
        de="Hier ist noch nichts geschehen.",
        en="Nothing has happened here yet.",
    )
    nothing_yet_hint = Text(
        nl="De draad begint met een ziekmelding.",
        fr="Le fil commence par une déclaration de maladie.",
        de="Der Faden beginnt mit einer Krankmeldung.",
        en="The thread begins with a sick call.",
    )

    other_wish = Text(
        nl="wil het anders, {day}",
        fr="souhaite autre chose, {day}",
        de="möchte es anders, {day}",
        en="wants it otherwise, {day}",
    )
    about_fact = Text(
        nl="Over: {title}, {day}",
        fr="À propos de : {title}, {day}",
        de="Über: {title}, {day}",
        en="About: {title}, {day}",
    )
    statement_beside = Text(
        nl="De werknemer schreef hierbij",
        fr="Le travailleur a ajouté ceci",
        de="Der Arbeitnehmer schrieb dazu",
        en="The worker wrote beside this",
    )
    nobody = Text(
        nl="Zo blijft de draad liggen. Spreek af wie de volgende stap zet.",
        fr="Le fil reste ainsi en suspens. Convenez de qui fait le pas suivant.",
        de="So bleibt der Faden liegen. Vereinbaren Sie, wer den nächsten Schritt macht.",
        en="So the thread stands still. Agree who takes the next step.",
    )
    nobody_act = Text(
        nl="Spreek contact af", fr="Convenir d'un contact", de="Kontakt vereinbaren", en="Agree on contact"
    )
    calm = Text(
        nl="Er staat nu niets open dat jij moet doen.",
        fr="Rien n'est en attente pour vous.",
        de="Für Sie ist gerade nichts offen.",
        en="Nothing is open for you now.",
    )
    note_it = Text(nl="Noteer het", fr="Le noter", de="Notieren", en="Note it")
    prepare = Text(
        nl="Bereid het gesprek voor", fr="Préparer l'entretien", de="Gespräch vorbereiten", en="Prepare the talk"
    )
    hand_over = Text(
        nl="{name}: {what}, {when}",
        fr="{name} : {what}, {when}",
        de="{name}: {what}, {when}",
        en="{name}: {what}, {when}",
    )

    thread = Text(
        nl="De draad van dit dossier",
        fr="Le fil de ce dossier",
        de="Der Faden dieser Akte",
        en="The thread of this case",
    )
    who_did = Text(nl="Wie deed wat?", fr="Qui a fait quoi ?", de="Wer hat was getan?", en="Who did what?")
    thread_more = Plural(
        one=Text(
            nl="Nog {n} stap staat in “Wat er gebeurd is”.",
            fr="Encore {n} étape dans « Ce qui s'est passé ».",
            de="Noch {n} Schritt steht unter „Was geschehen ist“.",
            en="{n} more step is in “What happened”.",
        ),
        many=Text(
            nl="Nog {n} stappen staan in “Wat er gebeurd is”.",
            fr="Encore {n} étapes dans « Ce qui s'est passé ».",
            de="Noch {n} Schritte stehen unter „Was geschehen ist“.",
            en="{n} more steps are in “What happened”.",
        ),
    )
    agreed_with = Text(
        nl="Afspraak met {name}", fr="Accord avec {name}", de="Absprache mit {name}", en="Agreed with {name}"
    )
    what_if = Text(nl="Wat als?", fr="Et si ?", de="Was wäre wenn?", en="What if?")

    plan = Text(nl="Plan om terug te keren", fr="Plan de retour", de="Rückkehrplan", en="Plan to return")
    from_day = Text(nl="vanaf {day}", fr="à partir du {day}", de="ab {day}", en="from {day}")
    physician = Text(nl="Arbeidsarts", fr="Médecin du travail", de="Arbeitsarzt", en="Occupational physician")
    fund_doctor = Text(nl="Adviserend arts", fr="Médecin-conseil", de="Vertrauensarzt", en="Health-fund physician")
    agreed = Text(nl="akkoord, {day}", fr="d'accord, le {day}", de="einverstanden, {day}", en="agrees, {day}")
    asked = Text(nl="gevraagd, {day}", fr="demandé, le {day}", de="gefragt, {day}", en="asked, {day}")
    refused = Text(
        nl="geen toelating, {day}",
        fr="pas d'autorisation, le {day}",
        de="keine Erlaubnis, {day}",
        en="no permission, {day}",
    )
    to_ask = Text(nl="nog te vragen", fr="encore à demander", de="noch zu fragen", en="still to ask")

    happened = Text(nl="Wat er gebeurd is", fr="Ce qui s'est passé", de="Was geschehen ist", en="What happened")
    show_all = Text(nl="Toon alles ({n})", fr="Tout montrer ({n})", de="Alles zeigen ({n})", en="Show everything ({n})")
    show_less = Text(nl="Toon het laatste", fr="Montrer le plus récent", de="Das Letzte zeigen", en="Show the latest")
    said_by = Text(nl="{name}, {hat}", fr="{name}, {hat}", de="{name}, {hat}", en="{name}, {hat}")
    said_by_system = Text(
        nl="overgenomen uit een ander systeem",
        fr="repris d'un autre système",
        de="aus einem anderen System übernommen",
        en="taken over from another system",
    )
    noted_on = Text(nl="genoteerd op {day}", fr="noté le {day}", de="notiert am {day}", en="noted on {day}")
    planned = Text(nl="gepland", fr="prévu", de="geplant", en="planned")
    corrected = Text(nl="Verbeterd.", fr="Corrigé.", de="Berichtigt.", en="Corrected.")
    corrected_why = Text(nl="Verbeterd: {why}", fr="Corrigé : {why}", de="Berichtigt: {why}", en="Corrected: {why}")
    withdrawn = Text(nl="Ingetrokken.", fr="Retiré.", de="Zurückgenommen.", en="Taken back.")
    withdrawn_why = Text(
        nl="Ingetrokken: {why}", fr="Retiré : {why}", de="Zurückgenommen: {why}", en="Taken back: {why}"
    )
    undone = Text(nl="Ongedaan gemaakt.", fr="Annulé.", de="Rückgängig gemacht.", en="Undone.")
    erased = Text(
        nl="De inhoud is gewist, zoals beloofd.",
        fr="Le contenu a été effacé, comme promis.",
        de="Der Inhalt wurde wie versprochen gelöscht.",
        en="The content was erased, as promised.",
    )
    correct = Text(nl="Verbeter", fr="Corriger", de="Berichtigen", en="Correct")
    undo = Text(nl="Ongedaan maken", fr="Annuler", de="Rückgängig machen", en="Undo")
    health_word = Text(
        nl="Hier staat misschien iets over gezondheid. Het bleef staan omdat de schrijver het zo wou.",
        fr="Ceci parle peut-être de santé. L'auteur a choisi de le garder.",
        de="Hier steht vielleicht etwas über Gesundheit. Es blieb stehen, weil der Verfasser es so wollte.",
        en="This may say something about health. It stayed because the writer chose so.",
    )
    empty_log = Text(
        nl="Hier is nog niets te lezen.",
        fr="Rien à lire ici pour l'instant.",
        de="Hier gibt es noch nichts zu lesen.",
        en="Nothing to read here yet.",
    )

    people = Text(nl="Mensen", fr="Personnes", de="Menschen", en="People")
    leads = Text(
        nl="{role}, heeft de leiding", fr="{role}, mène le suivi", de="{role}, hat die Leitung", en="{role}, leads"
    )
    instead_of = Text(
        nl="{role}, in de plaats van {name}",
        fr="{role}, à la place de {name}",
        de="{role}, anstelle von {name}",
        en="{role}, in place of {name}",
    )
    keeps_contact = Text(
        nl="{role}, houdt contact", fr="{role}, garde le contact", de="{role}, hält Kontakt", en="{role}, keeps contact"
    )

    contracts = Text(nl="Contract", fr="Contrat", de="Vertrag", en="Contract")
    contracts_many = Text(nl="Contracten", fr="Contrats", de="Verträge", en="Contracts")
    contract_line = Text(
        nl="{hours}, sinds {day}", fr="{hours}, depuis le {day}", de="{hours}, seit {day}", en="{hours}, since {day}"
    )
    contract_manager = Text(
        nl="leidinggevende: {name}", fr="responsable : {name}", de="Vorgesetzter: {name}", en="manager: {name}"
    )

    certificates = Text(nl="Attesten", fr="Certificats", de="Bescheinigungen", en="Certificates")
    covered = Text(
        nl="Gedekt tot en met {day}.",
        fr="Couvert jusqu'au {day} inclus.",
        de="Gedeckt bis einschließlich {day}.",
        en="Covered up to and including {day}.",
    )
    extension = Text(nl="verlenging", fr="prolongation", de="Verlängerung", en="extension")
    received = Text(nl="binnengekomen op {day}", fr="reçu le {day}", de="eingegangen am {day}", en="came in on {day}")
    gap = Text(
        nl="Nog geen attest: {days}",
        fr="Pas encore de certificat : {days}",
        de="Noch keine Bescheinigung: {days}",
        en="No certificate yet: {days}",
    )
    overlap = Text(
        nl="Twee attesten dekken {days}.",
        fr="Couvert par deux certificats : {days}.",
        de="Zwei Bescheinigungen decken {days}.",
        en="Two certificates cover {days}.",
    )
    free_day = Text(
        nl="Eerste dag zonder attest: {day}",
        fr="Premier jour sans certificat : {day}",
        de="Erster Tag ohne Bescheinigung: {day}",
        en="First day without a certificate: {day}",
    )
    free_used = Plural(
        one=Text(
            nl="Dit jaar {n} dag zonder attest gebruikt.",
            fr="Cette année, {n} jour sans certificat utilisé.",
            de="Dieses Jahr {n} Tag ohne Bescheinigung genutzt.",
            en="{n} day without a certificate used this year.",
        ),
        many=Text(
            nl="Dit jaar {n} dagen zonder attest gebruikt.",
            fr="Cette année, {n} jours sans certificat utilisés.",
            de="Dieses Jahr {n} Tage ohne Bescheinigung genutzt.",
            en="{n} days without a certificate used this year.",
        ),
    )
    see_chain = Text(
        nl="Kijk de attesten na",
        fr="Vérifier les certificats",
        de="Bescheinigungen prüfen",
        en="Check the certificates",
    )
    hr_asks = Text(
        nl="De personeelsdienst vraagt het na. Jij hoeft niets te doen.",
        fr="Le service du personnel s'en occupe. Vous n'avez rien à faire.",
        de="Der Personaldienst fragt nach. Sie müssen nichts tun.",
        en="HR will ask. You need not do anything.",
    )
    no_certificate = Text(
        nl="Nog geen attest ontvangen.",
        fr="Aucun certificat reçu pour l'instant.",
        de="Noch keine Bescheinigung eingegangen.",
        en="No certificate received yet.",
    )
    no_diagnosis = Text(
        nl="Op een attest staat geen diagnose.",
        fr="Un certificat ne contient pas de diagnostic.",
        de="Auf einer Bescheinigung steht keine Diagnose.",
        en="A certificate holds no diagnosis.",
    )
    add_certificate = Text(
        nl="Noteer een attest", fr="Noter un certificat", de="Bescheinigung notieren", en="Note a certificate"
    )

    pay = Text(
        nl="Wie betaalt welke dagen", fr="Qui paie quels jours", de="Wer zahlt welche Tage", en="Who pays which days"
    )
    unclear = Text(nl="Nog niet duidelijk", fr="Pas encore clair", de="Noch nicht klar", en="Not clear yet")
    complete = Text(nl="Vul aan", fr="Compléter", de="Ergänzen", en="Complete")
    documents = Text(nl="Documenten", fr="Documents", de="Dokumente", en="Documents")
    no_documents = Text(
        nl="Nog geen brieven.", fr="Pas encore de lettres.", de="Noch keine Briefe.", en="No letters yet."
    )
    sent = Text(nl="{day}, verstuurd", fr="{day}, envoyé", de="{day}, verschickt", en="{day}, sent")

    who_sees = Text(nl="Wie kan dit zien?", fr="Qui peut voir ceci ?", de="Wer kann das sehen?", en="Who can see this?")
    who_sees_more = Text(
        nl="Alles over wie wat ziet",
        fr="Tout sur qui voit quoi",
        de="Alles darüber, wer was sieht",
        en="All about who sees what",
    )
    dates_and_steps = Text(nl="Data en stappen", fr="Dates et étapes", de="Daten und Schritte", en="Dates and steps")
    nature = Text(nl="Soort afwezigheid", fr="Type d'absence", de="Art der Abwesenheit", en="Kind of absence")
    talk_notes = Text(nl="Gespreksnotities", fr="Notes d'entretien", de="Gesprächsnotizen", en="Talk notes")
    return_plan = Text(nl="Terugkeerplan", fr="Plan de retour", de="Rückkehrplan", en="Return plan")
    decision = Text(
        nl="Beslissing van de arts", fr="Décision du médecin", de="Entscheidung des Arztes", en="Physician's decision"
    )
    work_conditions = Text(
        nl="Voorwaarden voor het werk", fr="Conditions de travail", de="Bedingungen der Arbeit", en="Conditions of work"
    )
    medical_file = Text(nl="Medisch dossier", fr="Dossier médical", de="Medizinische Akte", en="Medical file")
    medical_note = Text(
        nl="Het medisch dossier zit bij de externe dienst en staat nooit in dit systeem. {name} ziet alles wat hier staat, en wie het bekeek.",
        fr="Le dossier médical se trouve au service externe et n'est jamais dans ce système. {name} voit tout ce qui est noté ici, et qui l'a consulté.",
        de="Die medizinische Akte liegt beim externen Dienst und steht nie in diesem System. {name} sieht alles, was hier steht, und wer es angesehen hat.",
        en="The medical file is with the external service and never in this system. {name} sees everything that stands here, and who looked.",
    )
    hr = Text(nl="HR", fr="RH", de="HR", en="HR")
    doctor = Text(nl="Arts", fr="Médecin", de="Arzt", en="Physician")

    kept = Text(
        nl="Hoelang dit blijft",
        fr="Combien de temps c'est conservé",
        de="Wie lange das bleibt",
        en="How long this is kept",
    )
    erased_on = Text(
        nl="{what}: wordt gewist op {day}",
        fr="{what} : sera effacé le {day}",
        de="{what}: wird am {day} gelöscht",
        en="{what}: will be erased on {day}",
    )
    kept_until = Text(
        nl="{what}: {length} na {event}",
        fr="{what} : {length} après {event}",
        de="{what}: {length} nach {event}",
        en="{what}: {length} after {event}",
    )
    event_absence_ended = Text(
        nl="het einde van de afwezigheid",
        fr="la fin de l'absence",
        de="dem Ende der Abwesenheit",
        en="the end of the absence",
    )
    event_thread_closed = Text(
        nl="het afsluiten van de draad",
        fr="la clôture du fil",
        de="dem Abschluss des Fadens",
        en="the closing of the thread",
    )
    event_employment_ended = Text(
        nl="het einde van het contract",
        fr="la fin du contrat",
        de="dem Ende des Vertrags",
        en="the end of the contract",
    )


class StepWords(Words):
    """Where a formal trajectory stands."""

    requested = Text(nl="aangevraagd", fr="demandé", de="beantragt", en="requested")
    invited = Text(nl="uitgenodigd", fr="invitation envoyée", de="eingeladen", en="invited")
    missed = Text(
        nl="afspraak niet doorgegaan",
        fr="rendez-vous non tenu",
        de="Termin fand nicht statt",
        en="appointment did not take place",
    )
    assessed = Text(nl="beoordeeld", fr="évaluation faite", de="bewertet", en="assessed")
    appealed = Text(nl="in beroep", fr="recours introduit", de="Widerspruch läuft", en="in appeal")
    appeal_decided = Text(
        nl="beroep beslist", fr="recours tranché", de="über Widerspruch entschieden", en="appeal decided"
    )
    consulted = Text(
        nl="overleg over het plan", fr="concertation sur le plan", de="Gespräch über den Plan", en="plan talked about"
    )
    plan_received = Text(nl="plan gegeven", fr="plan remis", de="Plan übergeben", en="plan given")
    reminded = Text(
        nl="antwoord opnieuw gevraagd", fr="réponse redemandée", de="erneut um Antwort gebeten", en="answer asked again"
    )
    plan_accepted = Text(nl="plan beantwoord", fr="plan répondu", de="Plan beantwortet", en="plan answered")
