"""Words of the lanes."""

from draad.desk.words import Plural, Words
from draad.rules import Text


class LanesWords(Words):
    """Everything the page says itself."""

    title = Text(
        nl="Wie doet wat, en wanneer?",
        fr="Qui fait quoi, et quand ?",
        de="Wer macht was, und wann?",
        en="Who does what, and when?",
    )
    short_title = Text(nl="Wie doet wat", fr="Qui fait quoi", de="Wer macht was", en="Who does what")
    my_thread = Text(nl="Mijn plan", fr="Mon plan", de="Mein Plan", en="My plan")
    dossiers = Text(nl="Dossiers", fr="Dossiers", de="Akten", en="Cases")
    team = Text(nl="Team", fr="Équipe", de="Team", en="Team")
    sheet = Text(nl="Stappen", fr="Étapes", de="Schritte", en="Steps")
    scrolls = Text(
        nl="Tabel met de stappen, schuift opzij",
        fr="Tableau des étapes, défile sur le côté",
        de="Tabelle der Schritte, lässt sich seitlich schieben",
        en="Table of the steps, scrolls sideways",
    )
    caption = Text(
        nl="Stappen van elke betrokkene, van links naar rechts in de tijd",
        fr="Étapes de chaque personne concernée, de gauche à droite dans le temps",
        de="Schritte aller Beteiligten, von links nach rechts in der Zeit",
        en="Steps of everyone involved, from left to right in time",
    )
    list_label = Text(
        nl="Stappen in volgorde", fr="Étapes dans l'ordre", de="Schritte der Reihe nach", en="Steps in order"
    )
    lane_worker = Text(nl="Werknemer", fr="Travailleur", de="Arbeitnehmer", en="Worker")
    lane_manager = Text(nl="Leidinggevende", fr="Responsable", de="Vorgesetzter", en="Manager")
    lane_office = Text(nl="HR en coach", fr="RH et coach", de="HR und Coach", en="HR and coach")
    lane_physician = Text(nl="Arbeidsarts", fr="Médecin du travail", de="Arbeitsarzt", en="Occupational physician")
    lane_others = Text(nl="Anderen", fr="Autres", de="Andere", en="Others")
    now = Text(nl="nu te doen", fr="à faire maintenant", de="jetzt zu tun", en="to do now")
    ahead = Text(nl="gepland", fr="prévu", de="geplant", en="planned")
    up_next = Text(nl="Nu aan zet", fr="À faire maintenant", de="Jetzt am Zug", en="Up next")
    gap = Plural(
        one=Text(nl="1 week later", fr="1 semaine après", de="1 Woche später", en="1 week later"),
        many=Text(nl="{n} weken later", fr="{n} semaines après", de="{n} Wochen später", en="{n} weeks later"),
    )
    until = Text(nl="tot {day}", fr="au {day}", de="bis {day}", en="to {day}")
    times = Text(nl="{n} keer", fr="{n} fois", de="{n}-mal", en="{n} times")
    back = Text(
        nl="Terug naar het plan van aanpak",
        fr="Retour au plan d'action",
        de="Zurück zum Aktionsplan",
        en="Back to the plan of approach",
    )
    new_plan = Text(nl="Nieuw plan", fr="Nouveau plan", de="Neuer Plan", en="New plan")
    legend = Text(
        nl="Volle lijn is gebeurd, gestreepte lijn is gepland, geel is nu. Lukt een stap niet? Dan loopt de lijn terug naar het plan van aanpak.",
        fr="Ligne pleine : c'est fait. Ligne en tirets : c'est prévu. Jaune : c'est maintenant. Une étape n'aboutit pas ? La ligne revient au plan d'action.",
        de="Volle Linie: geschehen. Gestrichelte Linie: geplant. Gelb: jetzt. Klappt ein Schritt nicht? Dann führt die Linie zurück zum Aktionsplan.",
        en="A full line happened, a dashed line is planned, yellow is now. A step did not work out? Then the line runs back to the plan of approach.",
    )
    more_in_log = Text(
        nl="Attesten en notities staan bij",
        fr="Les certificats et les notes se trouvent sous",
        de="Bescheinigungen und Notizen stehen unter",
        en="Certificates and notes are under",
    )
    log = Text(nl="wat er gebeurd is", fr="ce qui s'est passé", de="was geschehen ist", en="what happened")
    to_now = Text(nl="Ga naar nu", fr="Aller à maintenant", de="Zu jetzt gehen", en="Go to now")
    earlier = Plural(
        one=Text(
            nl="1 vroegere dag staat er niet bij.",
            fr="1 jour antérieur n'est pas affiché.",
            de="1 früherer Tag wird nicht gezeigt.",
            en="1 earlier day is not shown.",
        ),
        many=Text(
            nl="{n} vroegere dagen staan er niet bij.",
            fr="{n} jours antérieurs ne sont pas affichés.",
            de="{n} frühere Tage werden nicht gezeigt.",
            en="{n} earlier days are not shown.",
        ),
    )
    show_all = Text(nl="Toon alles", fr="Tout afficher", de="Alles zeigen", en="Show everything")
    left_out = Plural(
        one=Text(
            nl="Er komt later nog 1 stap bij.",
            fr="1 étape suivra plus tard.",
            de="Später folgt noch 1 Schritt.",
            en="1 more step follows later.",
        ),
        many=Text(
            nl="Er komen later nog {n} stappen bij.",
            fr="{n} étapes suivront plus tard.",
            de="Später folgen noch {n} Schritte.",
            en="{n} more steps follow later.",
        ),
    )
    nothing = Text(
        nl="Hier is nog niets gebeurd",
        fr="Il ne s'est encore rien passé ici",
        de="Hier ist noch nichts geschehen",
        en="Nothing has happened here yet",
    )
    nothing_hint = Text(
        nl="De draad begint met een ziekmelding.",
        fr="Le fil commence par une déclaration de maladie.",
        de="Der Faden beginnt mit einer Krankmeldung.",
        en="The thread begins with a sick call.",
    )
    to_dossier = Text(nl="Naar het dossier", fr="Vers le dossier", de="Zur Akte", en="To the case")


