"""The informal trajectory of the services of the Flemish government: contact, a coach, a plan, and follow-up.

Not modelled: the examination on the return and the formal trajectory themselves, which are law; help of the advisers of
the Agency for Government Personnel, on which no term hangs; and what counts as a complex file, in which the two months
may be left.
"""

from dataclasses import replace

from draad.periods import Counting, Months, Weeks
from draad.protocol.moments import (
    ABSENCE_OVER,
    ABSENT_AGAIN,
    AFTER_RETURN,
    ALWAYS,
    ARRANGED,
    CHECKED,
    COACH_TALK,
    FIRST_DAY,
    FIRST_DAY_BACK,
    FIRST_DAY_OF_LONG_ABSENCE,
    LONG_ABSENCE_OVER,
    LONGER_THAN_A_MONTH,
    NO_POINTS,
    PLANNED_DAY_BACK,
    POINTS,
    POSSIBLE_NOW,
    PROTOCOL_START,
    RESUMPTION_POSSIBLE,
    STEP_PLAN_STANDS,
    TEAM_ADVICE_ASKED,
    TRAJECTORY_ASKED,
)
from draad.rules import (
    CONTRACT_ENDED,
    Certainty,
    FactIs,
    Nature,
    Party,
    Pick,
    Rule,
    Term,
    Text,
    Version,
    Within,
    Wording,
)

NAME = "flemish-government"
TITLE = Text(
    nl="Vlaamse overheid: informeel re-integratietraject",
    fr="Autorité flamande : trajet de réintégration informel",
    de="Flämische Behörden: informelle Wiedereingliederung",
    en="Flemish government: informal reintegration",
)
BASE = Version(
    in_force=ALWAYS,
    picked_by=Pick.COUNTED_FROM,
    terms=(),
    cite=Text(
        nl="Re-integratietrajecten, Vlaamse overheid",
        fr="« Re-integratietrajecten », Autorité flamande",
        de="„Re-integratietrajecten“, Flämische Behörden",
        en="“Re-integratietrajecten”, Flemish government",
    ),
    rows="",
    certainty=Certainty.HOUSE,
    sources=(),
    checked=CHECKED,
)

CONTACT_SCRIPT = Rule(
    key="vl.contact-script",
    nature=Nature.PRACTICE,
    party=Party.EMPLOYER,
    level="employer",
    wording=Wording(
        name=Text(
            nl="Een draaiboek voor contact maken",
            fr="Rédiger un scénario pour garder le contact",
            de="Einen Leitfaden für den Kontakt erstellen",
            en="Write a script for contact",
        ),
        question=Text(
            nl="Staat vast hoe jullie contact houden met wie lang afwezig is?",
            fr="La façon de garder le contact avec une personne longtemps absente est-elle fixée ?",
            de="Steht fest, wie Sie mit lange Abwesenden Kontakt halten?",
            en="Is it settled how you stay in contact with someone who is absent for long?",
        ),
        action=Text(
            nl="Schrijf op hoe personeelslid en werkgever informeel contact houden tijdens een afwezigheid.",
            fr="Écrivez comment le membre du personnel et l'employeur gardent un contact informel pendant une absence.",
            de="Schreiben Sie auf, wie Personalmitglied und Arbeitgeber während einer Abwesenheit informell Kontakt halten.",
            en="Write down how staff member and employer stay in informal contact during an absence.",
        ),
        if_missed=Text(
            nl="Iedereen doet het op eigen houtje.",
            fr="Chacun fait à sa manière.",
            de="Jeder macht es auf eigene Faust.",
            en="Everyone does it in their own way.",
        ),
        document=Text(nl="Draaiboek", fr="Scénario", de="Leitfaden", en="Script"),
    ),
    versions=(
        replace(
            BASE,
            rows="VL-01",
            terms=(
                Term(
                    counts_from=PROTOCOL_START,
                    settled_by=(FactIs("policy.contact_procedure_set"),),
                    settled_early=True,
                ),
            ),
        ),
    ),
)

