"""Guides of the talks while someone is away: the call, the first look, and the plan."""

from draad.desk.pages.gesprek.guide import TalkGuide
from draad.rules import Text

GUIDES = (
    TalkGuide(
        kind="contact",
        when=Text(
            nl="Bij de ziekmelding en daarna zo vaak als jullie afspraken",
            fr="Lors de l'appel, puis aussi souvent que convenu",
            de="Bei der Krankmeldung und danach so oft wie vereinbart",
            en="At the sick call, and then as often as you agreed",
        ),
        goal=Text(
            nl="Laten merken dat je aan iemand denkt, en de band met het werk levend houden. Je belt "
            "niet om te controleren.",
            fr="Montrer que vous pensez à la personne et garder le lien avec le travail. Vous n'appelez "
            "pas pour contrôler.",
            de="Zeigen, dass Sie an die Person denken, und die Verbindung zur Arbeit halten. Sie rufen "
            "nicht an, um zu kontrollieren.",
            en="Show that you think of someone, and keep the bond with work alive. You do not call to check up.",
        ),
        prepare=(
            Text(
                nl="Kijk eerst welke afspraak er is: wie belt, hoe vaak, en of er een periode van rust loopt.",
                fr="Regardez d'abord l'accord : qui appelle, à quelle fréquence, et si une période de repos "
                "est en cours.",
                de="Sehen Sie zuerst nach, was vereinbart ist: wer anruft, wie oft, und ob gerade Ruhe vereinbart ist.",
                en="First look at what was agreed: who calls, how often, and whether a quiet period runs.",
            ),
            Text(
                nl="Neem tien minuten waarin niemand je stoort.",
                fr="Prenez dix minutes au calme.",
                de="Nehmen Sie sich zehn ruhige Minuten.",
                en="Take ten minutes in which nobody disturbs you.",
            ),
            Text(
                nl="Denk aan nieuws van de ploeg: een feest, een verandering, een groet.",
                fr="Pensez aux nouvelles de l'équipe : une fête, un changement, un bonjour.",
                de="Denken Sie an Neues aus dem Team: ein Fest, eine Änderung, ein Gruß.",
                en="Think of news of the team: a party, a change, a greeting.",
            ),
        ),
        may_ask=(
            Text(
                nl="Hoe gaat het met je?", fr="Comment allez-vous ?", de="Wie geht es Ihnen?", en="How are you doing?"
            ),
            Text(
                nl="Bel ik op een goed moment?",
                fr="Est-ce un bon moment pour vous ?",
                de="Rufe ich zu einer guten Zeit an?",
                en="Am I calling at a good moment?",
            ),
            Text(
                nl="Wil je horen hoe het op het werk gaat, of liever niet?",
                fr="Voulez-vous des nouvelles du travail, ou plutôt pas ?",
                de="Möchten Sie hören, wie es bei der Arbeit läuft, oder lieber nicht?",
                en="Would you like news of work, or rather not?",
            ),
            Text(
                nl="Weet je al hoelang je denkt weg te blijven? Het mag ook “nog niet” zijn.",
                fr="Savez-vous déjà combien de temps vous pensez être absent ? « Pas encore » est aussi une réponse.",
                de="Wissen Sie schon, wie lange Sie wegbleiben? „Noch nicht“ ist auch eine Antwort.",
                en="Do you know yet how long you expect to be away? “Not yet” is fine too.",
            ),
            Text(
                nl="Wat mogen de collega's weten?",
                fr="Que peuvent savoir les collègues ?",
                de="Was dürfen die Kollegen wissen?",
                en="What may colleagues know?",
            ),
        ),
        may_not_ask=(
            Text(
                nl="Kun je niet gewoon vroeger beginnen?",
                fr="Ne pouvez-vous pas simplement reprendre plus tôt ?",
                de="Können Sie nicht einfach früher anfangen?",
                en="Can you not just start earlier?",
            ),
        ),
        close=(
            Text(
                nl="Spreek af wanneer jullie elkaar weer horen, en wie dan belt.",
                fr="Convenez du prochain contact et de qui appelle.",
                de="Vereinbaren Sie, wann Sie sich wieder hören und wer anruft.",
                en="Agree when you talk again, and who calls.",
            ),
            Text(
                nl="Bedank voor het gesprek en wens beterschap.",
                fr="Remerciez et souhaitez un bon rétablissement.",
                de="Danken Sie für das Gespräch und wünschen Sie gute Besserung.",
                en="Thank them for the talk and wish them well.",
            ),
        ),
        agree=(
            Text(
                nl="De dag van het volgende contact.",
                fr="Le jour du prochain contact.",
                de="Der Tag des nächsten Kontakts.",
                en="The day of the next contact.",
            ),
            Text(
                nl="Hoe: bellen, een bericht, een kaartje. Rust kan ook een afspraak zijn.",
                fr="Comment : un appel, un message, une carte. Du repos peut aussi être un accord.",
                de="Wie: Anruf, Nachricht, Karte. Auch Ruhe kann vereinbart sein.",
                en="How: a call, a message, a card. Quiet can be an agreement too.",
            ),
        ),
    ),
    TalkGuide(
        kind="exploration",
        when=Text(
            nl="Als iemand langer dan een paar weken weg is",
            fr="Quand l'absence dure plus de quelques semaines",
            de="Wenn jemand länger als ein paar Wochen fehlt",
            en="When someone is away for more than a few weeks",
        ),
        goal=Text(
            nl="Samen zien hoe de situatie is: komt er een terugkeer in zicht, en wat kan het werk daaraan doen?",
            fr="Voir ensemble où l'on en est : un retour se dessine-t-il, et que peut faire le travail ?",
            de="Gemeinsam sehen, wie es steht: Ist eine Rückkehr in Sicht, und was kann die Arbeit dafür tun?",
            en="See together how things stand: is a return in sight, and what can work do for it?",
        ),
        prepare=(
            Text(
                nl="Vraag vooraf waar en wanneer praten het beste past. Een wandeling kan ook.",
                fr="Demandez d'avance où et quand cela convient. Une promenade est possible aussi.",
                de="Fragen Sie vorher, wo und wann es passt. Ein Spaziergang geht auch.",
                en="Ask beforehand where and when suits best. A walk will do too.",
            ),
            Text(
                nl="Bekijk hoe het werk nu verdeeld is, en wat er intussen veranderde.",
                fr="Voyez comment le travail est réparti et ce qui a changé entre-temps.",
                de="Sehen Sie nach, wie die Arbeit jetzt verteilt ist und was sich geändert hat.",
                en="See how the work is divided now, and what has changed.",
            ),
            Text(
                nl="Weet wie kan helpen: personeelsdienst, vertrouwenspersoon, arbeidsarts, preventieadviseur.",
                fr="Sachez qui peut aider : service du personnel, personne de confiance, médecin du "
                "travail, conseiller en prévention.",
                de="Wissen Sie, wer helfen kann: Personaldienst, Vertrauensperson, Arbeitsarzt, Präventionsberater.",
                en="Know who can help: HR, confidant, occupational physician, prevention adviser.",
            ),
        ),
        may_ask=(
            Text(
                nl="Heb je al een idee of je binnenkort terugkomt?",
                fr="Avez-vous une idée d'un retour prochain ?",
                de="Haben Sie eine Vorstellung, ob Sie bald zurückkommen?",
                en="Do you have an idea whether you will be back soon?",
            ),
            Text(
                nl="Is er iets aan het werk dat anders moet om te kunnen beginnen?",
                fr="Y a-t-il quelque chose à changer au travail pour pouvoir reprendre ?",
                de="Muss sich an der Arbeit etwas ändern, damit Sie anfangen können?",
                en="Does something at work have to change before you can start?",
            ),
            Text(
                nl="Is er iets op het werk waar wij iets aan kunnen doen?",
                fr="Y a-t-il au travail quelque chose que nous pouvons améliorer ?",
                de="Gibt es bei der Arbeit etwas, das wir besser machen können?",
                en="Is there something at work that we can do better?",
            ),
            Text(
                nl="Met wie wil je daar nog over praten?",
                fr="Avec qui d'autre voulez-vous en parler ?",
                de="Mit wem möchten Sie noch darüber sprechen?",
                en="Who else would you like to talk to about it?",
            ),
        ),
        may_not_ask=(
            Text(
                nl="Komt het door de thuissituatie?",
                fr="Est-ce à cause de votre vie privée ?",
                de="Liegt es an der Situation zu Hause?",
                en="Is it because of things at home?",
            ),
        ),
        close=(
            Text(
                nl="Zeg wat je met het gesprek doet, en wie iets te horen krijgt.",
                fr="Dites ce que vous ferez de l'entretien, et qui en saura quelque chose.",
                de="Sagen Sie, was Sie mit dem Gespräch machen und wer etwas davon hört.",
                en="Say what you will do with the talk, and who will hear of it.",
            ),
            Text(
                nl="Er hoeft vandaag niets beslist te worden. Zeg dat ook.",
                fr="Rien ne doit être décidé aujourd'hui. Dites-le.",
                de="Heute muss nichts entschieden werden. Sagen Sie das auch.",
                en="Nothing has to be decided today. Say so.",
            ),
        ),
        agree=(
            Text(
                nl="Wanneer jullie verder praten.",
                fr="Quand vous en reparlez.",
                de="Wann Sie weiter sprechen.",
                en="When you talk on.",
            ),
            Text(
                nl="Wat jij intussen uitzoekt: taken, uren, hulpmiddelen.",
                fr="Ce que vous cherchez entre-temps : tâches, heures, aides.",
                de="Was Sie inzwischen klären: Aufgaben, Stunden, Hilfsmittel.",
                en="What you find out meanwhile: tasks, hours, aids.",
            ),
            Text(
                nl="Wat de collega's mogen weten.",
                fr="Ce que les collègues peuvent savoir.",
                de="Was die Kollegen wissen dürfen.",
                en="What colleagues may know.",
            ),
        ),
    ),
    TalkGuide(
        kind="reintegration",
        when=Text(
            nl="Als een terugkeer mogelijk wordt",
            fr="Quand un retour devient possible",
            de="Wenn eine Rückkehr möglich wird",
            en="When a return becomes possible",
        ),
        goal=Text(
            nl="Samen een plan maken: wat kan, vanaf wanneer, en wat is daarvoor nodig?",
            fr="Faire un plan ensemble : qu'est-ce qui est possible, à partir de quand, et que faut-il ?",
            de="Gemeinsam einen Plan machen: Was geht, ab wann, und was braucht es dafür?",
            en="Make a plan together: what is possible, from when, and what does it take?",
        ),
        prepare=(
            Text(
                nl="Maak een lijst van taken die kunnen, en van taken die voorlopig iemand anders doet.",
                fr="Faites une liste des tâches possibles et de celles que quelqu'un d'autre fait pour l'instant.",
                de="Machen Sie eine Liste der Aufgaben, die gehen, und derer, die vorerst jemand anders macht.",
                en="List the tasks that are possible, and those that someone else does for now.",
            ),
            Text(
                nl="Lees wat de arbeidsarts over het werk schreef, als er iets is.",
                fr="Lisez ce que le médecin du travail a écrit sur le travail, s'il y a quelque chose.",
                de="Lesen Sie, was der Arbeitsarzt zur Arbeit schrieb, falls es etwas gibt.",
                en="Read what the occupational physician wrote about the work, if there is anything.",
            ),
            Text(
                nl="Laat de ander iemand meebrengen als dat helpt.",
                fr="Laissez l'autre venir accompagné si cela aide.",
                de="Der andere darf jemanden mitbringen, wenn das hilft.",
                en="Let the other bring someone along if that helps.",
            ),
        ),
        may_ask=(
            Text(
                nl="Wat lukt wel, en waar heb je zin in?",
                fr="Qu'est-ce qui va, et qu'avez-vous envie de faire ?",
                de="Was geht, und worauf haben Sie Lust?",
                en="What does work, and what would you like to do?",
            ),
            Text(
                nl="Met hoeveel uren wil je beginnen, en op welke momenten van de dag?",
                fr="Avec combien d'heures voulez-vous commencer, et à quels moments ?",
                de="Mit wie vielen Stunden möchten Sie anfangen, und zu welchen Zeiten?",
                en="How many hours would you start with, and at what times of day?",
            ),
            Text(
                nl="Wat heb je nodig: een andere plek, materiaal, hulp, een opleiding?",
                fr="De quoi avez-vous besoin : un autre poste, du matériel, de l'aide, une formation ?",
                de="Was brauchen Sie: einen anderen Platz, Material, Hilfe, eine Schulung?",
                en="What do you need: another place, material, help, training?",
            ),
            Text(
                nl="Wie moet mee aan tafel zitten?",
                fr="Qui doit participer à la discussion ?",
                de="Wer soll mit am Tisch sitzen?",
                en="Who should be at the table?",
            ),
        ),
        may_not_ask=(
            Text(
                nl="Waarom lukt dat niet? Het is genoeg om te weten dat het niet lukt.",
                fr="Pourquoi n'est-ce pas possible ? Il suffit de savoir que cela ne va pas.",
                de="Warum geht das nicht? Es reicht zu wissen, dass es nicht geht.",
                en="Why is that not possible? It is enough to know that it is not.",
            ),
        ),
        close=(
            Text(
                nl="Vat samen wie wat doet en tegen wanneer.",
                fr="Résumez qui fait quoi et pour quand.",
                de="Fassen Sie zusammen, wer was bis wann tut.",
                en="Sum up who does what by when.",
            ),
            Text(
                nl="Vraag of het tempo past. Een stap terug mag altijd.",
                fr="Demandez si le rythme convient. Un pas en arrière reste possible.",
                de="Fragen Sie, ob das Tempo passt. Ein Schritt zurück ist immer möglich.",
                en="Ask whether the pace is right. A step back is always allowed.",
            ),
        ),
        agree=(
            Text(
                nl="Taken, uren, plaats en hulpmiddelen, en tot wanneer dat zo blijft.",
                fr="Tâches, heures, lieu et aides, et jusqu'à quand.",
                de="Aufgaben, Stunden, Ort und Hilfsmittel, und bis wann das gilt.",
                en="Tasks, hours, place and aids, and until when.",
            ),
            Text(
                nl="Wie toestemming moet geven: arbeidsarts, adviserend arts.",
                fr="Qui doit donner son accord : médecin du travail, médecin-conseil.",
                de="Wer zustimmen muss: Arbeitsarzt, Vertrauensarzt.",
                en="Who has to agree: occupational physician, health-fund physician.",
            ),
            Text(
                nl="Zet het op papier en geef een kopie.",
                fr="Mettez-le par écrit et donnez une copie.",
                de="Halten Sie es schriftlich fest und geben Sie eine Kopie.",
                en="Put it on paper and hand over a copy.",
            ),
        ),
    ),
)
