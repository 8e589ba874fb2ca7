"""Uncertain points of the law, each with its default, its other readings, and who reads it so.

The first alternative is the default. Where the sources contradict each other the default is the reading of the
majority or, without one, the reading that protects the worker and does not put the employer late.
"""

from draad.rules import Alternative, Setting, Text

SATURDAY = Setting(
    "be.working-days.saturday",
    Text(
        nl="Telt zaterdag als werkdag in het arbeidsrecht en de Codex?",
        fr="Le samedi compte-t-il comme jour ouvrable en droit du travail et dans le Code du bien-être au travail ?",
        de="Zählt der Samstag im Arbeitsrecht und im Kodex als Werktag?",
        en="Does Saturday count as a working day in labour law and the Codex?",
    ),
    (
        Alternative(
            "counts",
            Text(
                nl="Ja: elke dag, behalve zondagen en feestdagen.",
                fr="Oui : tous les jours, sauf les dimanches et les jours fériés.",
                de="Ja: jeder Tag, außer Sonntagen und Feiertagen.",
                en="Yes: every day but Sundays and public holidays.",
            ),
            ("S40", "S41"),
        ),
        Alternative(
            "does_not_count",
            Text(
                nl="Nee: alleen maandag tot en met vrijdag.",
                fr="Non : seulement du lundi au vendredi.",
                de="Nein: nur Montag bis Freitag.",
                en="No: Monday to Friday only.",
            ),
            ("S42",),
        ),
    ),
)

INTERRUPTION = Setting(
    "be.interruption",
    Text(
        nl="Welke werkhervatting onderbreekt een arbeidsongeschiktheid? Daarvan hangen de termijnen van vier weken, "
        "acht weken en zes maanden af.",
        fr="Quelle reprise du travail interrompt une incapacité de travail ? Les délais de quatre semaines, huit "
        "semaines et six mois en dépendent.",
        de="Welche Wiederaufnahme der Arbeit unterbricht eine Arbeitsunfähigkeit? Davon hängen die Fristen von vier "
        "Wochen, acht Wochen und sechs Monaten ab.",
        en="Which return to work interrupts an incapacity for the four-week, eight-week and six-month terms?",
    ),
    (
        Alternative(
            "14_days_or_more",
            Text(
                nl="Een werkhervatting van minstens 14 dagen. Een kortere telt niet.",
                fr="Une reprise d'au moins 14 jours. Une reprise plus courte ne compte pas.",
                de="Eine Wiederaufnahme von mindestens 14 Tagen. Eine kürzere zählt nicht.",
                en="A return of at least 14 days; a shorter one does not count.",
            ),
            ("DAM", "SX-FAQ"),
        ),
        Alternative(
            "every_return",
            Text(
                nl="Elke werkhervatting, hoe kort ook.",
                fr="Toute reprise du travail, même très courte.",
                de="Jede Wiederaufnahme der Arbeit, auch eine sehr kurze.",
                en="Every return to work, however short.",
            ),
            unsourced=True,
        ),
        Alternative(
            "8_weeks_or_more",
            Text(
                nl="Alleen een werkhervatting van minstens 8 weken, zoals bij het gewaarborgd loon.",
                fr="Seulement une reprise d'au moins 8 semaines, comme pour le salaire garanti.",
                de="Nur eine Wiederaufnahme von mindestens 8 Wochen, wie beim garantierten Lohn.",
                en="Only a return of at least 8 weeks, as for guaranteed pay.",
            ),
            ("DQ-26",),
        ),
    ),
)

CERTIFICATE_REQUIRED = Setting(
    "be.certificate.required",
    Text(
        nl="Vraagt het arbeidsreglement bij elke afwezigheid een ziekteattest?",
        fr="Le règlement de travail demande-t-il un certificat à chaque absence ?",
        de="Verlangt die Arbeitsordnung bei jeder Abwesenheit eine Bescheinigung?",
        en="Do the work rules ask for a certificate with every absence?",
    ),
    (
        Alternative(
            "always",
            Text(
                nl="Ja, bij elke afwezigheid.",
                fr="Oui, à chaque absence.",
                de="Ja, bei jeder Abwesenheit.",
                en="Yes, with every absence.",
            ),
            ("FRAN",),
        ),
        Alternative(
            "on_request",
            Text(
                nl="Nee, alleen als de werkgever erom vraagt.",
                fr="Non, seulement si l'employeur le demande.",
                de="Nein, nur wenn der Arbeitgeber danach fragt.",
                en="No, only when the employer asks for one.",
            ),
            ("FRAN",),
        ),
    ),
)