CONTACT_AGREEMENT = Rule(
    key="vl.contact-agreement",
    nature=Nature.PRACTICE,
    party=Party.MANAGER,
    wording=Wording(
        name=Text(
            nl="Afspreken hoe en met wie het contact verloopt",
            fr="Convenir de la façon de garder le contact, et avec qui",
            de="Vereinbaren, wie und mit wem der Kontakt läuft",
            en="Agree how and with whom contact goes",
        ),
        question=Text(
            nl="Hoe en met wie houdt het personeelslid contact?",
            fr="Comment et avec qui le membre du personnel garde-t-il le contact ?",
            de="Wie und mit wem hält das Personalmitglied Kontakt?",
            en="How and with whom does the staff member stay in contact?",
        ),
        action=Text(
            nl="Bespreek welk contact goed is en met wie, ook of er een periode van volledige rust nodig is.",
            fr="Discutez du contact qui convient et avec qui, et aussi d'une éventuelle période de calme complet.",
            de="Besprechen Sie, welcher Kontakt gut ist und mit wem, auch ob eine Zeit völliger Ruhe nötig ist.",
            en="Discuss which contact is good and with whom, and whether a period of full quiet is needed.",
        ),
        if_missed=Text(
            nl="Contact kan dan te veel, te weinig of op het verkeerde moment komen.",
            fr="Le contact peut alors être de trop, trop rare ou mal venu.",
            de="Der Kontakt kann dann zu viel, zu wenig oder zur falschen Zeit kommen.",
            en="Contact may then be too much, too little, or at the wrong time.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="VL-02; step 1",
            terms=(
                Term(
                    counts_from=FIRST_DAY,
                    settled_by=(FactIs("contact.agreed"),),
                    within=Within.SPELL,
                    lapses=ABSENCE_OVER,
                ),
            ),
        ),
    ),
)

KEEP_CONTACT = Rule(
    key="vl.keep-contact",
    nature=Nature.PRACTICE,
    party=Party.MANAGER,
    wording=Wording(
        name=Text(
            nl="Contact houden zoals afgesproken",
            fr="Garder le contact comme convenu",
            de="Kontakt halten wie vereinbart",
            en="Keep contact as agreed",
        ),
        question=Text(
            nl="Wanneer laat je weer iets horen?",
            fr="Quand redonnez-vous signe de vie ?",
            de="Wann melden Sie sich wieder?",
            en="When do you get in touch again?",
        ),
        action=Text(
            nl="Bel, mail, stuur een bericht of een kaartje, uit echte interesse. Een collega of de coach kan meehelpen.",
            fr="Appelez, écrivez, envoyez un message ou une carte, par intérêt sincère. Un collègue ou le coach peut aider.",
            de="Rufen Sie an, mailen Sie, senden Sie eine Nachricht oder Karte, aus echtem Interesse. Ein Kollege oder "
            "der Coach kann helfen.",
            en="Call, mail, send a message or a card, out of real interest. A colleague or the coach can help.",
        ),
        if_missed=Text(
            nl="Het personeelslid kan zich vergeten voelen.",
            fr="Le membre du personnel peut se sentir oublié.",
            de="Das Personalmitglied kann sich vergessen fühlen.",
            en="The staff member may feel forgotten.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="VL-02; step 1",
            terms=(
                Term(
                    counts_from=FIRST_DAY,
                    settled_by=(FactIs("contact.made", "talk.held"),),
                    within=Within.SPELL,
                    lapses=ABSENCE_OVER,
                    every=True,
                    paced_by=FactIs("contact.agreed"),
                ),
            ),
            remark=Text(
                nl="De bron noemt geen getal. De afspraak met het personeelslid bepaalt hoe vaak.",
                fr="La source ne donne pas de chiffre. L'accord avec le membre du personnel fixe la fréquence.",
                de="Die Quelle nennt keine Zahl. Die Vereinbarung mit dem Personalmitglied bestimmt, wie oft.",
                en="The source names no number. The agreement with the staff member says how often.",
            ),
        ),
    ),
)

