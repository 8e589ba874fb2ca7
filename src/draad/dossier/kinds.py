"""The registry of facts: every kind, what its body may say, how sensitive each key is, and its sentence.

``day_item`` is the row of the visibility matrix for the bare fact and its day; every key of the body has a row of its
own. There is no key for a medical reason, and there will be none.
"""

from dataclasses import dataclass
from typing import NamedTuple

from draad.dossier.values import ADay, ATime, Choice, Name, Quantity, ValueType, Whole, Words
from draad.privacy.items import Item
from draad.rules import Party, Text


class Key(NamedTuple):
    """One key of a body: its type, its row in the matrix, whether it must be there."""

    type: ValueType
    item: Item
    required: bool = False


@dataclass(frozen=True)
class Kind:
    """A kind of fact: past tense, one meaning."""

    name: str
    day_item: Item
    body: dict[str, Key]
    sentence: Text


YES_NO = Choice(("yes", "no"))
YES_NO_UNKNOWN = Choice(("yes", "no", "unknown"))
CAUSE = Choice(("illness", "private_accident", "work_accident", "occupational_disease", "pregnancy"))
CHANNEL = Choice(("phone", "video", "visit", "message", "mail", "letter"))
TALK_CHANNEL = Choice(("at_work", "phone", "video", "visit"))
PARTY = Choice(tuple(party.value for party in Party))
ASKER = Choice(("worker", "treating_doctor", "employer"))
REQUESTER = Choice(("worker", "treating_doctor", "fund_doctor", "employer"))
TALK = Choice(
    (
        "exploration",
        "reintegration",
        "return",
        "check_in",
        "return_talk",
        "follow_up",
        "evaluation",
        "intake",
        "three_way",
        "manager_hr",
        "coach",
    )
)
CONSENT = Choice(
    (
        "involve_others",
        "doctors",
        "employer_talk",
        "psychosocial",
        "tell_colleagues",
        "share_limits",
        "private_address",
        "external_coach",
        "support_person",
    )
)
LETTERS = Choice(("A", "B", "C", "D", "E"))
HOURS = Quantity(0, 60)
DAY = ADay()
WHOLE = Whole()
WORDS = Words()
NAME = Name()
TIME = ATime()


def _kind(
    name: str,
    day_item: Item,
    sentence: Text,
    required: str = "",
    /,
    **body: tuple[ValueType, Item],
) -> Kind:
    must = required.split()
    return Kind(name, day_item, {key: Key(type_, item, key in must) for key, (type_, item) in body.items()}, sentence)


Body = dict[str, tuple[ValueType, Item]]

_FOLLOWED = (Choice(("yes", "no", "partly")), Item.AGREEMENTS)
_BY_ASKER = (ASKER, Item.APPOINTMENT)
_PROGRESSIVE: Body = {
    "hours_per_week": (HOURS, Item.AGREEMENTS),
    "from": (DAY, Item.AGREEMENTS),
    "until": (DAY, Item.AGREEMENTS),
    "step": (WHOLE, Item.AGREEMENTS),
}
_INVITATION: Body = {
    "nth": (WHOLE, Item.TRAJECTORY),
    "registered": (YES_NO, Item.TRAJECTORY),
    "excused": (YES_NO, Item.TRAJECTORY),
}
_CALLED: Body = {"channel": (CHANNEL, Item.APPOINTMENT), "for_day": (DAY, Item.APPOINTMENT)}
"""How somebody was invited, and for which day."""


def _conditions(item: Item) -> Body:
    """What work must be like, in terms of work alone: a tick for each side of it, one text, and how long it holds."""
    sides = ("fewer_hours", "other_hours", "other_tasks", "lighter_load", "more_breaks", "other_place")
    return {side: (Choice(("yes",)), item) for side in sides} | {"text": (WORDS, item), "valid_until": (DAY, item)}


_FORCE_MAJEURE: Body = {
    "by": (Choice(("worker", "employer")), Item.FORCE_MAJEURE),
    "permanently_unfit": (YES_NO, Item.FORCE_MAJEURE),
}
_LEAD: Body = {
    "party": (PARTY, Item.AGREEMENTS),
    "ground": (Choice(("back_for_good", "contract_ended", "other")), Item.AGREEMENTS),
    "of": (NAME, Item.AGREEMENTS),
}
_REMINDED: Body = {
    "party": (PARTY, Item.INFORMAL_PLAN),
    "ground": (Choice(("back_for_good", "contract_ended", "other")), Item.INFORMAL_PLAN),
    "of": (NAME, Item.INFORMAL_PLAN),
}
_PRESENT = (YES_NO, Item.WORK_POTENTIAL)
_CONFIRMED = (YES_NO, Item.ASSESSMENT)
_CONSENT: Body = {"for": (CONSENT, Item.CONSENTS), "party": (PARTY, Item.CONSENTS)}
_ABOUT = (NAME, Item.CONTACT_AGREEMENT)
_SAID = (WORDS, Item.CONTACT_AGREEMENT)