CERTIFICATE_TERM = Setting(
    "be.certificate.term",
    Text(
        nl="Binnen welke termijn vraagt het arbeidsreglement of de cao het ziekteattest?",
        fr="Quel délai le règlement de travail ou la convention collective fixe-t-il pour le certificat ?",
        de="Welche Frist setzt die Arbeitsordnung oder das kollektive Arbeitsabkommen für die Bescheinigung?",
        en="Within which term do the work rules or a collective agreement want the certificate?",
    ),
    (
        Alternative(
            "2_working_days",
            Text(
                nl="Twee werkdagen: de termijn van de wet.",
                fr="Deux jours ouvrables : le délai de la loi.",
                de="Zwei Werktage: die Frist des Gesetzes.",
                en="Two working days: the term of the law.",
            ),
            ("FRAN", "BDO22"),
        ),
        Alternative(
            "1_working_day",
            Text(
                nl="Eén werkdag, volgens de cao of het arbeidsreglement.",
                fr="Un jour ouvrable, selon la convention collective ou le règlement de travail.",
                de="Ein Werktag, laut kollektivem Arbeitsabkommen oder Arbeitsordnung.",
                en="One working day, by collective agreement or work rules.",
            ),
            ("FRAN",),
        ),
        Alternative(
            "3_working_days",
            Text(
                nl="Drie werkdagen, volgens de cao of het arbeidsreglement.",
                fr="Trois jours ouvrables, selon la convention collective ou le règlement de travail.",
                de="Drei Werktage, laut kollektivem Arbeitsabkommen oder Arbeitsordnung.",
                en="Three working days, by collective agreement or work rules.",
            ),
            ("FRAN",),
        ),
    ),
)

FREE_DAY_EXCLUDED = Setting(
    "be.certificate.free-day-excluded",
    Text(
        nl="Minder dan 50 werknemers: sluit het arbeidsreglement de dag zonder ziekteattest uit?",
        fr="Moins de 50 travailleurs : le règlement de travail exclut-il le jour sans certificat ?",
        de="Weniger als 50 Arbeitnehmer: Schließt die Arbeitsordnung den Tag ohne Bescheinigung aus?",
        en="Do the work rules of an employer with fewer than 50 workers exclude the day without a certificate?",
    ),
    (
        Alternative(
            "no",
            Text(
                nl="Nee: de dag zonder ziekteattest blijft mogelijk.",
                fr="Non : le jour sans certificat reste possible.",
                de="Nein: Der Tag ohne Bescheinigung bleibt möglich.",
                en="No: the day without a certificate exists.",
            ),
            ("FRAN", "BIRD"),
        ),
        Alternative(
            "yes",
            Text(
                nl="Ja, via een bedrijfs-cao of het arbeidsreglement.",
                fr="Oui, par convention d'entreprise ou par règlement de travail.",
                de="Ja, durch ein Abkommen im Betrieb oder die Arbeitsordnung.",
                en="Yes, by company agreement or work rules.",
            ),
            ("FRAN", "BIRD", "SDW"),
        ),
    ),
)

ADAPTED_WORK_ARTICLE = Setting(
    "be.adapted-work.article",
    Text(
        nl="In welk artikel staat het preventieve verzoek?",
        fr="Quel article contient la demande préventive ?",
        de="In welchem Artikel steht der vorbeugende Antrag?",
        en="Which article holds the preventive request?",
    ),
    (
        Alternative(
            "I.4-36",
            Text(
                nl="Artikel I.4-36 van de Codex.",
                fr="L'article I.4-36 du Code du bien-être au travail.",
                de="In Artikel I.4-36 des Kodex.",
                en="I.4-36 of the Codex.",
            ),
            ("ID-RIT", "NCOI"),
        ),
        Alternative(
            "new_section",
            Text(
                nl="Een nieuwe afdeling. Artikel I.4-36 blijft gaan over het bezoek voorafgaand aan de werkhervatting.",
                fr="Une nouvelle section. L'article I.4-36 reste celui de la visite de pré-reprise du travail.",
                de="In einem neuen Abschnitt. Artikel I.4-36 regelt weiter den Besuch vor der Wiederaufnahme der "
                "Arbeit.",
                en="A new section; I.4-36 stays with the visit before the return.",
            ),
            ("PREV", "SX-PRE"),
        ),
    ),
)