PHYSICIAN_INFORMS = Rule(
    key="vl.physician-informs",
    nature=Nature.PRACTICE,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(
            nl="Vertellen welke wegen terug de wet kent",
            fr="Expliquer les chemins de retour que la loi prévoit",
            de="Erklären, welche Wege zurück das Gesetz kennt",
            en="Explain which ways back the law knows",
        ),
        question=Text(
            nl="Wanneer hoort het personeelslid wat wettelijk kan?",
            fr="Quand le membre du personnel apprend-il ce que la loi permet ?",
            de="Wann erfährt das Personalmitglied, was rechtlich möglich ist?",
            en="When does the staff member hear what the law allows?",
        ),
        action=Text(
            nl="Informeer over de wettelijke mogelijkheden bij een werkhervatting. Dat loopt vanzelf via de externe dienst.",
            fr="Informez sur les possibilités légales de reprise du travail. Cela se fait automatiquement via le service "
            "externe.",
            de="Informieren Sie über die rechtlichen Möglichkeiten einer Wiederaufnahme der Arbeit. Das läuft "
            "automatisch über den externen Dienst.",
            en="Inform about the legal ways to return. This runs by itself through the external service.",
        ),
        if_missed=Text(
            nl="Het personeelslid weet niet wat er kan.",
            fr="Le membre du personnel ne sait pas ce qui est possible.",
            de="Das Personalmitglied weiß nicht, was möglich ist.",
            en="The staff member does not know what is possible.",
        ),
        document=Text(
            nl="Informatie van de externe dienst",
            fr="Information du service externe",
            de="Information des externen Dienstes",
            en="Information from the external service",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="VL-03; step 1",
            terms=(
                Term(
                    counts_from=FIRST_DAY_OF_LONG_ABSENCE,
                    length=Weeks(4),
                    counting=Counting.WAIT_FROM_RECEIPT,
                    until=Weeks(4),
                    settled_by=(FactIs("worker.informed"),),
                    within=Within.INCAPACITY,
                    lapses=LONG_ABSENCE_OVER,
                ),
            ),
        ),
    ),
)

HOLD_COACH_TALK = Rule(
    key="vl.coach-talk",
    nature=Nature.PRACTICE,
    party=Party.COACH,
    wording=Wording(
        name=Text(
            nl="Een gesprek met de terugkeercoach",
            fr="Un entretien avec le coach de retour au travail",
            de="Ein Gespräch mit dem Rückkehrcoach",
            en="A talk with the return coach",
        ),
        question=Text(
            nl="Tegen wanneer praat de terugkeercoach met het personeelslid?",
            fr="Pour quand le coach parle-t-il avec le membre du personnel ?",
            de="Bis wann spricht der Rückkehrcoach mit dem Personalmitglied?",
            en="By when does the return coach talk with the staff member?",
        ),
        action=Text(
            nl="Plan een gesprek en vraag hoe het gaat en of een eerste stap al kan. Het is geen controle en geen druk. "
            "Betrek anderen alleen met toestemming.",
            fr="Prévoyez un entretien, demandez comment ça va et si un premier pas est possible. Ce n'est ni un contrôle "
            "ni une pression. N'impliquez d'autres personnes qu'avec son accord.",
            de="Planen Sie ein Gespräch, fragen Sie, wie es geht und ob ein erster Schritt möglich ist. Es ist weder "
            "Kontrolle noch Druck. Beziehen Sie andere nur mit Zustimmung ein.",
            en="Plan a talk and ask how they are and whether a first step is possible. It is no control and no pressure. "
            "Involve others only with consent.",
        ),
        if_missed=Text(
            nl="Niemand weet of een eerste stap al kan. Is er geen coach, dan wijst de leidend ambtenaar iemand aan.",
            fr="Personne ne sait si un premier pas est possible. Sans coach, le fonctionnaire dirigeant désigne quelqu'un.",
            de="Niemand weiß, ob ein erster Schritt möglich ist. Gibt es keinen Coach, bestimmt der leitende Beamte jemanden.",
            en="Nobody knows whether a first step is possible. Without a coach the leading official names someone.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="VL-04; step 2",
            terms=(
                Term(
                    counts_from=FIRST_DAY_OF_LONG_ABSENCE,
                    length=Months(2),
                    counting=Counting.FROM_RECEIPT,
                    settled_by=(FactIs("talk.held", kind="coach"),),
                    within=Within.INCAPACITY,
                    lapses=LONG_ABSENCE_OVER,
                ),
            ),
        ),
    ),
)

