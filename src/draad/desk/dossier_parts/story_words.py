"""What a line of "what happened" does not hold: said beside it, so that nobody has to wonder."""

from draad.rules import Text

NO_REASON = Text(
    nl="De reden staat hier niet.",
    fr="La raison n'est pas notée ici.",
    de="Der Grund steht hier nicht.",
    en="The reason is not noted here.",
)
NO_DIAGNOSIS = Text(nl="Zonder diagnose.", fr="Sans diagnostic.", de="Ohne Diagnose.", en="Without a diagnosis.")
NO_EXAM = Text(
    nl="Het onderzoek zelf staat niet in dit dossier.",
    fr="L'examen lui-même ne figure pas dans ce dossier.",
    de="Die Untersuchung selbst steht nicht in dieser Akte.",
    en="The examination itself is not in this case.",
)
NO_WORDS = Text(
    nl="Wat er gezegd is, staat hier niet.",
    fr="Ce qui a été dit n'est pas noté ici.",
    de="Was gesagt wurde, steht hier nicht.",
    en="What was said is not noted here.",
)
NO_MEDICAL = Text(
    nl="Zonder medische gegevens.",
    fr="Sans données médicales.",
    de="Ohne medizinische Angaben.",
    en="Without medical data.",
)

NOT_HERE: dict[str, Text] = {
    "absence.started": NO_REASON,
    "certificate.received": NO_DIAGNOSIS,
    "contact.made": NO_WORDS,
    "talk.held": NO_WORDS,
    "work_potential.estimated": NO_MEDICAL,
    "assessment.received": NO_EXAM,
    "assessment.attended": NO_EXAM,
    "work_conditions.given": NO_MEDICAL,
    "work_advice.given": NO_MEDICAL,
    "doctors.consulted": NO_WORDS,
    "force_majeure.examined": NO_EXAM,
    "force_majeure.found": NO_EXAM,
    "return_exam.held": NO_EXAM,
    "pre_return_visit.held": NO_EXAM,
    "consultation.held": NO_EXAM,
    "physician.agreed": NO_EXAM,
    "resumption.possible": NO_MEDICAL,
}