REFUSAL_REASONS = Setting(
    "be.adapted-work.reasons",
    Text(
        nl="Moet de werkgever een reden geven als een preventief verzoek niet kan?",
        fr="L'employeur doit-il donner ses raisons s'il refuse une demande préventive ?",
        de="Muss der Arbeitgeber Gründe nennen, wenn er einen vorbeugenden Antrag ablehnt?",
        en="Does the employer owe reasons when refusing a preventive request?",
    ),
    (
        Alternative(
            "owed",
            Text(
                nl="Ja: zeg waarom het niet kan.",
                fr="Oui : dites pourquoi ce n'est pas possible.",
                de="Ja: Sagen Sie, warum es nicht geht.",
                en="Yes: say why it cannot be done.",
            ),
            ("NAU", "ID-RIT"),
        ),
        Alternative(
            "not_owed",
            Text(
                nl="Nee: zeggen dat het niet kan, is genoeg.",
                fr="Non : il suffit de dire que ce n'est pas possible.",
                de="Nein: Es genügt zu sagen, dass es nicht geht.",
                en="No: saying that it cannot be done is enough.",
            ),
            ("UN-RIT",),
        ),
    ),
)

FULL_EIGHT_WEEKS = Setting(
    "be.work-potential.first-day",
    Text(
        nl="Op welke dag zijn de acht weken vol?",
        fr="Quel jour les huit semaines sont-elles complètes ?",
        de="An welchem Tag sind die acht Wochen voll?",
        en="On which day are the eight weeks complete?",
    ),
    (
        Alternative(
            "day_57",
            Text(
                nl="Als er 56 dagen voorbij zijn. De inschatting vragen kan vanaf de 57e dag.",
                fr="Quand 56 jours sont passés. L'estimation peut se demander à partir du 57e jour.",
                de="Wenn 56 Tage vorbei sind. Beantragen kann man die Einschätzung ab dem 57. Tag.",
                en="When 56 days have passed: the 57th day is the first day to ask.",
            ),
            unsourced=True,
        ),
        Alternative(
            "day_56",
            Text(
                nl="Op de 56e dag zelf.", fr="Le 56e jour même.", de="Am 56. Tag selbst.", en="On the 56th day itself."
            ),
            unsourced=True,
        ),
    ),
)

ESTIMATE_LAST_DAY = Setting(
    "be.work-potential.last-day",
    Text(
        nl="Is er een laatste dag om de inschatting van het arbeidspotentieel te vragen?",
        fr="Y a-t-il un dernier jour pour demander l'estimation du potentiel de travail ?",
        de="Gibt es einen letzten Tag, um die Einschätzung des Arbeitspotenzials zu beantragen?",
        en="Is there a last day for asking the estimate?",
    ),
    (
        Alternative(
            "none",
            Text(
                nl="Nee: de bronnen noemen er geen.",
                fr="Non : les sources n'en mentionnent pas.",
                de="Nein: Die Quellen nennen keinen.",
                en="No: the sources know none.",
            ),
            ("SX-FAQ",),
        ),
        Alternative(
            "week_10",
            Text(
                nl="Het einde van de tiende week, als huisregel.",
                fr="La fin de la dixième semaine, comme règle maison.",
                de="Das Ende der zehnten Woche, als Hausregel.",
                en="The end of the tenth week, as a house rule.",
            ),
            ("SX-FAQ",),
        ),
    ),
)

ESTIMATE_TERM = Setting(
    "be.work-potential.term",
    Text(
        nl="Hoelang mag de inschatting van het arbeidspotentieel duren?",
        fr="Combien de temps l'estimation du potentiel de travail peut-elle durer ?",
        de="Wie lange darf die Einschätzung des Arbeitspotenzials dauern?",
        en="How long may the estimate take?",
    ),
    (
        Alternative(
            "no_term",
            Text(
                nl="De bronnen geven geen termijn.",
                fr="Les sources ne donnent pas de délai.",
                de="Die Quellen nennen keine Frist.",
                en="The sources give no term.",
            ),
            ("LEG", "ID-AP"),
        ),
        Alternative(
            "49_days",
            Text(
                nl="49 dagen, als huisregel. Zo lang mag ook een re-integratiebeoordeling duren.",
                fr="49 jours, comme règle maison. C'est aussi le délai d'une évaluation de réintégration.",
                de="49 Tage, als Hausregel. So lange darf auch eine Wiedereingliederungsbewertung dauern.",
                en="As long as the assessment in a trajectory: 49 days, as a house rule.",
            ),
            unsourced=True,
        ),
    ),
)

ESTIMATE_CAUSES = Setting(
    "be.work-potential.causes",
    Text(
        nl="Geldt de inschatting van het arbeidspotentieel voor elke arbeidsongeschiktheid, ongeacht de soort oorzaak?",
        fr="L'estimation du potentiel de travail vaut-elle pour toute incapacité de travail, toutes causes confondues "
        "?",
        de="Gilt die Einschätzung des Arbeitspotenzials für jede Arbeitsunfähigkeit, unabhängig von der Art der "
        "Ursache?",
        en="Does the estimate concern every incapacity, whatever its cause class?",
    ),
    (
        Alternative(
            "every_cause",
            Text(
                nl="Ja: de bronnen noemen geen uitzondering.",
                fr="Oui : les sources ne mentionnent pas d'exception.",
                de="Ja: Die Quellen nennen keine Ausnahme.",
                en="Yes: the sources name no exception.",
            ),
            ("TT-FOD",),
        ),
        Alternative(
            "illness_and_private_accident",
            Text(
                nl="Nee: niet bij moederschap, arbeidsongeval of beroepsziekte.",
                fr="Non : pas en cas de maternité, d'accident du travail ou de maladie professionnelle.",
                de="Nein: nicht bei Mutterschaft, Arbeitsunfall oder Berufskrankheit.",
                en="No: not maternity, work accident or occupational disease.",
            ),
            unsourced=True,
        ),
    ),
)