PLAN_NEXT_TALK = Rule(
    key="vl.plan-next-talk",
    nature=Nature.PRACTICE,
    party=Party.COACH,
    wording=Wording(
        name=Text(
            nl="Een volgend gesprek afspreken",
            fr="Convenir d'un prochain entretien",
            de="Ein nächstes Gespräch vereinbaren",
            en="Agree on a next talk",
        ),
        question=Text(
            nl="Een stap naar werk kan nog niet. Wanneer praten jullie opnieuw?",
            fr="Un pas vers le travail n'est pas encore possible. Quand vous reparlez-vous ?",
            de="Ein Schritt zur Arbeit ist noch nicht möglich. Wann sprechen Sie wieder?",
            en="A step to work is not possible yet. When do you talk again?",
        ),
        action=Text(
            nl="Plan samen een nieuw gesprek en hou intussen contact.",
            fr="Fixez ensemble un nouvel entretien et gardez le contact entre-temps.",
            de="Planen Sie gemeinsam ein neues Gespräch und bleiben Sie inzwischen in Kontakt.",
            en="Plan a new talk together and keep contact meanwhile.",
        ),
        if_missed=Text(
            nl="De draad tussen coach en personeelslid wordt dun.",
            fr="Le fil entre le coach et le membre du personnel s'amincit.",
            de="Der Faden zwischen Coach und Personalmitglied wird dünn.",
            en="The thread between coach and staff member gets thin.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="VL-04; step 2",
            terms=(
                Term(
                    counts_from=COACH_TALK,
                    settled_by=(FactIs("talk.planned", kind="coach"), FactIs("talk.held", kind="coach")),
                    within=Within.INCAPACITY,
                    lapses=(POSSIBLE_NOW, *LONG_ABSENCE_OVER),
                ),
            ),
        ),
    ),
)

MANAGER_ARRANGES = Rule(
    key="vl.manager-arranges",
    nature=Nature.PRACTICE,
    party=Party.MANAGER,
    wording=Wording(
        name=Text(
            nl="De terugkeer samen afspreken",
            fr="Convenir ensemble du retour",
            de="Die Rückkehr gemeinsam vereinbaren",
            en="Arrange the return together",
        ),
        question=Text(
            nl="Terugkeren kan, zonder bijzondere aandachtspunten. Wie maakt de afspraken?",
            fr="Le retour est possible, sans point d'attention particulier. Qui convient des modalités ?",
            de="Die Rückkehr ist möglich, ohne besondere Punkte. Wer trifft die Vereinbarungen?",
            en="Returning is possible, without special points. Who makes the arrangements?",
        ),
        action=Text(
            nl="Maak met je medewerker afspraken over de werkhervatting. De coach helpt als je dat vraagt.",
            fr="Convenez avec votre collaborateur de la reprise du travail. Le coach aide si vous le demandez.",
            de="Vereinbaren Sie mit Ihrem Mitarbeiter die Wiederaufnahme der Arbeit. Der Coach hilft, wenn Sie es möchten.",
            en="Agree with your staff member on the return to work. The coach helps if you ask.",
        ),
        if_missed=Text(
            nl="Een terugkeer die kan, blijft uit.",
            fr="Un retour possible se fait attendre.",
            de="Eine mögliche Rückkehr bleibt aus.",
            en="A return that is possible does not come.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="VL-05a; step 3",
            terms=(
                Term(
                    counts_from=RESUMPTION_POSSIBLE,
                    guards=(NO_POINTS,),
                    settled_by=(FactIs("step_plan.agreed", "agreements.written"),),
                    within=Within.INCAPACITY,
                    lapses=LONG_ABSENCE_OVER,
                ),
            ),
        ),
    ),
)