_ALL = (
    _kind(
        "adapted_work.requested",
        Item.AGREEMENTS,
        Text(
            nl="De werknemer werkte nog en vroeg aangepast werk",
            fr="Le travailleur travaillait encore et a demandé un travail adapté",
            de="Der Arbeitnehmer arbeitete noch und hat angepasste Arbeit beantragt",
            en="Asked for adapted work while still at work",
        ),
        followed=_FOLLOWED,
    ),
    _kind(
        "adapted_work.answered",
        Item.AGREEMENTS,
        Text(
            nl="De werkgever antwoordde op het verzoek om aangepast werk",
            fr="L'employeur a répondu à la demande de travail adapté",
            de="Der Arbeitgeber hat den Antrag auf angepasste Arbeit beantwortet",
            en="The employer answered the request for adapted work",
        ),
        "followed",
        followed=_FOLLOWED,
    ),
    _kind(
        "absence.started",
        Item.FIRST_DAY,
        Text(
            nl="Ziekmelding: eerste dag van de afwezigheid",
            fr="Déclaration de maladie : premier jour d'absence",
            de="Krankmeldung: erster Tag der Abwesenheit",
            en="Reported sick; first day of absence",
        ),
        cause=(CAUSE, Item.NATURE),
        part_of_day=(Choice(("morning", "afternoon", "during_work")), Item.FIRST_DAY),
        expected_until=(DAY, Item.EXPECTED_END),
        same_illness=(YES_NO_UNKNOWN, Item.NATURE),
        address_of_stay=(WORDS, Item.STAY),
        only_for=(WORDS, Item.FIRST_DAY),
    ),
    _kind(
        "absence.expected_until",
        Item.EXPECTED_END,
        Text(
            nl="Een nieuwe verwachte laatste dag van de afwezigheid",
            fr="Un nouveau dernier jour d'absence prévu",
            de="Ein neuer voraussichtlicher letzter Tag der Abwesenheit",
            en="A new expected last day of absence",
        ),
        "until",
        until=(DAY, Item.EXPECTED_END),
    ),
    _kind(
        "certificate.received",
        Item.EXPECTED_END,
        Text(
            nl="Er kwam een ziekteattest binnen",
            fr="Un certificat est arrivé",
            de="Eine Bescheinigung ist eingegangen",
            en="A certificate came in",
        ),
        "from until",
        **{"from": (DAY, Item.EXPECTED_END)},
        until=(DAY, Item.EXPECTED_END),
        extension=(YES_NO, Item.EXPECTED_END),
        other_illness=(YES_NO, Item.NATURE),
    ),
    _kind(
        "certificate.not_needed",
        Item.EXPECTED_END,
        Text(
            nl="Er is een eerste dag zonder ziekteattest gebruikt",
            fr="Un premier jour sans certificat a été utilisé",
            de="Ein erster Tag ohne Bescheinigung wurde genutzt",
            en="A first day without a certificate was used",
        ),
    ),
    _kind(
        "temporary_incapacity.ended",
        Item.NATURE,
        Text(
            nl="De tijdelijke arbeidsongeschiktheid na een arbeidsongeval of een beroepsziekte is voorbij",
            fr="L'incapacité temporaire après un accident du travail ou une maladie professionnelle a pris fin",
            de="Die zeitweilige Arbeitsunfähigkeit nach Arbeitsunfall oder Berufskrankheit ist vorbei",
            en="The temporary incapacity after a work accident or occupational disease ended",
        ),
    ),
    _kind(
        "work.resumed",
        Item.FIRST_DAY,
        Text(
            nl="Volledig terug aan het werk",
            fr="Reprise complète du travail",
            de="Wieder voll bei der Arbeit",
            en="Fully back at work",
        ),
    ),
    _kind(
        "work.resumed_partially",
        Item.FIRST_DAY,
        Text(
            nl="Gedeeltelijk terug aan het werk",
            fr="Reprise progressive",
            de="Teilweise wieder bei der Arbeit",
            en="Partly back at work",
        ),
        "hours_per_week",
        hours_per_week=(HOURS, Item.FIRST_DAY),
        tasks=(WORDS, Item.INFORMAL_PLAN),
        until=(DAY, Item.EXPECTED_END),
    ),
    _kind(
        "contract.ended",
        Item.FIRST_DAY,
        Text(
            nl="Het contract eindigde",
            fr="Le contrat a pris fin",
            de="Der Vertrag ist beendet",
            en="The contract ended",
        ),
        "ground",
        ground=(Choice(("medical_force_majeure", "other")), Item.FORCE_MAJEURE),
        by=(PARTY, Item.FORCE_MAJEURE),
    ),
    _kind(
        "contact.agreed",
        Item.CONTACT_AGREEMENT,
        Text(
            nl="Er is afgesproken hoe het contact verloopt",
            fr="La façon de garder le contact a été convenue",
            de="Es wurde vereinbart, wie der Kontakt läuft",
            en="Agreed how to stay in contact",
        ),
        by=(PARTY, Item.CONTACT_AGREEMENT),
        every_days=(Whole(1, 366), Item.CONTACT_AGREEMENT),
        channel=(CHANNEL, Item.CONTACT_AGREEMENT),
        quiet_until=(DAY, Item.CONTACT_AGREEMENT),
    ),
    _kind(
        "contact.made",
        Item.CONTACT_MOMENT,
        Text(nl="Er was contact", fr="Il y a eu un contact", de="Es gab Kontakt", en="There was contact"),
        by=(PARTY, Item.CONTACT_MOMENT),
        channel=(CHANNEL, Item.CONTACT_MOMENT),
        next_on=(DAY, Item.CONTACT_MOMENT),
    ),
    _kind(
        "letter.sent",
        Item.LETTERS,
        Text(
            nl="Er is een brief vertrokken",
            fr="Une lettre est partie",
            de="Ein Brief wurde verschickt",
            en="A letter left",
        ),
        "letter",
        letter=(NAME, Item.LETTERS),
        based_on_seq=(WHOLE, Item.LETTERS),
    ),
    _kind(
        "colleagues.informed",
        Item.INFORMAL_PLAN,
        Text(
            nl="Het team hoorde wat er met de werknemer is afgesproken",
            fr="L'équipe a appris ce qui a été convenu avec le travailleur",
            de="Das Team hat erfahren, was mit dem Arbeitnehmer vereinbart wurde",
            en="The team was told what was agreed with the worker",
        ),
    ),
    _kind(
        "physician.told",
        Item.FIRST_DAY,
        Text(
            nl="De arbeidsarts kreeg de melding van vier weken afwezigheid",
            fr="Le médecin du travail a été informé de quatre semaines d'absence",
            de="Der Arbeitsarzt wurde über vier Wochen Abwesenheit informiert",
            en="The physician heard of four weeks of absence",
        ),
    ),
    _kind(
        "physician.noted",
        Item.APPOINTMENT,
        Text(
            nl="De arbeidsarts nam de melding van vier weken op",
            fr="Le médecin du travail a enregistré le signalement des quatre semaines",
            de="Der Arbeitsarzt hat die Meldung der vier Wochen aufgenommen",
            en="The physician took in the notice of four weeks",
        ),
    ),
    _kind(
        "worker.informed",
        Item.APPOINTMENT,
        Text(
            nl="De werknemer hoorde hoe een terugkeer kan",
            fr="Le travailleur a appris comment revenir",
            de="Der Arbeitnehmer hat erfahren, wie eine Rückkehr möglich ist",
            en="The worker heard which ways back exist",
        ),
        by=(PARTY, Item.APPOINTMENT),
    ),
    _kind(
        "work_potential.requested",
        Item.TRAJECTORY,
        Text(
            nl="Er is een inschatting van het arbeidspotentieel gevraagd",
            fr="Une estimation du potentiel de travail a été demandée",
            de="Eine Einschätzung des Arbeitspotenzials wurde beantragt",
            en="An estimate of work potential was asked for",
        ),
        present=_PRESENT,
    ),
    _kind(
        "work_potential.estimated",
        Item.WORK_POTENTIAL,
        Text(
            nl="De inschatting van het arbeidspotentieel is er",
            fr="L'estimation du potentiel de travail est arrivée",
            de="Die Einschätzung des Arbeitspotenzials ist da",
            en="The estimate of work potential came in",
        ),
        "present",
        present=_PRESENT,
    ),
    _kind(
        "pre_return_visit.requested",
        Item.APPOINTMENT,
        Text(
            nl="Er is een bezoek voorafgaand aan de werkhervatting gevraagd",
            fr="Une visite de pré-reprise du travail a été demandée",
            de="Ein Besuch vor der Wiederaufnahme der Arbeit wurde angefragt",
            en="A visit before the return was asked for",
        ),
        by=_BY_ASKER,
    ),
    _kind(
        "pre_return_visit.invited",
        Item.APPOINTMENT,
        Text(
            nl="Uitnodiging voor een bezoek voorafgaand aan de werkhervatting",
            fr="Invitation à une visite de pré-reprise du travail",
            de="Einladung zu einem Besuch vor der Wiederaufnahme der Arbeit",
            en="Invited to a visit before the return",
        ),
        by=_BY_ASKER,
        **_CALLED,
    ),
    _kind(
        "pre_return_visit.held",
        Item.APPOINTMENT,
        Text(
            nl="Het bezoek voorafgaand aan de werkhervatting vond plaats",
            fr="La visite de pré-reprise du travail a eu lieu",
            de="Der Besuch vor der Wiederaufnahme der Arbeit hat stattgefunden",
            en="The visit before the return took place",
        ),
        by=_BY_ASKER,
    ),
    _kind(
        "pre_return_visit.declined",
        Item.APPOINTMENT,
        Text(
            nl="De werknemer zei nee tegen het bezoek voorafgaand aan de werkhervatting",
            fr="Le travailleur a décliné la visite de pré-reprise du travail",
            de="Der Arbeitnehmer sagte Nein zum Besuch vor der Wiederaufnahme der Arbeit",
            en="The visit before the return was declined",
        ),
        by=_BY_ASKER,
    ),
    _kind(
        "invitation.answered",
        Item.APPOINTMENT,
        Text(
            nl="De werknemer antwoordde op een uitnodiging van de arbeidsarts",
            fr="Le travailleur a répondu à une invitation du médecin du travail",
            de="Der Arbeitnehmer hat auf eine Einladung des Arbeitsarztes geantwortet",
            en="The worker answered an invitation of the physician",
        ),
        "coming",
        coming=(Choice(("yes", "other_day", "no")), Item.APPOINTMENT),
        to=(Choice(("assessment", "visit")), Item.APPOINTMENT),
    ),
    _kind(
        "consultation.requested",
        Item.APPOINTMENT,
        Text(
            nl="Er is een raadpleging bij de arbeidsarts gevraagd",
            fr="Une consultation chez le médecin du travail a été demandée",
            de="Eine Konsultation beim Arbeitsarzt wurde angefragt",
            en="A consultation with the physician was asked for",
        ),
    ),
    _kind(
        "consultation.held",
        Item.APPOINTMENT,
        Text(
            nl="De raadpleging bij de arbeidsarts vond plaats",
            fr="La consultation chez le médecin du travail a eu lieu",
            de="Die Konsultation beim Arbeitsarzt hat stattgefunden",
            en="The consultation with the physician took place",
        ),
    ),
    _kind(
        "return_exam.held",
        Item.APPOINTMENT,
        Text(
            nl="Het onderzoek bij werkhervatting vond plaats",
            fr="L'examen de reprise du travail a eu lieu",
            de="Die Untersuchung bei Wiederaufnahme der Arbeit hat stattgefunden",
            en="The examination on the return took place",
        ),
    ),
    _kind(
        "doctors.consulted",
        Item.APPOINTMENT,
        Text(
            nl="De arbeidsarts overlegde met een andere arts, met toestemming van de werknemer",
            fr="Le médecin du travail s'est concerté avec un autre médecin, avec l'accord du travailleur",
            de="Der Arbeitsarzt hat sich mit Zustimmung des Arbeitnehmers mit einem anderen Arzt besprochen",
            en="The physician talked with another doctor, with the consent of the worker",
        ),
        **{"with": (Choice(("treating_doctor", "fund_doctor", "other_adviser")), Item.APPOINTMENT)},
    ),
    _kind(
        "work_advice.given",
        Item.WORK_LIMITATIONS,
        Text(
            nl="De arbeidsarts gaf advies over het werk",
            fr="Le médecin du travail a donné un avis sur le travail",
            de="Der Arbeitsarzt hat einen Rat zur Arbeit gegeben",
            en="The physician gave advice about the work",
        ),
        **_conditions(Item.WORK_LIMITATIONS),
    ),
    _kind(
        "talk.planned",
        Item.CONTACT_MOMENT,
        Text(
            nl="Er is een gesprek gepland",
            fr="Un entretien a été prévu",
            de="Ein Gespräch wurde geplant",
            en="A talk was planned",
        ),
        "kind",
        kind=(TALK, Item.CONTACT_MOMENT),
        at=(TIME, Item.CONTACT_MOMENT),
        minutes=(Whole(5, 480), Item.CONTACT_MOMENT),
        channel=(TALK_CHANNEL, Item.CONTACT_MOMENT),
        by=(PARTY, Item.CONTACT_MOMENT),
        also=(PARTY, Item.CONTACT_MOMENT),
    ),
    _kind(
        "talk.proposed",
        Item.CONTACT_AGREEMENT,
        Text(
            nl="De werknemer stelde een ander moment voor een gesprek voor",
            fr="Le travailleur a proposé un autre moment pour un entretien",
            de="Der Arbeitnehmer hat einen anderen Zeitpunkt für ein Gespräch vorgeschlagen",
            en="The worker proposed another moment for a talk",
        ),
        "new_on",
        new_on=(DAY, Item.CONTACT_AGREEMENT),
        at=(TIME, Item.CONTACT_AGREEMENT),
        text=_SAID,
        of_seq=(WHOLE, Item.CONTACT_AGREEMENT),
    ),
    _kind(
        "talk.held",
        Item.CONTACT_MOMENT,
        Text(
            nl="Er was een gesprek",
            fr="Un entretien a eu lieu",
            de="Ein Gespräch hat stattgefunden",
            en="A talk took place",
        ),
        "kind",
        kind=(TALK, Item.CONTACT_MOMENT),
        outcome=(Choice(("ok", "adjust")), Item.INFORMAL_PLAN),
    ),
    _kind(
        "resumption.possible",
        Item.INFORMAL_PLAN,
        Text(
            nl="Een werkhervatting is mogelijk",
            fr="Une reprise du travail est possible",
            de="Eine Wiederaufnahme der Arbeit ist möglich",
            en="A return to work is possible",
        ),
        attention_points=(YES_NO, Item.INFORMAL_PLAN),
    ),
    _kind(
        "step_plan.agreed",
        Item.INFORMAL_PLAN,
        Text(
            nl="Er is een stappenplan afgesproken",
            fr="Un plan par étapes a été convenu",
            de="Ein Stufenplan wurde vereinbart",
            en="A step plan was agreed",
        ),
    ),
    _kind(
        "agreements.written",
        Item.INFORMAL_PLAN,
        Text(
            nl="De afspraken voor de terugkeer staan op papier",
            fr="Les accords pour le retour ont été mis par écrit",
            de="Die Vereinbarungen für die Rückkehr wurden schriftlich festgehalten",
            en="The agreements for the return were put on paper",
        ),
        text=(WORDS, Item.INFORMAL_PLAN),
    ),
    _kind(
        "agreement.made",
        Item.AGREEMENTS,
        Text(
            nl="Er is een afspraak gemaakt over het werk",
            fr="Un accord a été conclu sur le travail",
            de="Es wurde eine Absprache über die Arbeit getroffen",
            en="An agreement about work was made",
        ),
        "text",
        text=(WORDS, Item.AGREEMENTS),
        by=(PARTY, Item.AGREEMENTS),
        until=(DAY, Item.AGREEMENTS),
    ),
    _kind(
        "welcome.prepared",
        Item.INFORMAL_PLAN,
        Text(
            nl="Op de eerste dag terug staat er iemand klaar",
            fr="Quelqu'un sera là le premier jour du retour",
            de="Am ersten Tag der Rückkehr ist jemand da",
            en="Someone is there on the first day back",
        ),
        by=(PARTY, Item.INFORMAL_PLAN),
    ),
    _kind(
        "team_advice.asked",
        Item.INFORMAL_PLAN,
        Text(
            nl="Het advies van het multidisciplinair team is gevraagd",
            fr="L'avis de l'équipe multidisciplinaire a été demandé",
            de="Das multidisziplinäre Team wurde um Rat gefragt",
            en="Advice of the multidisciplinary team was asked",
        ),
    ),
    _kind(
        "team_advice.given",
        Item.INFORMAL_PLAN,
        Text(
            nl="Het multidisciplinair team gaf advies",
            fr="L'équipe multidisciplinaire a donné un avis",
            de="Das multidisziplinäre Team hat einen Rat gegeben",
            en="The multidisciplinary team gave advice",
        ),
    ),
    _kind(
        "consent.given",
        Item.CONSENTS,
        Text(
            nl="De werknemer gaf toestemming",
            fr="Le travailleur a donné son accord",
            de="Der Arbeitnehmer hat zugestimmt",
            en="The worker agreed",
        ),
        "for party",
        **_CONSENT,
        until=(DAY, Item.CONSENTS),
    ),
    _kind(
        "consent.refused",
        Item.CONSENTS,
        Text(
            nl="De werknemer gaf een toestemming liever niet",
            fr="Le travailleur a préféré ne pas donner son accord",
            de="Der Arbeitnehmer wollte lieber nicht zustimmen",
            en="The worker would rather not agree",
        ),
        "for party",
        **_CONSENT,
    ),
    _kind(
        "consent.withdrawn",
        Item.CONSENTS,
        Text(
            nl="De werknemer trok een toestemming in",
            fr="Le travailleur a retiré un accord",
            de="Der Arbeitnehmer hat eine Zustimmung zurückgezogen",
            en="The worker took an agreement back",
        ),
        "for party",
        **_CONSENT,
    ),
    _kind(
        "trajectory.requested",
        Item.TRAJECTORY,
        Text(
            nl="Er is een re-integratietraject aangevraagd",
            fr="Un trajet de réintégration a été demandé",
            de="Ein Wiedereingliederungsverfahren wurde beantragt",
            en="A reintegration trajectory was requested",
        ),
        "by",
        by=(REQUESTER, Item.TRAJECTORY),
        consent=(YES_NO, Item.CONSENTS),
        certificate_of_unfitness=(YES_NO, Item.TRAJECTORY),
    ),
    _kind(
        "trajectory.told",
        Item.TRAJECTORY,
        Text(
            nl="De arbeidsarts bracht de andere partijen op de hoogte van het re-integratieverzoek",
            fr="Le médecin du travail a informé les autres parties de la demande de trajet",
            de="Der Arbeitsarzt hat die anderen Parteien über den Antrag auf Wiedereingliederung informiert",
            en="The physician told the other parties of the request",
        ),
    ),
    _kind(
        "trajectory.invited",
        Item.TRAJECTORY,
        Text(
            nl="Uitnodiging voor de re-integratiebeoordeling",
            fr="Invitation à l'évaluation de réintégration",
            de="Einladung zur Wiedereingliederungsbewertung",
            en="Invited to the assessment",
        ),
        **_INVITATION,
        **_CALLED,
    ),
    _kind(
        "trajectory.missed",
        Item.TRAJECTORY,
        Text(
            nl="De re-integratiebeoordeling ging niet door",
            fr="L'évaluation de réintégration n'a pas eu lieu",
            de="Die Wiedereingliederungsbewertung hat nicht stattgefunden",
            en="The assessment did not take place",
        ),
        **_INVITATION,
    ),
    _kind(
        "assessment.attended",
        Item.APPOINTMENT,
        Text(
            nl="De werknemer kwam naar de arbeidsarts voor de re-integratiebeoordeling",
            fr="Le travailleur est venu chez le médecin du travail pour l'évaluation de réintégration",
            de="Der Arbeitnehmer kam zur Wiedereingliederungsbewertung zum Arbeitsarzt",
            en="The worker came to the physician for the assessment",
        ),
    ),
    _kind(
        "assessment.received",
        Item.ASSESSMENT,
        Text(
            nl="De re-integratiebeoordeling is er",
            fr="L'évaluation de réintégration est arrivée",
            de="Die Wiedereingliederungsbewertung ist da",
            en="The reintegration assessment came in",
        ),
        "decision",
        decision=(LETTERS, Item.ASSESSMENT),
        by=(Choice(("worker", "employer")), Item.ASSESSMENT),
        review_on=(DAY, Item.ASSESSMENT),
        restart_allowed_early=(YES_NO, Item.ASSESSMENT),
    ),
    _kind(
        "work_conditions.given",
        Item.ASSESSMENT,
        Text(
            nl="De arbeidsarts zei aan welke voorwaarden het werk moet voldoen",
            fr="Le médecin du travail a indiqué les conditions auxquelles le travail doit répondre",
            de="Der Arbeitsarzt hat gesagt, welche Bedingungen die Arbeit erfüllen muss",
            en="The physician said which conditions the work must meet",
        ),
        **_conditions(Item.ASSESSMENT),
    ),
    _kind(
        "appeal.lodged",
        Item.ASSESSMENT,
        Text(
            nl="De werknemer ging in beroep",
            fr="Le travailleur a introduit un recours",
            de="Der Arbeitnehmer hat Widerspruch eingelegt",
            en="The worker lodged an appeal",
        ),
        confirmed=_CONFIRMED,
    ),
    _kind(
        "appeal.decided",
        Item.ASSESSMENT,
        Text(
            nl="De beslissing over het beroep is er",
            fr="La décision sur le recours a été prise",
            de="Über den Widerspruch wurde entschieden",
            en="The appeal was decided",
        ),
        "confirmed",
        confirmed=_CONFIRMED,
    ),
    _kind(
        "trajectory.consulted",
        Item.FORMAL_PLAN,
        Text(
            nl="De betrokkenen overlegden over het plan",
            fr="Les personnes concernées ont parlé du plan",
            de="Die Beteiligten haben über den Plan gesprochen",
            en="Those concerned talked about the plan",
        ),
    ),
    _kind(
        "plan.received",
        Item.FORMAL_PLAN,
        Text(
            nl="De werknemer kreeg het re-integratieplan",
            fr="Le travailleur a reçu le plan de réintégration",
            de="Der Arbeitnehmer hat den Wiedereingliederungsplan erhalten",
            en="The worker received the reintegration plan",
        ),
        valid_until=(DAY, Item.FORMAL_PLAN),
    ),
    _kind(
        "plan.reminded",
        Item.FORMAL_PLAN,
        Text(
            nl="De werkgever vroeg opnieuw een antwoord op het plan",
            fr="L'employeur a redemandé une réponse au plan",
            de="Der Arbeitgeber hat noch einmal um eine Antwort auf den Plan gebeten",
            en="The employer asked again for an answer to the plan",
        ),
    ),
    _kind(
        "plan.answered",
        Item.FORMAL_PLAN,
        Text(
            nl="De werknemer antwoordde op het plan",
            fr="Le travailleur a répondu au plan",
            de="Der Arbeitnehmer hat auf den Plan geantwortet",
            en="The worker answered the plan",
        ),
        "agreed",
        agreed=(YES_NO, Item.FORMAL_PLAN),
    ),
    _kind(
        "report.received",
        Item.FORMAL_PLAN,
        Text(
            nl="De werknemer en de arbeidsarts kregen het gemotiveerd verslag",
            fr="Le travailleur et le médecin du travail ont reçu le rapport motivé",
            de="Der Arbeitnehmer und der Arbeitsarzt haben den begründeten Bericht erhalten",
            en="The worker and the physician received the reasoned report",
        ),
    ),
    _kind(
        "fund.answered",
        Item.FORMAL_PLAN,
        Text(
            nl="De adviserend arts reageerde op het plan",
            fr="Le médecin-conseil a réagi au plan",
            de="Der Vertrauensarzt hat zum Plan Stellung genommen",
            en="The health-fund physician answered about the plan",
        ),
        ends_incapacity=(YES_NO, Item.FORMAL_PLAN),
    ),
    _kind(
        "trajectory.ended",
        Item.TRAJECTORY,
        Text(
            nl="Het traject stopte",
            fr="Le trajet a pris fin",
            de="Das Verfahren ist beendet",
            en="The trajectory ended",
        ),
        "ground",
        ground=(Choice(("resumed", "contract_ended", "withdrawn", "other")), Item.TRAJECTORY),
    ),
    _kind(
        "plan.reviewed",
        Item.FORMAL_PLAN,
        Text(
            nl="Het plan is opnieuw bekeken",
            fr="Le plan a été réexaminé",
            de="Der Plan wurde noch einmal geprüft",
            en="The plan was looked at again",
        ),
    ),
    _kind(
        "progressive.requested",
        Item.AGREEMENTS,
        Text(
            nl="Er is toelating gevraagd voor een gedeeltelijke werkhervatting",
            fr="L'autorisation d'une reprise progressive a été demandée",
            de="Es wurde um Erlaubnis für eine teilweise Wiederaufnahme der Arbeit gebeten",
            en="Permission for a partial return was asked",
        ),
        **_PROGRESSIVE,
    ),
    _kind(
        "progressive.allowed",
        Item.AGREEMENTS,
        Text(
            nl="De adviserend arts liet de gedeeltelijke werkhervatting toe",
            fr="Le médecin-conseil a autorisé la reprise progressive",
            de="Der Vertrauensarzt hat die teilweise Wiederaufnahme der Arbeit erlaubt",
            en="The health-fund physician allowed the partial return",
        ),
        **_PROGRESSIVE,
    ),
    _kind(
        "progressive.refused",
        Item.AGREEMENTS,
        Text(
            nl="De adviserend arts weigerde de gedeeltelijke werkhervatting",
            fr="Le médecin-conseil a refusé la reprise progressive",
            de="Der Vertrauensarzt hat die teilweise Wiederaufnahme der Arbeit abgelehnt",
            en="The health-fund physician refused the partial return",
        ),
        **_PROGRESSIVE,
    ),
    _kind(
        "physician.agreed",
        Item.AGREEMENTS,
        Text(
            nl="De arbeidsarts ging akkoord met een stap",
            fr="Le médecin du travail a donné son accord pour une étape",
            de="Der Arbeitsarzt hat einem Schritt zugestimmt",
            en="The occupational physician agreed with a step",
        ),
        hours_per_week=(HOURS, Item.AGREEMENTS),
        step=(WHOLE, Item.AGREEMENTS),
    ),
    _kind(
        "force_majeure.notified",
        Item.FORCE_MAJEURE,
        Text(
            nl="De procedure medische overmacht is gestart",
            fr="La procédure de force majeure médicale a été lancée",
            de="Das Verfahren wegen medizinischer höherer Gewalt wurde eingeleitet",
            en="The procedure of medical force majeure was started",
        ),
        **_FORCE_MAJEURE,
    ),
    _kind(
        "force_majeure.invited",
        Item.FORCE_MAJEURE,
        Text(
            nl="Uitnodiging voor het onderzoek",
            fr="Invitation à l'examen",
            de="Einladung zur Untersuchung",
            en="Invited to the examination",
        ),
        **_FORCE_MAJEURE,
    ),
    _kind(
        "force_majeure.examined",
        Item.FORCE_MAJEURE,
        Text(
            nl="Het onderzoek vond plaats",
            fr="L'examen a eu lieu",
            de="Die Untersuchung hat stattgefunden",
            en="The examination took place",
        ),
        **_FORCE_MAJEURE,
    ),
    _kind(
        "force_majeure.missed",
        Item.FORCE_MAJEURE,
        Text(
            nl="Het onderzoek ging niet door",
            fr="L'examen n'a pas eu lieu",
            de="Die Untersuchung hat nicht stattgefunden",
            en="The examination did not take place",
        ),
        **_FORCE_MAJEURE,
    ),
    _kind(
        "force_majeure.found",
        Item.FORCE_MAJEURE,
        Text(
            nl="De vaststelling van de arbeidsarts is er",
            fr="La constatation du médecin du travail est arrivée",
            de="Die Feststellung des Arbeitsarztes ist da",
            en="The finding of the physician came in",
        ),
        "permanently_unfit",
        **_FORCE_MAJEURE,
    ),
    _kind(
        "force_majeure.adapted_work_asked",
        Item.FORCE_MAJEURE,
        Text(
            nl="De werknemer vroeg om aangepast of ander werk te onderzoeken",
            fr="Le travailleur a demandé d'examiner un travail adapté ou un autre travail",
            de="Der Arbeitnehmer hat darum gebeten, angepasste oder andere Arbeit zu prüfen",
            en="The worker asked to look into adapted or other work",
        ),
    ),
    _kind(
        "force_majeure.conditions_given",
        Item.FORCE_MAJEURE,
        Text(
            nl="De voorwaarden voor aangepast of ander werk zijn er",
            fr="Les conditions du travail adapté ou de l'autre travail sont arrivées",
            de="Die Bedingungen für angepasste oder andere Arbeit sind da",
            en="The conditions of adapted or other work came in",
        ),
    ),
    _kind(
        "force_majeure.paid",
        Item.FORCE_MAJEURE,
        Text(
            nl="Het Terug Naar Werk-fonds is verwittigd en betaald",
            fr="Le Fonds Retour au Travail a été informé et payé",
            de="Der Fonds für die Rückkehr zur Arbeit wurde informiert und bezahlt",
            en="The Return-to-Work Fund was told and paid",
        ),
    ),
    _kind(
        "lead.assigned",
        Item.AGREEMENTS,
        Text(
            nl="Iemand nam de leiding op zich",
            fr="Quelqu'un a pris le suivi en main",
            de="Jemand hat die Leitung übernommen",
            en="Someone took the lead",
        ),
        "party",
        **_LEAD,
    ),
    _kind(
        "thread.closed",
        Item.AGREEMENTS,
        Text(
            nl="De draad is afgesloten",
            fr="Le fil a été clôturé",
            de="Der Faden wurde abgeschlossen",
            en="The thread was closed",
        ),
        **_LEAD,
    ),
    _kind(
        "party.reminded",
        Item.INFORMAL_PLAN,
        Text(
            nl="Een partij kreeg de vraag om haar afspraak na te komen",
            fr="On a demandé à une partie de tenir son engagement",
            de="Eine Partei wurde gebeten, ihre Zusage einzuhalten",
            en="A party was asked to keep its commitment",
        ),
        "party of",
        **_REMINDED,
    ),
    _kind(
        "plan.step_agreed",
        Item.INFORMAL_PLAN,
        Text(
            nl="Er is een stap van het urenplan afgesproken",
            fr="Une étape du plan des heures de travail a été convenue",
            de="Ein Schritt des Plans für die Arbeitsstunden wurde vereinbart",
            en="A step of the hours plan was agreed",
        ),
        "step from hours_per_week",
        step=(WHOLE, Item.INFORMAL_PLAN),
        **{"from": (DAY, Item.INFORMAL_PLAN)},
        hours_per_week=(HOURS, Item.INFORMAL_PLAN),
        tasks=(WORDS, Item.INFORMAL_PLAN),
    ),
    _kind(
        "question.asked",
        Item.CONTACT_AGREEMENT,
        Text(
            nl="De werknemer stelde een vraag",
            fr="Le travailleur a posé une question",
            de="Der Arbeitnehmer hat eine Frage gestellt",
            en="The worker asked something",
        ),
        about=_ABOUT,
        text=_SAID,
    ),
    _kind(
        "question.answered",
        Item.CONTACT_AGREEMENT,
        Text(
            nl="De vraag kreeg een antwoord",
            fr="La question a reçu une réponse",
            de="Die Frage wurde beantwortet",
            en="The question was answered",
        ),
        "about",
        about=_ABOUT,
        text=_SAID,
    ),
    _kind(
        "agreement.answered",
        Item.AGREEMENTS,
        Text(
            nl="De werknemer zei of een afspraak klopt",
            fr="Le travailleur a dit si un accord lui convient",
            de="Der Arbeitnehmer sagte, ob eine Absprache passt",
            en="The worker said whether an agreement is right",
        ),
        "agreed",
        agreed=(YES_NO, Item.AGREEMENTS),
        of_seq=(WHOLE, Item.AGREEMENTS),
    ),
    _kind(
        "statement.added",
        Item.CONTACT_AGREEMENT,
        Text(
            nl="De werknemer schreef er een eigen verklaring bij",
            fr="Le travailleur a ajouté sa propre déclaration",
            de="Der Arbeitnehmer hat eine eigene Erklärung hinzugefügt",
            en="The worker added a statement of their own",
        ),
        "text",
        text=_SAID,
        of_seq=(WHOLE, Item.CONTACT_AGREEMENT),
    ),
    _kind(
        "paper.received",
        Item.CONTACT_AGREEMENT,
        Text(
            nl="De personeelsdienst noteerde dit van een papier van de werknemer",
            fr="Le service du personnel l'a noté d'après un papier du travailleur",
            de="Der Personaldienst hat das von einem Papier des Arbeitnehmers notiert",
            en="HR wrote this down from a paper of the worker",
        ),
        "of_seq",
        signed_on=(DAY, Item.CONTACT_AGREEMENT),
        of_seq=(WHOLE, Item.CONTACT_AGREEMENT),
    ),
    _kind(
        "note.written",
        Item.MANAGER_NOTE,
        Text(
            nl="De leidinggevende schreef een notitie",
            fr="Le responsable a écrit une note",
            de="Der Vorgesetzte hat eine Notiz geschrieben",
            en="The manager wrote a note",
        ),
        "text",
        text=(WORDS, Item.MANAGER_NOTE),
    ),
    _kind(
        "coach_note.written",
        Item.COACH_NOTE,
        Text(
            nl="De terugkeercoach schreef een gespreksnotitie",
            fr="Le coach de retour a écrit une note d'entretien",
            de="Der Rückkehrcoach hat eine Gesprächsnotiz geschrieben",
            en="The return coach wrote a conversation note",
        ),
        "text",
        text=(WORDS, Item.COACH_NOTE),
    ),
    _kind(
        "fact.withdrawn",
        Item.FIRST_DAY,
        Text(
            nl="Een eerder feit is ingetrokken",
            fr="Un fait antérieur a été retiré",
            de="Ein früherer Fakt wurde zurückgenommen",
            en="An earlier fact was taken back",
        ),
    ),
)

