"""Collective reintegration policy for employers of group C and D, step by step, as an external prevention service wrote it.

Not modelled: the preventive items of the organisation (welcome brochure, risk analyses, list of adapted work, training,
details of the external service), which are no steps of one person's thread; and the duty to request a trajectory within
six months, which is the law's own.
"""

from dataclasses import replace

from draad.periods import Counting, Days, Months, Weeks
from draad.protocol.moments import (
    ABSENCE_OVER,
    ABSENT_AGAIN,
    ADAPTED_WORK_ASKED,
    AFTER_RETURN,
    ALWAYS,
    CHECKED,
    FIRST_DAY,
    FIRST_DAY_BACK,
    FIRST_DAY_OF_LONG_ABSENCE,
    LONG_ABSENCE_OVER,
    PHYSICIAN_TOLD,
    PLANNED_DAY_BACK,
    POTENTIAL_FOUND,
    TALK_BEFORE_RETURN,
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

NAME = "collective-policy"
TITLE = Text(
    nl="Collectief re-integratiebeleid",
    fr="Politique collective de réintégration",
    de="Kollektive Wiedereingliederungspolitik",
    en="Collective reintegration policy",
)
BASE = Version(
    in_force=ALWAYS,
    picked_by=Pick.COUNTED_FROM,
    terms=(),
    cite=Text(
        nl="Collectief re-integratiebeleid (C- en D-bedrijven), externe preventiedienst",
        fr="« Collectief re-integratiebeleid (C- en D-bedrijven) », service externe de prévention",
        de="„Collectief re-integratiebeleid (C- en D-bedrijven)“, externer Präventionsdienst",
        en="“Collectief re-integratiebeleid (C- en D-bedrijven)”, external prevention service",
    ),
    rows="",
    certainty=Certainty.HOUSE,
    sources=(),
    checked=CHECKED,
)

ANSWER_REQUEST = Rule(
    key="cp.answer-request",
    nature=Nature.PRACTICE,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(
            nl="Antwoorden op een vraag om aangepast werk",
            fr="Répondre à une demande de travail adapté",
            de="Auf die Bitte um angepasste Arbeit antworten",
            en="Answer a request for adapted work",
        ),
        question=Text(
            nl="Iemand werkt nog en vraagt aangepast werk. Wanneer volgt het antwoord?",
            fr="Quelqu'un travaille encore et demande un travail adapté. Quand vient la réponse ?",
            de="Jemand arbeitet noch und bittet um angepasste Arbeit. Wann kommt die Antwort?",
            en="Someone is still at work and asks for adapted work. When does the answer follow?",
        ),
        action=Text(
            nl="Bekijk wat er kan, vraag zo nodig raad aan de externe dienst, en vertel zo snel mogelijk wat je beslist.",
            fr="Voyez ce qui est possible, demandez conseil au service externe si besoin, et dites votre décision au plus vite.",
            de="Sehen Sie, was möglich ist, fragen Sie bei Bedarf den externen Dienst, und teilen Sie Ihre Entscheidung "
            "so schnell wie möglich mit.",
            en="See what is possible, ask the external service if needed, and tell your decision as soon as you can.",
        ),
        if_missed=Text(
            nl="Kleine klachten krijgen de tijd om groot te worden.",
            fr="Les petites plaintes ont le temps de grandir.",
            de="Kleine Beschwerden haben Zeit, groß zu werden.",
            en="Small complaints get the time to grow.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 1, prevention",
            terms=(
                Term(
                    counts_from=ADAPTED_WORK_ASKED,
                    settled_by=(FactIs("adapted_work.answered"),),
                    lapses=(CONTRACT_ENDED,),
                ),
            ),
        ),
    ),
)

CALL_SAME_DAY = Rule(
    key="cp.call-same-day",
    nature=Nature.PRACTICE,
    party=Party.MANAGER,
    wording=Wording(
        name=Text(
            nl="Bellen op de dag van de ziekmelding",
            fr="Appeler le jour où l'absence est signalée",
            de="Am Tag der Krankmeldung anrufen",
            en="Call on the day itself",
        ),
        question=Text(
            nl="Een medewerker meldt zich ziek. Wanneer bel je?",
            fr="Un travailleur se déclare malade. Quand l'appelez-vous ?",
            de="Ein Arbeitnehmer meldet sich krank. Wann rufen Sie an?",
            en="A worker reports sick. When do you call?",
        ),
        action=Text(
            nl="Bel nog dezelfde dag en vraag hoe het gaat. Toon begrip. Vraag niet wat er scheelt.",
            fr="Appelez le jour même et demandez comment ça va. Soyez à l'écoute. Ne demandez pas la cause.",
            de="Rufen Sie noch am selben Tag an und fragen Sie, wie es geht. Zeigen Sie Verständnis. Fragen Sie nicht "
            "nach der Ursache.",
            en="Call the same day and ask how they are. Show understanding. Do not ask what is wrong.",
        ),
        if_missed=Text(
            nl="De medewerker hoort niets en kan zich alleen voelen. Bel dan zodra het kan.",
            fr="Le travailleur n'a pas de nouvelles et peut se sentir seul. Appelez alors dès que possible.",
            de="Der Arbeitnehmer hört nichts und fühlt sich vielleicht allein. Rufen Sie dann an, sobald es geht.",
            en="The worker hears nothing and may feel alone. Then call as soon as you can.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 2; checklist",
            terms=(
                Term(
                    counts_from=FIRST_DAY,
                    counting=Counting.THE_DAY_ITSELF,
                    settled_by=(FactIs("contact.made"),),
                    within=Within.SPELL,
                    lapses=ABSENCE_OVER,
                ),
            ),
        ),
    ),
)