TELL_COACH = Rule(
    key="vl.tell-coach",
    nature=Nature.PRACTICE,
    party=Party.MANAGER,
    wording=Wording(
        name=Text(
            nl="De terugkeercoach op de hoogte houden",
            fr="Tenir le coach au courant",
            de="Den Rückkehrcoach informieren",
            en="Keep the return coach informed",
        ),
        question=Text(
            nl="Weet de coach wat jullie afspraken?",
            fr="Le coach sait-il ce que vous avez convenu ?",
            de="Weiß der Coach, was Sie vereinbart haben?",
            en="Does the coach know what you agreed?",
        ),
        action=Text(
            nl="Vertel de coach wat jullie afspraken en wanneer het werk begint.",
            fr="Dites au coach ce que vous avez convenu et quand le travail reprend.",
            de="Sagen Sie dem Coach, was Sie vereinbart haben und wann die Arbeit beginnt.",
            en="Tell the coach what you agreed and when work starts.",
        ),
        if_missed=Text(
            nl="De coach kan niet helpen als het moeilijk loopt.",
            fr="Le coach ne peut pas aider si cela se passe mal.",
            de="Der Coach kann nicht helfen, wenn es schwierig wird.",
            en="The coach cannot help when it gets hard.",
        ),
        document=Text(
            nl="Bericht aan de coach",
            fr="Message au coach",
            de="Nachricht an den Coach",
            en="Message to the coach",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="VL-05a; step 3",
            terms=(
                Term(
                    counts_from=ARRANGED,
                    settled_by=(FactIs("letter.sent", letter="arrangements-to-coach"),),
                    lapses=AFTER_RETURN,
                ),
            ),
        ),
    ),
)

STEP_PLAN_BY_COACH = Rule(
    key="vl.step-plan",
    nature=Nature.PRACTICE,
    party=Party.COACH,
    wording=Wording(
        name=Text(
            nl="Een concreet stappenplan maken",
            fr="Établir un plan concret par étapes",
            de="Einen konkreten Stufenplan erstellen",
            en="Make a concrete step plan",
        ),
        question=Text(
            nl="Tegen wanneer is er een stappenplan als er aandachtspunten zijn?",
            fr="Pour quand y a-t-il un plan par étapes s'il y a des points d'attention ?",
            de="Bis wann gibt es einen Stufenplan, wenn es besondere Punkte gibt?",
            en="By when is there a step plan if there are special points?",
        ),
        action=Text(
            nl="Maak met iedereen die het aangaat een stappenplan. Volg de adviezen van de welzijnsactoren en denk aan "
            "redelijke aanpassingen.",
            fr="Établissez un plan par étapes avec toutes les personnes concernées. Tenez compte des avis et des "
            "aménagements raisonnables.",
            de="Erstellen Sie mit allen Beteiligten einen Stufenplan. Berücksichtigen Sie die Ratschläge und angemessene "
            "Vorkehrungen.",
            en="Make a step plan with everyone concerned. Follow the advice given and think of reasonable "
            "accommodation.",
        ),
        if_missed=Text(
            nl="Lukt het niet binnen twee maanden, dan start de entiteit een formeel traject. Bij een complex dossier mag "
            "het langer duren.",
            fr="Sans plan dans les deux mois, l'entité lance un trajet formel. Pour un dossier complexe, cela peut durer "
            "plus longtemps.",
            de="Gelingt es nicht binnen zwei Monaten, leitet die Entität ein formelles Verfahren ein. Bei komplexen "
            "Dossiers darf es länger dauern.",
            en="Without a plan within two months the entity starts a formal trajectory. A complex file may take longer.",
        ),
        document=Text(nl="Stappenplan", fr="Plan par étapes", de="Stufenplan", en="Step plan"),
    ),
    versions=(
        replace(
            BASE,
            rows="VL-05b; step 3",
            terms=(
                Term(
                    counts_from=RESUMPTION_POSSIBLE,
                    length=Months(2),
                    counting=Counting.FROM_RECEIPT,
                    guards=(POINTS,),
                    settled_by=(FactIs("step_plan.agreed"),),
                    within=Within.INCAPACITY,
                    lapses=(TRAJECTORY_ASKED, *LONG_ABSENCE_OVER),
                ),
            ),
        ),
    ),
)