QUESTIONNAIRE = Setting(
    "be.work-potential.questionnaire",
    Text(
        nl="Moet de werknemer de vragenlijst voor de inschatting invullen?",
        fr="Le travailleur doit-il remplir le questionnaire pour l'estimation ?",
        de="Muss der Arbeitnehmer den Fragebogen für die Einschätzung ausfüllen?",
        en="Must the worker fill in the questionnaire for the estimate?",
    ),
    (
        Alternative(
            "asked",
            Text(
                nl="De werknemer krijgt de vraag. Niet antwoorden heeft geen gevolgen.",
                fr="On le demande au travailleur. Ne pas répondre reste sans conséquence.",
                de="Der Arbeitnehmer wird gefragt. Keine Antwort bleibt ohne Folgen.",
                en="The worker is asked; nothing follows from silence.",
            ),
            ("LEG", "SX-31"),
        ),
        Alternative(
            "required",
            Text(nl="Ja, dat moet.", fr="Oui, c'est obligatoire.", de="Ja, das ist Pflicht.", en="The worker must."),
            ("SX-DIFF",),
        ),
    ),
)

SECOND_ESTIMATE = Setting(
    "be.work-potential.again",
    Text(
        nl="Kan de werkgever na een negatieve uitkomst opnieuw een inschatting vragen?",
        fr="L'employeur peut-il redemander une estimation après un résultat négatif ?",
        de="Kann der Arbeitgeber nach einem negativen Ergebnis erneut eine Einschätzung beantragen?",
        en="Can the estimate be asked again after a negative outcome?",
    ),
    (
        Alternative(
            "not_foreseen",
            Text(
                nl="Daarover is niets bepaald.",
                fr="Rien n'est prévu.",
                de="Dazu ist nichts vorgesehen.",
                en="Nothing is foreseen.",
            ),
            unsourced=True,
        ),
        Alternative(
            "may_be_asked",
            Text(
                nl="Ja, de werkgever mag het opnieuw vragen.",
                fr="Oui, l'employeur peut la redemander.",
                de="Ja, der Arbeitgeber darf sie erneut beantragen.",
                en="Yes, the employer may ask again.",
            ),
            unsourced=True,
        ),
    ),
)

VISIT_INVITATION = Setting(
    "be.pre-return-visit.term",
    Text(
        nl="Binnen welke termijn nodigt de arbeidsarts uit voor het bezoek voorafgaand aan de werkhervatting?",
        fr="Dans quel délai le médecin du travail invite-t-il à la visite de pré-reprise du travail ?",
        de="Innerhalb welcher Frist lädt der Arbeitsarzt zum Besuch vor der Wiederaufnahme der Arbeit ein?",
        en="Within which term does the physician invite to a visit before the return?",
    ),
    (
        Alternative(
            "as_soon_as_possible",
            Text(
                nl="Zo snel mogelijk. De tien werkdagen gelden niet meer.",
                fr="Le plus vite possible. Les dix jours ouvrables ne s'appliquent plus.",
                de="So schnell wie möglich. Die zehn Werktage gelten nicht mehr.",
                en="As soon as possible; the ten working days are gone.",
            ),
            ("MQ26", "SX-PRE"),
        ),
        Alternative(
            "10_working_days",
            Text(
                nl="Tien werkdagen, zoals vóór 2026.",
                fr="Dix jours ouvrables, comme avant 2026.",
                de="Zehn Werktage, wie vor 2026.",
                en="Ten working days, as before 2026.",
            ),
            unsourced=True,
        ),
        Alternative(
            "10_working_days_if_worker_asks",
            Text(
                nl="Tien werkdagen als de werknemer het vroeg. Zo snel mogelijk als de werkgever het vroeg.",
                fr="Dix jours ouvrables si le travailleur l'a demandé. Le plus vite possible si c'est l'employeur.",
                de="Zehn Werktage, wenn der Arbeitnehmer gefragt hat. So schnell wie möglich, wenn der Arbeitgeber "
                "gefragt hat.",
                en="Ten working days when the worker asked, as soon as possible when the employer did.",
            ),
            unsourced=True,
        ),
    ),
)

