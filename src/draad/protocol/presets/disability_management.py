"""Sickness absence and reintegration protocol of a guide to disability management: who does what, when and how.

The case manager is the return coach. Where the guide gives no number, no day is set: Afbeelding 5 puts the first
contact and the exploring before one month of absence, and the plan of action after it.

Not modelled: the roles of management, works council and committee towards the policy as a whole, which are no steps of
one person's thread.
"""

from dataclasses import replace

from draad.periods import Counting, Days, Months, Weeks
from draad.protocol.moments import (
    ABSENCE_OVER,
    ABSENT_AGAIN,
    AFTER_RETURN,
    ALWAYS,
    CHECKED,
    EVALUATION,
    FIRST_DAY,
    FIRST_DAY_BACK,
    FIRST_DAY_OF_LONG_ABSENCE,
    LONG_ABSENCE_OVER,
    PLANNED_DAY_BACK,
    RESUMPTION_POSSIBLE,
    STEP_PLAN,
    THREAD_CLOSED,
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

NAME = "disability-management"
TITLE = Text(
    nl="Disability management",
    fr="Disability management",
    de="Disability Management",
    en="Disability management",
)
BASE = Version(
    in_force=ALWAYS,
    picked_by=Pick.COUNTED_FROM,
    terms=(),
    cite=Text(
        nl="Ziekteverzuim en re-integratieprotocol: wie doet wat, wanneer en hoe? (3.4.1.2), Prevent",
        fr="« Ziekteverzuim en re-integratieprotocol: wie doet wat, wanneer en hoe? » (3.4.1.2), Prevent",
        de="„Ziekteverzuim en re-integratieprotocol: wie doet wat, wanneer en hoe?“ (3.4.1.2), Prevent",
        en="“Ziekteverzuim en re-integratieprotocol: wie doet wat, wanneer en hoe?” (3.4.1.2), Prevent",
    ),
    rows="",
    certainty=Certainty.HOUSE,
    sources=(),
    checked=CHECKED,
)

REPORT_TO_MANAGER = Rule(
    key="dm.report-to-manager",
    nature=Nature.PRACTICE,
    party=Party.WORKER,
    wording=Wording(
        name=Text(
            nl="Je ziek melden bij je leidinggevende",
            fr="Prévenir votre responsable",
            de="Sich beim Vorgesetzten krankmelden",
            en="Report to your manager",
        ),
        question=Text(
            nl="Bij wie meld je je ziek?",
            fr="À qui signalez-vous votre absence ?",
            de="Bei wem melden Sie sich krank?",
            en="Whom do you tell that you are ill?",
        ),
        action=Text(
            nl="Bel als het kan zelf je leidinggevende. Je hoeft niet te zeggen wat je hebt. Spreek af wanneer jullie elkaar "
            "weer horen.",
            fr="Si possible, appelez vous-même votre responsable. Vous ne devez pas dire ce que vous avez. Convenez de "
            "votre prochain contact.",
            de="Rufen Sie, wenn möglich, selbst Ihren Vorgesetzten an. Sie müssen nicht sagen, was Sie haben. Vereinbaren "
            "Sie den nächsten Kontakt.",
            en="If you can, call your manager yourself. You need not say what you have. Agree when you speak again.",
        ),
        if_missed=Text(
            nl="Je leidinggevende hoort het dan van iemand anders. Dat is niet erg, maar zelf bellen praat makkelijker.",
            fr="Votre responsable l'apprend alors par quelqu'un d'autre. Ce n'est pas grave, mais un appel facilite les choses.",
            de="Ihr Vorgesetzter erfährt es dann von anderen. Das ist nicht schlimm, aber ein Anruf macht es leichter.",
            en="Your manager then hears it from someone else. That is no problem, but a call makes talking easier.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="Procedures: ziektemelding",
            terms=(Term(counts_from=FIRST_DAY, counting=Counting.THE_DAY_ITSELF, settled_by_itself=True),),
            remark=Text(
                nl="De ziekmelding zelf geldt als gedaan.",
                fr="La déclaration elle-même vaut comme faite.",
                de="Die Krankmeldung selbst gilt als erledigt.",
                en="The report itself counts as done.",
            ),
        ),
    ),
)

FIRST_CONTACT = Rule(
    key="dm.first-contact",
    nature=Nature.PRACTICE,
    party=Party.MANAGER,
    wording=Wording(
        name=Text(
            nl="Een eerste keer contact tijdens de ziekte",
            fr="Un premier contact pendant la maladie",
            de="Ein erster Kontakt während der Krankheit",
            en="A first contact during the illness",
        ),
        question=Text(
            nl="Tegen wanneer hoor je je medewerker een eerste keer?",
            fr="Pour quand avez-vous un premier contact avec le travailleur ?",
            de="Bis wann hören Sie den Arbeitnehmer zum ersten Mal?",
            en="By when do you hear the worker for the first time?",
        ),
        action=Text(
            nl="Bel je medewerker. Toon belangstelling, vraag hoelang het kan duren, bekijk wat dringend is en spreek een "
            "volgend contact af.",
            fr="Appelez le travailleur. Montrez de l'intérêt, demandez la durée probable, voyez ce qui est urgent et "
            "convenez d'un prochain contact.",
            de="Rufen Sie den Arbeitnehmer an. Zeigen Sie Interesse, fragen Sie nach der voraussichtlichen Dauer, klären "
            "Sie Dringendes und vereinbaren Sie den nächsten Kontakt.",
            en="Call the worker. Show interest, ask how long it may take, see what is urgent and agree on a next contact.",
        ),
        if_missed=Text(
            nl="De medewerker verliest de band met het werk.",
            fr="Le travailleur perd le lien avec le travail.",
            de="Der Arbeitnehmer verliert die Bindung zur Arbeit.",
            en="The worker loses the bond with work.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="Procedures: contact tijdens de ziekte; Afbeelding 5 (before 1 month)",
            terms=(
                Term(
                    counts_from=FIRST_DAY,
                    length=Months(1),
                    counting=Counting.FROM_RECEIPT,
                    settled_by=(FactIs("contact.made"),),
                    within=Within.SPELL,
                    lapses=ABSENCE_OVER,
                ),
            ),
        ),
    ),
)

KEEP_CONTACT = Rule(
    key="dm.keep-contact",
    nature=Nature.PRACTICE,
    party=Party.MANAGER,
    wording=Wording(
        name=Text(
            nl="Contact houden tijdens de ziekte",
            fr="Garder le contact pendant la maladie",
            de="Während der Krankheit Kontakt halten",
            en="Keep contact during the illness",
        ),
        question=Text(
            nl="Wanneer hoor je je medewerker weer?",
            fr="Quand reprenez-vous contact avec le travailleur ?",
            de="Wann hören Sie den Arbeitnehmer wieder?",
            en="When do you hear the worker again?",
        ),
        action=Text(
            nl="Hou regelmatig contact, op de dag die jullie afspraken. Vraag hoe het gaat en of het plan nog past.",
            fr="Gardez régulièrement le contact, au jour convenu. Demandez comment ça va et si le plan convient encore.",
            de="Halten Sie regelmäßig Kontakt, am vereinbarten Tag. Fragen Sie, wie es geht und ob der Plan noch passt.",
            en="Keep regular contact, on the day you agreed. Ask how they are and whether the plan still fits.",
        ),
        if_missed=Text(
            nl="Hoe langer zonder contact, hoe moeilijker de stap terug.",
            fr="Plus le contact tarde, plus le retour est difficile.",
            de="Je länger ohne Kontakt, desto schwerer der Schritt zurück.",
            en="The longer without contact, the harder the step back.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="Procedures: contact tijdens de ziekte; steps 1 and 2",
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
                nl="De bron zegt regelmatig, zonder getal. De afspraak met de werknemer bepaalt hoe vaak.",
                fr="La source dit régulièrement, sans chiffre. L'accord avec le travailleur fixe la fréquence.",
                de="Die Quelle sagt regelmäßig, ohne Zahl. Die Vereinbarung mit dem Arbeitnehmer bestimmt, wie oft.",
                en="The source says regularly, without a number. The agreement with the worker says how often.",
            ),
        ),
    ),
)

