"""The words of the registry for people: what each key of a fact asks, and what each value of a closed list means.

A key or value that stands here by its bare name means the same in every kind; ``kind.key`` says it better for one kind.
``tests/dossier/test_value_words.py`` keeps the table whole: every key and every value of every kind has its words.
"""

from draad.dossier.kinds import CONSENT, KINDS, PARTY, TALK
from draad.dossier.values import Choice
from draad.privacy.gates import GATE_NAMES, Gate
from draad.rules import Party, Text

KEYS: dict[str, Text] = {
    "about": Text(nl="Waarover gaat het?", fr="De quoi s'agit-il ?", de="Worum geht es?", en="What is it about?"),
    "only_for": Text(
        nl="Alleen voor het werk bij",
        fr="Seulement pour le travail à",
        de="Nur für die Arbeit bei",
        en="Only for the work at",
    ),
    "address_of_stay": Text(
        nl="Adres tijdens de afwezigheid",
        fr="Adresse pendant l'absence",
        de="Adresse während der Abwesenheit",
        en="Address during the absence",
    ),
    "agreed": Text(
        nl="Akkoord met het plan?",
        fr="D'accord avec le plan ?",
        de="Mit dem Plan einverstanden?",
        en="Agrees with the plan?",
    ),
    "also": Text(nl="Wie nog?", fr="Qui d'autre ?", de="Wer noch?", en="Who else?"),
    "at": Text(nl="Hoe laat?", fr="À quelle heure ?", de="Um wie viel Uhr?", en="At what time?"),
    "attention_points": Text(
        nl="Zijn er aandachtspunten bij de terugkeer?",
        fr="Y a-t-il des points d'attention pour le retour ?",
        de="Gibt es bei der Rückkehr besondere Punkte?",
        en="Are there special points for the return?",
    ),
    "based_on_seq": Text(nl="Op basis van feit", fr="Sur la base du fait", de="Aufgrund von Fakt", en="Based on fact"),
    "by": Text(nl="Wie?", fr="Qui ?", de="Wer?", en="Who?"),
    "cause": Text(nl="Soort afwezigheid", fr="Type d'absence", de="Art der Abwesenheit", en="Kind of absence"),
    "certificate_of_unfitness": Text(
        nl="Is er een attest van definitieve ongeschiktheid van de behandelend arts?",
        fr="Y a-t-il un certificat d'inaptitude définitive du médecin traitant ?",
        de="Gibt es eine Bescheinigung des behandelnden Arztes über dauerhafte Untauglichkeit?",
        en="Is there a certificate of permanent unfitness of the treating physician?",
    ),
    "channel": Text(nl="Hoe?", fr="Comment ?", de="Wie?", en="How?"),
    "coming": Text(nl="Komt de werknemer?", fr="Vient-il ?", de="Kommt der Arbeitnehmer?", en="Is the worker coming?"),
    "confirmed": Text(
        nl="Is de beslissing bevestigd?",
        fr="La décision est-elle confirmée ?",
        de="Wurde die Entscheidung bestätigt?",
        en="Was the decision confirmed?",
    ),
    "consent": Text(
        nl="Is de werknemer het eens met het verzoek?",
        fr="Le travailleur est-il d'accord avec la demande ?",
        de="Ist der Arbeitnehmer mit dem Antrag einverstanden?",
        en="Does the worker agree with the request?",
    ),
    "decision": Text(nl="Beslissing", fr="Décision", de="Entscheidung", en="Decision"),
    "ends_incapacity": Text(
        nl="Stopt de erkende arbeidsongeschiktheid?",
        fr="L'incapacité reconnue prend-elle fin ?",
        de="Endet die anerkannte Arbeitsunfähigkeit?",
        en="Does the recognised incapacity end?",
    ),
    "every_days": Text(
        nl="Om de hoeveel dagen?",
        fr="Tous les combien de jours ?",
        de="Alle wie viele Tage?",
        en="Every how many days?",
    ),
    "excused": Text(
        nl="Aanvaardde de arbeidsarts de reden?",
        fr="Le médecin du travail a-t-il accepté la raison ?",
        de="Hat der Arbeitsarzt den Grund anerkannt?",
        en="Did the physician accept the reason?",
    ),
    "expected_until": Text(
        nl="Verwachte laatste dag van de afwezigheid",
        fr="Dernier jour d'absence prévu",
        de="Voraussichtlich letzter Tag der Abwesenheit",
        en="Expected last day of the absence",
    ),
    "extension": Text(
        nl="Is het een verlenging?",
        fr="Est-ce une prolongation ?",
        de="Ist es eine Verlängerung?",
        en="Is it an extension?",
    ),
    "fewer_hours": Text(nl="Minder uren", fr="Moins d'heures", de="Weniger Stunden", en="Fewer hours"),
    "followed": Text(nl="Kan het?", fr="Est-ce possible ?", de="Ist es möglich?", en="Is it possible?"),
    "for_day": Text(
        nl="Dag van de afspraak", fr="Jour du rendez-vous", de="Tag des Termins", en="Day of the appointment"
    ),
    "for": Text(nl="Waarvoor?", fr="Pour quoi ?", de="Wofür?", en="For what?"),
    "from": Text(nl="Vanaf", fr="À partir du", de="Ab", en="From"),
    "ground": Text(nl="Waarom?", fr="Pourquoi ?", de="Warum?", en="Why?"),
    "hours_per_week": Text(nl="Uren per week", fr="Heures par semaine", de="Stunden pro Woche", en="Hours a week"),
    "kind": Text(nl="Welk gesprek?", fr="Quel entretien ?", de="Welches Gespräch?", en="Which talk?"),
    "letter": Text(nl="Welke brief?", fr="Quelle lettre ?", de="Welcher Brief?", en="Which letter?"),
    "minutes": Text(nl="Hoeveel minuten?", fr="Combien de minutes ?", de="Wie viele Minuten?", en="How many minutes?"),
    "new_on": Text(nl="Liever op", fr="Plutôt le", de="Lieber am", en="Rather on"),
    "lighter_load": Text(
        nl="Minder tillen of staan, minder druk",
        fr="Moins porter ou rester debout, moins de pression",
        de="Weniger heben oder stehen, weniger Druck",
        en="Less lifting or standing, less pressure",
    ),
    "more_breaks": Text(
        nl="Meer of langere pauzes",
        fr="Pauses plus nombreuses ou plus longues",
        de="Mehr oder längere Pausen",
        en="More or longer breaks",
    ),
    "next_on": Text(nl="Volgend contact op", fr="Prochain contact le", de="Nächster Kontakt am", en="Next contact on"),
    "nth": Text(
        nl="De hoeveelste keer?", fr="La combientième fois ?", de="Zum wievielten Mal?", en="Which time is it?"
    ),
    "of": Text(nl="Welke afspraak?", fr="Quel engagement ?", de="Welche Zusage?", en="Which commitment?"),
    "of_seq": Text(nl="Over feit", fr="À propos du fait", de="Über Fakt", en="About fact"),
    "other_hours": Text(
        nl="Andere uren, zonder nacht of avond",
        fr="Autre horaire, sans nuit ni soirée",
        de="Andere Zeiten, ohne Nacht oder Abend",
        en="Other hours, without nights or evenings",
    ),
    "other_illness": Text(
        nl="Zegt het attest dat het om iets anders gaat dan vorige keer?",
        fr="Le certificat dit-il qu'il s'agit d'autre chose que la fois précédente ?",
        de="Sagt die Bescheinigung, dass es um etwas anderes geht als beim letzten Mal?",
        en="Does the certificate say it is something other than last time?",
    ),
    "outcome": Text(
        nl="Loopt het werk zoals afgesproken?",
        fr="Le travail se passe-t-il comme convenu ?",
        de="Läuft die Arbeit wie vereinbart?",
        en="Does work go as agreed?",
    ),
    "other_place": Text(
        nl="Een andere plek, of een aangepaste werkpost",
        fr="Un autre lieu, ou un poste adapté",
        de="Ein anderer Ort oder ein angepasster Arbeitsplatz",
        en="Another place, or an adapted workstation",
    ),
    "other_tasks": Text(nl="Andere taken", fr="D'autres tâches", de="Andere Aufgaben", en="Other tasks"),
    "part_of_day": Text(
        nl="Welk deel van de dag?",
        fr="Quelle partie de la journée ?",
        de="Welcher Teil des Tages?",
        en="Which part of the day?",
    ),
    "party": Text(nl="Wie?", fr="Qui ?", de="Wer?", en="Who?"),
    "permanently_unfit": Text(
        nl="Is het werk definitief niet meer mogelijk?",
        fr="Le travail n'est-il définitivement plus possible ?",
        de="Ist die Arbeit endgültig nicht mehr möglich?",
        en="Is the work permanently no longer possible?",
    ),
    "present": Text(
        nl="Is er arbeidspotentieel?",
        fr="Y a-t-il un potentiel de travail ?",
        de="Gibt es Arbeitspotenzial?",
        en="Is there work potential?",
    ),
    "quiet_until": Text(nl="Rust tot en met", fr="Repos jusqu'au", de="Ruhe bis einschließlich", en="Rest until"),
    "registered": Text(
        nl="Ging het aangetekend?", fr="Était-ce recommandé ?", de="Per Einschreiben?", en="Was it registered?"
    ),
    "restart_allowed_early": Text(
        nl="Mag een nieuw traject vroeger starten?",
        fr="Un nouveau trajet peut-il commencer plus tôt ?",
        de="Darf ein neues Verfahren früher beginnen?",
        en="May a new trajectory start earlier?",
    ),
    "review_on": Text(nl="Opnieuw bekijken op", fr="À revoir le", de="Wieder prüfen am", en="Look at it again on"),
    "same_illness": Text(
        nl="Gaat het om hetzelfde als vorige keer?",
        fr="S'agit-il de la même chose que la fois précédente ?",
        de="Geht es um dasselbe wie beim letzten Mal?",
        en="Is it the same as last time?",
    ),
    "step": Text(nl="De hoeveelste stap?", fr="Quelle étape ?", de="Der wievielte Schritt?", en="Which step?"),
    "tasks": Text(nl="Taken", fr="Tâches", de="Aufgaben", en="Tasks"),
    "text": Text(nl="Notitie", fr="Note", de="Notiz", en="Note"),
    "to": Text(nl="Waarvoor?", fr="Pour quoi ?", de="Wofür?", en="For what?"),
    "until": Text(nl="Tot en met", fr="Jusqu'au", de="Bis einschließlich", en="Until"),
    "valid_until": Text(
        nl="Het plan geldt tot en met",
        fr="Le plan est valable jusqu'au",
        de="Der Plan gilt bis",
        en="The plan holds until",
    ),
    "with": Text(nl="Met wie?", fr="Avec qui ?", de="Mit wem?", en="With whom?"),
    "work_advice.given.text": Text(
        nl="In werktermen", fr="En termes de travail", de="In Begriffen der Arbeit", en="In terms of work"
    ),
    "work_advice.given.valid_until": Text(
        nl="Geldt tot en met", fr="Valable jusqu'au", de="Gilt bis einschließlich", en="Holds until"
    ),
    "work_conditions.given.text": Text(
        nl="In werktermen", fr="En termes de travail", de="In Begriffen der Arbeit", en="In terms of work"
    ),
    "work_conditions.given.valid_until": Text(
        nl="Geldt tot en met", fr="Valable jusqu'au", de="Gilt bis einschließlich", en="Holds until"
    ),
    "agreement.answered.agreed": Text(
        nl="Klopt de afspraak?",
        fr="L'accord convient-il ?",
        de="Passt die Absprache?",
        en="Is the agreement right?",
    ),
    "consent.given.until": Text(
        nl="Geldt tot en met", fr="Valable jusqu'au", de="Gilt bis einschließlich", en="Holds until"
    ),
    "question.answered.text": Text(nl="Antwoord", fr="Réponse", de="Antwort", en="Answer"),
    "question.asked.text": Text(nl="Vraag", fr="Question", de="Frage", en="Question"),
    "paper.received.signed_on": Text(nl="Ondertekend op", fr="Signé le", de="Unterschrieben am", en="Signed on"),
    "statement.added.text": Text(nl="Verklaring", fr="Déclaration", de="Erklärung", en="Statement"),
    "adapted_work.requested.followed": Text(
        nl="Volgt de werkgever het verzoek?",
        fr="L'employeur suit-il la demande ?",
        de="Folgt der Arbeitgeber dem Antrag?",
        en="Does the employer follow the request?",
    ),
    "assessment.received.by": Text(
        nl="Wie kreeg de beoordeling?",
        fr="Qui a reçu l'évaluation ?",
        de="Wer hat die Bewertung erhalten?",
        en="Who received the assessment?",
    ),
    "contact.agreed.by": Text(
        nl="Wie houdt contact?", fr="Qui garde le contact ?", de="Wer hält Kontakt?", en="Who keeps contact?"
    ),
    "contact.made.by": Text(
        nl="Wie nam contact op?", fr="Qui a pris contact ?", de="Wer hat Kontakt aufgenommen?", en="Who got in touch?"
    ),
    "contract.ended.by": Text(
        nl="Wie beëindigde het contract?",
        fr="Qui a mis fin au contrat ?",
        de="Wer hat den Vertrag beendet?",
        en="Who ended the contract?",
    ),
    "lead.assigned.party": Text(
        nl="Wie neemt de leiding?",
        fr="Qui prend le suivi en main ?",
        de="Wer übernimmt die Leitung?",
        en="Who takes the lead?",
    ),
    "thread.closed.party": Text(
        nl="Wie sluit de draad af?",
        fr="Qui clôture le fil ?",
        de="Wer schließt den Faden ab?",
        en="Who closes the thread?",
    ),
    "trajectory.requested.by": Text(
        nl="Wie vraagt het traject aan?",
        fr="Qui demande le trajet ?",
        de="Wer beantragt das Verfahren?",
        en="Who requests the trajectory?",
    ),
    "welcome.prepared.by": Text(
        nl="Wie staat klaar op de eerste dag?",
        fr="Qui sera là le premier jour ?",
        de="Wer ist am ersten Tag da?",
        en="Who is there on the first day?",
    ),
}

