"""What the page of standing in says."""

from draad.desk.words import Words
from draad.rules import Text


class LoanWords(Words):
    """Of who stands in, for HR."""

    title = Text(nl="Wie vervangt wie?", fr="Qui remplace qui ?", de="Wer vertritt wen?", en="Who stands in for whom?")
    lead = Text(
        nl="Wie vervangt, werkt in de plaats van een collega en ziet wat die ziet. Het stopt vanzelf.",
        fr="La personne qui remplace travaille pour un collègue et voit ce qu'il voit. Cela s'arrête de soi-même.",
        de="Wer vertritt, arbeitet anstelle eines Kollegen und sieht, was dieser sieht. Es endet von selbst.",
        en="Who stands in works in the place of a colleague and sees what that colleague sees. It ends by itself.",
    )
    away_title = Text(
        nl="Afwezig, en niemand vervangt",
        fr="Absent, et personne ne remplace",
        de="Abwesend, und niemand vertritt",
        en="Away, and nobody stands in",
    )
    away = Text(nl="{name}, {hat}", fr="{name}, {hat}", de="{name}, {hat}", en="{name}, {hat}")
    arrange_for = Text(
        nl="Kies wie vervangt", fr="Choisir qui remplace", de="Vertretung wählen", en="Choose who stands in"
    )
    nobody_away = Text(
        nl="Voor iedereen die vandaag afwezig is, is er iemand.",
        fr="Chaque personne absente aujourd'hui est remplacée.",
        de="Für alle, die heute abwesend sind, ist jemand da.",
        en="For everybody who is away today there is somebody.",
    )
    one_hr = Text(
        nl="Niemand anders van de personeelsdienst kan jouw eigen dossier volgen. Laat de beheerder een tweede persoon "
        "die rol geven.",
        fr="Personne d'autre du service du personnel ne peut suivre votre propre dossier. Demandez à l'administrateur de "
        "donner ce rôle à une deuxième personne.",
        de="Niemand sonst vom Personaldienst kann Ihre eigene Akte begleiten. Lassen Sie den Verwalter einer zweiten "
        "Person diese Rolle geben.",
        en="Nobody else of HR can follow your own case. Let the administrator give that role to a second person.",
    )
    now_title = Text(nl="Nu en straks", fr="Maintenant et bientôt", de="Jetzt und demnächst", en="Now and soon")
    said = Text(
        nl="{taker} vervangt {giver} als {hat}, van {first} tot en met {last}.",
        fr="{taker} remplace {giver} comme {hat}, du {first} au {last} inclus.",
        de="{taker} vertritt {giver} als {hat}, von {first} bis einschließlich {last}.",
        en="{taker} stands in for {giver} as {hat}, from {first} up to and including {last}.",
    )
    by = Text(nl="Geregeld door {name}.", fr="Arrangé par {name}.", de="Geregelt von {name}.", en="Arranged by {name}.")
    end = Text(
        nl="{name} stopt nu met vervangen",
        fr="{name} ne remplace plus, dès maintenant",
        de="{name} vertritt ab jetzt nicht mehr",
        en="{name} no longer stands in from now",
    )
    none = Text(
        nl="Niemand vervangt iemand op dit moment.",
        fr="Personne ne remplace personne pour le moment.",
        de="Zurzeit vertritt niemand jemanden.",
        en="Nobody stands in for anybody at the moment.",
    )
    form_title = Text(
        nl="Regel een vervanging", fr="Arranger un remplacement", de="Eine Vertretung regeln", en="Arrange a stand-in"
    )
    form_lead = Text(
        nl="Voor wie dat zelf niet kan. Wie zelf kan, doet het bij Wissel van rol.",
        fr="Pour qui ne peut pas le faire. Les autres le font sous Changer de rôle.",
        de="Für alle, die es nicht selbst können. Wer selbst kann, tut es unter Rolle wechseln.",
        en="For who cannot do it. Who can, does it under Switch role.",
    )
    giver = Text(nl="Wie is er weg?", fr="Qui est absent ?", de="Wer ist weg?", en="Who is away?")
    taker = Text(nl="Wie vervangt?", fr="Qui remplace ?", de="Wer vertritt?", en="Who stands in?")
    taker_hint = Text(
        nl="Kies een collega, niet jezelf.",
        fr="Choisissez un collègue, pas vous-même.",
        de="Wählen Sie einen Kollegen, nicht sich selbst.",
        en="Choose a colleague, not yourself.",
    )
    first = Text(nl="Eerste dag", fr="Premier jour", de="Erster Tag", en="First day")
    last = Text(nl="Laatste dag", fr="Dernier jour", de="Letzter Tag", en="Last day")
    save = Text(nl="Regel het", fr="Arranger", de="Regeln", en="Arrange it")
    choose = Text(nl="Kies iemand.", fr="Choisissez quelqu'un.", de="Wählen Sie jemanden.", en="Choose somebody.")
    saved = Text(
        nl="Geregeld. {taker} krijgt een mail.",
        fr="C'est arrangé. {taker} reçoit un e-mail.",
        de="Geregelt. {taker} erhält eine Mail.",
        en="Arranged. {taker} gets a mail.",
    )
    ended = Text(
        nl="Gestopt, vanaf nu.", fr="Arrêté, dès maintenant.", de="Beendet, ab jetzt.", en="Ended, from now on."
    )
    nobody = Text(
        nl="Kies een andere collega.",
        fr="Choisissez un autre collègue.",
        de="Wählen Sie einen anderen Kollegen.",
        en="Choose another colleague.",
    )
    self = Text(
        nl="Je kunt dit niet aan jezelf geven. Kies een collega.",
        fr="Vous ne pouvez pas vous le confier. Choisissez un collègue.",
        de="Sie können das nicht sich selbst geben. Wählen Sie einen Kollegen.",
        en="You cannot give this to yourself. Choose a colleague.",
    )
    no_coach = Text(
        nl="Een terugkeercoach wordt vervangen door een andere coach. Kies een coach.",
        fr="Un coach de retour est remplacé par un autre coach. Choisissez un coach.",
        de="Ein Rückkehrcoach wird von einem anderen Coach vertreten. Wählen Sie einen Coach.",
        en="A return coach is replaced by another coach. Choose a coach.",
    )
    twice = Text(
        nl="Deze collega vervangt al in deze periode.",
        fr="Ce collègue remplace déjà pendant cette période.",
        de="Dieser Kollege vertritt schon in diesem Zeitraum.",
        en="This colleague stands in already during this period.",
    )
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