AT_FOUR_WEEKS = Term(
    counts_from=FIRST_DAY_OF_LONG_ABSENCE,
    length=Weeks(4),
    counting=Counting.WAIT_FROM_RECEIPT,
    until=Weeks(4),
    settled_by=(FactIs("letter.sent", letter="four-weeks"),),
    within=Within.INCAPACITY,
    lapses=LONG_ABSENCE_OVER,
)

LETTER_4_WEEKS = Rule(
    key="dm.letter-4-weeks",
    nature=Nature.PRACTICE,
    party=Party.HR,
    wording=Wording(
        name=Text(
            nl="Een informatieve brief sturen",
            fr="Envoyer une lettre d'information",
            de="Einen Informationsbrief senden",
            en="Send an informative letter",
        ),
        question=Text(
            nl="Wanneer krijgt een afwezige werknemer een brief?",
            fr="Quand un travailleur absent reçoit-il une lettre ?",
            de="Wann bekommt ein abwesender Arbeitnehmer einen Brief?",
            en="When does an absent worker get a letter?",
        ),
        action=Text(
            nl="Stuur na vier weken een brief: vraag om contact op te nemen met de leidinggevende, en vertel welke hulp er "
            "is, van arbeidsarts tot sociale dienst.",
            fr="Envoyez une lettre après quatre semaines : demandez de contacter le responsable, et dites quelle aide "
            "existe, du médecin du travail au service social.",
            de="Senden Sie nach vier Wochen einen Brief: Bitten Sie um Kontakt mit dem Vorgesetzten, und sagen Sie, "
            "welche Hilfe es gibt, vom Arbeitsarzt bis zum Sozialdienst.",
            en="Send a letter after four weeks: ask to get in touch with the manager, and tell which help there is, from "
            "occupational physician to social service.",
        ),
        if_missed=Text(
            nl="De werknemer weet niet dat het werk meedenkt.",
            fr="Le travailleur ne sait pas que son travail pense à lui.",
            de="Der Arbeitnehmer weiß nicht, dass die Arbeit mitdenkt.",
            en="The worker does not know that work thinks along.",
        ),
        document=Text(
            nl="Informatieve brief na vier weken",
            fr="Lettre d'information après quatre semaines",
            de="Informationsbrief nach vier Wochen",
            en="Informative letter after four weeks",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 1; Afbeelding 5",
            terms=(AT_FOUR_WEEKS,),
        ),
    ),
)