STEPS: dict[str, Text] = {
    "adapted_work.requested": Text(
        nl="Aangepast werk gevraagd",
        fr="Travail adapté demandé",
        de="Angepasste Arbeit beantragt",
        en="Adapted work asked",
    ),
    "adapted_work.answered": Text(
        nl="Antwoord over aangepast werk",
        fr="Réponse sur le travail adapté",
        de="Antwort zur angepassten Arbeit",
        en="Answer about adapted work",
    ),
    "temporary_incapacity.ended": Text(
        nl="Tijdelijke ongeschiktheid voorbij",
        fr="Fin de l'incapacité temporaire",
        de="Zeitweilige Unfähigkeit vorbei",
        en="Temporary incapacity over",
    ),
    "contact.made": Text(nl="Contact", fr="Contact", de="Kontakt", en="Contact"),
    "colleagues.informed": Text(nl="Team ingelicht", fr="Équipe informée", de="Team informiert", en="Team told"),
    "pre_return_visit.invited": Text(
        nl="Uitgenodigd voor een bezoek",
        fr="Invitation à une visite",
        de="Einladung zum Besuch",
        en="Invited to a visit",
    ),
    "pre_return_visit.declined": Text(
        nl="Liever geen bezoek", fr="Visite déclinée", de="Lieber kein Besuch", en="Rather no visit"
    ),
    "consultation.requested": Text(
        nl="Raadpleging gevraagd", fr="Consultation demandée", de="Konsultation angefragt", en="Consultation asked"
    ),
    "team_advice.asked": Text(
        nl="Advies van het team gevraagd",
        fr="Avis de l'équipe demandé",
        de="Rat des Teams erbeten",
        en="Team advice asked",
    ),
    "trajectory.told": Text(
        nl="Partijen verwittigd", fr="Parties informées", de="Beteiligte informiert", en="Parties told"
    ),
    "trajectory.missed": Text(
        nl="Beoordeling ging niet door",
        fr="Évaluation pas tenue",
        de="Bewertung fand nicht statt",
        en="Assessment not held",
    ),
    "trajectory.consulted": Text(
        nl="Overleg over het plan",
        fr="Concertation sur le plan",
        de="Beratung über den Plan",
        en="Talks about the plan",
    ),
    "plan.reminded": Text(
        nl="Opnieuw antwoord gevraagd",
        fr="Réponse redemandée",
        de="Antwort erneut erbeten",
        en="Asked again for an answer",
    ),
    "fund.answered": Text(
        nl="Reactie op het plan", fr="Réaction au plan", de="Stellungnahme zum Plan", en="Reply about the plan"
    ),
    "plan.reviewed": Text(
        nl="Plan opnieuw bekeken", fr="Plan réexaminé", de="Plan erneut geprüft", en="Plan looked at again"
    ),
    "force_majeure.invited": Text(
        nl="Uitgenodigd voor onderzoek",
        fr="Invitation à l'examen",
        de="Einladung zur Untersuchung",
        en="Invited to examination",
    ),
    "force_majeure.examined": Text(nl="Onderzoek", fr="Examen", de="Untersuchung", en="Examination"),
    "force_majeure.missed": Text(
        nl="Onderzoek ging niet door",
        fr="Examen pas tenu",
        de="Untersuchung fand nicht statt",
        en="Examination not held",
    ),
    "force_majeure.adapted_work_asked": Text(
        nl="Ander werk gevraagd", fr="Autre travail demandé", de="Andere Arbeit erbeten", en="Other work asked"
    ),
    "force_majeure.conditions_given": Text(
        nl="Voorwaarden gegeven", fr="Conditions données", de="Bedingungen genannt", en="Conditions given"
    ),
    "force_majeure.paid": Text(
        nl="Fonds verwittigd en betaald",
        fr="Fonds informé et payé",
        de="Fonds informiert und bezahlt",
        en="Fund told and paid",
    ),
    "party.reminded": Text(
        nl="Aan een afspraak herinnerd",
        fr="Engagement rappelé",
        de="An eine Zusage erinnert",
        en="Reminded of an agreement",
    ),
    "assessment.attended": Text(
        nl="Bij de arbeidsarts geweest", fr="Vu par le médecin", de="Beim Arbeitsarzt gewesen", en="Saw the physician"
    ),
    "doctors.consulted": Text(
        nl="Artsen overlegden", fr="Concertation entre médecins", de="Ärzte berieten sich", en="Doctors conferred"
    ),
    "work_advice.given": Text(
        nl="Advies over het werk", fr="Avis sur le travail", de="Rat zur Arbeit", en="Advice about the work"
    ),
    "work_conditions.given": Text(
        nl="Voorwaarden voor het werk",
        fr="Conditions de travail",
        de="Bedingungen für die Arbeit",
        en="Conditions of work",
    ),
    "plan.step_agreed": Text(nl="Stap van het plan", fr="Étape du plan", de="Schritt des Plans", en="Step of the plan"),
}
"""Kinds that the thread of the dossier has no short name for, or another one."""

TURNED: dict[str, Text] = {
    "absence.started": Text(
        nl="Opnieuw ziek gemeld", fr="Nouvelle maladie signalée", de="Erneut krank gemeldet", en="Reported sick again"
    ),
    "plan.answered": Text(
        nl="Niet akkoord met het plan",
        fr="Pas d'accord avec le plan",
        de="Mit dem Plan nicht einverstanden",
        en="Does not agree with the plan",
    ),
    "agreement.answered": Text(
        nl="Een afspraak past niet",
        fr="Un accord ne convient pas",
        de="Eine Absprache passt nicht",
        en="An agreement does not fit",
    ),
}
"""What a step is called that turned the line back, where that is another name."""

ASIDE = frozenset(
    {
        "absence.expected_until",
        "certificate.received",
        "certificate.not_needed",
        "consent.given",
        "consent.refused",
        "consent.withdrawn",
        "question.asked",
        "question.answered",
        "agreement.answered",
        "statement.added",
        "paper.received",
        "talk.proposed",
        "physician.noted",
        "invitation.answered",
        "note.written",
        "coach_note.written",
        "fact.withdrawn",
    }
)
"""Kinds that are no steps: papers, notes and answers. They stand in what happened."""
