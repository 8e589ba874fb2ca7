"""Guides of the talks once someone is back: whether it keeps working, and what is learned."""

from draad.desk.pages.gesprek.guide import TalkGuide
from draad.rules import Text

GUIDES = (
    TalkGuide(
        kind="follow_up",
        when=Text(
            nl="Ongeveer een maand na de terugkeer",
            fr="Environ un mois après le retour",
            de="Etwa einen Monat nach der Rückkehr",
            en="About a month after the return",
        ),
        goal=Text(
            nl="Zorgen dat het blijft lukken: kleine dingen bijsturen voor ze groot worden.",
            fr="Faire en sorte que cela continue : corriger les petites choses avant qu'elles ne grandissent.",
            de="Dafür sorgen, dass es weiter gelingt: Kleines anpassen, bevor es groß wird.",
            en="See that it keeps working: adjust small things before they grow.",
        ),
        prepare=(
            Text(
                nl="Lees wat jullie de vorige keer afspraken.",
                fr="Relisez ce que vous aviez convenu.",
                de="Lesen Sie, was Sie beim letzten Mal vereinbart haben.",
                en="Read what you agreed last time.",
            ),
            Text(
                nl="Is iemand een afspraak niet nagekomen? Vraag eerst waarom.",
                fr="Quelqu'un n'a pas tenu un accord ? Demandez d'abord pourquoi.",
                de="Hat jemand eine Absprache nicht eingehalten? Fragen Sie zuerst, warum.",
                en="Did someone not keep an agreement? First ask why.",
            ),
        ),
        may_ask=(
            Text(
                nl="Hoe is het nu, vergeleken met twee weken geleden?",
                fr="Comment cela va-t-il, par rapport à il y a deux semaines ?",
                de="Wie ist es jetzt, verglichen mit vor zwei Wochen?",
                en="How is it now, compared with two weeks ago?",
            ),
            Text(
                nl="Past het tempo nog?",
                fr="Le rythme convient-il encore ?",
                de="Passt das Tempo noch?",
                en="Is the pace still right?",
            ),
            Text(
                nl="Welke aanpassing kan weg, welke moet blijven?",
                fr="Quelle adaptation peut disparaître, laquelle doit rester ?",
                de="Welche Anpassung kann weg, welche muss bleiben?",
                en="Which change can go, which must stay?",
            ),
            Text(
                nl="Wat helpt je het meest?",
                fr="Qu'est-ce qui vous aide le plus ?",
                de="Was hilft Ihnen am meisten?",
                en="What helps you most?",
            ),
        ),
        may_not_ask=(
            Text(
                nl="Kun je nu weer alles zoals vroeger?",
                fr="Pouvez-vous de nouveau tout faire comme avant ?",
                de="Können Sie jetzt wieder alles wie früher?",
                en="Can you do everything as before again?",
            ),
        ),
        close=(
            Text(
                nl="Zeg dat bijsturen gewoon is, en geen falen.",
                fr="Dites qu'ajuster est normal, ce n'est pas un échec.",
                de="Sagen Sie, dass Anpassen normal ist und kein Scheitern.",
                en="Say that adjusting is normal, and no failure.",
            ),
        ),
        agree=(
            Text(
                nl="De volgende stap in uren of taken, of even zo houden.",
                fr="Le pas suivant en heures ou en tâches, ou garder ainsi.",
                de="Der nächste Schritt bei Stunden oder Aufgaben, oder es so lassen.",
                en="The next step in hours or tasks, or keep it as it is.",
            ),
            Text(
                nl="De dag van het evaluatiegesprek.",
                fr="Le jour de l'entretien d'évaluation.",
                de="Der Tag des Auswertungsgesprächs.",
                en="The day of the evaluation talk.",
            ),
        ),
    ),
    TalkGuide(
        kind="evaluation",
        when=Text(
            nl="Ongeveer anderhalve maand na de terugkeer, of als de draad afgesloten kan worden",
            fr="Environ un mois et demi après le retour, ou quand le fil peut être clos",
            de="Etwa anderthalb Monate nach der Rückkehr, oder wenn der Faden abgeschlossen werden kann",
            en="About a month and a half after the return, or when the thread can be closed",
        ),
        goal=Text(
            nl="Samen terugkijken: is het gelukt, wat blijft, en wat leren we ervan voor de volgende keer?",
            fr="Regarder en arrière ensemble : est-ce réussi, que garde-t-on, et qu'apprenons-nous ?",
            de="Gemeinsam zurückblicken: Ist es gelungen, was bleibt, und was lernen wir daraus?",
            en="Look back together: did it work, what stays, and what do we learn for next time?",
        ),
        prepare=(
            Text(
                nl="Leg het plan naast hoe het gelopen is.",
                fr="Comparez le plan et ce qui s'est passé.",
                de="Legen Sie den Plan neben das, was geschehen ist.",
                en="Put the plan beside how it went.",
            ),
            Text(
                nl="Vraag ook de coach en de personeelsdienst wat beter kon.",
                fr="Demandez aussi au coach et au service du personnel ce qui pouvait être mieux.",
                de="Fragen Sie auch den Coach und den Personaldienst, was besser ging.",
                en="Ask the coach and HR too what could be better.",
            ),
        ),
        may_ask=(
            Text(
                nl="Is je werk weer zoals het moet zijn?",
                fr="Votre travail est-il redevenu comme il doit être ?",
                de="Ist Ihre Arbeit wieder so, wie sie sein soll?",
                en="Is your work as it should be again?",
            ),
            Text(
                nl="Welke aanpassingen blijven voorgoed?",
                fr="Quelles adaptations restent pour de bon ?",
                de="Welche Anpassungen bleiben auf Dauer?",
                en="Which changes stay for good?",
            ),
            Text(
                nl="Wat hielp bij je terugkeer, en wat zat in de weg?",
                fr="Qu'est-ce qui a aidé votre retour, et qu'est-ce qui a gêné ?",
                de="Was hat bei Ihrer Rückkehr geholfen, und was stand im Weg?",
                en="What helped your return, and what was in the way?",
            ),
            Text(
                nl="Wat moeten wij de volgende keer anders doen?",
                fr="Que devons-nous faire autrement la prochaine fois ?",
                de="Was sollen wir beim nächsten Mal anders machen?",
                en="What should we do differently next time?",
            ),
        ),
        may_not_ask=(
            Text(
                nl="Beloof je dat het niet meer gebeurt?",
                fr="Promettez-vous que cela n'arrivera plus ?",
                de="Versprechen Sie, dass es nicht wieder vorkommt?",
                en="Do you promise that it will not happen again?",
            ),
        ),
        close=(
            Text(
                nl="Sluit de draad samen af, of spreek af waarom hij nog even open blijft.",
                fr="Clôturez le fil ensemble, ou dites pourquoi il reste encore ouvert.",
                de="Schließen Sie den Faden gemeinsam ab, oder sagen Sie, warum er noch offen bleibt.",
                en="Close the thread together, or agree why it stays open a while.",
            ),
            Text(
                nl="Bedank voor de inzet, ook de ploeg.",
                fr="Remerciez pour les efforts, l'équipe aussi.",
                de="Danken Sie für den Einsatz, auch dem Team.",
                en="Give thanks for the effort, to the team too.",
            ),
        ),
        agree=(
            Text(
                nl="Wat blijvend is, staat op papier.",
                fr="Ce qui est durable est mis par écrit.",
                de="Was dauerhaft ist, steht auf Papier.",
                en="What is lasting is on paper.",
            ),
            Text(
                nl="Bij het jaarlijkse gesprek vraag je er nog eens naar.",
                fr="Vous y revenez à l'entretien annuel.",
                de="Beim Jahresgespräch fragen Sie noch einmal nach.",
                en="At the yearly talk you ask about it again.",
            ),
        ),
    ),
)