_YES_NO: dict[str, Text] = {
    "yes": Text(nl="ja", fr="oui", de="ja", en="yes"),
    "no": Text(nl="nee", fr="non", de="nein", en="no"),
    "unknown": Text(nl="weet ik niet", fr="je ne sais pas", de="weiß ich nicht", en="I do not know"),
    "partly": Text(nl="voor een deel", fr="en partie", de="teilweise", en="in part"),
}

VALUES: dict[str, dict[str, Text]] = {
    "cause": {
        "illness": Text(nl="ziekte", fr="maladie", de="Krankheit", en="illness"),
        "private_accident": Text(
            nl="ongeval in het privéleven", fr="accident de la vie privée", de="privater Unfall", en="private accident"
        ),
        "work_accident": Text(nl="arbeidsongeval", fr="accident du travail", de="Arbeitsunfall", en="work accident"),
        "occupational_disease": Text(
            nl="beroepsziekte", fr="maladie professionnelle", de="Berufskrankheit", en="occupational disease"
        ),
        "pregnancy": Text(
            nl="zwangerschap of bevalling",
            fr="grossesse ou accouchement",
            de="Schwangerschaft oder Entbindung",
            en="pregnancy or birth",
        ),
    },
    "channel": {
        "at_work": Text(nl="op het werk", fr="au travail", de="bei der Arbeit", en="at work"),
        "phone": Text(nl="telefoon", fr="téléphone", de="Telefon", en="phone"),
        "video": Text(nl="videogesprek", fr="appel vidéo", de="Videoanruf", en="video call"),
        "visit": Text(nl="bezoek", fr="visite", de="Besuch", en="visit"),
        "message": Text(nl="bericht", fr="message", de="Nachricht", en="message"),
        "mail": Text(nl="e-mail", fr="e-mail", de="E-Mail", en="e-mail"),
        "letter": Text(nl="brief", fr="lettre", de="Brief", en="letter"),
    },
    "coming": {
        "yes": Text(nl="ja, komt", fr="oui, vient", de="ja, kommt", en="yes, comes"),
        "other_day": Text(
            nl="vraagt een andere dag",
            fr="demande un autre jour",
            de="bittet um einen anderen Tag",
            en="asks for another day",
        ),
        "no": Text(nl="komt niet", fr="ne vient pas", de="kommt nicht", en="does not come"),
    },
    "to": {
        "assessment": Text(
            nl="de re-integratiebeoordeling",
            fr="l'évaluation de réintégration",
            de="die Wiedereingliederungsbewertung",
            en="the assessment",
        ),
        "visit": Text(
            nl="een bezoek voorafgaand aan de werkhervatting",
            fr="une visite de pré-reprise",
            de="einen Besuch vor der Rückkehr",
            en="a visit before the return",
        ),
    },
    "with": {
        "treating_doctor": Text(
            nl="behandelend arts", fr="médecin traitant", de="behandelnder Arzt", en="treating physician"
        ),
        "fund_doctor": Text(
            nl="adviserend arts", fr="médecin-conseil", de="Vertrauensarzt", en="health-fund physician"
        ),
        "other_adviser": Text(
            nl="andere preventieadviseur",
            fr="autre conseiller en prévention",
            de="anderer Präventionsberater",
            en="other prevention adviser",
        ),
    },
    "contract.ended.ground": {
        "medical_force_majeure": Text(
            nl="medische overmacht",
            fr="force majeure médicale",
            de="medizinische höhere Gewalt",
            en="medical force majeure",
        ),
        "other": Text(nl="iets anders", fr="autre chose", de="etwas anderes", en="something else"),
    },
    "decision": {letter: Text(nl=letter, fr=letter, de=letter, en=letter) for letter in "ABCDE"},
    "for": {value: GATE_NAMES[Gate(value)] for value in CONSENT.values},
    "ground": {
        "back_for_good": Text(
            nl="duurzaam terug aan het werk",
            fr="retour durable au travail",
            de="dauerhaft zurück bei der Arbeit",
            en="back for good",
        ),
        "contract_ended": Text(
            nl="het contract eindigde",
            fr="le contrat a pris fin",
            de="der Vertrag ist beendet",
            en="the contract ended",
        ),
        "other": Text(nl="iets anders", fr="autre chose", de="etwas anderes", en="something else"),
    },
    "outcome": {
        "ok": Text(nl="ja, het loopt goed", fr="oui, tout va bien", de="ja, es läuft gut", en="yes, it goes well"),
        "adjust": Text(
            nl="nog niet, we passen het plan aan",
            fr="pas encore, on adapte le plan",
            de="noch nicht, wir passen den Plan an",
            en="not yet, we adjust the plan",
        ),
    },
    "kind": {
        "exploration": Text(
            nl="verkennend gesprek", fr="entretien exploratoire", de="Erkundungsgespräch", en="exploratory talk"
        ),
        "reintegration": Text(
            nl="re-integratiegesprek",
            fr="entretien de réintégration",
            de="Wiedereingliederungsgespräch",
            en="reintegration talk",
        ),
        "return": Text(
            nl="gesprek voor de terugkeer",
            fr="entretien avant le retour",
            de="Gespräch vor der Rückkehr",
            en="talk before the return",
        ),
        "check_in": Text(nl="korte check-in", fr="petit point", de="kurzes Gespräch", en="check-in"),
        "return_talk": Text(
            nl="gesprek na de terugkeer",
            fr="entretien après le retour",
            de="Gespräch nach der Rückkehr",
            en="return talk",
        ),
        "follow_up": Text(nl="opvolggesprek", fr="entretien de suivi", de="Folgegespräch", en="follow-up talk"),
        "evaluation": Text(
            nl="evaluatiegesprek", fr="entretien d'évaluation", de="Auswertungsgespräch", en="evaluation talk"
        ),
        "intake": Text(nl="kennismakingsgesprek", fr="premier entretien", de="Erstgespräch", en="intake talk"),
        "three_way": Text(nl="gesprek met drie", fr="entretien à trois", de="Dreiergespräch", en="three-way talk"),
        "manager_hr": Text(
            nl="gesprek tussen leidinggevende en personeelsdienst",
            fr="entretien entre responsable et service du personnel",
            de="Gespräch zwischen Vorgesetztem und Personaldienst",
            en="talk between manager and HR",
        ),
        "coach": Text(
            nl="gesprek met de terugkeercoach",
            fr="entretien avec le coach de retour",
            de="Gespräch mit dem Rückkehrcoach",
            en="talk with the return coach",
        ),
    },
    "part_of_day": {
        "morning": Text(nl="voormiddag", fr="matin", de="Vormittag", en="morning"),
        "afternoon": Text(nl="namiddag", fr="après-midi", de="Nachmittag", en="afternoon"),
        "during_work": Text(nl="tijdens het werk", fr="pendant le travail", de="während der Arbeit", en="during work"),
    },
    "party": {party.value: party.title for party in Party},
    "trajectory.ended.ground": {
        "resumed": Text(nl="terug aan het werk", fr="retour au travail", de="zurück bei der Arbeit", en="back at work"),
        "contract_ended": Text(
            nl="het contract eindigde",
            fr="le contrat a pris fin",
            de="der Vertrag ist beendet",
            en="the contract ended",
        ),
        "withdrawn": Text(
            nl="het verzoek is ingetrokken",
            fr="la demande a été retirée",
            de="der Antrag wurde zurückgezogen",
            en="the request was withdrawn",
        ),
        "other": Text(nl="iets anders", fr="autre chose", de="etwas anderes", en="something else"),
    },
}