REGIME_2026 = Setting(
    "be.trajectory.regime-2026",
    Text(
        nl="Voor welke re-integratietrajecten gelden de regels van 2026?",
        fr="À quels trajets de réintégration les règles de 2026 s'appliquent-elles ?",
        de="Für welche Wiedereingliederungsverfahren gelten die Regeln von 2026?",
        en="For which trajectories do the rules of 2026 hold?",
    ),
    (
        Alternative(
            "requests_from_2026",
            Text(
                nl="Voor elk traject dat vanaf 1 januari 2026 is aangevraagd.",
                fr="À chaque trajet demandé à partir du 1er janvier 2026.",
                de="Für jedes Verfahren, das ab dem 1. Januar 2026 beantragt wurde.",
                en="For every trajectory requested from 1 January 2026.",
            ),
            ("SX-FAQ", "LYD", "CO-NL"),
        ),
        Alternative(
            "incapacities_from_2026",
            Text(
                nl="Alleen als de arbeidsongeschiktheid vanaf 1 januari 2026 begon.",
                fr="Seulement si l'incapacité de travail a commencé à partir du 1er janvier 2026.",
                de="Nur wenn die Arbeitsunfähigkeit ab dem 1. Januar 2026 begonnen hat.",
                en="Only for incapacities that began from 1 January 2026.",
            ),
            ("CO-FR",),
        ),
    ),
)

WORK_ACCIDENT_2017 = Setting(
    "be.trajectory.work-accident-2017",
    Text(
        nl="Kon onder de wet van 2017 een traject starten na een arbeidsongeval of beroepsziekte?",
        fr="Sous la loi de 2017, un trajet pouvait-il commencer après un accident du travail ou une maladie professionnelle ?",
        de="Konnte unter dem Gesetz von 2017 nach einem Arbeitsunfall oder einer Berufskrankheit ein Verfahren beginnen?",
        en="Under the law of 2017, could a trajectory start after a work accident or occupational disease?",
    ),
    (
        Alternative(
            "not_blocked",
            Text(
                nl="Ja: de rechtspraak is verdeeld, en de overheid sloot het niet uit.",
                fr="Oui : la jurisprudence est partagée et l'administration ne l'excluait pas.",
                de="Ja: Die Rechtsprechung ist geteilt, und die Verwaltung schloss es nicht aus.",
                en="Yes: the courts are divided, and the administration did not exclude it.",
            ),
            ("S31", "S32"),
        ),
        Alternative(
            "after_temporary_incapacity",
            Text(
                nl="Pas als de tijdelijke ongeschiktheid voorbij was.",
                fr="Seulement quand l'incapacité temporaire était terminée.",
                de="Erst wenn die zeitweilige Arbeitsunfähigkeit vorbei war.",
                en="Only when the temporary incapacity was over.",
            ),
            ("S30", "S33"),
        ),
    ),
)

DUTY_AFTER_PARTIAL = Setting(
    "be.trajectory.duty-after-partial-return",
    Text(
        nl="Vervalt de plicht om een re-integratietraject aan te vragen bij een gedeeltelijke werkhervatting?",
        fr="Une reprise progressive met-elle fin à l'obligation de demander un trajet de réintégration ?",
        de="Beendet eine teilweise Wiederaufnahme der Arbeit die Pflicht, ein Wiedereingliederungsverfahren zu "
        "beantragen?",
        en="Does a partial return to work end the duty to request a trajectory?",
    ),
    (
        Alternative(
            "stays",
            Text(
                nl="Nee: de bronnen noemen geen uitzondering.",
                fr="Non : les sources ne mentionnent pas d'exception.",
                de="Nein: Die Quellen nennen keine Ausnahme.",
                en="No: the sources name no exception.",
            ),
            ("TT-FOD",),
        ),
        Alternative(
            "lapses",
            Text(
                nl="Ja: de werknemer is al op de weg terug.",
                fr="Oui : le travailleur est déjà sur le chemin du retour.",
                de="Ja: Der Arbeitnehmer ist schon auf dem Weg zurück.",
                en="Yes: the worker is already on the way back.",
            ),
            unsourced=True,
        ),
    ),
)

NO_SHOWS = Setting(
    "be.no-show.number",
    Text(
        nl="Na hoeveel gemiste uitnodigingen zonder aanvaarde reden reageert de wet?",
        fr="Après combien d'invitations manquées sans raison acceptée la loi réagit-elle ?",
        de="Nach wie vielen versäumten Einladungen ohne anerkannten Grund reagiert das Gesetz?",
        en="After how many missed invitations without an accepted reason does the law react?",
    ),
    (
        Alternative("2", Text(nl="Twee.", fr="Deux.", de="Zwei.", en="Two."), ("FGTB", "ABVV", "INC")),
        Alternative(
            "3",
            Text(
                nl="Drie, zoals in de regeling van 2022.",
                fr="Trois, comme dans le régime de 2022.",
                de="Drei, wie in der Regelung von 2022.",
                en="Three, as in the regime of 2022.",
            ),
            ("EMP-22", "LYD-22"),
        ),
    ),
)

