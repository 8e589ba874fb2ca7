"""The named parts: where the matrix says "part of it", this says which part, down to the key of a fact."""

from draad.privacy.cells import Limit, Part
from draad.rules import Text

PLAN = frozenset(
    {
        "step_plan.agreed",
        "plan.step_agreed",
        "plan.step_agreed.step",
        "plan.step_agreed.from",
        "plan.step_agreed.hours_per_week",
        "plan.step_agreed.tasks",
        "work.resumed_partially.tasks",
        "agreements.written",
        "agreements.written.text",
        "talk.held.outcome",
        "colleagues.informed",
        "welcome.prepared",
        "welcome.prepared.by",
        "party.reminded",
        "party.reminded.party",
        "party.reminded.of",
        "party.reminded.ground",
    }
)
"""Tasks, schedule and adaptations of the informal plan, and the acts by which a manager does their share of it."""

REQUEST = frozenset({"pre_return_visit.requested", "pre_return_visit.requested.by"})
"""A request of a visit before the return: the worker's, or the employer's, which the law of 2026 allows."""

EXPECTATION = frozenset({"absence.started.expected_until", "absence.expected_until", "absence.expected_until.until"})
"""Until when someone expects to be away: the caller says it, and who takes the call writes it down. No certificate."""

CONSENTS = frozenset(
    {
        "consent.given",
        "consent.given.for",
        "consent.given.party",
        "consent.given.until",
        "consent.withdrawn",
        "consent.withdrawn.for",
        "consent.withdrawn.party",
    }
)
"""What who is named learns of a consent: that it holds, and that it no longer does. Never that somebody refused."""

SEEN_BY_PHYSICIAN = frozenset({"return_exam.held", "worker.informed", "physician.noted", "assessment.attended"})
"""That the physician did their part of what the law asks, and that somebody came."""

SIDES = ("fewer_hours", "other_hours", "other_tasks", "lighter_load", "more_breaks", "other_place")


def _conditions(kind: str) -> frozenset[str]:
    """What the work must be like, whole: it speaks of work alone."""
    return frozenset({kind, *(f"{kind}.{key}" for key in (*SIDES, "text", "valid_until"))})


FORCE_MAJEURE_READ = frozenset(
    {
        f"force_majeure.{step}{key}"
        for step in ("notified", "invited", "examined", "missed", "found")
        for key in ("", ".by", ".permanently_unfit")
    }
    | {"force_majeure.adapted_work_asked", "force_majeure.conditions_given"}
)