EXPLORE = Rule(
    key="dm.explore",
    nature=Nature.PRACTICE,
    party=Party.MANAGER,
    wording=Wording(
        name=Text(
            nl="De situatie samen verkennen",
            fr="Explorer ensemble la situation",
            de="Die Lage gemeinsam erkunden",
            en="Explore the situation together",
        ),
        question=Text(
            nl="Tegen wanneer weet je wat er nodig is?",
            fr="Pour quand savez-vous ce qu'il faut ?",
            de="Bis wann wissen Sie, was nötig ist?",
            en="By when do you know what is needed?",
        ),
        action=Text(
            nl="Vraag of een terugkeer in zicht is, of het werk aangepast moet worden, of het werk meespeelt, en hoe het "
            "team het opvangt. Vraag zo nodig raad aan anderen.",
            fr="Demandez si un retour est en vue, si le travail doit être adapté, s'il joue un rôle, et comment l'équipe "
            "s'organise. Demandez conseil si besoin.",
            de="Fragen Sie, ob eine Rückkehr in Sicht ist, ob die Arbeit angepasst werden muss, ob sie eine Rolle spielt, "
            "und wie das Team es auffängt. Holen Sie bei Bedarf Rat ein.",
            en="Ask whether a return is in sight, whether work must be adapted, whether work plays a part, and how the "
            "team copes. Ask others for advice if needed.",
        ),
        if_missed=Text(
            nl="Een plan komt later dan het kan.",
            fr="Un plan vient plus tard que possible.",
            de="Ein Plan kommt später als möglich.",
            en="A plan comes later than it could.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 1; Afbeelding 5 (before 1 month)",
            terms=(
                Term(
                    counts_from=FIRST_DAY_OF_LONG_ABSENCE,
                    length=Months(1),
                    counting=Counting.FROM_RECEIPT,
                    settled_by=(FactIs("talk.held", kind="exploration"),),
                    within=Within.INCAPACITY,
                    lapses=LONG_ABSENCE_OVER,
                ),
            ),
        ),
    ),
)