NO_SHOW_INTERVAL = Setting(
    "be.no-show.interval",
    Text(
        nl="Hoeveel tijd zit er tussen twee uitnodigingen?",
        fr="Combien de temps sépare deux invitations ?",
        de="Wie viel Zeit liegt zwischen zwei Einladungen?",
        en="How much time lies between two invitations?",
    ),
    (
        Alternative(
            "14_days",
            Text(
                nl="Minstens 14 kalenderdagen, zoals in de regeling van 2022.",
                fr="Au moins 14 jours calendrier, comme dans le régime de 2022.",
                de="Mindestens 14 Kalendertage, wie in der Regelung von 2022.",
                en="At least 14 calendar days, as in the regime of 2022.",
            ),
            ("EMP-22", "LYD-22"),
        ),
        Alternative(
            "none",
            Text(
                nl="Er is geen tussentijd voorgeschreven.",
                fr="Aucun intervalle n'est imposé.",
                de="Es ist kein Abstand vorgeschrieben.",
                en="No interval is prescribed.",
            ),
            unsourced=True,
        ),
    ),
)

NO_SHOW_REGISTERED = Setting(
    "be.no-show.registered",
    Text(
        nl="Telt alleen een aangetekende brief als uitnodiging?",
        fr="Seule une lettre recommandée compte-t-elle comme invitation ?",
        de="Zählt nur ein Einschreiben als Einladung?",
        en="Does only a registered letter count as an invitation?",
    ),
    (
        Alternative(
            "no",
            Text(
                nl="Nee: elke uitnodiging telt.",
                fr="Non : chaque invitation compte.",
                de="Nein: Jede Einladung zählt.",
                en="No: every invitation counts.",
            ),
            unsourced=True,
        ),
        Alternative(
            "yes",
            Text(
                nl="Ja: de uitnodiging komt met een aangetekende brief.",
                fr="Oui : l'invitation arrive par lettre recommandée.",
                de="Ja: Die Einladung kommt per Einschreiben.",
                en="Yes: the invitation is sent by registered letter.",
            ),
            ("UN-TNW",),
        ),
    ),
)

NO_SHOW_ENDS = Setting(
    "be.no-show.ends",
    Text(
        nl="Eindigt het re-integratietraject na de laatste gemiste uitnodiging?",
        fr="Le trajet de réintégration prend-il fin après la dernière invitation manquée ?",
        de="Endet das Wiedereingliederungsverfahren nach der letzten versäumten Einladung?",
        en="Does the trajectory end after the last missed invitation?",
    ),
    (
        Alternative(
            "yes",
            Text(
                nl="Ja, zoals in de regeling van 2022.",
                fr="Oui, comme dans le régime de 2022.",
                de="Ja, wie in der Regelung von 2022.",
                en="Yes, as in the regime of 2022.",
            ),
            ("EMP-22", "LYD-22"),
        ),
        Alternative(
            "no",
            Text(
                nl="Nee: de adviserend arts krijgt bericht. Het traject loopt door.",
                fr="Non : le médecin-conseil est averti. Le trajet continue.",
                de="Nein: Der Vertrauensarzt erfährt davon. Das Verfahren läuft weiter.",
                en="No: the health-fund physician is told, the trajectory goes on.",
            ),
            ("FGTB", "ABVV"),
        ),
    ),
)

ACCEPTED_PLAN_ENDS = Setting(
    "be.trajectory.accepted-plan-ends",
    Text(
        nl="Eindigt het re-integratietraject als de werknemer het re-integratieplan aanvaardt?",
        fr="Le trajet de réintégration prend-il fin quand le travailleur accepte le plan de réintégration ?",
        de="Endet das Wiedereingliederungsverfahren, wenn der Arbeitnehmer den Wiedereingliederungsplan annimmt?",
        en="Does the trajectory end when the worker accepts the plan?",
    ),
    (
        Alternative(
            "yes",
            Text(
                nl="Ja: dan begint de opvolging van het plan.",
                fr="Oui : le suivi du plan commence alors.",
                de="Ja: Dann beginnt die Begleitung des Plans.",
                en="Yes: the follow-up of the plan begins.",
            ),
            unsourced=True,
        ),
        Alternative(
            "no",
            Text(
                nl="Nee: het traject loopt even lang als het plan.",
                fr="Non : le trajet dure aussi longtemps que le plan.",
                de="Nein: Das Verfahren läuft so lange wie der Plan.",
                en="No: the trajectory runs as long as the plan.",
            ),
            unsourced=True,
        ),
    ),
)