LETTERS: dict[str, Text] = {
    "four-weeks": Text(
        nl="brief na vier weken",
        fr="lettre après quatre semaines",
        de="Brief nach vier Wochen",
        en="letter after four weeks",
    ),
    "one-month": Text(
        nl="brief na een maand", fr="lettre après un mois", de="Brief nach einem Monat", en="letter after a month"
    ),
    "event-invitation": Text(
        nl="uitnodiging voor een moment met het team",
        fr="invitation à un moment avec l'équipe",
        de="Einladung zu einem Treffen mit dem Team",
        en="invitation to an event with the team",
    ),
    "progressive-income-certificate": Text(
        nl="attest over het loon bij gedeeltelijk werk",
        fr="attestation de revenu en cas de reprise progressive",
        de="Bescheinigung über den Lohn bei teilweiser Arbeit",
        en="certificate of income in a partial return",
    ),
    "coaching-report": Text(
        nl="verslag van de coaching", fr="rapport de coaching", de="Bericht über das Coaching", en="coaching report"
    ),
    "outside-market-offer": Text(
        nl="aanbod om elders werk te zoeken",
        fr="offre pour chercher un travail ailleurs",
        de="Angebot, anderswo Arbeit zu suchen",
        en="offer to look for work elsewhere",
    ),
    "roles-in-plan": Text(
        nl="wie doet wat in het plan",
        fr="qui fait quoi dans le plan",
        de="wer macht was im Plan",
        en="who does what in the plan",
    ),
    "arrangements-to-coach": Text(
        nl="afspraken voor de terugkeercoach",
        fr="accords pour le coach de retour",
        de="Absprachen für den Rückkehrcoach",
        en="arrangements for the return coach",
    ),
    "other": Text(nl="een andere brief", fr="une autre lettre", de="ein anderer Brief", en="another letter"),
}
"""The letters that a rule of law or of a house protocol waits for, and any other."""