TAKE_LEAD = Rule(
    key="dm.take-lead",
    nature=Nature.PRACTICE,
    party=Party.COACH,
    wording=Wording(
        name=Text(
            nl="De leiding van het dossier nemen",
            fr="Prendre le dossier en main",
            de="Die Leitung des Dossiers übernehmen",
            en="Take the lead of the file",
        ),
        question=Text(
            nl="De afwezigheid wordt lang. Wie houdt het overzicht?",
            fr="L'absence se prolonge. Qui garde la vue d'ensemble ?",
            de="Die Abwesenheit wird lang. Wer behält den Überblick?",
            en="The absence gets long. Who keeps the overview?",
        ),
        action=Text(
            nl="Neem het dossier op, bewaak de termijnen en steun de leidinggevende.",
            fr="Prenez le dossier en charge, surveillez les délais et soutenez le responsable.",
            de="Übernehmen Sie das Dossier, achten Sie auf die Fristen und unterstützen Sie den Vorgesetzten.",
            en="Take up the file, guard the terms and support the manager.",
        ),
        if_missed=Text(
            nl="Iedereen doet iets, en niemand houdt het samen.",
            fr="Chacun fait quelque chose, et personne ne tient l'ensemble.",
            de="Jeder tut etwas, und niemand hält es zusammen.",
            en="Everyone does something, and nobody holds it together.",
        ),
        document=Text(
            nl="Re-integratiedossier",
            fr="Dossier de réintégration",
            de="Wiedereingliederungsdossier",
            en="Reintegration file",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="Tabel 8: disability case manager; Afbeelding 5 (1 month)",
            terms=(
                Term(
                    counts_from=FIRST_DAY_OF_LONG_ABSENCE,
                    length=Months(1),
                    counting=Counting.WAIT_FROM_RECEIPT,
                    settled_by=(FactIs("lead.assigned"),),
                    within=Within.INCAPACITY,
                    lapses=LONG_ABSENCE_OVER,
                ),
            ),
        ),
    ),
)

PLAN_OF_ACTION = Rule(
    key="dm.plan-of-action",
    nature=Nature.PRACTICE,
    party=Party.MANAGER,
    wording=Wording(
        name=Text(
            nl="Samen een plan van aanpak maken",
            fr="Établir ensemble un plan d'action",
            de="Gemeinsam einen Plan erstellen",
            en="Make a plan of action together",
        ),
        question=Text(
            nl="Vanaf wanneer maken jullie een plan?",
            fr="À partir de quand faites-vous un plan ?",
            de="Ab wann machen Sie einen Plan?",
            en="From when do you make a plan?",
        ),
        action=Text(
            nl="Maak met je medewerker een plan: wanneer, welke taken, waar, met welke aanpassing, hulpmiddel of opleiding, "
            "en wie erbij moet zijn.",
            fr="Faites un plan avec le travailleur : quand, quelles tâches, où, avec quelle adaptation, aide ou formation, "
            "et qui doit être impliqué.",
            de="Machen Sie mit dem Arbeitnehmer einen Plan: wann, welche Aufgaben, wo, mit welcher Anpassung, Hilfe oder "
            "Ausbildung, und wer dabei sein muss.",
            en="Make a plan with the worker: when, which tasks, where, with which adaptation, aid or training, and who "
            "takes part.",
        ),
        if_missed=Text(
            nl="De weg terug blijft vaag.",
            fr="Le chemin du retour reste flou.",
            de="Der Weg zurück bleibt unklar.",
            en="The way back stays vague.",
        ),
        document=Text(nl="Plan van aanpak", fr="Plan d'action", de="Plan", en="Plan of action"),
    ),
    versions=(
        replace(
            BASE,
            rows="step 2; Afbeelding 5 (after 1 month)",
            terms=(
                Term(
                    counts_from=FIRST_DAY_OF_LONG_ABSENCE,
                    length=Months(1),
                    counting=Counting.WAIT_FROM_RECEIPT,
                    settled_by=(FactIs("step_plan.agreed"),),
                    within=Within.INCAPACITY,
                    lapses=LONG_ABSENCE_OVER,
                ),
            ),
        ),
    ),
)