AGREE_CONTACT = Rule(
    key="cp.agree-contact",
    nature=Nature.PRACTICE,
    party=Party.MANAGER,
    wording=Wording(
        name=Text(
            nl="Afspreken hoe jullie contact houden",
            fr="Convenir de la façon de garder le contact",
            de="Vereinbaren, wie Sie in Kontakt bleiben",
            en="Agree how to stay in contact",
        ),
        question=Text(
            nl="Wanneer spreek je af wie contact houdt, hoe en hoe vaak?",
            fr="Quand convenez-vous de qui garde le contact, comment et à quelle fréquence ?",
            de="Wann vereinbaren Sie, wer Kontakt hält, wie und wie oft?",
            en="When do you agree who keeps contact, how and how often?",
        ),
        action=Text(
            nl="Herhaal in het eerste gesprek wat het arbeidsreglement zegt: wie contact houdt, hoe en hoe vaak. "
            "Vraag wat voor je medewerker goed is.",
            fr="Rappelez au premier entretien ce que dit le règlement de travail : qui garde le contact, comment et à "
            "quelle fréquence. Demandez ce qui convient au travailleur.",
            de="Wiederholen Sie im ersten Gespräch, was die Arbeitsordnung sagt: wer Kontakt hält, wie und wie oft. "
            "Fragen Sie, was für den Arbeitnehmer gut ist.",
            en="Repeat in the first talk what the work rules say: who keeps contact, how and how often. Ask what suits "
            "the worker.",
        ),
        if_missed=Text(
            nl="Niemand weet wie wanneer belt. Een telefoontje kan dan onverwacht of ongewenst zijn.",
            fr="Personne ne sait qui appelle quand. Un appel peut alors surprendre ou déranger.",
            de="Niemand weiß, wer wann anruft. Ein Anruf kann dann unerwartet oder unerwünscht sein.",
            en="Nobody knows who calls when, and a call may come unexpected or unwanted.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 2; step 3; checklist",
            terms=(
                Term(
                    counts_from=FIRST_DAY,
                    counting=Counting.THE_DAY_ITSELF,
                    settled_by=(FactIs("contact.agreed"),),
                    within=Within.SPELL,
                    lapses=ABSENCE_OVER,
                ),
            ),
        ),
    ),
)

TELL_COLLEAGUES = Rule(
    key="cp.tell-colleagues",
    nature=Nature.PRACTICE,
    party=Party.MANAGER,
    wording=Wording(
        name=Text(
            nl="De collega's vertellen wat mag",
            fr="Dire aux collègues ce qui peut l'être",
            de="Den Kollegen sagen, was gesagt werden darf",
            en="Tell colleagues what may be told",
        ),
        question=Text(
            nl="Wat mogen de collega's weten, en wanneer vertel je het?",
            fr="Que peuvent savoir les collègues, et quand le dites-vous ?",
            de="Was dürfen die Kollegen wissen, und wann sagen Sie es?",
            en="What may colleagues know, and when do you tell them?",
        ),
        action=Text(
            nl="Vraag je medewerker wat je mag delen. Vertel het team alleen dat.",
            fr="Demandez au travailleur ce que vous pouvez partager. Ne dites que cela à l'équipe.",
            de="Fragen Sie den Arbeitnehmer, was Sie teilen dürfen. Sagen Sie dem Team nur das.",
            en="Ask the worker what you may share. Tell the team only that.",
        ),
        if_missed=Text(
            nl="Zonder afspraak gaan collega's raden. Dat is voor niemand prettig.",
            fr="Sans accord, les collègues devinent. Ce n'est agréable pour personne.",
            de="Ohne Absprache raten die Kollegen. Das ist für niemanden angenehm.",
            en="Without an agreement colleagues guess, which is pleasant for nobody.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 2; checklist",
            terms=(
                Term(
                    counts_from=FIRST_DAY,
                    settled_by=(FactIs("colleagues.informed"),),
                    within=Within.SPELL,
                    lapses=ABSENCE_OVER,
                ),
            ),
        ),
    ),
)

WEEKLY_CALL = Rule(
    key="cp.weekly-call",
    nature=Nature.PRACTICE,
    party=Party.MANAGER,
    wording=Wording(
        name=Text(
            nl="Regelmatig even bellen",
            fr="Appeler régulièrement",
            de="Regelmäßig kurz anrufen",
            en="Call regularly",
        ),
        question=Text(
            nl="Hoe vaak hoor je een afwezige medewerker?",
            fr="À quelle fréquence prenez-vous des nouvelles d'un travailleur absent ?",
            de="Wie oft hören Sie von einem abwesenden Arbeitnehmer?",
            en="How often do you hear from an absent worker?",
        ),
        action=Text(
            nl="Bel en vraag hoe het gaat, elke week of zo vaak als jullie afspraken. Een afgesproken rustperiode blijft "
            "rustig.",
            fr="Appelez et demandez comment ça va, chaque semaine ou comme convenu. Respectez une période de calme convenue.",
            de="Rufen Sie an und fragen Sie, wie es geht, jede Woche oder wie vereinbart. Eine vereinbarte Ruhezeit "
            "bleibt ruhig.",
            en="Call and ask how they are, every week or as you agreed. An agreed quiet period stays quiet.",
        ),
        if_missed=Text(
            nl="De band met het werk wordt losser, en terugkeren wordt moeilijker.",
            fr="Le lien avec le travail se relâche, et le retour devient plus difficile.",
            de="Die Bindung zur Arbeit wird lockerer, und die Rückkehr schwieriger.",
            en="The bond with work loosens, and returning gets harder.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 3; checklist (every week)",
            terms=(
                Term(
                    counts_from=FIRST_DAY,
                    length=Weeks(1),
                    counting=Counting.FROM_RECEIPT,
                    settled_by=(FactIs("contact.made", "talk.held"),),
                    within=Within.SPELL,
                    lapses=ABSENCE_OVER,
                    every=True,
                    paced_by=FactIs("contact.agreed"),
                ),
            ),
            remark=Text(
                nl="De checklist zegt elke week. Een andere afspraak met de werknemer gaat voor.",
                fr="La liste de contrôle dit chaque semaine. Un autre accord avec le travailleur passe avant.",
                de="Die Checkliste sagt jede Woche. Eine andere Vereinbarung mit dem Arbeitnehmer geht vor.",
                en="The checklist says every week. Another agreement with the worker comes first.",
            ),
        ),
    ),
)