_ALL = (
    Part(
        "current",
        Text(
            nl="alleen van de afwezigheid die nu loopt; wat iemand zelf verwacht, mag genoteerd worden",
            fr="seulement de l'absence en cours ; ce que la personne prévoit peut être noté",
            de="nur von der laufenden Abwesenheit; was jemand selbst erwartet, darf notiert werden",
            en="only of the absence that runs now; what the person expects may be noted down",
        ),
        reads_if=(Limit.CURRENT, None),
        creates=EXPECTATION,
    ),
    Part(
        "work_accident",
        Text(
            nl="alleen bij de melding: het vinkje 'arbeidsongeval', en of het dezelfde ziekte is als pas, zonder het "
            "later te zien",
            fr="seulement lors de l'appel : cocher « accident du travail », et si c'est la même maladie que peu avant, "
            "sans le revoir ensuite",
            de="nur bei der Meldung: das Häkchen „Arbeitsunfall“, und ob es dieselbe Krankheit ist wie kurz zuvor, "
            "ohne es später zu sehen",
            en="only when taking the call: the tick 'work accident', and whether it is the same illness as shortly "
            "before, without seeing it later",
        ),
        creates=frozenset({"absence.started.cause", "absence.started.same_illness"}),
        values=(("absence.started.cause", frozenset({"work_accident"})),),
    ),
    Part(
        "plan",
        Text(
            nl="taken, uren en aanpassingen",
            fr="tâches, heures et adaptations",
            de="Aufgaben, Stunden und Anpassungen",
            en="tasks, schedule and adaptations",
        ),
        reads=PLAN | {"resumption.possible"},
        creates=PLAN,
    ),
    Part(
        "runs",
        Text(nl="dat het loopt", fr="qu'il est en cours", de="dass es läuft", en="that it runs"),
        reads=frozenset({"trajectory.requested", "trajectory.ended"}),
    ),
    Part(
        "modalities",
        Text(
            nl="wat op het werk te regelen is, niet de beslissing zelf",
            fr="ce qu'il faut organiser au travail, pas la décision",
            de="was bei der Arbeit zu regeln ist, nicht die Entscheidung selbst",
            en="what has to be arranged at work, not the decision itself",
        ),
        reads=_conditions("work_conditions.given"),
    ),
    Part(
        "carrying_out",
        Text(
            nl="dat er een plan is, hoelang het geldt en wat de leidinggevende moet doen",
            fr="qu'il y a un plan, sa durée et ce que le responsable doit faire",
            de="dass es einen Plan gibt, wie lange er gilt und was der Vorgesetzte tun muss",
            en="that there is a plan, how long it runs, and what the manager has to do",
        ),
        reads=frozenset({"plan.received", "plan.received.valid_until", "plan.reviewed"}),
    ),
    Part(
        "released",
        Text(
            nl="wat de arbeidsarts vrijgaf",
            fr="ce que le médecin du travail a communiqué",
            de="was der Arbeitsarzt freigegeben hat",
            en="what the occupational physician released",
        ),
        reads=_conditions("work_advice.given"),
    ),
    Part(
        "released_with_plan",
        Text(
            nl="wat de arbeidsarts vrijgaf, voor zover het in het plan staat",
            fr="ce que le médecin du travail a communiqué, dans la mesure où le plan le reprend",
            de="was der Arbeitsarzt freigegeben hat, soweit es im Plan steht",
            en="what the occupational physician released, as far as it stands in the plan",
        ),
    ),
    Part(
        "unavailable",
        Text(
            nl="alleen 'niet beschikbaar', als het in de werktijd valt",
            fr="seulement « indisponible », si c'est pendant le temps de travail",
            de="nur „nicht verfügbar“, wenn es in der Arbeitszeit liegt",
            en="only 'unavailable', if it falls in working time",
        ),
    ),
    Part(
        "attended",
        Text(
            nl="of iemand naar de beoordeling of het onderzoek bij werkhervatting kwam, dat de melding aankwam en de "
            "informatie vertrok, en de eigen aanvraag",
            fr="si la personne est venue à l'évaluation ou à l'examen de reprise, que le signalement est arrivé et "
            "l'information partie, et sa propre demande",
            de="ob jemand zur Bewertung oder zur Untersuchung bei Wiederaufnahme kam, dass die Meldung ankam und die "
            "Information wegging, und der eigene Antrag",
            en="whether somebody came to the assessment or the examination on return, that the notice came in and "
            "the information left, and its own request",
        ),
        reads=SEEN_BY_PHYSICIAN,
        reads_if=(Limit.BY_EMPLOYER, REQUEST),
        creates=REQUEST,
        values=(("pre_return_visit.requested.by", frozenset({"employer"})),),
    ),
    Part(
        "when",
        Text(
            nl="dat er een afspraak is en wanneer, niet wie ze vroeg",
            fr="qu'il y a un rendez-vous et quand, pas qui l'a demandé",
            de="dass es einen Termin gibt und wann, nicht wer darum bat",
            en="that there is an appointment and when, not who asked for it",
        ),
        reads=SEEN_BY_PHYSICIAN
        | {
            "pre_return_visit.invited",
            "pre_return_visit.invited.for_day",
            "pre_return_visit.held",
            "trajectory.invited.for_day",
        },
    ),
    Part(
        "consequence",
        Text(
            nl="alleen vanaf welke dag er iets verandert",
            fr="seulement à partir de quel jour quelque chose change",
            de="nur ab welchem Tag sich etwas ändert",
            en="only from which day something changes",
        ),
    ),
    Part(
        "own_letters",
        Text(
            nl="de brieven die men zelf verstuurde",
            fr="les lettres que l'on a envoyées",
            de="die selbst verschickten Briefe",
            en="the letters they sent",
        ),
        reads_if=(Limit.OWN, None),
        creates=frozenset({"letter.sent", "letter.sent.letter", "letter.sent.based_on_seq"}),
    ),
    Part(
        "delivery",
        Text(
            nl="alleen of de brief aankwam",
            fr="seulement si la lettre est arrivée",
            de="nur ob der Brief angekommen ist",
            en="only whether the letter arrived",
        ),
    ),
    Part(
        "own_notes",
        Text(
            nl="de notities die men zelf schreef",
            fr="les notes que l'on a écrites",
            de="die selbst geschriebenen Notizen",
            en="the notes they wrote",
        ),
        reads_if=(Limit.OWN, None),
        creates=frozenset({"coach_note.written", "coach_note.written.text"}),
    ),
    Part(
        "physician_part",
        Text(
            nl="het deel van de arbeidsarts",
            fr="la partie du médecin du travail",
            de="der Teil des Arbeitsarztes",
            en="the part of the occupational physician",
        ),
        reads=FORCE_MAJEURE_READ,
        creates=frozenset(
            {
                f"force_majeure.{step}{key}"
                for step in ("invited", "examined", "missed", "found")
                for key in ("", ".by", ".permanently_unfit")
            }
            | {"force_majeure.conditions_given"}
        ),
    ),
    Part(
        "nurse_part",
        Text(
            nl="het deel van de arbeidsarts, zonder wat alleen de arts tekent",
            fr="la partie du médecin du travail, sauf ce que seul le médecin signe",
            de="der Teil des Arbeitsarztes, ohne das, was nur der Arzt unterschreibt",
            en="the part of the occupational physician, but for what only the physician signs",
        ),
        reads=FORCE_MAJEURE_READ,
        creates=frozenset(
            f"force_majeure.{step}{key}" for step in ("invited", "examined", "missed") for key in ("", ".by")
        ),
    ),
    Part(
        "open_or_closed",
        Text(
            nl="alleen of het mag of niet mag, nooit dat iemand weigerde",
            fr="seulement si c'est permis ou non, jamais un refus",
            de="nur ob es erlaubt ist, nie dass jemand ablehnte",
            en="only whether it is allowed or not, never that somebody refused",
        ),
    ),
    Part(
        "own_consents",
        Text(
            nl="de toestemmingen die deze rol noemen",
            fr="les accords qui citent ce rôle",
            de="die Zustimmungen, die diese Rolle nennen",
            en="the consents that name this role",
        ),
        reads_if=(Limit.NAMED, CONSENTS),
    ),
    Part(
        "own_actions",
        Text(
            nl="wat men zelf bekeek",
            fr="ce que l'on a consulté",
            de="was man selbst angesehen hat",
            en="what they looked at themselves",
        ),
    ),
    Part(
        "own_answer",
        Text(
            nl="het eigen antwoord op een afspraak, en een vraag om aangepast werk",
            fr="sa propre réponse à un accord, et une demande de travail adapté",
            de="die eigene Antwort auf eine Absprache, und eine Bitte um angepasste Arbeit",
            en="their own answer to an agreement, and a request for adapted work",
        ),
        creates=frozenset(
            {
                "agreement.answered",
                "agreement.answered.agreed",
                "agreement.answered.of_seq",
                "adapted_work.requested",
            }
        ),
    ),
    Part(
        "plan_answer",
        Text(
            nl="het eigen antwoord op het plan",
            fr="sa propre réponse au plan",
            de="die eigene Antwort auf den Plan",
            en="their own answer to the plan",
        ),
        creates=frozenset({"plan.answered", "plan.answered.agreed"}),
    ),
    Part(
        "own_request",
        Text(
            nl="zelf een bezoek of een gesprek met de arbeidsarts vragen, of nee zeggen tegen een bezoek",
            fr="demander soi-même une visite ou une consultation, ou refuser une visite",
            de="selbst einen Besuch oder ein Gespräch beim Arbeitsarzt anfragen, oder einen Besuch ablehnen",
            en="asking for a visit or a consultation themself, or saying no to a visit",
        ),
        creates=REQUEST | {"consultation.requested", "pre_return_visit.declined"},
        values=(("pre_return_visit.requested.by", frozenset({"worker"})),),
    ),
    Part(
        "own_health_data",
        Text(
            nl="alleen de eigen cijfers van de gezondheidsdienst",
            fr="seulement les chiffres propres du service de santé",
            de="nur die eigenen Zahlen des Gesundheitsdienstes",
            en="only the health service's own figures",
        ),
    ),
    Part(
        "neutral",
        Text(
            nl="een neutrale tekst zonder naam of reden",
            fr="un texte neutre, sans nom ni raison",
            de="ein neutraler Text ohne Namen und Grund",
            en="a neutral text without name or reason",
        ),
    ),
    Part(
        "no_content",
        Text(
            nl="zonder inhoud van dossiers",
            fr="sans contenu de dossiers",
            de="ohne Inhalt von Akten",
            en="without content of dossiers",
        ),
    ),
)

PARTS: dict[str, Part] = {part.name: part for part in _ALL}