BEFORE_RETURN = Rule(
    key="dm.before-return",
    nature=Nature.PRACTICE,
    party=Party.MANAGER,
    wording=Wording(
        name=Text(
            nl="Voor de terugkeer alles duidelijk maken",
            fr="Tout clarifier avant le retour",
            de="Vor der Rückkehr alles klären",
            en="Make everything clear before the return",
        ),
        question=Text(
            nl="Is voor de eerste dag duidelijk wat er komt?",
            fr="Avant le premier jour, tout est-il clair ?",
            de="Ist vor dem ersten Tag klar, was kommt?",
            en="Is it clear before the first day what comes?",
        ),
        action=Text(
            nl="Spreek af welk takenpakket, welke middelen, wat de collega's horen, wat er veranderd is en welke papieren "
            "aangepast worden. Praat een conflict eerst uit.",
            fr="Convenez des tâches, des moyens, de ce que les collègues apprennent, de ce qui a changé et des documents à "
            "adapter. Réglez d'abord un conflit.",
            de="Vereinbaren Sie Aufgaben und Mittel, was die Kollegen hören, was sich geändert hat und welche Papiere "
            "angepasst werden. Klären Sie einen Konflikt zuerst.",
            en="Agree on tasks, means, what colleagues hear, what has changed and which papers are adapted. Settle a "
            "conflict first.",
        ),
        if_missed=Text(
            nl="De eerste dag brengt verrassingen.",
            fr="Le premier jour réserve des surprises.",
            de="Der erste Tag bringt Überraschungen.",
            en="The first day brings surprises.",
        ),
        document=Text(
            nl="Afspraken, met wat wijzigt in contract, functiebeschrijving of ploegdocument",
            fr="Accords, avec ce qui change dans le contrat, la description de fonction ou le document d'équipe",
            de="Vereinbarungen, mit Änderungen in Vertrag, Funktionsbeschreibung oder Teamdokument",
            en="Agreements, with what changes in contract, job description or team document",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 2, before the return",
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
        ),
    ),
)