INVITE_TO_EVENTS = Rule(
    key="cp.invite-to-events",
    nature=Nature.PRACTICE,
    party=Party.HR,
    wording=Wording(
        name=Text(
            nl="Uitnodigen voor wat er op het werk gebeurt",
            fr="Inviter aux événements du travail",
            de="Zu Ereignissen bei der Arbeit einladen",
            en="Invite to events",
        ),
        question=Text(
            nl="Hoe blijft een afwezige medewerker erbij horen?",
            fr="Comment un travailleur absent continue-t-il à faire partie de l'équipe ?",
            de="Wie gehört ein abwesender Arbeitnehmer weiter dazu?",
            en="How does an absent worker stay part of the team?",
        ),
        action=Text(
            nl="Nodig uit voor feesten en activiteiten, en vraag welk nieuws van het werk welkom is. Komen is vrij.",
            fr="Invitez aux fêtes et activités, et demandez quelles nouvelles du travail sont les bienvenues. Venir est libre.",
            de="Laden Sie zu Festen und Aktivitäten ein und fragen Sie, welche Nachrichten willkommen sind. Kommen ist "
            "freiwillig.",
            en="Invite to parties and activities, and ask which news from work is welcome. Coming is free.",
        ),
        if_missed=Text(
            nl="De medewerker kan zich vergeten voelen.",
            fr="Le travailleur peut se sentir oublié.",
            de="Der Arbeitnehmer kann sich vergessen fühlen.",
            en="The worker may feel forgotten.",
        ),
        document=Text(
            nl="Uitnodiging en nieuws van het werk",
            fr="Invitation et nouvelles du travail",
            de="Einladung und Neuigkeiten von der Arbeit",
            en="Invitation and news from work",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 3; checklist",
            terms=(
                Term(
                    counts_from=FIRST_DAY,
                    settled_by=(FactIs("letter.sent", letter="event-invitation"),),
                    within=Within.SPELL,
                    lapses=ABSENCE_OVER,
                ),
            ),
        ),
    ),
)

PERSONAL_TALK = Rule(
    key="cp.personal-talk",
    nature=Nature.PRACTICE,
    party=Party.MANAGER,
    wording=Wording(
        name=Text(
            nl="Uitnodigen voor een persoonlijk gesprek",
            fr="Inviter à un entretien personnel",
            de="Zu einem persönlichen Gespräch einladen",
            en="Invite to a personal talk",
        ),
        question=Text(
            nl="Wanneer nodig je iemand die lang afwezig is uit voor een persoonlijk gesprek?",
            fr="Quand invitez-vous une personne absente depuis longtemps à un entretien personnel ?",
            de="Wann laden Sie jemanden, der lange abwesend ist, zu einem persönlichen Gespräch ein?",
            en="When do you invite someone who is absent for long to a personal talk?",
        ),
        action=Text(
            nl="Nodig je medewerker uit voor een gesprek, vanaf één maand en minstens drie keer. Nee zeggen mag.",
            fr="Invitez le travailleur à un entretien, à partir d'un mois et au moins trois fois. Il peut dire non.",
            de="Laden Sie den Arbeitnehmer zu einem Gespräch ein, ab einem Monat und mindestens dreimal. Nein sagen ist "
            "erlaubt.",
            en="Invite the worker to a talk, from one month on and at least three times. Saying no is fine.",
        ),
        if_missed=Text(
            nl="Vragen en verwachtingen blijven langer liggen.",
            fr="Les questions et les attentes restent plus longtemps sans réponse.",
            de="Fragen und Erwartungen bleiben länger liegen.",
            en="Questions and expectations stay open for longer.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 3; checklist (from 1 month, at least 3 times)",
            terms=(
                Term(
                    counts_from=FIRST_DAY_OF_LONG_ABSENCE,
                    length=Months(1),
                    counting=Counting.WAIT_FROM_RECEIPT,
                    settled_by=(FactIs("talk.held", kind=("exploration", "reintegration", "return")),),
                    within=Within.INCAPACITY,
                    lapses=LONG_ABSENCE_OVER,
                    every=True,
                    times=3,
                ),
            ),
            remark=Text(
                nl="De bron zegt vanaf één maand en minstens drie keer, niet hoeveel tijd er tussen ligt. Hier is dat "
                "telkens een maand.",
                fr="La source dit à partir d'un mois et au moins trois fois, sans préciser l'intervalle. Ici, c'est "
                "chaque fois un mois.",
                de="Die Quelle sagt ab einem Monat und mindestens dreimal, aber nicht, wie viel Zeit dazwischen liegt. "
                "Hier ist es jeweils ein Monat.",
                en="The source says from one month and at least three times, not how far apart. Here it is a month "
                "each time.",
            ),
        ),
    ),
)

