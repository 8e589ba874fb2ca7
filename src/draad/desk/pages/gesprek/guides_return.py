"""Guides of the talks around the first day back."""

from draad.desk.pages.gesprek.guide import TalkGuide
from draad.rules import Text

GUIDES = (
    TalkGuide(
        kind="return",
        when=Text(
            nl="Ongeveer een maand voor de eerste werkdag",
            fr="Environ un mois avant le premier jour",
            de="Etwa einen Monat vor dem ersten Arbeitstag",
            en="About a month before the first working day",
        ),
        goal=Text(
            nl="De eerste dag samen voorbereiden, zodat niemand voor verrassingen staat.",
            fr="Préparer ensemble le premier jour, pour éviter les surprises.",
            de="Den ersten Tag gemeinsam vorbereiten, damit niemand überrascht wird.",
            en="Prepare the first day together, so that nobody is surprised.",
        ),
        prepare=(
            Text(
                nl="Weet welke taken, welk rooster en welk materiaal er klaar kunnen zijn.",
                fr="Sachez quelles tâches, quel horaire et quel matériel peuvent être prêts.",
                de="Wissen Sie, welche Aufgaben, welcher Dienstplan und welches Material bereit sein können.",
                en="Know which tasks, roster and material can be ready.",
            ),
            Text(
                nl="Som op wat er veranderde: mensen, systemen, afspraken.",
                fr="Listez ce qui a changé : personnes, systèmes, règles.",
                de="Zählen Sie auf, was sich geändert hat: Menschen, Systeme, Regeln.",
                en="List what has changed: people, systems, rules.",
            ),
            Text(
                nl="Was er een conflict? Ga na of het uitgepraat is.",
                fr="Y a-t-il eu un conflit ? Vérifiez s'il est réglé.",
                de="Gab es einen Konflikt? Prüfen Sie, ob er geklärt ist.",
                en="Was there a conflict? See whether it has been talked out.",
            ),
        ),
        may_ask=(
            Text(
                nl="Wat verwacht je van ons, en wat mogen wij van jou verwachten?",
                fr="Qu'attendez-vous de nous, et que pouvons-nous attendre de vous ?",
                de="Was erwarten Sie von uns, und was dürfen wir von Ihnen erwarten?",
                en="What do you expect of us, and what may we expect of you?",
            ),
            Text(
                nl="Met welke taken begin je het liefst?",
                fr="Par quelles tâches préférez-vous commencer ?",
                de="Mit welchen Aufgaben fangen Sie am liebsten an?",
                en="Which tasks would you like to begin with?",
            ),
            Text(
                nl="Wat moet er op je werkplek anders zijn, en tot wanneer?",
                fr="Que faut-il changer à votre poste, et jusqu'à quand ?",
                de="Was muss an Ihrem Arbeitsplatz anders sein, und bis wann?",
                en="What has to be different at your workplace, and until when?",
            ),
            Text(
                nl="Wat zeggen we tegen de collega's, en wie doet dat?",
                fr="Que disons-nous aux collègues, et qui le fait ?",
                de="Was sagen wir den Kollegen, und wer tut das?",
                en="What do we tell colleagues, and who does?",
            ),
        ),
        may_not_ask=(
            Text(
                nl="Ben je nu echt helemaal beter?",
                fr="Allez-vous vraiment tout à fait bien maintenant ?",
                de="Sind Sie jetzt wirklich ganz gesund?",
                en="Are you really well again now?",
            ),
        ),
        close=(
            Text(
                nl="Loop de afspraken nog eens samen door.",
                fr="Relisez les accords ensemble.",
                de="Gehen Sie die Absprachen noch einmal gemeinsam durch.",
                en="Go through the agreements once more together.",
            ),
            Text(
                nl="Zeg wie er op de eerste dag klaarstaat.",
                fr="Dites qui sera là le premier jour.",
                de="Sagen Sie, wer am ersten Tag da ist.",
                en="Say who will be there on the first day.",
            ),
        ),
        agree=(
            Text(
                nl="Werkplek en taken, rooster en uren, en tot wanneer de aanpassingen duren.",
                fr="Poste et tâches, horaire et heures, et durée des adaptations.",
                de="Arbeitsplatz und Aufgaben, Dienstplan und Stunden, und wie lange die Anpassungen gelten.",
                en="Workplace and tasks, roster and hours, and until when the changes last.",
            ),
            Text(
                nl="Wat de collega's te horen krijgen.",
                fr="Ce que les collègues apprennent.",
                de="Was die Kollegen hören.",
                en="What colleagues will hear.",
            ),
            Text(
                nl="Zet de afspraken op papier. Dat voorkomt misverstanden.",
                fr="Mettez les accords par écrit. Cela évite les malentendus.",
                de="Halten Sie die Absprachen schriftlich fest. Das vermeidet Missverständnisse.",
                en="Put the agreements on paper. It avoids misunderstandings.",
            ),
        ),
    ),
    TalkGuide(
        kind="check_in",
        when=Text(
            nl="Op de eerste werkdag",
            fr="Le premier jour de travail",
            de="Am ersten Arbeitstag",
            en="On the first working day",
        ),
        goal=Text(
            nl="Welkom heten en even horen hoe de eerste dag loopt. Vijf minuten zijn genoeg.",
            fr="Souhaiter la bienvenue et prendre des nouvelles. Cinq minutes suffisent.",
            de="Willkommen heißen und kurz hören, wie der erste Tag läuft. Fünf Minuten reichen.",
            en="Welcome someone and hear how the first day goes. Five minutes will do.",
        ),
        prepare=(
            Text(
                nl="Zorg dat er iemand is die uitleg kan geven over wat nieuw is.",
                fr="Veillez à ce que quelqu'un explique ce qui est nouveau.",
                de="Sorgen Sie dafür, dass jemand erklärt, was neu ist.",
                en="See that someone is there to explain what is new.",
            ),
            Text(
                nl="Badge, kast, wachtwoord en rooster zijn in orde.",
                fr="Badge, casier, mot de passe et horaire sont en ordre.",
                de="Ausweis, Schrank, Passwort und Dienstplan sind in Ordnung.",
                en="Badge, locker, password and roster are in order.",
            ),
        ),
        may_ask=(
            Text(
                nl="Fijn dat je er bent. Hoe loopt het vandaag?",
                fr="Bienvenue. Comment cela se passe-t-il aujourd'hui ?",
                de="Schön, dass Sie da sind. Wie läuft es heute?",
                en="Good to have you here. How is today going?",
            ),
            Text(
                nl="Heb je alles wat je nodig hebt?",
                fr="Avez-vous tout ce qu'il vous faut ?",
                de="Haben Sie alles, was Sie brauchen?",
                en="Do you have all you need?",
            ),
            Text(
                nl="Is er iets dat we vandaag nog kunnen regelen?",
                fr="Pouvons-nous encore régler quelque chose aujourd'hui ?",
                de="Können wir heute noch etwas regeln?",
                en="Is there something we can still arrange today?",
            ),
        ),
        may_not_ask=(
            Text(
                nl="Kun je vandaag al wat langer blijven?",
                fr="Pouvez-vous déjà rester plus longtemps aujourd'hui ?",
                de="Können Sie heute schon etwas länger bleiben?",
                en="Can you stay a bit longer today?",
            ),
        ),
        close=(
            Text(
                nl="Zeg wanneer jullie rustig bijpraten: over twee weken.",
                fr="Dites quand vous parlerez au calme : dans deux semaines.",
                de="Sagen Sie, wann Sie in Ruhe sprechen: in zwei Wochen.",
                en="Say when you will sit down together: in two weeks.",
            ),
        ),
        agree=(
            Text(
                nl="De dag van het gesprek na twee weken.",
                fr="Le jour de l'entretien après deux semaines.",
                de="Der Tag des Gesprächs nach zwei Wochen.",
                en="The day of the talk after two weeks.",
            ),
            Text(
                nl="Bij wie iemand terechtkan als het niet gaat.",
                fr="Vers qui se tourner si cela ne va pas.",
                de="An wen man sich wendet, wenn es nicht geht.",
                en="Whom to turn to if it does not work.",
            ),
        ),
    ),
    TalkGuide(
        kind="return_talk",
        when=Text(
            nl="Ongeveer twee weken na de terugkeer",
            fr="Environ deux semaines après le retour",
            de="Etwa zwei Wochen nach der Rückkehr",
            en="About two weeks after the return",
        ),
        goal=Text(
            nl="Horen wat goed loopt en wat nog aandacht vraagt, en de afspraken bijstellen.",
            fr="Entendre ce qui va bien et ce qui demande de l'attention, et ajuster les accords.",
            de="Hören, was gut läuft und was noch Aufmerksamkeit braucht, und die Absprachen anpassen.",
            en="Hear what goes well and what needs attention still, and adjust the agreements.",
        ),
        prepare=(
            Text(
                nl="Neem de afspraken erbij: taken, uren, aanpassingen.",
                fr="Prenez les accords : tâches, heures, adaptations.",
                de="Nehmen Sie die Absprachen dazu: Aufgaben, Stunden, Anpassungen.",
                en="Have the agreements at hand: tasks, hours, changes.",
            ),
            Text(
                nl="Kijk of het werk echt zo verdeeld werd als afgesproken.",
                fr="Vérifiez que le travail a vraiment été réparti comme convenu.",
                de="Sehen Sie nach, ob die Arbeit wirklich so verteilt wurde wie vereinbart.",
                en="See whether the work was really divided as agreed.",
            ),
            Text(
                nl="Zoek een plek waar niemand meeluistert.",
                fr="Cherchez un endroit où personne n'écoute.",
                de="Suchen Sie einen Ort, an dem niemand mithört.",
                en="Find a place where nobody listens in.",
            ),
        ),
        may_ask=(
            Text(
                nl="Wat gaat goed? Begin daarmee.",
                fr="Qu'est-ce qui va bien ? Commencez par là.",
                de="Was läuft gut? Fangen Sie damit an.",
                en="What goes well? Begin with that.",
            ),
            Text(
                nl="Wat vraagt nog aandacht: taken, tempo, rooster, collega's?",
                fr="Qu'est-ce qui demande encore de l'attention : tâches, rythme, horaire, collègues ?",
                de="Was braucht noch Aufmerksamkeit: Aufgaben, Tempo, Dienstplan, Kollegen?",
                en="What needs attention still: tasks, pace, roster, colleagues?",
            ),
            Text(
                nl="Heeft het werk zelf iets met je afwezigheid te maken, en kunnen wij daar iets aan doen? "
                "Antwoorden hoeft niet.",
                fr="Le travail lui-même a-t-il joué un rôle, et pouvons-nous y faire quelque chose ? "
                "Répondre n'est pas obligé.",
                de="Hat die Arbeit selbst eine Rolle gespielt, und können wir etwas daran ändern? Antworten "
                "muss niemand.",
                en="Did work itself play a part, and can we do something about it? There is no need to answer.",
            ),
            Text(
                nl="Houden we de afspraken zo, of passen we iets aan?",
                fr="Gardons-nous les accords, ou changeons-nous quelque chose ?",
                de="Behalten wir die Absprachen, oder passen wir etwas an?",
                en="Do we keep the agreements, or change something?",
            ),
        ),
        may_not_ask=(
            Text(
                nl="Hoe groot is de kans dat je weer uitvalt?",
                fr="Quel est le risque d'une nouvelle absence ?",
                de="Wie groß ist das Risiko, dass Sie wieder ausfallen?",
                en="How likely is it that you will be away again?",
            ),
        ),
        close=(
            Text(
                nl="Zeg wat je waardeert.",
                fr="Dites ce que vous appréciez.",
                de="Sagen Sie, was Sie schätzen.",
                en="Say what you value.",
            ),
            Text(
                nl="Plan de twee volgende gesprekken meteen.",
                fr="Prévoyez tout de suite les deux entretiens suivants.",
                de="Planen Sie die zwei nächsten Gespräche gleich ein.",
                en="Plan the two next talks right away.",
            ),
        ),
        agree=(
            Text(
                nl="Wat blijft, wat verandert, en vanaf wanneer.",
                fr="Ce qui reste, ce qui change, et à partir de quand.",
                de="Was bleibt, was sich ändert, und ab wann.",
                en="What stays, what changes, and from when.",
            ),
            Text(
                nl="Een gesprek na een maand en na anderhalve maand.",
                fr="Un entretien après un mois et après un mois et demi.",
                de="Ein Gespräch nach einem Monat und nach anderthalb Monaten.",
                en="A talk after a month, and after a month and a half.",
            ),
        ),
    ),
)