KINDS: dict[str, Kind] = {kind.name: kind for kind in _ALL}

REFERENCES: dict[str, str] = {
    "agreement.answered": "of_seq",
    "statement.added": "of_seq",
    "talk.proposed": "of_seq",
    "paper.received": "of_seq",
}
"""Kinds that are about another fact, and the key with its number: they show only to who sees that fact too."""

EMPLOYER_KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        _kind(
            "policy.contact_procedure_set",
            Item.STATISTICS,
            Text(
                nl="De contactprocedure staat in het arbeidsreglement",
                fr="La procédure de maintien du contact figure dans le règlement de travail",
                de="Das Verfahren zur Kontaktpflege steht in der Arbeitsordnung",
                en="The contact procedure stands in the work rules",
            ),
        ),
        _kind(
            "policy.committee_consulted",
            Item.STATISTICS,
            Text(
                nl="Het comité is geraadpleegd",
                fr="Le comité a été consulté",
                de="Der Ausschuss wurde angehört",
                en="The committee was consulted",
            ),
        ),
        _kind(
            "policy.physician_reported",
            Item.STATISTICS,
            Text(
                nl="De arbeidsarts gaf het jaarlijks verslag",
                fr="Le médecin du travail a remis le rapport annuel",
                de="Der Arbeitsarzt hat den Jahresbericht vorgelegt",
                en="The physician gave the yearly report",
            ),
        ),
        _kind(
            "policy.evaluated",
            Item.STATISTICS,
            Text(
                nl="Het collectief re-integratiebeleid is geëvalueerd",
                fr="La politique collective de réintégration a été évaluée",
                de="Die kollektive Wiedereingliederungspolitik wurde ausgewertet",
                en="The reintegration policy was evaluated",
            ),
        ),
        _kind(
            "fact.withdrawn",
            Item.STATISTICS,
            Text(
                nl="Een eerder feit is ingetrokken",
                fr="Un fait antérieur a été retiré",
                de="Ein früherer Fakt wurde zurückgenommen",
                en="An earlier fact was taken back",
            ),
        ),
    )
}