ABOUT: dict[str, Text] = {
    "contact": Text(nl="contact", fr="le contact", de="Kontakt", en="contact"),
    "adapted-work": Text(nl="aangepast werk", fr="un travail adapté", de="angepasste Arbeit", en="adapted work"),
    "physician-visit": Text(
        nl="een bezoek aan de arbeidsarts",
        fr="une visite au médecin du travail",
        de="ein Besuch beim Arbeitsarzt",
        en="a visit to the physician",
    ),
    "consent": Text(nl="een toestemming", fr="un accord", de="eine Zustimmung", en="a consent"),
    "plan": Text(nl="het plan", fr="le plan", de="der Plan", en="the plan"),
    "data": Text(
        nl="wat over mij genoteerd is",
        fr="ce qui est noté à mon sujet",
        de="was über mich notiert ist",
        en="what is recorded about me",
    ),
    "pay": Text(nl="loon en uitkering", fr="salaire et indemnité", de="Lohn und Leistung", en="pay and benefit"),
    "team-party": Text(
        nl="een moment met het team",
        fr="un moment avec l'équipe",
        de="ein Treffen mit dem Team",
        en="an event with the team",
    ),
    "other": Text(nl="iets anders", fr="autre chose", de="etwas anderes", en="something else"),
}
"""What a worker may ask about."""