LETTER_4_WEEKS = Rule(
    key="cp.letter-4-weeks",
    nature=Nature.PRACTICE,
    party=Party.HR,
    wording=Wording(
        name=Text(
            nl="Vier weken afwezigheid doorgeven aan de externe dienst",
            fr="Signaler quatre semaines d'absence au service externe",
            de="Dem externen Dienst vier Wochen Abwesenheit melden",
            en="Tell the external service about four weeks of absence",
        ),
        question=Text(
            nl="Wanneer hoort de externe dienst dat iemand vier weken afwezig is?",
            fr="Quand le service externe apprend-il que quelqu'un est absent depuis quatre semaines ?",
            de="Wann erfährt der externe Dienst, dass jemand vier Wochen abwesend ist?",
            en="When does the external service hear that someone is absent for four weeks?",
        ),
        action=Text(
            nl="Geef de afwezigheid door. De externe dienst schrijft je medewerker dan wie mee kan nadenken over een "
            "terugkeer.",
            fr="Signalez l'absence. Le service externe écrit alors au travailleur qui peut réfléchir avec lui à un retour.",
            de="Melden Sie die Abwesenheit. Der externe Dienst schreibt dem Arbeitnehmer dann, wer mit ihm über eine "
            "Rückkehr nachdenken kann.",
            en="Pass the absence on. The external service then writes to the worker who can think along about a return.",
        ),
        if_missed=Text(
            nl="De medewerker krijgt geen brief en weet niet wie kan helpen.",
            fr="Le travailleur ne reçoit pas de lettre et ne sait pas qui peut aider.",
            de="Der Arbeitnehmer bekommt keinen Brief und weiß nicht, wer helfen kann.",
            en="The worker gets no letter and does not know who can help.",
        ),
        document=Text(
            nl="Melding aan de externe dienst, voor de brief na vier weken",
            fr="Signalement au service externe, pour la lettre après quatre semaines",
            de="Meldung an den externen Dienst, für den Brief nach vier Wochen",
            en="Notice to the external service, for the letter after four weeks",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 3; checklist (from 4 weeks)",
            terms=(
                Term(
                    counts_from=FIRST_DAY_OF_LONG_ABSENCE,
                    length=Weeks(4),
                    counting=Counting.WAIT_FROM_RECEIPT,
                    until=Weeks(4),
                    settled_by=(FactIs("physician.told"), FactIs("letter.sent", letter="four-weeks")),
                    within=Within.INCAPACITY,
                    lapses=LONG_ABSENCE_OVER,
                ),
            ),
        ),
    ),
)

SERVICE_WRITES = Rule(
    key="cp.service-writes",
    nature=Nature.PRACTICE,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(
            nl="De werknemer schrijven wie mee kan nadenken",
            fr="Écrire au travailleur qui peut réfléchir avec lui",
            de="Dem Arbeitnehmer schreiben, wer mitdenken kann",
            en="Write to the worker who can think along",
        ),
        question=Text(
            nl="Wanneer schrijft de externe dienst de werknemer?",
            fr="Quand le service externe écrit-il au travailleur ?",
            de="Wann schreibt der externe Dienst dem Arbeitnehmer?",
            en="When does the external service write to the worker?",
        ),
        action=Text(
            nl="Stuur een brief of mail: de werknemer mag contact opnemen om samen na te denken over een terugkeer.",
            fr="Envoyez une lettre ou un mail : le travailleur peut prendre contact pour réfléchir ensemble à un retour.",
            de="Senden Sie einen Brief oder eine Mail: Der Arbeitnehmer kann sich melden, um gemeinsam über eine "
            "Rückkehr nachzudenken.",
            en="Send a letter or mail: the worker may get in touch to think about a return together.",
        ),
        if_missed=Text(
            nl="De werknemer weet niet dat deze hulp er is.",
            fr="Le travailleur ne sait pas que cette aide existe.",
            de="Der Arbeitnehmer weiß nicht, dass es diese Hilfe gibt.",
            en="The worker does not know that this help exists.",
        ),
        document=Text(
            nl="Brief of mail van de externe dienst",
            fr="Lettre ou mail du service externe",
            de="Brief oder Mail des externen Dienstes",
            en="Letter or mail from the external service",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 3; checklist",
            terms=(
                Term(
                    counts_from=PHYSICIAN_TOLD,
                    settled_by=(FactIs("worker.informed"), FactIs("letter.sent", letter="four-weeks")),
                    within=Within.INCAPACITY,
                    lapses=LONG_ABSENCE_OVER,
                ),
            ),
        ),
    ),
)