INFORM_PARTIES = Rule(
    key="dm.inform-parties",
    nature=Nature.PRACTICE,
    party=Party.COACH,
    wording=Wording(
        name=Text(
            nl="Iedereen vertellen wat zijn rol is",
            fr="Dire à chacun son rôle",
            de="Allen ihre Rolle mitteilen",
            en="Tell everyone their role",
        ),
        question=Text(
            nl="Werken kan weer, misschien gedeeltelijk. Wie moet wat weten?",
            fr="Le travail est à nouveau possible, peut-être en partie. Qui doit savoir quoi ?",
            de="Arbeiten geht wieder, vielleicht teilweise. Wer muss was wissen?",
            en="Work is possible again, perhaps in part. Who needs to know what?",
        ),
        action=Text(
            nl="Contacteer wie in het plan staat en vertel wat ieders rol is bij de terugkeer.",
            fr="Contactez les personnes du plan et dites à chacune son rôle dans le retour.",
            de="Kontaktieren Sie alle, die im Plan stehen, und sagen Sie ihnen ihre Rolle bei der Rückkehr.",
            en="Contact those named in the plan and tell each their role in the return.",
        ),
        if_missed=Text(
            nl="Iemand wacht op een ander die van niets weet.",
            fr="Quelqu'un attend une personne qui n'est au courant de rien.",
            de="Jemand wartet auf einen anderen, der von nichts weiß.",
            en="Someone waits for another who knows of nothing.",
        ),
        document=Text(
            nl="Bericht met de rollen uit het plan",
            fr="Message avec les rôles du plan",
            de="Nachricht mit den Rollen aus dem Plan",
            en="Message with the roles in the plan",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 3",
            terms=(
                Term(
                    counts_from=RESUMPTION_POSSIBLE,
                    settled_by=(FactIs("letter.sent", letter="roles-in-plan"),),
                    within=Within.INCAPACITY,
                    lapses=LONG_ABSENCE_OVER,
                ),
            ),
        ),
    ),
)

CHASE = Rule(
    key="dm.chase",
    nature=Nature.PRACTICE,
    party=Party.MANAGER,
    wording=Wording(
        name=Text(
            nl="Vragen hoe het met een afspraak staat",
            fr="Demander où en est un engagement",
            de="Fragen, wie es um eine Zusage steht",
            en="Ask how a commitment stands",
        ),
        question=Text(
            nl="Een afspraak uit het plan blijft liggen. Wat doe je?",
            fr="Un engagement du plan reste en suspens. Que faites-vous ?",
            de="Eine Zusage aus dem Plan bleibt liegen. Was tun Sie?",
            en="A commitment in the plan stays undone. What do you do?",
        ),
        action=Text(
            nl="Volg de afspraken uit het plan. Loopt er een vast, vraag die persoon dan waarom, en wat er nodig is.",
            fr="Suivez les accords du plan. Si l'un d'eux bloque, demandez à la personne pourquoi, et ce qu'il faut.",
            de="Behalten Sie die Vereinbarungen im Blick. Stockt eine, fragen Sie die Person, warum und was nötig ist.",
            en="Follow the agreements of the plan. If one gets stuck, ask that person why, and what is needed.",
        ),
        if_missed=Text(
            nl="Het plan stokt zonder dat iemand weet waarom.",
            fr="Le plan s'enlise sans que personne ne sache pourquoi.",
            de="Der Plan stockt, ohne dass jemand weiß, warum.",
            en="The plan stalls without anyone knowing why.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 3",
            terms=(
                Term(
                    counts_from=STEP_PLAN,
                    settled_by=(FactIs("party.reminded"),),
                    within=Within.INCAPACITY,
                    lapses=(*LONG_ABSENCE_OVER, THREAD_CLOSED),
                ),
            ),
            remark=Text(
                nl="De bron noemt geen dag. Zolang het plan loopt staat dit open, en het wordt nooit te laat.",
                fr="La source ne donne pas de jour. Tant que le plan court, ceci reste ouvert et n'est jamais en retard.",
                de="Die Quelle nennt keinen Tag. Solange der Plan läuft, bleibt dies offen und wird nie zu spät.",
                en="The source names no day. It stands open as long as the plan runs, and is never late.",
            ),
        ),
    ),
)