FORMAL_INSTEAD = Rule(
    key="vl.formal-instead",
    nature=Nature.PRACTICE,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(
            nl="Een formeel traject starten als er geen stappenplan is",
            fr="Lancer un trajet formel s'il n'y a pas de plan par étapes",
            de="Ein formelles Verfahren einleiten, wenn es keinen Stufenplan gibt",
            en="Start a formal trajectory when there is no step plan",
        ),
        question=Text(
            nl="Twee maanden zonder stappenplan: wat dan?",
            fr="Deux mois sans plan par étapes : que faire ?",
            de="Zwei Monate ohne Stufenplan: Was dann?",
            en="Two months without a step plan: what then?",
        ),
        action=Text(
            nl="Vraag een formeel re-integratietraject aan. Bij een complex dossier mag je er nog samen aan werken.",
            fr="Demandez un trajet de réintégration formel. Pour un dossier complexe, vous pouvez encore y travailler ensemble.",
            de="Beantragen Sie ein formelles Wiedereingliederungsverfahren. Bei einem komplexen Dossier dürfen Sie noch "
            "gemeinsam daran arbeiten.",
            en="Request a formal reintegration trajectory. In a complex file you may still work on it together.",
        ),
        if_missed=Text(
            nl="De terugkeer blijft liggen.",
            fr="Le retour reste en suspens.",
            de="Die Rückkehr bleibt liegen.",
            en="The return stays where it is.",
        ),
        document=Text(
            nl="Re-integratieverzoek",
            fr="Demande de trajet de réintégration",
            de="Antrag auf Wiedereingliederung",
            en="Request for a reintegration trajectory",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="VL-05b; step 3",
            terms=(
                Term(
                    counts_from=RESUMPTION_POSSIBLE,
                    length=Months(2),
                    counting=Counting.WHEN_TERM_HAS_RUN_OUT,
                    guards=(POINTS,),
                    settled_by=(FactIs("trajectory.requested"),),
                    within=Within.INCAPACITY,
                    lapses=(STEP_PLAN_STANDS, *LONG_ABSENCE_OVER),
                ),
            ),
        ),
    ),
)

