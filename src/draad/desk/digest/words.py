"""What the mail at seven says. No name of anybody and nothing of health; the page behind the link says the rest."""

from draad.desk.words import Plural, Words
from draad.rules import Text


class DigestWords(Words):
    """For who works with dossiers."""

    subject = Plural(
        one=Text(
            nl="{n} ding te doen vandaag",
            fr="{n} chose à faire aujourd'hui",
            de="Heute {n} Sache zu tun",
            en="{n} thing to do today",
        ),
        many=Text(
            nl="{n} dingen te doen vandaag",
            fr="{n} choses à faire aujourd'hui",
            de="Heute {n} Dinge zu tun",
            en="{n} things to do today",
        ),
    )
    subject_week = Plural(
        one=Text(
            nl="{n} ding te doen deze week",
            fr="{n} chose à faire cette semaine",
            de="Diese Woche {n} Sache zu tun",
            en="{n} thing to do this week",
        ),
        many=Text(
            nl="{n} dingen te doen deze week",
            fr="{n} choses à faire cette semaine",
            de="Diese Woche {n} Dinge zu tun",
            en="{n} things to do this week",
        ),
    )
    hello = Text(nl="Goedemorgen", fr="Bonjour", de="Guten Morgen", en="Good morning")
    lead = Text(
        nl="Dit wacht op je. Elke regel brengt je naar de plek waar je het doet.",
        fr="Voici ce qui vous attend. Chaque ligne mène à l'endroit où vous le faites.",
        de="Das wartet auf Sie. Jede Zeile führt dorthin, wo Sie es tun.",
        en="This is waiting for you. Each line leads to where you do it.",
    )
    no_names = Text(
        nl="In deze mail staan geen namen. Die zie je na het aanmelden.",
        fr="Ce mail ne contient pas de noms. Vous les voyez après la connexion.",
        de="In dieser Mail stehen keine Namen. Sie sehen sie nach der Anmeldung.",
        en="This mail holds no names. You see them after signing in.",
    )
    as_hat = Text(nl="Als {hat}", fr="Comme {hat}", de="Als {hat}", en="As {hat}")
    line = Text(nl="{what}, {when}", fr="{what}, {when}", de="{what}, {when}", en="{what}, {when}")
    something = Text(nl="Iets te doen", fr="Une chose à faire", de="Etwas zu tun", en="Something to do")
    more = Plural(
        one=Text(
            nl="En nog {n} ding. Bekijk alles",
            fr="Et encore {n} chose. Tout voir",
            de="Und noch {n} Sache. Alles ansehen",
            en="And {n} more thing. See everything",
        ),
        many=Text(
            nl="En nog {n} dingen. Bekijk alles",
            fr="Et encore {n} choses. Tout voir",
            de="Und noch {n} Dinge. Alles ansehen",
            en="And {n} more things. See everything",
        ),
    )
    handovers = Plural(
        one=Text(
            nl="Een collega wil dossiers aan je overdragen",
            fr="Un collègue souhaite vous confier des dossiers",
            de="Ein Kollege möchte Ihnen Akten übergeben",
            en="A colleague wants to hand cases over to you",
        ),
        many=Text(
            nl="Collega's willen dossiers aan je overdragen ({n} keer)",
            fr="Des collègues souhaitent vous confier des dossiers ({n} fois)",
            de="Kollegen möchten Ihnen Akten übergeben ({n} Mal)",
            en="Colleagues want to hand cases over to you ({n} times)",
        ),
    )
    detours = Plural(
        one=Text(
            nl="Iemand vraagt een andere contactpersoon: kies wie",
            fr="Quelqu'un demande une autre personne de contact : choisissez qui",
            de="Jemand bittet um eine andere Kontaktperson: wählen Sie, wen",
            en="Somebody asks for another contact person: choose who",
        ),
        many=Text(
            nl="{n} mensen vragen een andere contactpersoon: kies wie",
            fr="{n} personnes demandent une autre personne de contact : choisissez qui",
            de="{n} Menschen bitten um eine andere Kontaktperson: wählen Sie, wen",
            en="{n} people ask for another contact person: choose who",
        ),
    )
    less = Text(
        nl="Liever één keer per week, of geen mail? Kies het hier",
        fr="Plutôt une fois par semaine, ou pas de mail ? Choisissez ici",
        de="Lieber einmal pro Woche oder keine Mail? Wählen Sie hier",
        en="Rather once a week, or no mail? Choose here",
    )


class OwnDigestWords(Words):
    """For who is away, about their own thread: never in the words of the employer's mail."""

    subject = Text(
        nl="Er staat iets voor je klaar in Draad",
        fr="Quelque chose vous attend dans Draad",
        de="In Draad liegt etwas für Sie bereit",
        en="Something is ready for you in Draad",
    )
    hello = Text(nl="Dag", fr="Bonjour", de="Guten Tag", en="Hello")
    lead = Text(
        nl="Er staat iets voor je klaar. Bekijk het wanneer het voor jou past.",
        fr="Quelque chose vous attend. Regardez-le quand cela vous convient.",
        de="Es liegt etwas für Sie bereit. Sehen Sie es an, wann es Ihnen passt.",
        en="Something is ready for you. Look at it when it suits you.",
    )
    something = Text(
        nl="Iets om te lezen of te beantwoorden",
        fr="Quelque chose à lire ou à répondre",
        de="Etwas zum Lesen oder Beantworten",
        en="Something to read or answer",
    )
    until = Text(nl="{what}, {when}", fr="{what}, {when}", de="{what}, {when}", en="{what}, {when}")
    help = Text(
        nl="Lukt het niet, of doe je het liever op papier? Bel de personeelsdienst: {contact}.",
        fr="Cela ne va pas, ou vous préférez le papier ? Appelez le service du personnel : {contact}.",
        de="Klappt es nicht, oder lieber auf Papier? Rufen Sie den Personaldienst an: {contact}.",
        en="Does it not work, or rather on paper? Call HR: {contact}.",
    )
    less = Text(
        nl="Liever minder mails? Kies het hier",
        fr="Vous préférez moins de mails ? Choisissez ici",
        de="Lieber weniger Mails? Wählen Sie hier",
        en="Rather fewer mails? Choose here",
    )