RETURN_EXAM = Rule(
    key="dm.return-exam",
    nature=Nature.PRACTICE,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(
            nl="Onderzoek bij de terugkeer",
            fr="Examen au retour",
            de="Untersuchung bei der Rückkehr",
            en="Examination on the return",
        ),
        question=Text(
            nl="Past het werk bij wat de werknemer nu kan?",
            fr="Le travail convient-il à ce que le travailleur peut faire maintenant ?",
            de="Passt die Arbeit zu dem, was der Arbeitnehmer jetzt kann?",
            en="Does the work fit what the worker can do now?",
        ),
        action=Text(
            nl="Bekijk bij de terugkeer of het werk past. Past het niet, dan gaan jullie terug naar het plan van aanpak.",
            fr="Voyez au retour si le travail convient. Sinon, revenez au plan d'action.",
            de="Sehen Sie bei der Rückkehr, ob die Arbeit passt. Wenn nicht, gehen Sie zurück zum Plan.",
            en="See on the return whether the work fits. If not, go back to the plan of action.",
        ),
        if_missed=Text(
            nl="Een aanpassing die nodig is, blijft onopgemerkt.",
            fr="Une adaptation nécessaire passe inaperçue.",
            de="Eine nötige Anpassung bleibt unbemerkt.",
            en="An adaptation that is needed goes unnoticed.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="Afbeelding 5 (examination: OK or not OK)",
            terms=(
                Term(
                    counts_from=FIRST_DAY_BACK,
                    settled_by=(FactIs("return_exam.held"),),
                    lapses=AFTER_RETURN,
                ),
            ),
        ),
    ),
)

RETURN_TALK = Rule(
    key="dm.return-talk",
    nature=Nature.PRACTICE,
    party=Party.MANAGER,
    wording=Wording(
        name=Text(
            nl="Terugkeergesprek",
            fr="Entretien de retour",
            de="Rückkehrgespräch",
            en="Return talk",
        ),
        question=Text(
            nl="Speelde het werk mee, en hoe loopt de overgang goed?",
            fr="Le travail a-t-il joué un rôle, et comment bien passer la transition ?",
            de="Spielte die Arbeit eine Rolle, und wie gelingt der Übergang?",
            en="Did work play a part, and how does the transition go well?",
        ),
        action=Text(
            nl="Vraag of iets op het werk meespeelde, zoals taken, voorwaarden of sfeer, en hoe de eerste tijd beter loopt.",
            fr="Demandez si quelque chose au travail a joué, comme les tâches, les conditions ou l'ambiance, et comment "
            "faciliter les débuts.",
            de="Fragen Sie, ob etwas bei der Arbeit mitspielte, wie Aufgaben, Bedingungen oder Stimmung, und wie die erste "
            "Zeit besser läuft.",
            en="Ask whether something at work played a part, such as tasks, conditions or atmosphere, and how the first "
            "time goes better.",
        ),
        if_missed=Text(
            nl="Wat op het werk stroef loopt, blijft zoals het is.",
            fr="Ce qui coince au travail reste comme c'est.",
            de="Was bei der Arbeit schwerfällt, bleibt, wie es ist.",
            en="What goes badly at work stays as it is.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="Procedures: terugkeergesprekken",
            terms=(
                Term(
                    counts_from=FIRST_DAY_BACK,
                    settled_by=(FactIs("talk.held", kind="return_talk"),),
                    lapses=AFTER_RETURN,
                ),
            ),
        ),
    ),
)

FOLLOW_UP = Rule(
    key="dm.follow-up",
    nature=Nature.PRACTICE,
    party=Party.MANAGER,
    wording=Wording(
        name=Text(
            nl="Blijven vragen hoe het gaat",
            fr="Continuer à demander comment ça va",
            de="Weiter fragen, wie es geht",
            en="Keep asking how it goes",
        ),
        question=Text(
            nl="Hoe gaat het na de terugkeer?",
            fr="Comment ça va après le retour ?",
            de="Wie geht es nach der Rückkehr?",
            en="How does it go after the return?",
        ),
        action=Text(
            nl="Praat op het afgesproken moment over hoe het werk loopt en wat nog knelt.",
            fr="Parlez au moment convenu de la façon dont le travail se passe et de ce qui coince encore.",
            de="Sprechen Sie zum vereinbarten Zeitpunkt darüber, wie die Arbeit läuft und was noch drückt.",
            en="Talk at the agreed moment about how work is going and what is still difficult.",
        ),
        if_missed=Text(
            nl="Een knelpunt wordt pas laat gezien.",
            fr="Une difficulté n'est vue que tard.",
            de="Ein Problem wird erst spät gesehen.",
            en="A bottleneck is seen late.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 4",
            terms=(
                Term(
                    counts_from=FIRST_DAY_BACK,
                    settled_by=(FactIs("talk.held", kind="follow_up"),),
                    lapses=AFTER_RETURN,
                ),
            ),
        ),
    ),
)

