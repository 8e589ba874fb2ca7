"""What the page of hats says."""

from draad.desk.words import Words
from draad.rules import Text


class HatWords(Words):
    """Of choosing and lending hats."""

    title = Text(
        nl="In welke rol werk je nu?",
        fr="Dans quel rôle travaillez-vous ?",
        de="In welcher Rolle arbeiten Sie jetzt?",
        en="In which role are you working now?",
    )
    lead = Text(
        nl="Je werkt altijd in één rol tegelijk. Je ziet alleen wat bij die rol hoort.",
        fr="Vous travaillez dans un seul rôle à la fois. Vous ne voyez que ce qui va avec ce rôle.",
        de="Sie arbeiten immer nur in einer Rolle. Sie sehen nur, was zu dieser Rolle gehört.",
        en="You work in one role at a time. You only see what belongs to that role.",
    )
    worn = Text(
        nl="Deze rol heb je nu",
        fr="C'est votre rôle actuel",
        de="Diese Rolle haben Sie jetzt",
        en="This is your role now",
    )
    wear = Text(nl="Werk als {hat}", fr="Travailler comme {hat}", de="Als {hat} arbeiten", en="Work as {hat}")
    stands_in = Text(
        nl="In de plaats van {name}, tot en met {day}",
        fr="Pour {name}, jusqu'au {day} inclus",
        de="Anstelle von {name}, bis einschließlich {day}",
        en="In place of {name}, up to and including {day}",
    )
    none_title = Text(
        nl="Je hebt op dit moment geen rol",
        fr="Vous n'avez pas de rôle pour le moment",
        de="Sie haben zurzeit keine Rolle",
        en="You have no role at the moment",
    )
    none_lead = Text(
        nl="Dat kan als je net begint, of net gestopt bent. Klopt het niet? Bel de personeelsdienst.",
        fr="C'est possible si vous commencez ou venez d'arrêter. Ce n'est pas juste ? Appelez le service du personnel.",
        de="Das kann sein, wenn Sie gerade anfangen oder aufgehört haben. Stimmt es nicht? Rufen Sie den Personaldienst an.",
        en="That can be so when you just started, or just left. Not right? Call HR.",
    )
    lend_title = Text(
        nl="Geef je rol tijdelijk door",
        fr="Confier votre rôle pour un temps",
        de="Ihre Rolle vorübergehend übergeben",
        en="Lend your role for a while",
    )
    lend_lead = Text(
        nl="Ben je even weg? Een collega kan dan doen wat jij in deze rol doet: {hat}. Het stopt vanzelf, ten laatste na "
        "drie maanden.",
        fr="Vous vous absentez ? Un collègue peut alors faire ce que vous faites dans ce rôle : {hat}. Cela s'arrête de "
        "soi-même, au plus tard après trois mois.",
        de="Sind Sie eine Weile weg? Ein Kollege kann dann tun, was Sie in dieser Rolle tun: {hat}. Es endet von selbst, "
        "spätestens nach drei Monaten.",
        en="Are you away for a while? A colleague can then do what you do in this role: {hat}. It ends by itself, after "
        "three months at the latest.",
    )
    address = Text(
        nl="E-mailadres van je collega",
        fr="Adresse e-mail de votre collègue",
        de="E-Mail-Adresse Ihres Kollegen",
        en="Your colleague's e-mail address",
    )
    first = Text(nl="Eerste dag", fr="Premier jour", de="Erster Tag", en="First day")
    last = Text(nl="Laatste dag", fr="Dernier jour", de="Letzter Tag", en="Last day")
    lend = Text(nl="Geef door", fr="Confier le rôle", de="Übergeben", en="Lend it")
    lent_title = Text(nl="Doorgegeven rollen", fr="Rôles confiés", de="Übergebene Rollen", en="Lent roles")
    lent = Text(
        nl="{giver} gaf de rol {hat} aan {taker}, van {first} tot en met {last}.",
        fr="{giver} a confié le rôle {hat} à {taker}, du {first} au {last} inclus.",
        de="{giver} hat die Rolle {hat} an {taker} übergeben, von {first} bis einschließlich {last}.",
        en="{giver} lent the role {hat} to {taker}, from {first} up to and including {last}.",
    )
    end = Text(nl="Stop dit nu", fr="Arrêter maintenant", de="Jetzt beenden", en="End it now")
    nobody = Text(
        nl="We vinden geen collega met dit adres. Kijk het adres na.",
        fr="Nous ne trouvons pas de collègue à cette adresse. Vérifiez l'adresse.",
        de="Wir finden keinen Kollegen mit dieser Adresse. Prüfen Sie die Adresse.",
        en="We find no colleague with this address. Check the address.",
    )
    twice = Text(
        nl="Deze collega heeft je rol al in deze periode.",
        fr="Ce collègue a déjà votre rôle pendant cette période.",
        de="Dieser Kollege hat Ihre Rolle in diesem Zeitraum schon.",
        en="This colleague has your role already during this period.",
    )
    by = Text(nl="Geregeld door {name}.", fr="Arrangé par {name}.", de="Geregelt von {name}.", en="Arranged by {name}.")
    backwards = Text(
        nl="De laatste dag ligt voor de eerste. Kies een latere laatste dag.",
        fr="Le dernier jour précède le premier. Choisissez un dernier jour plus tardif.",
        de="Der letzte Tag liegt vor dem ersten. Wählen Sie einen späteren letzten Tag.",
        en="The last day lies before the first. Choose a later last day.",
    )
    past = Text(
        nl="De eerste dag is al voorbij. Kies vandaag of later.",
        fr="Le premier jour est déjà passé. Choisissez aujourd'hui ou plus tard.",
        de="Der erste Tag ist schon vorbei. Wählen Sie heute oder später.",
        en="The first day has passed. Choose today or later.",
    )
    long = Text(
        nl="Dit is langer dan drie maanden. Kies een vroegere laatste dag.",
        fr="Cela dépasse trois mois. Choisissez un dernier jour plus proche.",
        de="Das ist länger als drei Monate. Wählen Sie einen früheren letzten Tag.",
        en="This is longer than three months. Choose an earlier last day.",
    )