POTENTIAL_8_WEEKS = Rule(
    key="cp.potential-8-weeks",
    nature=Nature.PRACTICE,
    party=Party.HR,
    wording=Wording(
        name=Text(
            nl="De inschatting van het arbeidspotentieel vragen",
            fr="Demander l'estimation du potentiel de travail",
            de="Die Einschätzung des Arbeitspotenzials anfragen",
            en="Ask for the estimate of work potential",
        ),
        question=Text(
            nl="Wanneer vraag je de externe dienst wat iemand al kan?",
            fr="Quand demandez-vous au service externe ce que la personne peut déjà faire ?",
            de="Wann fragen Sie den externen Dienst, was jemand schon kann?",
            en="When do you ask the external service what someone can already do?",
        ),
        action=Text(
            nl="Geef door dat je medewerker acht weken afwezig is, en vraag de inschatting. Het gaat om wat wel kan.",
            fr="Signalez huit semaines d'absence et demandez l'estimation. Il s'agit de ce qui est possible.",
            de="Melden Sie acht Wochen Abwesenheit und fragen Sie die Einschätzung an. Es geht um das, was möglich ist.",
            en="Pass on that the worker is absent for eight weeks and ask for the estimate. It is about what is possible.",
        ),
        if_missed=Text(
            nl="Een terugkeer die al kan, blijft langer uit.",
            fr="Un retour déjà possible se fait attendre.",
            de="Eine Rückkehr, die schon möglich ist, lässt länger auf sich warten.",
            en="A return that is already possible takes longer.",
        ),
        document=Text(
            nl="Vraag aan de externe dienst om het arbeidspotentieel in te schatten",
            fr="Demande au service externe d'estimer le potentiel de travail",
            de="Anfrage an den externen Dienst, das Arbeitspotenzial einzuschätzen",
            en="Request to the external service to estimate the work potential",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 3; checklist (from 8 weeks)",
            terms=(
                Term(
                    counts_from=FIRST_DAY_OF_LONG_ABSENCE,
                    length=Weeks(8),
                    counting=Counting.WAIT_FROM_RECEIPT,
                    until=Weeks(8),
                    settled_by=(FactIs("work_potential.requested"),),
                    within=Within.INCAPACITY,
                    lapses=LONG_ABSENCE_OVER,
                ),
            ),
        ),
    ),
)

USE_POTENTIAL = Rule(
    key="cp.use-potential",
    nature=Nature.PRACTICE,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(
            nl="Kiezen welke weg terug past",
            fr="Choisir le chemin de retour qui convient",
            de="Wählen, welcher Weg zurück passt",
            en="Choose which way back fits",
        ),
        question=Text(
            nl="Er is arbeidspotentieel. Wat doe je?",
            fr="Il y a un potentiel de travail. Que faites-vous ?",
            de="Es gibt Arbeitspotenzial. Was tun Sie?",
            en="There is work potential. What do you do?",
        ),
        action=Text(
            nl="Vraag de arbeidsarts om je medewerker uit te nodigen voor een bezoek voorafgaand aan de werkhervatting, "
            "of vraag een formeel traject aan.",
            fr="Demandez au médecin du travail d'inviter le travailleur à une visite de pré-reprise du travail, ou "
            "demandez un trajet formel.",
            de="Bitten Sie den Arbeitsarzt, den Arbeitnehmer zu einem Besuch vor der Wiederaufnahme der Arbeit "
            "einzuladen, oder beantragen Sie ein formelles Verfahren.",
            en="Ask the occupational physician to invite the worker to a visit before the return, or request a formal "
            "trajectory.",
        ),
        if_missed=Text(
            nl="Niemand zet de volgende stap.",
            fr="Personne ne fait le pas suivant.",
            de="Niemand macht den nächsten Schritt.",
            en="Nobody takes the next step.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 3",
            terms=(
                Term(
                    counts_from=POTENTIAL_FOUND,
                    settled_by=(FactIs("pre_return_visit.requested", "trajectory.requested"),),
                    within=Within.INCAPACITY,
                    lapses=LONG_ABSENCE_OVER,
                ),
            ),
        ),
    ),
)

TALK_BEFORE = Rule(
    key="cp.talk-before-return",
    nature=Nature.PRACTICE,
    party=Party.MANAGER,
    wording=Wording(
        name=Text(
            nl="Samen praten voor de terugkeer",
            fr="Se parler avant le retour",
            de="Vor der Rückkehr miteinander sprechen",
            en="Talk before the return",
        ),
        question=Text(
            nl="Er komt een terugkeer. Wanneer praten jullie over wat je van elkaar verwacht?",
            fr="Un retour se prépare. Quand parlez-vous de vos attentes ?",
            de="Eine Rückkehr steht an. Wann sprechen Sie darüber, was Sie voneinander erwarten?",
            en="A return is coming. When do you talk about what you expect of each other?",
        ),
        action=Text(
            nl="Plan een persoonlijk gesprek, liefst een maand voor de start. Bespreek wat je van elkaar verwacht en wat er kan. "
            "Vertel wat er veranderd is.",
            fr="Prévoyez un entretien personnel, de préférence un mois avant la reprise. Parlez de vos attentes et de ce "
            "qui est possible. Dites ce qui a changé.",
            de="Planen Sie ein persönliches Gespräch, am besten einen Monat vor dem Start. Besprechen Sie Erwartungen und "
            "Möglichkeiten. Sagen Sie, was sich geändert hat.",
            en="Plan a personal talk, preferably a month before the start. Discuss expectations and possibilities. Tell "
            "what has changed.",
        ),
        if_missed=Text(
            nl="De eerste dag brengt verrassingen. Een gesprek kan altijd nog.",
            fr="Le premier jour réserve des surprises. Un entretien reste toujours possible.",
            de="Der erste Tag bringt Überraschungen. Ein Gespräch ist immer noch möglich.",
            en="The first day brings surprises. A talk is still possible.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 4; checklist (1 month before)",
            terms=(
                Term(
                    counts_from=PLANNED_DAY_BACK,
                    length=Months(1),
                    counting=Counting.BACK_FROM,
                    settled_by=(FactIs("talk.held", kind="return"),),
                    settled_early=True,
                    within=Within.SPELL,
                    lapses=LONG_ABSENCE_OVER,
                ),
            ),
        ),
    ),
)