PLAN_B_AFTER_APPEAL = Setting(
    "be.trajectory.plan-after-appeal",
    Text(
        nl="Verschuift een beroep tegen beslissing B de termijn voor het re-integratieplan?",
        fr="Un recours contre la décision B déplace-t-il le délai pour le plan de réintégration ?",
        de="Verschiebt ein Widerspruch gegen Entscheidung B die Frist für den Wiedereingliederungsplan?",
        en="Does an appeal against decision B move the term for the plan?",
    ),
    (
        Alternative(
            "not_moved",
            Text(
                nl="Nee: de termijn loopt vanaf de re-integratiebeoordeling.",
                fr="Non : le délai court à partir de l'évaluation de réintégration.",
                de="Nein: Die Frist läuft ab der Wiedereingliederungsbewertung.",
                en="No: the term counts from the assessment.",
            ),
            ("DQ-PLAN", "MEN-PLAN"),
        ),
        Alternative(
            "from_outcome",
            Text(
                nl="Ja: de termijn loopt vanaf de uitkomst van het beroep.",
                fr="Oui : le délai court à partir du résultat du recours.",
                de="Ja: Die Frist läuft ab dem Ergebnis des Widerspruchs.",
                en="Yes: the term counts from the outcome of the appeal.",
            ),
            unsourced=True,
        ),
    ),
)

SILENCE_AFTER_REMINDER = Setting(
    "be.trajectory.silence-after-reminder",
    Text(
        nl="Hoelang heeft de werknemer na de herinnering om te antwoorden? Daarna telt het plan als geweigerd.",
        fr="Combien de temps le travailleur a-t-il pour répondre après le rappel ? Ensuite, le plan est considéré "
        "comme refusé.",
        de="Wie lange hat der Arbeitnehmer nach der Erinnerung Zeit für eine Antwort? Danach gilt der Plan als "
        "abgelehnt.",
        en="How long may the worker stay silent after the reminder before the plan counts as refused?",
    ),
    (
        Alternative(
            "14_days",
            Text(
                nl="Even lang als de eerste keer: 14 dagen. De wet noemt geen aantal.",
                fr="Aussi longtemps que la première fois : 14 jours. La loi ne donne pas de nombre.",
                de="So lange wie beim ersten Mal: 14 Tage. Das Gesetz nennt keine Zahl.",
                en="As long as the first term: 14 days; the law gives no number.",
            ),
            ("DQ-ACC",),
        ),
        Alternative(
            "1_day",
            Text(
                nl="Er is geen tweede termijn: tot de dag na de herinnering.",
                fr="Il n'y a pas de second délai : jusqu'au lendemain du rappel.",
                de="Es gibt keine zweite Frist: bis zum Tag nach der Erinnerung.",
                en="No second term: the day after the reminder.",
            ),
            unsourced=True,
        ),
    ),
)

FUND_ANSWERS_PLAN = Setting(
    "be.trajectory.fund-answers-plan",
    Text(
        nl="Heeft de adviserend arts drie weken om op het re-integratieplan te reageren?",
        fr="Le médecin-conseil a-t-il trois semaines pour réagir au plan de réintégration ?",
        de="Hat der Vertrauensarzt drei Wochen, um sich zum Wiedereingliederungsplan zu äußern?",
        en="Does the health-fund physician have three weeks to comment on the plan?",
    ),
    (
        Alternative(
            "no",
            Text(
                nl="Nee: die tekst dateert van vóór 2022.",
                fr="Non : ce texte date d'avant 2022.",
                de="Nein: Dieser Text stammt aus der Zeit vor 2022.",
                en="No: that text is from before 2022.",
            ),
            unsourced=True,
        ),
        Alternative(
            "yes",
            Text(
                nl="Ja: drie weken. Geen reactie geldt als akkoord.",
                fr="Oui : trois semaines. L'absence de réaction vaut accord.",
                de="Ja: drei Wochen. Keine Reaktion gilt als Zustimmung.",
                en="Yes: three weeks, and silence is consent.",
            ),
            ("TERRA",),
        ),
    ),
)