TEAM_ADVICE = Rule(
    key="vl.team-advice",
    nature=Nature.PRACTICE,
    party=Party.TEAM_ADVICE,
    offered_from=RESUMPTION_POSSIBLE,
    wording=Wording(
        name=Text(
            nl="Advies van het Sociaal Medisch Team",
            fr="Avis du « Sociaal Medisch Team »",
            de="Rat des „Sociaal Medisch Team“",
            en="Advice of the “Sociaal Medisch Team”",
        ),
        question=Text(
            nl="Een complex dossier is voorgelegd. Wanneer komt het advies?",
            fr="Un dossier complexe a été soumis. Quand vient l'avis ?",
            de="Ein komplexes Dossier wurde vorgelegt. Wann kommt der Rat?",
            en="A complex file was put forward. When does the advice come?",
        ),
        action=Text(
            nl="Bespreek het dossier met de welzijnsactoren en geef de entiteit advies. Het blijft een advies.",
            fr="Discutez du dossier avec les acteurs du bien-être et donnez un avis à l'entité. Cela reste un avis.",
            de="Besprechen Sie das Dossier mit den Fachleuten und geben Sie der Entität einen Rat. Es bleibt ein Rat.",
            en="Discuss the file with the well-being actors and advise the entity. It stays advice.",
        ),
        if_missed=Text(
            nl="De entiteit beslist zonder de blik van alle vakmensen.",
            fr="L'entité décide sans le regard de tous les experts.",
            de="Die Entität entscheidet ohne den Blick aller Fachleute.",
            en="The entity decides without the view of all experts.",
        ),
        document=Text(nl="Advies", fr="Avis", de="Rat", en="Advice"),
    ),
    versions=(
        replace(
            BASE,
            rows="VL-06; step 3",
            terms=(
                Term(
                    counts_from=TEAM_ADVICE_ASKED,
                    settled_by=(FactIs("team_advice.given"),),
                    within=Within.INCAPACITY,
                    lapses=LONG_ABSENCE_OVER,
                ),
            ),
        ),
    ),
)

ASK_PHYSICIAN = Rule(
    key="vl.ask-physician",
    nature=Nature.PRACTICE,
    party=Party.WORKER,
    wording=Wording(
        name=Text(
            nl="Raad vragen aan de arbeidsarts",
            fr="Demander conseil au médecin du travail",
            de="Den Arbeitsarzt um Rat fragen",
            en="Ask the occupational physician for advice",
        ),
        question=Text(
            nl="Wie denkt met je mee over aanpassingen bij de herstart?",
            fr="Qui réfléchit avec vous aux adaptations lors de la reprise ?",
            de="Wer denkt mit Ihnen über Anpassungen beim Neustart nach?",
            en="Who thinks with you about adaptations at the restart?",
        ),
        action=Text(
            nl="Je mag bij de arbeidsarts terecht voor raad over tijdelijke aanpassingen aan je werk. Je kiest zelf.",
            fr="Vous pouvez demander conseil au médecin du travail sur des adaptations temporaires. C'est votre choix.",
            de="Sie können den Arbeitsarzt zu vorläufigen Anpassungen Ihrer Arbeit um Rat fragen. Sie entscheiden selbst.",
            en="You may ask the occupational physician about temporary adaptations of your work. It is your choice.",
        ),
        if_missed=Text(
            nl="Niets: je kiest zelf.",
            fr="Rien : c'est votre choix.",
            de="Nichts: Sie entscheiden selbst.",
            en="Nothing: it is your choice.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="VL-06; step 3",
            terms=(
                Term(
                    counts_from=RESUMPTION_POSSIBLE,
                    settled_by=(FactIs("pre_return_visit.requested", "consultation.requested"),),
                    within=Within.INCAPACITY,
                    lapses=LONG_ABSENCE_OVER,
                ),
            ),
        ),
    ),
)