AGREE_WORK = Rule(
    key="cp.agree-work",
    nature=Nature.PRACTICE,
    party=Party.MANAGER,
    wording=Wording(
        name=Text(
            nl="Het werk bij de terugkeer afspreken",
            fr="Convenir du travail au retour",
            de="Die Arbeit nach der Rückkehr vereinbaren",
            en="Agree on the work after the return",
        ),
        question=Text(
            nl="Wanneer spreken jullie af welk werk, welke uren en voor hoelang?",
            fr="Quand convenez-vous du travail, des heures et de la durée ?",
            de="Wann vereinbaren Sie Arbeit, Stunden und Dauer?",
            en="When do you agree which work, which hours and for how long?",
        ),
        action=Text(
            nl="Maak in dat gesprek afspraken over werkpost, taken, uurrooster en uren, en over hoelang een aanpassing "
            "duurt.",
            fr="Convenez lors de cet entretien du poste, des tâches, de l'horaire et des heures, et de la durée d'une "
            "adaptation.",
            de="Vereinbaren Sie in diesem Gespräch Arbeitsplatz, Aufgaben, Zeitplan und Stunden, und wie lange eine "
            "Anpassung dauert.",
            en="Agree in that talk on work post, tasks, schedule and hours, and on how long an adaptation lasts.",
        ),
        if_missed=Text(
            nl="De medewerker weet niet wat er klaarstaat op de eerste dag.",
            fr="Le travailleur ne sait pas ce qui l'attend le premier jour.",
            de="Der Arbeitnehmer weiß nicht, was ihn am ersten Tag erwartet.",
            en="The worker does not know what waits on the first day.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 4; checklist",
            terms=(
                Term(
                    counts_from=PLANNED_DAY_BACK,
                    length=Months(1),
                    counting=Counting.BACK_FROM,
                    settled_by=(FactIs("step_plan.agreed", "plan.step_agreed", "agreements.written"),),
                    settled_early=True,
                    within=Within.SPELL,
                    lapses=LONG_ABSENCE_OVER,
                ),
            ),
            remark=Text(
                nl="De bron zegt: tijdens het gesprek voor de terugkeer. Dat gesprek ligt een maand ervoor.",
                fr="La source dit : pendant l'entretien avant le retour. Cet entretien a lieu un mois avant.",
                de="Die Quelle sagt: während des Gesprächs vor der Rückkehr. Dieses Gespräch liegt einen Monat davor.",
                en="The source says: during the talk before the return. That talk lies a month before.",
            ),
        ),
    ),
)

AGREE_WITH_COLLEAGUES = Rule(
    key="cp.agree-with-colleagues",
    nature=Nature.PRACTICE,
    party=Party.MANAGER,
    wording=Wording(
        name=Text(
            nl="De collega's voorbereiden op de terugkeer",
            fr="Préparer les collègues au retour",
            de="Die Kollegen auf die Rückkehr vorbereiten",
            en="Prepare colleagues for the return",
        ),
        question=Text(
            nl="Wat horen de collega's over de terugkeer?",
            fr="Que dit-on aux collègues du retour ?",
            de="Was hören die Kollegen über die Rückkehr?",
            en="What do colleagues hear about the return?",
        ),
        action=Text(
            nl="Spreek met je medewerker af wat de collega's mogen weten. Vertel hun daarna wie terugkomt en wanneer.",
            fr="Convenez avec le travailleur de ce que les collègues peuvent savoir. Dites-leur ensuite qui revient et quand.",
            de="Vereinbaren Sie mit dem Arbeitnehmer, was die Kollegen wissen dürfen. Sagen Sie ihnen dann, wer wann "
            "zurückkommt.",
            en="Agree with the worker what colleagues may know. Then tell them who comes back and when.",
        ),
        if_missed=Text(
            nl="De collega's worden verrast, en de medewerker moet zelf alles uitleggen.",
            fr="Les collègues sont surpris, et le travailleur doit tout expliquer lui-même.",
            de="Die Kollegen werden überrascht, und der Arbeitnehmer muss alles selbst erklären.",
            en="Colleagues are surprised, and the worker has to explain everything alone.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 4; checklist",
            terms=(
                Term(
                    counts_from=TALK_BEFORE_RETURN,
                    settled_by=(FactIs("colleagues.informed"),),
                    within=Within.SPELL,
                    lapses=LONG_ABSENCE_OVER,
                ),
            ),
        ),
    ),
)

PUT_ON_PAPER = Rule(
    key="cp.put-on-paper",
    nature=Nature.PRACTICE,
    party=Party.COACH,
    wording=Wording(
        name=Text(
            nl="De afspraken op papier zetten",
            fr="Mettre les accords par écrit",
            de="Die Vereinbarungen aufschreiben",
            en="Put the agreements on paper",
        ),
        question=Text(
            nl="Tegen wanneer staan de afspraken op papier?",
            fr="Pour quand les accords sont-ils par écrit ?",
            de="Bis wann stehen die Vereinbarungen auf Papier?",
            en="By when do the agreements stand on paper?",
        ),
        action=Text(
            nl="Schrijf de afspraken op, voor de terugkeer, en geef iedereen die het aangaat een kopie.",
            fr="Notez les accords avant le retour et donnez une copie à chaque personne concernée.",
            de="Schreiben Sie die Vereinbarungen vor der Rückkehr auf und geben Sie allen Beteiligten eine Kopie.",
            en="Write the agreements down before the return and give everyone concerned a copy.",
        ),
        if_missed=Text(
            nl="Later weet niemand nog precies wat er afgesproken was.",
            fr="Plus tard, personne ne sait plus exactement ce qui a été convenu.",
            de="Später weiß niemand mehr genau, was vereinbart war.",
            en="Later nobody knows exactly what was agreed.",
        ),
        document=Text(
            nl="Afspraken voor de terugkeer",
            fr="Accords pour le retour",
            de="Vereinbarungen für die Rückkehr",
            en="Agreements for the return",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 4; checklist",
            terms=(
                Term(
                    counts_from=PLANNED_DAY_BACK,
                    length=Days(1),
                    counting=Counting.BACK_FROM,
                    settled_by=(FactIs("agreements.written"),),
                    settled_early=True,
                    within=Within.SPELL,
                    lapses=LONG_ABSENCE_OVER,
                ),
            ),
            remark=Text(
                nl="De bron noemt geen dag, alleen voor de terugkeer. Hier is dat ten laatste de dag ervoor.",
                fr="La source ne donne pas de jour, seulement avant le retour. Ici, c'est la veille au plus tard.",
                de="Die Quelle nennt keinen Tag, nur vor der Rückkehr. Hier ist es spätestens der Tag davor.",
                en="The source names no day, only before the return. Here it is the day before at the latest.",
            ),
        ),
    ),
)