COMMITMENTS: dict[str, Text] = {
    "step-plan": Text(nl="het stappenplan", fr="le plan par étapes", de="der Stufenplan", en="the step plan"),
    "contact": Text(nl="contact houden", fr="garder le contact", de="Kontakt halten", en="keeping contact"),
    "agreements": Text(
        nl="de gemaakte afspraken", fr="les accords conclus", de="die getroffenen Absprachen", en="the agreements made"
    ),
    "progressive-request": Text(
        nl="de toelating voor gedeeltelijk werk vragen",
        fr="demander l'autorisation d'une reprise progressive",
        de="die Erlaubnis für teilweise Arbeit beantragen",
        en="asking permission for a partial return",
    ),
    "welcome": Text(
        nl="het onthaal op de eerste dag",
        fr="l'accueil du premier jour",
        de="der Empfang am ersten Tag",
        en="the welcome on the first day",
    ),
    "other": Text(nl="iets anders", fr="autre chose", de="etwas anderes", en="something else"),
}
"""What a party may be asked to keep."""

NAMES: dict[str, dict[str, Text]] = {"letter": LETTERS, "about": ABOUT, "of": COMMITMENTS}
"""Keys that hold a name: the names that people may choose from. A name of somewhere else shows as it is written."""


def key_words(kind: str, key: str) -> Text:
    """What a key asks.

    :raises KeyError: the registry has no such key.
    """
    return KEYS.get(f"{kind}.{key}") or KEYS[key]


def value_words(kind: str, key: str, value: str) -> Text:
    """What a value of a closed list, or a name, means.

    :raises KeyError: the list has no such value.
    """
    if key in NAMES:
        return NAMES[key].get(value) or Text(nl=value, fr=value, de=value, en=value)
    known = KINDS[kind].body[key].type
    words = VALUES.get(f"{kind}.{key}") or VALUES.get("party" if _names_parties(known) else key) or _YES_NO
    return words[value]


def _names_parties(known: object) -> bool:
    return isinstance(known, Choice) and known is not TALK and set(known.values) <= set(PARTY.values)
