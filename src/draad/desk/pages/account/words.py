"""What the page of one's own account says."""

from draad.desk.words import Words
from draad.rules import Text


class AccountWords(Words):
    """Of language, appearance, shortcuts and sign-in."""

    title = Text(nl="Mijn account", fr="Mon compte", de="Mein Konto", en="My account")
    language = Text(nl="Taal", fr="Langue", de="Sprache", en="Language")
    theme = Text(nl="Weergave", fr="Affichage", de="Darstellung", en="Appearance")
    theme_device = Text(nl="Zoals dit toestel", fr="Comme cet appareil", de="Wie dieses Gerät", en="As this device")
    theme_light = Text(nl="Licht", fr="Clair", de="Hell", en="Light")
    theme_dark = Text(nl="Donker", fr="Sombre", de="Dunkel", en="Dark")
    chosen = Text(nl="gekozen", fr="choisi", de="gewählt", en="chosen")
    shortcuts = Text(nl="Sneltoetsen", fr="Raccourcis clavier", de="Tastenkürzel", en="Keyboard shortcuts")
    shortcuts_lead = Text(
        nl="Met één toets naar een pagina. Handig als je veel typt; zet ze uit als je met je stem werkt.",
        fr="Une touche pour ouvrir une page. Pratique au clavier ; désactivez-les si vous travaillez à la voix.",
        de="Mit einer Taste zu einer Seite. Praktisch beim Tippen; schalten Sie sie aus, wenn Sie mit der Stimme arbeiten.",
        en="One key to a page. Handy when you type a lot; turn them off when you work by voice.",
    )
    shortcuts_on = Text(
        nl="Zet sneltoetsen aan", fr="Activer les raccourcis", de="Tastenkürzel einschalten", en="Turn shortcuts on"
    )
    shortcuts_off = Text(
        nl="Zet sneltoetsen uit", fr="Désactiver les raccourcis", de="Tastenkürzel ausschalten", en="Turn shortcuts off"
    )
    digest = Text(
        nl="Mail over wat er te doen is",
        fr="E-mail sur ce qu'il y a à faire",
        de="Mail über das, was zu tun ist",
        en="Mail about what there is to do",
    )
    digest_lead = Text(
        nl="Om zeven uur op een werkdag, en alleen als er iets is. Zonder namen.",
        fr="À sept heures un jour ouvrable, et seulement s'il y a quelque chose. Sans noms.",
        de="Um sieben Uhr an einem Werktag, und nur wenn es etwas gibt. Ohne Namen.",
        en="At seven on a working day, and only when there is something. Without names.",
    )
    digest_daily = Text(nl="Elke werkdag", fr="Chaque jour ouvrable", de="Jeden Werktag", en="Every working day")
    digest_weekly = Text(nl="Eén keer per week", fr="Une fois par semaine", de="Einmal pro Woche", en="Once a week")
    digest_never = Text(nl="Geen mail", fr="Pas d'e-mail", de="Keine Mail", en="No mail")
    sign_in = Text(nl="Aanmelden", fr="Connexion", de="Anmeldung", en="Signing in")
    address = Text(
        nl="Je meldt je aan met {address}.",
        fr="Vous vous connectez avec {address}.",
        de="Sie melden sich mit {address} an.",
        en="You sign in with {address}.",
    )
    password = Text(
        nl="Kies een ander wachtwoord", fr="Changer de mot de passe", de="Passwort ändern", en="Change your password"
    )
    factor = Text(nl="Je tweede stap", fr="Votre deuxième étape", de="Ihr zweiter Schritt", en="Your second step")
    factor_none = Text(
        nl="Je hebt nog geen tweede stap. Met één erbij kan niemand binnen met alleen je wachtwoord.",
        fr="Vous n'avez pas encore de deuxième étape. Avec elle, personne n'entre avec votre seul mot de passe.",
        de="Sie haben noch keinen zweiten Schritt. Mit ihm kommt niemand nur mit Ihrem Passwort hinein.",
        en="You have no second step yet. With one, nobody gets in with your password alone.",
    )
    hats = Text(nl="Wissel van rol", fr="Changer de rôle", de="Rolle wechseln", en="Switch role")
    out = Text(nl="Meld je af", fr="Se déconnecter", de="Abmelden", en="Sign out")