WELCOME = Rule(
    key="cp.welcome",
    nature=Nature.PRACTICE,
    party=Party.MANAGER,
    wording=Wording(
        name=Text(
            nl="Zorgen dat er iemand klaarstaat",
            fr="Veiller à ce que quelqu'un soit là",
            de="Dafür sorgen, dass jemand da ist",
            en="See that someone is there",
        ),
        question=Text(
            nl="Wie vangt je medewerker op, de eerste dag terug?",
            fr="Qui accueille le travailleur le premier jour ?",
            de="Wer empfängt den Arbeitnehmer am ersten Tag?",
            en="Who welcomes the worker on the first day back?",
        ),
        action=Text(
            nl="Zorg dat jij of een collega er is om je medewerker te ontvangen en uit te leggen wat nieuw is.",
            fr="Veillez à être là, ou un collègue, pour accueillir le travailleur et expliquer ce qui est nouveau.",
            de="Sorgen Sie dafür, dass Sie oder ein Kollege da sind, um den Arbeitnehmer zu empfangen und Neues zu "
            "erklären.",
            en="See that you or a colleague is there to welcome the worker and explain what is new.",
        ),
        if_missed=Text(
            nl="De eerste dag begint koud. Een warm woord helpt ook een dag later nog.",
            fr="Le premier jour commence froidement. Un mot chaleureux aide encore le lendemain.",
            de="Der erste Tag beginnt kühl. Ein warmes Wort hilft auch einen Tag später noch.",
            en="The first day starts cold. A warm word still helps a day later.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 5; checklist",
            terms=(
                Term(
                    counts_from=PLANNED_DAY_BACK,
                    counting=Counting.THE_DAY_ITSELF,
                    settled_by=(FactIs("welcome.prepared"),),
                    settled_early=True,
                    lapses=(ABSENT_AGAIN, CONTRACT_ENDED),
                ),
            ),
        ),
    ),
)

CHECK_IN = Rule(
    key="cp.check-in",
    nature=Nature.PRACTICE,
    party=Party.MANAGER,
    wording=Wording(
        name=Text(
            nl="De eerste dag even horen hoe het gaat",
            fr="Demander le premier jour comment ça va",
            de="Am ersten Tag kurz fragen, wie es geht",
            en="Check in on the first day",
        ),
        question=Text(
            nl="Wanneer vraag je hoe de eerste dag loopt?",
            fr="Quand demandez-vous comment se passe le premier jour ?",
            de="Wann fragen Sie, wie der erste Tag läuft?",
            en="When do you ask how the first day goes?",
        ),
        action=Text(
            nl="Ga op de eerste werkdag even langs, vraag hoe het gaat, en plan het gesprek na twee weken.",
            fr="Passez le premier jour de travail, demandez comment ça va, et fixez l'entretien d'après deux semaines.",
            de="Gehen Sie am ersten Arbeitstag kurz vorbei, fragen Sie, wie es geht, und planen Sie das Gespräch nach "
            "zwei Wochen.",
            en="Drop by on the first working day, ask how it goes, and plan the talk after two weeks.",
        ),
        if_missed=Text(
            nl="Wat op dag één stroef loopt, blijft onbesproken.",
            fr="Ce qui coince le premier jour reste non dit.",
            de="Was am ersten Tag schwerfällt, bleibt ungesagt.",
            en="What goes stiffly on day one stays unsaid.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 5; checklist",
            terms=(
                Term(
                    counts_from=FIRST_DAY_BACK,
                    counting=Counting.THE_DAY_ITSELF,
                    settled_by=(FactIs("talk.held", kind="check_in"), FactIs("contact.made")),
                    lapses=AFTER_RETURN,
                ),
            ),
        ),
    ),
)