EVALUATE = Rule(
    key="dm.evaluate",
    nature=Nature.PRACTICE,
    party=Party.COACH,
    wording=Wording(
        name=Text(
            nl="Terugkijken op weg en resultaat",
            fr="Évaluer le chemin et le résultat",
            de="Weg und Ergebnis auswerten",
            en="Evaluate process and result",
        ),
        question=Text(
            nl="Wat leren jullie van deze terugkeer?",
            fr="Que retenez-vous de ce retour ?",
            de="Was lernen Sie aus dieser Rückkehr?",
            en="What do you learn from this return?",
        ),
        action=Text(
            nl="Bekijk samen of de doelen bereikt zijn en het plan gevolgd is. Bekijk dan wat in de aanpak goed en minder "
            "goed liep.",
            fr="Voyez ensemble si les objectifs sont atteints et le plan suivi. Voyez ensuite ce qui a bien ou moins bien "
            "fonctionné.",
            de="Sehen Sie gemeinsam, ob die Ziele erreicht sind und der Plan befolgt wurde. Sehen Sie dann, was gut und "
            "weniger gut lief.",
            en="See together whether the goals were reached and the plan followed. Then see what went well and less well.",
        ),
        if_missed=Text(
            nl="Een volgende terugkeer begint zonder wat jullie nu weten.",
            fr="Le prochain retour commence sans ce que vous savez maintenant.",
            de="Eine nächste Rückkehr beginnt ohne das, was Sie jetzt wissen.",
            en="A next return starts without what you know now.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 4: process and result",
            terms=(
                Term(
                    counts_from=FIRST_DAY_BACK,
                    settled_by=(FactIs("talk.held", kind="evaluation"),),
                    lapses=AFTER_RETURN,
                ),
            ),
        ),
    ),
)

CLOSE = Rule(
    key="dm.close",
    nature=Nature.PRACTICE,
    party=Party.COACH,
    wording=Wording(
        name=Text(
            nl="De draad afsluiten",
            fr="Clôturer le fil",
            de="Den Faden abschließen",
            en="Close the thread",
        ),
        question=Text(
            nl="Wanneer is het klaar?",
            fr="Quand est-ce terminé ?",
            de="Wann ist es fertig?",
            en="When is it finished?",
        ),
        action=Text(
            nl="Loopt het werk naar wens, zijn de gesprekken gevoerd en knelt er niets meer? Sluit dan af.",
            fr="Le travail va bien, les entretiens ont eu lieu et plus rien ne coince ? Alors clôturez.",
            de="Läuft die Arbeit gut, sind die Gespräche geführt und drückt nichts mehr? Dann schließen Sie ab.",
            en="Is work going well, have the talks taken place, and is nothing in the way any more? Then close.",
        ),
        if_missed=Text(
            nl="Het dossier blijft openstaan zonder reden.",
            fr="Le dossier reste ouvert sans raison.",
            de="Das Dossier bleibt ohne Grund offen.",
            en="The file stays open without a reason.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="step 4",
            terms=(
                Term(
                    counts_from=EVALUATION,
                    settled_by=(FactIs("thread.closed"),),
                    lapses=(ABSENT_AGAIN, CONTRACT_ENDED),
                ),
            ),
        ),
    ),
)

RULES = (
    REPORT_TO_MANAGER,
    FIRST_CONTACT,
    KEEP_CONTACT,
    LETTER_4_WEEKS,
    EXPLORE,
    TAKE_LEAD,
    PLAN_OF_ACTION,
    BEFORE_RETURN,
    INFORM_PARTIES,
    CHASE,
    RETURN_EXAM,
    RETURN_TALK,
    FOLLOW_UP,
    EVALUATE,
    CLOSE,
)
