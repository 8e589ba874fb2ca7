"""Guides of the talks of a coach: apart from the team, with those around the worker, and with all at one table."""

from draad.desk.pages.gesprek.guide import TalkGuide
from draad.rules import Text

GUIDES = (
    TalkGuide(
        kind="coach",
        when=Text(
            nl="Binnen de twee maanden na het begin, en daarna zo vaak als het helpt",
            fr="Dans les deux mois du début, puis aussi souvent que cela aide",
            de="Innerhalb von zwei Monaten nach Beginn, und danach so oft es hilft",
            en="Within two months of the start, and then as often as it helps",
        ),
        goal=Text(
            nl="Luisteren, los van de ploeg en zonder druk: hoe gaat het, en zijn er eerste stappen mogelijk?",
            fr="Écouter, hors de l'équipe et sans pression : comment cela va-t-il, et de premiers pas "
            "sont-ils possibles ?",
            de="Zuhören, unabhängig vom Team und ohne Druck: Wie geht es, und sind erste Schritte möglich?",
            en="Listen, apart from the team and without pressure: how are things, and are first steps possible?",
        ),
        prepare=(
            Text(
                nl="Zeg vooraf dat het gesprek vrijwillig is en wie de notitie leest.",
                fr="Dites d'avance que l'entretien est volontaire et qui lit la note.",
                de="Sagen Sie vorher, dass das Gespräch freiwillig ist und wer die Notiz liest.",
                en="Say beforehand that the talk is voluntary and who reads the note.",
            ),
            Text(
                nl="Je staat niet aan één kant. Laat dat merken.",
                fr="Vous n'êtes d'aucun côté. Montrez-le.",
                de="Sie stehen auf keiner Seite. Zeigen Sie das.",
                en="You are on no side. Let it show.",
            ),
            Text(
                nl="Ken de wegen terug: gewoon, stap voor stap, met een formeel traject.",
                fr="Connaissez les chemins du retour : simple, par étapes, avec un trajet formel.",
                de="Kennen Sie die Wege zurück: einfach, Schritt für Schritt, mit formellem Verfahren.",
                en="Know the ways back: simply, step by step, with a formal trajectory.",
            ),
        ),
        may_ask=(
            Text(
                nl="Hoe gaat het met je, en hoe was het contact tot nu?",
                fr="Comment allez-vous, et comment s'est passé le contact jusqu'ici ?",
                de="Wie geht es Ihnen, und wie war der Kontakt bisher?",
                en="How are you, and how has the contact been so far?",
            ),
            Text(
                nl="Denk je al aan werken, of is het daarvoor te vroeg?",
                fr="Pensez-vous déjà au travail, ou est-ce trop tôt ?",
                de="Denken Sie schon ans Arbeiten, oder ist es dafür zu früh?",
                en="Do you think of work already, or is it too soon?",
            ),
            Text(
                nl="Wat zou het makkelijker maken, en wat houdt je tegen?",
                fr="Qu'est-ce qui faciliterait les choses, et qu'est-ce qui freine ?",
                de="Was würde es leichter machen, und was hält Sie zurück?",
                en="What would make it easier, and what holds you back?",
            ),
            Text(
                nl="Mag ik er iemand bij betrekken? Wie wel, wie niet?",
                fr="Puis-je impliquer quelqu'un ? Qui, et qui pas ?",
                de="Darf ich jemanden einbeziehen? Wen, und wen nicht?",
                en="May I involve someone? Who, and who not?",
            ),
        ),
        may_not_ask=(
            Text(
                nl="Waarom duurt het zo lang?",
                fr="Pourquoi est-ce si long ?",
                de="Warum dauert es so lange?",
                en="Why does it take so long?",
            ),
        ),
        close=(
            Text(
                nl="Is het nog te vroeg? Spreek dan gewoon een volgend gesprek af.",
                fr="C'est encore trop tôt ? Convenez simplement d'un prochain entretien.",
                de="Ist es noch zu früh? Dann vereinbaren Sie einfach ein nächstes Gespräch.",
                en="Still too soon? Then just agree on a next talk.",
            ),
            Text(
                nl="Kan er iets? Bekijk samen of er begeleiding nodig is.",
                fr="Quelque chose est possible ? Voyez ensemble s'il faut un accompagnement.",
                de="Geht etwas? Sehen Sie gemeinsam, ob Begleitung nötig ist.",
                en="Is something possible? See together whether support is needed.",
            ),
        ),
        agree=(
            Text(
                nl="Of werken kan, met of zonder aandachtspunten.",
                fr="Si une reprise est possible, avec ou sans points d'attention.",
                de="Ob eine Rückkehr möglich ist, mit oder ohne Punkte, auf die zu achten ist.",
                en="Whether a return is possible, with or without points of attention.",
            ),
            Text(
                nl="Wie de volgende stap zet: de leidinggevende zelf, of jij.",
                fr="Qui fait le pas suivant : le responsable ou vous.",
                de="Wer den nächsten Schritt macht: der Vorgesetzte oder Sie.",
                en="Who takes the next step: the manager, or you.",
            ),
            Text(
                nl="Het volgende gesprek.", fr="Le prochain entretien.", de="Das nächste Gespräch.", en="The next talk."
            ),
        ),
    ),
    TalkGuide(
        kind="intake",
        when=Text(
            nl="Bij het begin van de begeleiding: twee rustige gesprekken",
            fr="Au début de l'accompagnement : deux entretiens au calme",
            de="Zu Beginn der Begleitung: zwei ruhige Gespräche",
            en="When coaching begins: two calm talks",
        ),
        goal=Text(
            nl="Elkaar leren kennen en begrijpen wat iemand zoekt in het werk en in de terugkeer.",
            fr="Faire connaissance et comprendre ce que la personne cherche dans le travail et le retour.",
            de="Sich kennenlernen und verstehen, was jemand in der Arbeit und in der Rückkehr sucht.",
            en="Get to know each other, and understand what someone looks for in work and in the return.",
        ),
        prepare=(
            Text(
                nl="Leg uit wat een coach doet en niet doet.",
                fr="Expliquez ce qu'un coach fait et ne fait pas.",
                de="Erklären Sie, was ein Coach tut und was nicht.",
                en="Explain what a coach does and does not do.",
            ),
            Text(
                nl="Neem twee keer de tijd. Niet alles moet in één gesprek.",
                fr="Prenez le temps en deux fois. Tout ne doit pas se dire en une fois.",
                de="Nehmen Sie sich zweimal Zeit. Nicht alles muss in ein Gespräch.",
                en="Take your time, twice. Not everything has to fit in one talk.",
            ),
            Text(
                nl="Wat hier gezegd wordt, blijft hier, tot de ander ja zegt.",
                fr="Ce qui se dit ici reste ici, jusqu'à ce que l'autre dise oui.",
                de="Was hier gesagt wird, bleibt hier, bis der andere Ja sagt.",
                en="What is said here stays here, until the other says yes.",
            ),
        ),
        may_ask=(
            Text(
                nl="Wat doe je graag in je werk, en wat kost veel?",
                fr="Qu'aimez-vous dans votre travail, et qu'est-ce qui pèse ?",
                de="Was machen Sie bei der Arbeit gern, und was kostet viel?",
                en="What do you like in your work, and what takes a lot?",
            ),
            Text(
                nl="Hoe ziet een goede terugkeer er voor jou uit?",
                fr="À quoi ressemble un bon retour pour vous ?",
                de="Wie sieht für Sie eine gute Rückkehr aus?",
                en="What does a good return look like to you?",
            ),
            Text(
                nl="Waar maak je je zorgen over als je aan de eerste dag denkt?",
                fr="Qu'est-ce qui vous inquiète dans le premier jour ?",
                de="Was macht Ihnen Sorgen, wenn Sie an den ersten Tag denken?",
                en="What worries you about the first day?",
            ),
            Text(
                nl="Wie steunt je op het werk?",
                fr="Qui vous soutient au travail ?",
                de="Wer unterstützt Sie bei der Arbeit?",
                en="Who supports you at work?",
            ),
        ),
        may_not_ask=(
            Text(
                nl="Wat is er in je privéleven gebeurd?",
                fr="Que s'est-il passé dans votre vie privée ?",
                de="Was ist in Ihrem Privatleben passiert?",
                en="What happened in your private life?",
            ),
        ),
        close=(
            Text(
                nl="Vraag wat je mag meenemen naar het gesprek met drie.",
                fr="Demandez ce que vous pouvez apporter à l'entretien à trois.",
                de="Fragen Sie, was Sie in das Dreiergespräch mitnehmen dürfen.",
                en="Ask what you may take along to the three-way talk.",
            ),
            Text(
                nl="Vertel wat er nu komt en hoelang het duurt.",
                fr="Dites ce qui suit et combien de temps cela prend.",
                de="Sagen Sie, was jetzt kommt und wie lange es dauert.",
                en="Tell what comes next and how long it takes.",
            ),
        ),
        agree=(
            Text(
                nl="De dag van het tweede gesprek, of van het gesprek met drie.",
                fr="Le jour du deuxième entretien, ou de l'entretien à trois.",
                de="Der Tag des zweiten Gesprächs oder des Dreiergesprächs.",
                en="The day of the second talk, or of the three-way talk.",
            ),
            Text(
                nl="Wat de leidinggevende al mag weten.",
                fr="Ce que le responsable peut déjà savoir.",
                de="Was der Vorgesetzte schon wissen darf.",
                en="What the manager may know already.",
            ),
        ),
    ),
    TalkGuide(
        kind="manager_hr",
        when=Text(
            nl="Na de kennismaking van de coach met de werknemer",
            fr="Après les premiers entretiens du coach avec le travailleur",
            de="Nach dem Kennenlernen von Coach und Arbeitnehmer",
            en="After the coach got to know the worker",
        ),
        goal=Text(
            nl="Horen wat op het werk kan, en wat leidinggevende en personeelsdienst nodig hebben.",
            fr="Entendre ce qui est possible au travail, et ce dont responsable et service du personnel ont besoin.",
            de="Hören, was bei der Arbeit möglich ist und was Vorgesetzter und Personaldienst brauchen.",
            en="Hear what is possible at work, and what manager and HR need.",
        ),
        prepare=(
            Text(
                nl="Neem alleen mee wat de werknemer liet weten.",
                fr="N'apportez que ce que le travailleur a permis de dire.",
                de="Nehmen Sie nur mit, was der Arbeitnehmer freigab.",
                en="Bring only what the worker allowed.",
            ),
            Text(
                nl="Vraag een overzicht van taken die aangepast kunnen worden.",
                fr="Demandez un aperçu des tâches adaptables.",
                de="Bitten Sie um eine Übersicht der Aufgaben, die sich anpassen lassen.",
                en="Ask for an overview of tasks that can be adapted.",
            ),
        ),
        may_ask=(
            Text(
                nl="Hoe wordt het werk nu opgevangen, en hoelang gaat dat nog?",
                fr="Comment le travail est-il assuré maintenant, et pour combien de temps ?",
                de="Wie wird die Arbeit jetzt aufgefangen, und wie lange geht das noch?",
                en="How is the work covered now, and for how long can it be?",
            ),
            Text(
                nl="Welke taken, uren of plekken zijn mogelijk?",
                fr="Quelles tâches, heures ou postes sont possibles ?",
                de="Welche Aufgaben, Stunden oder Plätze sind möglich?",
                en="Which tasks, hours or places are possible?",
            ),
            Text(
                nl="Wat maakt het voor de ploeg haalbaar?",
                fr="Qu'est-ce qui rend cela faisable pour l'équipe ?",
                de="Was macht es für das Team machbar?",
                en="What makes it feasible for the team?",
            ),
            Text(
                nl="Zijn er oude spanningen die eerst een gesprek vragen?",
                fr="Y a-t-il d'anciennes tensions à aborder d'abord ?",
                de="Gibt es alte Spannungen, die zuerst ein Gespräch brauchen?",
                en="Are there old tensions that need a talk first?",
            ),
        ),
        may_not_ask=(
            Text(
                nl="Denken jullie dat het echt is?",
                fr="Pensez-vous que c'est vrai ?",
                de="Glauben Sie, dass es echt ist?",
                en="Do you think it is real?",
            ),
        ),
        close=(
            Text(
                nl="Vat samen wat jullie aan tafel brengen in het gesprek met drie.",
                fr="Résumez ce que vous apportez à l'entretien à trois.",
                de="Fassen Sie zusammen, was Sie in das Dreiergespräch einbringen.",
                en="Sum up what you bring to the three-way talk.",
            ),
        ),
        agree=(
            Text(
                nl="De dag van het gesprek met drie.",
                fr="Le jour de l'entretien à trois.",
                de="Der Tag des Dreiergesprächs.",
                en="The day of the three-way talk.",
            ),
            Text(
                nl="Wie uitzoekt wat kan, en tegen wanneer.",
                fr="Qui cherche ce qui est possible, et pour quand.",
                de="Wer klärt, was geht, und bis wann.",
                en="Who finds out what is possible, and by when.",
            ),
        ),
    ),
    TalkGuide(
        kind="three_way",
        when=Text(
            nl="Als iedereen apart gehoord is",
            fr="Quand chacun a été entendu séparément",
            de="Wenn alle einzeln gehört wurden",
            en="When everyone has been heard apart",
        ),
        goal=Text(
            nl="Rond één tafel tot afspraken komen waar iedereen achter staat.",
            fr="Autour d'une table, arriver à des accords que chacun soutient.",
            de="An einem Tisch zu Absprachen kommen, hinter denen alle stehen.",
            en="Around one table, come to agreements that everyone stands behind.",
        ),
        prepare=(
            Text(
                nl="Spreek vooraf met de werknemer af wat wel en niet op tafel komt.",
                fr="Convenez d'avance avec le travailleur de ce qui sera dit ou non.",
                de="Vereinbaren Sie vorher mit dem Arbeitnehmer, was auf den Tisch kommt und was nicht.",
                en="Agree beforehand with the worker what will be on the table and what not.",
            ),
            Text(
                nl="Zeg wie er is en hoelang het duurt. Iemand meebrengen mag.",
                fr="Dites qui sera là et la durée. On peut venir accompagné.",
                de="Sagen Sie, wer da ist und wie lange es dauert. Jemand darf mitkommen.",
                en="Say who will be there and how long. Bringing someone is fine.",
            ),
            Text(
                nl="Jij leidt het gesprek en kiest geen kant.",
                fr="Vous menez l'entretien sans prendre parti.",
                de="Sie leiten das Gespräch und ergreifen keine Partei.",
                en="You lead the talk and take no side.",
            ),
        ),
        may_ask=(
            Text(
                nl="Wat vindt ieder het belangrijkst voor een goede terugkeer?",
                fr="Qu'est-ce qui compte le plus pour chacun dans un bon retour ?",
                de="Was ist jedem für eine gute Rückkehr am wichtigsten?",
                en="What matters most to each for a good return?",
            ),
            Text(
                nl="Waar zijn we het al over eens?",
                fr="Sur quoi sommes-nous déjà d'accord ?",
                de="Worin sind wir uns schon einig?",
                en="What do we agree on already?",
            ),
            Text(
                nl="Wat is een eerste stap die voor iedereen klein genoeg is?",
                fr="Quel premier pas est assez petit pour chacun ?",
                de="Welcher erste Schritt ist für alle klein genug?",
                en="What first step is small enough for everyone?",
            ),
            Text(
                nl="Wat doen we als het te snel gaat?",
                fr="Que faisons-nous si cela va trop vite ?",
                de="Was tun wir, wenn es zu schnell geht?",
                en="What do we do if it goes too fast?",
            ),
        ),
        may_not_ask=(
            Text(nl="Wie had er gelijk?", fr="Qui avait raison ?", de="Wer hatte recht?", en="Who was right?"),
        ),
        close=(
            Text(
                nl="Lees de afspraken hardop voor en vraag ieder of ze kloppen.",
                fr="Lisez les accords à voix haute et demandez à chacun s'ils sont justes.",
                de="Lesen Sie die Absprachen laut vor und fragen Sie jeden, ob sie stimmen.",
                en="Read the agreements aloud and ask each whether they are right.",
            ),
            Text(
                nl="Bezorg iedereen hetzelfde verslag.",
                fr="Envoyez le même compte rendu à tous.",
                de="Geben Sie allen denselben Bericht.",
                en="Give everyone the same report.",
            ),
        ),
        agree=(
            Text(
                nl="Taken, uren en steun, met een dag erbij.",
                fr="Tâches, heures et soutien, avec un jour.",
                de="Aufgaben, Stunden und Unterstützung, mit einem Tag.",
                en="Tasks, hours and support, with a day.",
            ),
            Text(
                nl="Wie de afspraken opvolgt.",
                fr="Qui suit les accords.",
                de="Wer die Absprachen begleitet.",
                en="Who follows up the agreements.",
            ),
            Text(
                nl="Lukt het hier niet? Dan bekijken jullie samen ander werk, ook buiten het huis.",
                fr="Ce n'est pas possible ici ? Alors regardez ensemble un autre travail, aussi ailleurs.",
                de="Geht es hier nicht? Dann sehen Sie gemeinsam nach anderer Arbeit, auch außerhalb.",
                en="Does it not work here? Then look at other work together, also outside the house.",
            ),
        ),
    ),
)