RETURN_TALK = Rule(
    key="cp.return-talk",
    nature=Nature.PRACTICE,
    party=Party.MANAGER,
    wording=Wording(
        name=Text(
            nl="Terugkomgesprek na twee weken",
            fr="Entretien de retour après deux semaines",
            de="Rückkehrgespräch nach zwei Wochen",
            en="Return talk after two weeks",
        ),
        question=Text(
            nl="Wanneer bekijken jullie hoe de terugkeer loopt?",
            fr="Quand regardez-vous ensemble comment se passe le retour ?",
            de="Wann schauen Sie gemeinsam, wie die Rückkehr läuft?",
            en="When do you look together how the return goes?",
        ),
        action=Text(
            nl="Bespreek wat goed loopt en wat aandacht vraagt. Bekijk de afspraken en stuur bij waar nodig.",
            fr="Parlez de ce qui va bien et de ce qui demande de l'attention. Revoyez les accords et adaptez si besoin.",
            de="Besprechen Sie, was gut läuft und was Aufmerksamkeit braucht. Sehen Sie die Vereinbarungen durch und "
            "passen Sie an.",
            en="Discuss what goes well and what needs attention. Look at the agreements and adjust where needed.",
        ),
        if_missed=Text(
            nl="Kleine haperingen krijgen de tijd om groot te worden.",
            fr="Les petites difficultés ont le temps de grandir.",
            de="Kleine Schwierigkeiten haben Zeit, groß zu werden.",
            en="Small hitches get the time to grow.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 5; checklist",
            terms=(
                Term(
                    counts_from=FIRST_DAY_BACK,
                    length=Weeks(2),
                    counting=Counting.FROM_RECEIPT,
                    settled_by=(FactIs("talk.held", kind="return_talk"),),
                    lapses=AFTER_RETURN,
                ),
            ),
        ),
    ),
)

FOLLOW_UP_1_MONTH = Rule(
    key="cp.follow-up-1-month",
    nature=Nature.PRACTICE,
    party=Party.MANAGER,
    wording=Wording(
        name=Text(
            nl="Opvolggesprek na één maand",
            fr="Entretien de suivi après un mois",
            de="Folgegespräch nach einem Monat",
            en="Follow-up talk after a month",
        ),
        question=Text(
            nl="Wanneer is het eerste opvolggesprek?",
            fr="Quand a lieu le premier entretien de suivi ?",
            de="Wann ist das erste Folgegespräch?",
            en="When is the first follow-up talk?",
        ),
        action=Text(
            nl="Vraag hoe het nu gaat met het werk, en of de afspraken nog passen.",
            fr="Demandez comment va le travail maintenant, et si les accords conviennent encore.",
            de="Fragen Sie, wie es jetzt mit der Arbeit geht, und ob die Vereinbarungen noch passen.",
            en="Ask how work goes now, and whether the agreements still fit.",
        ),
        if_missed=Text(
            nl="Je merkt later dat een afspraak niet meer past.",
            fr="Vous remarquez plus tard qu'un accord ne convient plus.",
            de="Sie merken später, dass eine Vereinbarung nicht mehr passt.",
            en="You notice later that an agreement no longer fits.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 5; checklist",
            terms=(
                Term(
                    counts_from=FIRST_DAY_BACK,
                    length=Months(1),
                    counting=Counting.FROM_RECEIPT,
                    settled_by=(FactIs("talk.held", kind="follow_up"),),
                    lapses=AFTER_RETURN,
                ),
            ),
        ),
    ),
)

FOLLOW_UP_6_WEEKS = Rule(
    key="cp.follow-up-6-weeks",
    nature=Nature.PRACTICE,
    party=Party.MANAGER,
    wording=Wording(
        name=Text(
            nl="Tweede opvolggesprek, met evaluatie",
            fr="Deuxième entretien de suivi, avec évaluation",
            de="Zweites Folgegespräch, mit Auswertung",
            en="Second follow-up talk, with evaluation",
        ),
        question=Text(
            nl="Wanneer bekijken jullie samen het resultaat?",
            fr="Quand évaluez-vous ensemble le résultat ?",
            de="Wann werten Sie gemeinsam das Ergebnis aus?",
            en="When do you look at the result together?",
        ),
        action=Text(
            nl="Bekijk of je medewerker weer helemaal mee is, en welke aanpassing misschien blijft.",
            fr="Voyez si le travailleur est pleinement de retour, et quelle adaptation reste peut-être.",
            de="Sehen Sie, ob der Arbeitnehmer wieder ganz dabei ist, und welche Anpassung vielleicht bleibt.",
            en="See whether the worker is fully back, and which adaptation may stay.",
        ),
        if_missed=Text(
            nl="Een tijdelijke aanpassing loopt door zonder dat iemand erover beslist.",
            fr="Une adaptation temporaire continue sans que personne n'en décide.",
            de="Eine vorläufige Anpassung läuft weiter, ohne dass jemand darüber entscheidet.",
            en="A temporary adaptation runs on without anyone deciding about it.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 5; checklist (1.5 months)",
            terms=(
                Term(
                    counts_from=FIRST_DAY_BACK,
                    length=Weeks(6),
                    counting=Counting.FROM_RECEIPT,
                    settled_by=(FactIs("talk.held", kind="evaluation"),),
                    lapses=AFTER_RETURN,
                ),
            ),
            remark=Text(
                nl="De bron zegt anderhalve maand; hier geteld als zes weken.",
                fr="La source dit un mois et demi ; compté ici comme six semaines.",
                de="Die Quelle sagt anderthalb Monate; hier als sechs Wochen gezählt.",
                en="The source says a month and a half; counted here as six weeks.",
            ),
        ),
    ),
)

RULES = (
    ANSWER_REQUEST,
    CALL_SAME_DAY,
    AGREE_CONTACT,
    TELL_COLLEAGUES,
    WEEKLY_CALL,
    INVITE_TO_EVENTS,
    PERSONAL_TALK,
    LETTER_4_WEEKS,
    SERVICE_WRITES,
    POTENTIAL_8_WEEKS,
    USE_POTENTIAL,
    TALK_BEFORE,
    AGREE_WORK,
    AGREE_WITH_COLLEAGUES,
    PUT_ON_PAPER,
    WELCOME,
    CHECK_IN,
    RETURN_TALK,
    FOLLOW_UP_1_MONTH,
    FOLLOW_UP_6_WEEKS,
)