FORCE_MAJEURE_RESTART = Setting(
    "be.force-majeure.restart",
    Text(
        nl="Een procedure medische overmacht leidde tot niets. Na hoeveel maanden nieuwe arbeidsongeschiktheid kan ze "
        "opnieuw beginnen?",
        fr="Une procédure de force majeure médicale n'a mené à rien. Après combien de mois de nouvelle incapacité de "
        "travail peut-elle recommencer ?",
        de="Ein Verfahren wegen medizinischer höherer Gewalt führte zu nichts. Nach wie vielen Monaten neuer "
        "Arbeitsunfähigkeit kann es neu beginnen?",
        en="After how much new incapacity can a procedure that led to nothing start again?",
    ),
    (
        Alternative(
            "6_months",
            Text(
                nl="Zes maanden, zoals de eerste wachttijd sinds 2026.",
                fr="Six mois, comme le premier délai d'attente depuis 2026.",
                de="Sechs Monate, wie die erste Wartezeit seit 2026.",
                en="Six months, like the first waiting time since 2026.",
            ),
            unsourced=True,
        ),
        Alternative(
            "9_months",
            Text(
                nl="Negen maanden, zoals in de regeling van 2022.",
                fr="Neuf mois, comme dans le régime de 2022.",
                de="Neun Monate, wie in der Regelung von 2022.",
                en="Nine months, as in the regime of 2022.",
            ),
            ("PREM-FM", "BECI-FM"),
        ),
    ),
)

FORCE_MAJEURE_NO_SHOW = Setting(
    "be.force-majeure.no-show",
    Text(
        nl="Stopt de procedure medische overmacht als de werknemer drie keer niet komt?",
        fr="La procédure de force majeure médicale s'arrête-t-elle après trois invitations manquées ?",
        de="Endet das Verfahren wegen medizinischer höherer Gewalt, wenn der Arbeitnehmer dreimal nicht kommt?",
        en="Does the procedure stop when the worker does not come three times?",
    ),
    (
        Alternative(
            "stops",
            Text(
                nl="Ja: drie uitnodigingen binnen drie maanden, met telkens 14 dagen ertussen.",
                fr="Oui : trois invitations en trois mois, à 14 jours d'intervalle.",
                de="Ja: drei Einladungen innerhalb von drei Monaten, im Abstand von 14 Tagen.",
                en="Yes: three invitations within three months, 14 days apart.",
            ),
            ("BECI-FM",),
        ),
        Alternative(
            "goes_on",
            Text(
                nl="Nee: de regel van 2022 is niet bevestigd voor 2026.",
                fr="Non : la règle de 2022 n'est pas confirmée pour 2026.",
                de="Nein: Die Regel von 2022 ist für 2026 nicht bestätigt.",
                en="No: the rule of 2022 was not confirmed for 2026.",
            ),
            unsourced=True,
        ),
    ),
)

FUND_TERM = Setting(
    "be.force-majeure.fund-term",
    Text(
        nl="Binnen hoeveel dagen verwittigt en betaalt de werkgever het Terug Naar Werk-fonds?",
        fr="Dans quel délai l'employeur informe-t-il et paie-t-il le Fonds Retour au Travail ?",
        de="In wie vielen Tagen informiert und bezahlt der Arbeitgeber den Fonds für die Rückkehr zur Arbeit?",
        en="Within how many days is the Return-to-Work Fund told and paid?",
    ),
    (
        Alternative(
            "45_days",
            Text(
                nl="45 kalenderdagen.", fr="45 jours calendrier.", de="45 Kalendertage.", en="Forty-five calendar days."
            ),
            ("PARTENA-1800", "SOT-1800", "DYN-1800"),
        ),
        Alternative(
            "15_days",
            Text(nl="15 kalenderdagen.", fr="15 jours calendrier.", de="15 Kalendertage.", en="Fifteen calendar days."),
            ("RELI-1800",),
        ),
    ),
)

FUND_ON = Setting(
    "be.force-majeure.fund-on",
    Text(
        nl="Bij welk einde van de arbeidsovereenkomst betaalt de werkgever het Terug Naar Werk-fonds?",
        fr="Pour quelle fin de contrat l'employeur paie-t-il le Fonds Retour au Travail ?",
        de="Bei welchem Vertragsende bezahlt der Arbeitgeber den Fonds für die Rückkehr zur Arbeit?",
        en="On which end of the contract is the Return-to-Work Fund paid?",
    ),
    (
        Alternative(
            "every_end",
            Text(
                nl="Bij elk einde door medische overmacht.",
                fr="Pour toute fin de contrat due à la force majeure médicale.",
                de="Bei jedem Ende wegen medizinischer höherer Gewalt.",
                en="On every end for medical force majeure.",
            ),
            ("SX-NL-25", "AES"),
        ),
        Alternative(
            "employer_invokes",
            Text(
                nl="Alleen als de werkgever het einde vaststelt.",
                fr="Seulement si l'employeur constate la fin du contrat.",
                de="Nur wenn der Arbeitgeber das Ende feststellt.",
                en="Only when the employer establishes the end.",
            ),
            ("DAM",),
        ),
    ),
)