RETURN_TALK = Rule(
    key="vl.return-talk",
    nature=Nature.PRACTICE,
    party=Party.MANAGER,
    wording=Wording(
        name=Text(
            nl="Re-integratiegesprek",
            fr="Entretien de réintégration",
            de="Wiedereingliederungsgespräch",
            en="Return talk",
        ),
        question=Text(
            nl="Iemand komt terug na meer dan een maand. Wanneer praten jullie?",
            fr="Quelqu'un revient après plus d'un mois. Quand vous parlez-vous ?",
            de="Jemand kommt nach mehr als einem Monat zurück. Wann sprechen Sie miteinander?",
            en="Someone returns after more than a month. When do you talk?",
        ),
        action=Text(
            nl="Praat voor de terugkeer of op de eerste dag. Maak een kort verslag en geef het aan je medewerker.",
            fr="Parlez avant le retour ou le premier jour. Faites un bref compte rendu et remettez-le à votre collaborateur.",
            de="Sprechen Sie vor der Rückkehr oder am ersten Tag. Schreiben Sie einen kurzen Bericht und geben Sie ihn "
            "Ihrem Mitarbeiter.",
            en="Talk before the return or on the first day. Write a short report and give it to your staff member.",
        ),
        if_missed=Text(
            nl="De terugkeer begint zonder gesprek. Het kan nog altijd.",
            fr="Le retour commence sans entretien. Il reste toujours possible.",
            de="Die Rückkehr beginnt ohne Gespräch. Es ist immer noch möglich.",
            en="The return starts without a talk. It can still be held.",
        ),
        document=Text(
            nl="Verslag van het gesprek, voor de werknemer",
            fr="Compte rendu de l'entretien, pour le travailleur",
            de="Bericht über das Gespräch, für den Arbeitnehmer",
            en="Report of the talk, for the worker",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="VL-08",
            cite=Text(
                nl="Re-integratiegesprek, Vlaamse overheid",
                fr="« Re-integratiegesprek », Autorité flamande",
                de="„Re-integratiegesprek“, Flämische Behörden",
                en="“Re-integratiegesprek”, Flemish government",
            ),
            terms=(
                Term(
                    counts_from=PLANNED_DAY_BACK,
                    counting=Counting.THE_DAY_ITSELF,
                    guards=(LONGER_THAN_A_MONTH,),
                    settled_by=(FactIs("talk.held", kind=("return", "return_talk")),),
                    settled_early=True,
                    lapses=(ABSENT_AGAIN, CONTRACT_ENDED),
                ),
            ),
        ),
    ),
)

FOLLOW_UP = Rule(
    key="vl.follow-up",
    nature=Nature.PRACTICE,
    party=Party.MANAGER,
    wording=Wording(
        name=Text(
            nl="De afspraken samen blijven bekijken",
            fr="Continuer à suivre les accords ensemble",
            de="Die Vereinbarungen gemeinsam im Blick behalten",
            en="Keep looking at the agreements together",
        ),
        question=Text(
            nl="Hoe blijft de terugkeer goed lopen?",
            fr="Comment le retour continue-t-il à bien se passer ?",
            de="Wie läuft die Rückkehr weiter gut?",
            en="How does the return keep going well?",
        ),
        action=Text(
            nl="Bekijk met je medewerker en de terugkeercoach of de afspraken werken, om herval te voorkomen.",
            fr="Voyez avec votre collaborateur et le coach si les accords fonctionnent, pour éviter une rechute.",
            de="Sehen Sie mit Ihrem Mitarbeiter und dem Coach, ob die Vereinbarungen funktionieren, um einen Rückfall zu "
            "vermeiden.",
            en="See with your staff member and the return coach whether the agreements work, to prevent a relapse.",
        ),
        if_missed=Text(
            nl="Herval wordt waarschijnlijker.",
            fr="Une rechute devient plus probable.",
            de="Ein Rückfall wird wahrscheinlicher.",
            en="A relapse becomes more likely.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="VL-09; step 4",
            terms=(
                Term(
                    counts_from=FIRST_DAY_BACK,
                    settled_by=(FactIs("talk.held", kind=("follow_up", "evaluation")),),
                    lapses=AFTER_RETURN,
                ),
            ),
        ),
    ),
)

RULES = (
    CONTACT_SCRIPT,
    CONTACT_AGREEMENT,
    KEEP_CONTACT,
    PHYSICIAN_INFORMS,
    HOLD_COACH_TALK,
    PLAN_NEXT_TALK,
    MANAGER_ARRANGES,
    TELL_COACH,
    STEP_PLAN_BY_COACH,
    FORMAL_INSTEAD,
    TEAM_ADVICE,
    ASK_PHYSICIAN,
    RETURN_TALK,
    FOLLOW_UP,
)
