"""How far the part of the health service is, in words; and the buttons of what comes next."""

from draad.desk import formats
from draad.desk.service.steps import Progress
from draad.desk.words import Spoken, Words
from draad.rules import Text

ASKERS = frozenset({"worker", "employer", "treating_doctor", "fund_doctor"})
WITH_DAY = frozenset({"invited", "answered_yes", "passed", "missed", "attended"})


class StateWords(Words):
    """What is asked in a row, how far it is, and the button of the next step."""

    assessment = Text(
        nl="Re-integratiebeoordeling",
        fr="Évaluation de réintégration",
        de="Wiedereingliederungsbewertung",
        en="Reintegration assessment",
    )
    visit = Text(
        nl="Bezoek voor de terugkeer",
        fr="Visite de pré-reprise",
        de="Besuch vor der Rückkehr",
        en="Visit before the return",
    )
    potential = Text(
        nl="Inschatting van het arbeidspotentieel",
        fr="Estimation du potentiel de travail",
        de="Einschätzung des Arbeitspotenzials",
        en="Estimate of work potential",
    )
    inform = Text(
        nl="De werknemer informeren",
        fr="Informer le travailleur",
        de="Arbeitnehmer informieren",
        en="Inform the worker",
    )
    consultation = Text(
        nl="Gesprek op vraag van de werknemer",
        fr="Consultation à la demande du travailleur",
        de="Gespräch auf Wunsch des Arbeitnehmers",
        en="Consultation at the worker's request",
    )
    asked = Text(
        nl="Nieuw: gevraagd door {who}",
        fr="Nouveau : demandé par {who}",
        de="Neu: gefragt von {who}",
        en="New: asked by {who}",
    )
    asked_plain = Text(nl="Nieuw: gevraagd", fr="Nouveau : demandé", de="Neu: gefragt", en="New: asked")
    asked_told = Text(nl="Nog uit te nodigen", fr="Encore à inviter", de="Noch einzuladen", en="Still to be invited")
    invited = Text(
        nl="Uitgenodigd voor {day}", fr="Invité pour le {day}", de="Eingeladen für den {day}", en="Invited for {day}"
    )
    invited_plain = Text(
        nl="Uitgenodigd op {day}", fr="Invité le {day}", de="Eingeladen am {day}", en="Invited on {day}"
    )
    answered_yes = Text(nl="Komt op {day}", fr="Vient le {day}", de="Kommt am {day}", en="Comes on {day}")
    today = Text(nl="Afspraak vandaag", fr="Rendez-vous aujourd'hui", de="Termin heute", en="Appointment today")
    passed = Text(
        nl="De afspraak was op {day}. Kwam de werknemer?",
        fr="Le rendez-vous était le {day}. Le travailleur est-il venu ?",
        de="Der Termin war am {day}. Kam der Arbeitnehmer?",
        en="The appointment was on {day}. Did the worker come?",
    )
    other_day = Text(
        nl="Vraagt een andere dag",
        fr="Demande un autre jour",
        de="Bittet um einen anderen Tag",
        en="Asks for another day",
    )
    not_coming = Text(
        nl="Kwam of komt niet",
        fr="N'est pas venu ou ne vient pas",
        de="Kam oder kommt nicht",
        en="Did not or will not come",
    )
    missed = Text(
        nl="Kwam niet op {day}", fr="N'est pas venu le {day}", de="Kam nicht am {day}", en="Did not come on {day}"
    )
    attended = Text(
        nl="Gezien op {day}. Nu de beslissing.",
        fr="Vu le {day}. Maintenant la décision.",
        de="Gesehen am {day}. Jetzt die Entscheidung.",
        en="Seen on {day}. Now the decision.",
    )
    nth = Text(nl="uitnodiging {n}", fr="invitation {n}", de="Einladung {n}", en="invitation {n}")
    missed_of = Text(
        nl="{n} van {most} keer niet gekomen",
        fr="rendez-vous manqués : {n} sur {most}",
        de="{n} von {most} Mal nicht gekommen",
        en="{n} of {most} times not come",
    )
    asked_on = Text(nl="Gevraagd op {day}", fr="Demandé le {day}", de="Gefragt am {day}", en="Asked on {day}")
    to_tell = Text(
        nl="De uitkomst is er. Zeg ze aan de werknemer.",
        fr="Le résultat est là. Communiquez-le au travailleur.",
        de="Das Ergebnis liegt vor. Sagen Sie es dem Arbeitnehmer.",
        en="The outcome is there. Tell the worker.",
    )
    to_inform = Text(
        nl="Wat kan: een gesprek, een bezoek, een traject.",
        fr="Ce qui est possible : un entretien, une visite, un trajet.",
        de="Was geht: ein Gespräch, ein Besuch, ein Verfahren.",
        en="What there is: a talk, a visit, a trajectory.",
    )
    worker = Text(nl="de werknemer", fr="le travailleur", de="dem Arbeitnehmer", en="the worker")
    employer = Text(nl="de werkgever", fr="l'employeur", de="dem Arbeitgeber", en="the employer")
    treating_doctor = Text(
        nl="de behandelend arts", fr="le médecin traitant", de="dem behandelnden Arzt", en="the treating physician"
    )
    fund_doctor = Text(
        nl="de adviserend arts", fr="le médecin-conseil", de="dem Vertrauensarzt", en="the health-fund physician"
    )
    do_invite = Text(nl="Nodig uit", fr="Inviter", de="Einladen", en="Invite")
    do_invite_again = Text(nl="Nodig opnieuw uit", fr="Inviter à nouveau", de="Erneut einladen", en="Invite again")
    do_visit = Text(nl="Noteer bezoek", fr="Noter la visite", de="Besuch notieren", en="Note the visit")
    do_decide = Text(nl="Beslis", fr="Décider", de="Entscheiden", en="Decide")
    do_estimate = Text(nl="Schat in", fr="Estimer", de="Einschätzen", en="Estimate")
    do_informed = Text(nl="Is verteld", fr="C'est dit", de="Ist gesagt", en="Was told")
    do_note = Text(nl="Noteer", fr="Noter", de="Notieren", en="Note it")
    do_open = Text(nl="Bekijk dossier", fr="Voir le dossier", de="Akte ansehen", en="See the case")


def state_words(going: Progress, w: Spoken, most: int | None = None) -> str:
    """How far an aim is, with the number of the invitation, and of what was missed where the law counts that.

    :param most: after how many missed appointments the law reacts.
    """
    said = [_bare(going, w)]
    if going.aim == "assessment" and going.invited and going.state != "attended":
        said.append(w.nth.fill(n=going.invited))
        if going.missed and most is not None:
            said.append(w.missed_of.fill(n=going.missed, most=most))
    return " · ".join(said)


def _bare(going: Progress, w: Spoken) -> str:
    if going.state == "asked":
        return w.asked.fill(who=str(w[going.asker])) if going.asker in ASKERS else str(w.asked_plain)
    if going.state in WITH_DAY and going.day is not None:
        return w[going.state].fill(day=formats.day_month(going.day, w.language))
    if going.state in {"invited", "answered_yes"} and going.last_invited is not None:
        return w.invited_plain.fill(day=formats.day_month(going.last_invited, w.language))
    return str(w[going.state])
