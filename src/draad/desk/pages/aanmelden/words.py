"""What the sign-in pages say."""

from draad.desk.words import Plural, Words
from draad.rules import Text


class SignInWords(Words):
    """Of every page on the way in and out."""

    title = Text(nl="Aanmelden", fr="Se connecter", de="Anmelden", en="Sign in")
    lead = Text(
        nl="Draad houdt de draad vast tussen wie ziek is en het werk.",
        fr="Draad garde le fil entre la personne malade et son travail.",
        de="Draad hält den Faden zwischen einem kranken Menschen und der Arbeit.",
        en="Draad keeps the thread between a person who is ill and their work.",
    )
    address = Text(nl="Je e-mailadres", fr="Votre adresse e-mail", de="Ihre E-Mail-Adresse", en="Your e-mail address")
    password = Text(nl="Je wachtwoord", fr="Votre mot de passe", de="Ihr Passwort", en="Your password")
    go = Text(nl="Meld je aan", fr="Se connecter", de="Anmelden", en="Sign in")
    own_way = Text(
        nl="Kan je niet meer in je werkmail? Kom binnen met je eigen adres",
        fr="Plus accès à votre messagerie de travail ? Entrez avec votre propre adresse",
        de="Kein Zugang mehr zur Arbeitsmail? Kommen Sie mit Ihrer eigenen Adresse herein",
        en="No longer into your mail at work? Come in with your own address",
    )
    forgotten = Text(
        nl="Wachtwoord vergeten?", fr="Mot de passe oublié ?", de="Passwort vergessen?", en="Forgot your password?"
    )
    passkey = Text(
        nl="Meld je aan met een passkey",
        fr="Se connecter avec une clé d'accès",
        de="Mit einem Passkey anmelden",
        en="Sign in with a passkey",
    )
    passkey_failed = Text(
        nl="Dat lukte niet. Probeer opnieuw, of kies een andere manier.",
        fr="Cela n'a pas fonctionné. Réessayez, ou choisissez une autre manière.",
        de="Das hat nicht geklappt. Versuchen Sie es erneut oder wählen Sie einen anderen Weg.",
        en="That did not work. Try again, or choose another way.",
    )
    no_script = Text(
        nl="Een passkey werkt alleen met JavaScript. Met een code uit een app gaat het zonder.",
        fr="Une clé d'accès ne fonctionne qu'avec JavaScript. Avec un code d'une application, cela marche sans.",
        de="Ein Passkey geht nur mit JavaScript. Mit einem Code aus einer App geht es ohne.",
        en="A passkey works with JavaScript only. A code from an app works without.",
    )
    demo = Text(
        nl="Dit is een demo met verzonnen mensen.",
        fr="Ceci est une démo avec des personnes fictives.",
        de="Das ist eine Demo mit erfundenen Menschen.",
        en="This is a demo with made-up people.",
    )
    demo_open = Text(
        nl="Kies als wie je binnenkomt",
        fr="Choisissez qui vous êtes",
        de="Wählen Sie, als wer Sie hereinkommen",
        en="Choose who you come in as",
    )
    demo_code = Plural(
        one=Text(
            nl="In deze demo is de code van {name} nu {code}. Ze telt nog {n} seconde.",
            fr="Dans cette démo, le code pour {name} est maintenant {code}. Il reste valable {n} seconde.",
            de="In dieser Demo ist der Code von {name} jetzt {code}. Er gilt noch {n} Sekunde.",
            en="In this demo the code of {name} is now {code}. It counts for another {n} second.",
        ),
        many=Text(
            nl="In deze demo is de code van {name} nu {code}. Ze telt nog {n} seconden.",
            fr="Dans cette démo, le code pour {name} est maintenant {code}. Il reste valable {n} secondes.",
            de="In dieser Demo ist der Code von {name} jetzt {code}. Er gilt noch {n} Sekunden.",
            en="In this demo the code of {name} is now {code}. It counts for another {n} seconds.",
        ),
    )
    demo_pick = Text(
        nl="Kies een ander", fr="Choisir quelqu'un d'autre", de="Jemand anders wählen", en="Choose someone else"
    )

    step_title = Text(nl="Nog één stap", fr="Encore une étape", de="Noch ein Schritt", en="One more step")
    step_lead = Text(
        nl="Open je app en typ de code van zes cijfers. Een herstelcode mag ook.",
        fr="Ouvrez votre application et tapez le code à six chiffres. Un code de secours convient aussi.",
        de="Öffnen Sie Ihre App und geben Sie den sechsstelligen Code ein. Ein Ersatzcode geht auch.",
        en="Open your app and type the code of six digits. A recovery code will do too.",
    )
    code = Text(nl="Code", fr="Code", de="Code", en="Code")
    on = Text(nl="Ga verder", fr="Continuer", de="Weiter", en="Continue")
    use_passkey = Text(
        nl="Gebruik je passkey", fr="Utiliser votre clé d'accès", de="Ihren Passkey benutzen", en="Use your passkey"
    )
    stop = Text(
        nl="Stop en meld je af", fr="Arrêter et se déconnecter", de="Abbrechen und abmelden", en="Stop and sign out"
    )

    again_title = Text(nl="Ben jij het?", fr="Est-ce bien vous ?", de="Sind Sie es?", en="Is it you?")
    again_lead = Text(
        nl="Voor deze stap vragen we nog eens wie je bent.",
        fr="Pour cette étape, nous vérifions encore une fois qui vous êtes.",
        de="Für diesen Schritt fragen wir noch einmal, wer Sie sind.",
        en="For this step we ask once more who you are.",
    )
    again_password = Text(
        nl="Gebruik je wachtwoord", fr="Utiliser votre mot de passe", de="Ihr Passwort benutzen", en="Use your password"
    )
    again_code = Text(nl="Gebruik een code", fr="Utiliser un code", de="Einen Code benutzen", en="Use a code")

    factor_title = Text(nl="Je tweede stap", fr="Votre deuxième étape", de="Ihr zweiter Schritt", en="Your second step")
    factor_must = Text(
        nl="In jouw rol zie je gegevens over de afwezigheid van anderen. Daarom is je wachtwoord alleen niet genoeg. Kies "
        "eerst een tweede stap; daarna kom je verder.",
        fr="Dans votre rôle, vous voyez des données sur l'absence d'autres personnes. Votre mot de passe seul ne suffit "
        "donc pas. Choisissez d'abord une deuxième étape ; ensuite vous pourrez continuer.",
        de="In Ihrer Rolle sehen Sie Daten über die Abwesenheit anderer. Darum reicht Ihr Passwort allein nicht. Wählen "
        "Sie zuerst einen zweiten Schritt; danach geht es weiter.",
        en="In your role you see data about the absence of others. That is why your password alone is not enough. Choose "
        "a second step first; then you can go on.",
    )
    factor_must_sets_up = Text(
        nl="In jouw rol zie je geen dossiers, maar je beslist wie erin mag. Daarom is je wachtwoord alleen niet genoeg. "
        "Kies eerst een tweede stap; daarna kom je verder.",
        fr="Dans votre rôle, vous ne voyez aucun dossier, mais vous décidez qui y a accès. Votre mot de passe seul ne "
        "suffit donc pas. Choisissez d'abord une deuxième étape ; ensuite vous pourrez continuer.",
        de="In Ihrer Rolle sehen Sie keine Akten, aber Sie entscheiden, wer hinein darf. Darum reicht Ihr Passwort "
        "allein nicht. Wählen Sie zuerst einen zweiten Schritt; danach geht es weiter.",
        en="In your role you see no dossiers, but you decide who may. That is why your password alone is not enough. "
        "Choose a second step first; then you can go on.",
    )
    factor_may = Text(
        nl="Met een tweede stap kan niemand binnen met alleen je wachtwoord. Je kiest zelf of je dat wil.",
        fr="Avec une deuxième étape, personne n'entre avec votre seul mot de passe. Vous choisissez si vous le voulez.",
        de="Mit einem zweiten Schritt kommt niemand nur mit Ihrem Passwort hinein. Sie entscheiden, ob Sie das wollen.",
        en="With a second step nobody gets in with your password alone. It is up to you whether you want it.",
    )
    factor_on = Text(
        nl="Met alleen je wachtwoord kan niemand binnen. Zet er gerust een tweede manier bij, voor als je telefoon weg is.",
        fr="Avec votre seul mot de passe, personne n'entre. Ajoutez une autre manière, pour quand votre téléphone manque.",
        de="Nur mit Ihrem Passwort kommt niemand hinein. Fügen Sie einen zweiten Weg hinzu, falls das Telefon fehlt.",
        en="Nobody gets in with your password alone. Feel free to add another way, for when your phone is gone.",
    )
    app = Text(nl="Code uit een app", fr="Code d'une application", de="Code aus einer App", en="Code from an app")
    app_about = Text(
        nl="Een app op je telefoon toont elke halve minuut een nieuwe code. Het werkt ook zonder netwerk.",
        fr="Une application sur votre téléphone affiche un nouveau code toutes les trente secondes, même sans réseau.",
        de="Eine App auf Ihrem Telefon zeigt jede halbe Minute einen neuen Code. Das geht auch ohne Netz.",
        en="An app on your phone shows a new code every half minute. It works without a network too.",
    )
    app_on = Text(nl="Staat aan", fr="Activé", de="Ist eingeschaltet", en="Is on")
    app_start = Text(nl="Stel de app in", fr="Configurer l'application", de="App einrichten", en="Set up the app")
    app_stop = Text(nl="Zet de app uit", fr="Désactiver l'application", de="App ausschalten", en="Turn the app off")
    app_stop_lead = Text(
        nl="Zonder app heb je een andere tweede stap nodig. Heb je er geen, dan vraagt Draad er meteen een.",
        fr="Sans l'application, il vous faut une autre deuxième étape. Sinon, Draad vous en demandera une tout de suite.",
        de="Ohne App brauchen Sie einen anderen zweiten Schritt. Haben Sie keinen, fragt Draad gleich danach.",
        en="Without the app you need another second step. If you have none, Draad asks for one at once.",
    )
    app_scan = Text(
        nl="Scan deze code met je app, bijvoorbeeld Aegis, FreeOTP, Google Authenticator of Microsoft Authenticator.",
        fr="Scannez ce code avec votre application, par exemple Aegis, FreeOTP, Google Authenticator ou Microsoft "
        "Authenticator.",
        de="Scannen Sie diesen Code mit Ihrer App, zum Beispiel Aegis, FreeOTP, Google Authenticator oder Microsoft "
        "Authenticator.",
        en="Scan this code with your app, for example Aegis, FreeOTP, Google Authenticator or Microsoft Authenticator.",
    )
    app_picture = Text(
        nl="QR-code om te scannen", fr="Code QR à scanner", de="QR-Code zum Scannen", en="QR code to scan"
    )
    app_type = Text(
        nl="Kan je niet scannen? Typ dan deze sleutel in de app:",
        fr="Vous ne pouvez pas scanner ? Tapez cette clé dans l'application :",
        de="Können Sie nicht scannen? Geben Sie diesen Schlüssel in die App ein:",
        en="Cannot scan? Type this key in the app:",
    )
    app_code = Text(
        nl="De code die de app nu toont",
        fr="Le code que l'application affiche maintenant",
        de="Der Code, den die App jetzt zeigt",
        en="The code that the app shows now",
    )
    keys = Text(nl="Passkeys", fr="Clés d'accès", de="Passkeys", en="Passkeys")
    keys_about = Text(
        nl="Met je vinger, je gezicht of de pincode van je toestel. Er is geen wachtwoord meer nodig.",
        fr="Avec votre doigt, votre visage ou le code de votre appareil. Plus besoin de mot de passe.",
        de="Mit Finger, Gesicht oder der PIN Ihres Geräts. Ein Passwort brauchen Sie dann nicht mehr.",
        en="With your finger, your face or the PIN of your device. You need no password any more.",
    )
    key_add = Text(nl="Voeg een passkey toe", fr="Ajouter une clé d'accès", de="Passkey hinzufügen", en="Add a passkey")
    key_name = Text(
        nl="Naam van dit toestel", fr="Nom de cet appareil", de="Name dieses Geräts", en="Name of this device"
    )
    key_name_hint = Text(
        nl="Zo herken je het later, bijvoorbeeld: mijn telefoon.",
        fr="Pour le reconnaître plus tard, par exemple : mon téléphone.",
        de="So erkennen Sie es später wieder, zum Beispiel: mein Telefon.",
        en="So that you know it later, for example: my phone.",
    )
    key_rename = Text(nl="Geef een andere naam", fr="Renommer", de="Umbenennen", en="Rename")
    key_remove = Text(nl="Verwijder", fr="Supprimer", de="Entfernen", en="Remove")
    key_remove_title = Text(
        nl="{name} verwijderen?", fr="Supprimer {name} ?", de="{name} entfernen?", en="Remove {name}?"
    )
    key_remove_lead = Text(
        nl="Met dit toestel kan je je daarna niet meer aanmelden.",
        fr="Ensuite, vous ne pourrez plus vous connecter avec cet appareil.",
        de="Danach können Sie sich mit diesem Gerät nicht mehr anmelden.",
        en="After that you can no longer sign in with this device.",
    )
    key_added = Text(nl="Toegevoegd op {day}", fr="Ajoutée le {day}", de="Hinzugefügt am {day}", en="Added on {day}")
    key_none = Text(
        nl="Je hebt nog geen passkey.",
        fr="Vous n'avez pas encore de clé d'accès.",
        de="Sie haben noch keinen Passkey.",
        en="You have no passkey yet.",
    )
    codes = Text(nl="Herstelcodes", fr="Codes de secours", de="Ersatzcodes", en="Recovery codes")
    codes_about = Text(
        nl="Voor als je telefoon weg is. Elke code werkt één keer. Druk ze af en bewaar ze op een veilige plek.",
        fr="Pour quand votre téléphone n'est pas là. Chaque code sert une fois. Imprimez-les et gardez-les en lieu sûr.",
        de="Für den Fall, dass Ihr Telefon fehlt. Jeder Code gilt einmal. Drucken Sie sie aus und bewahren Sie sie gut auf.",
        en="For when your phone is gone. Each code works once. Print them and keep them in a safe place.",
    )
    codes_see = Text(nl="Bekijk de codes", fr="Voir les codes", de="Codes ansehen", en="See the codes")
    codes_save = Text(nl="Bewaar als bestand", fr="Enregistrer", de="Als Datei speichern", en="Save as a file")
    codes_new = Text(
        nl="Maak nieuwe codes", fr="Créer de nouveaux codes", de="Neue Codes erstellen", en="Make new codes"
    )
    codes_new_lead = Text(
        nl="De oude codes werken daarna niet meer.",
        fr="Les anciens codes ne fonctionneront plus.",
        de="Die alten Codes gelten danach nicht mehr.",
        en="The old codes will no longer work.",
    )
    codes_none = Text(
        nl="Alle codes zijn gebruikt. Maak nieuwe.",
        fr="Tous les codes ont servi. Créez-en de nouveaux.",
        de="Alle Codes sind verbraucht. Erstellen Sie neue.",
        en="Every code was used. Make new ones.",
    )
    done = Text(
        nl="Klaar, naar het begin", fr="Terminé, vers l'accueil", de="Fertig, zur Startseite", en="Done, to the start"
    )

    change_title = Text(
        nl="Kies een ander wachtwoord", fr="Changer de mot de passe", de="Passwort ändern", en="Change your password"
    )
    old_password = Text(
        nl="Je huidige wachtwoord",
        fr="Votre mot de passe actuel",
        de="Ihr jetziges Passwort",
        en="Your present password",
    )
    new_password = Text(nl="Nieuw wachtwoord", fr="Nouveau mot de passe", de="Neues Passwort", en="New password")
    new_password_hint = Text(
        nl="Minstens twaalf tekens. Enkele gewone woorden na elkaar zijn sterk en makkelijk te onthouden.",
        fr="Au moins douze caractères. Quelques mots simples à la suite sont solides et faciles à retenir.",
        de="Mindestens zwölf Zeichen. Ein paar gewöhnliche Wörter hintereinander sind stark und leicht zu merken.",
        en="At least twelve characters. A few plain words in a row are strong and easy to remember.",
    )
    new_password_again = Text(
        nl="Nog eens, ter controle",
        fr="Encore une fois, pour vérifier",
        de="Noch einmal zur Kontrolle",
        en="Once more, to check",
    )
    save = Text(nl="Bewaar", fr="Enregistrer", de="Speichern", en="Save")
    back = Text(nl="Terug", fr="Retour", de="Zurück", en="Back")

    reset_title = Text(
        nl="Wachtwoord vergeten", fr="Mot de passe oublié", de="Passwort vergessen", en="Forgotten password"
    )
    reset_lead = Text(
        nl="Geef je adres. Kennen we het, dan sturen we een link om een nieuw wachtwoord te kiezen.",
        fr="Donnez votre adresse. Si nous la connaissons, nous envoyons un lien pour choisir un nouveau mot de passe.",
        de="Geben Sie Ihre Adresse an. Kennen wir sie, senden wir einen Link, um ein neues Passwort zu wählen.",
        en="Give your address. If we know it, we send a link to choose a new password.",
    )
    reset_go = Text(nl="Stuur de link", fr="Envoyer le lien", de="Link senden", en="Send the link")
    reset_done_title = Text(
        nl="Kijk in je mailbox", fr="Regardez vos e-mails", de="Sehen Sie in Ihr Postfach", en="Look in your mailbox"
    )
    reset_done_lead = Text(
        nl="Is je adres bij ons bekend, dan is er een mail onderweg. De link werkt één dag. Niets gekregen? Kijk bij de "
        "ongewenste mail, of bel de personeelsdienst.",
        fr="Si nous connaissons votre adresse, un e-mail est en route. Le lien fonctionne un jour. Rien reçu ? Regardez "
        "dans les indésirables, ou appelez le service du personnel.",
        de="Kennen wir Ihre Adresse, ist eine E-Mail unterwegs. Der Link gilt einen Tag. Nichts bekommen? Sehen Sie im "
        "Spam-Ordner nach oder rufen Sie den Personaldienst an.",
        en="If we know your address, a mail is on its way. The link works for one day. Nothing there? Look among the "
        "unwanted mail, or call HR.",
    )
    key_title = Text(
        nl="Kies een wachtwoord", fr="Choisissez un mot de passe", de="Wählen Sie ein Passwort", en="Choose a password"
    )
    key_stale_title = Text(
        nl="Deze link werkt niet meer",
        fr="Ce lien ne fonctionne plus",
        de="Dieser Link gilt nicht mehr",
        en="This link no longer works",
    )
    key_stale_lead = Text(
        nl="Een link werkt één keer en één dag. Vraag gerust een nieuwe.",
        fr="Un lien sert une fois, pendant un jour. Demandez-en un nouveau.",
        de="Ein Link gilt einmal und einen Tag lang. Fordern Sie ruhig einen neuen an.",
        en="A link works once, for one day. Feel free to ask for a new one.",
    )
    key_stale_ask = Text(
        nl="Vraag een nieuwe link", fr="Demander un nouveau lien", de="Neuen Link anfordern", en="Ask for a new link"
    )
    key_done_title = Text(
        nl="Je wachtwoord is bewaard",
        fr="Votre mot de passe est enregistré",
        de="Ihr Passwort ist gespeichert",
        en="Your password is saved",
    )
    key_done_lead = Text(
        nl="Je kan je nu aanmelden.",
        fr="Vous pouvez vous connecter.",
        de="Sie können sich jetzt anmelden.",
        en="You can sign in now.",
    )
    out_title = Text(nl="Afmelden?", fr="Se déconnecter ?", de="Abmelden?", en="Sign out?")
    out_go = Text(nl="Meld je af", fr="Se déconnecter", de="Abmelden", en="Sign out")
    closed_title = Text(
        nl="Dit account is gesloten",
        fr="Ce compte est fermé",
        de="Dieses Konto ist geschlossen",
        en="This account is closed",
    )
    closed_lead = Text(
        nl="Denk je dat dit niet klopt? Bel de personeelsdienst.",
        fr="Vous pensez que c'est une erreur ? Appelez le service du personnel.",
        de="Glauben Sie, dass das nicht stimmt? Rufen Sie den Personaldienst an.",
        en="Do you think this is not right? Call HR.",
    )
    often_title = Text(nl="Even wachten", fr="Un instant", de="Einen Moment", en="Wait a moment")
    often_lead = Text(
        nl="Dit ging te vaak na elkaar. Probeer over enkele minuten opnieuw.",
        fr="Trop d'essais à la suite. Réessayez dans quelques minutes.",
        de="Das waren zu viele Versuche hintereinander. Versuchen Sie es in ein paar Minuten erneut.",
        en="That was too often in a row. Try again in a few minutes.",
    )


class DemoWords(Words):
    """Of the page that tells who is who in the demo."""

    title = Text(
        nl="Wie wil je zijn?", fr="Qui voulez-vous être ?", de="Wer möchten Sie sein?", en="Who would you like to be?"
    )
    lead = Text(
        nl="Dit ziekenhuis en iedereen erin is verzonnen. Kies iemand, meld je aan en kijk rond. Iedereen heeft hetzelfde "
        "wachtwoord: {password}",
        fr="Cet hôpital et toutes ces personnes sont fictifs. Choisissez quelqu'un, connectez-vous et regardez. Tout le "
        "monde a le même mot de passe : {password}",
        de="Dieses Krankenhaus und alle darin sind erfunden. Wählen Sie jemanden, melden Sie sich an und sehen Sie sich "
        "um. Alle haben dasselbe Passwort: {password}",
        en="This hospital and everyone in it is made up. Choose someone, sign in and look around. Everyone has the same "
        "password: {password}",
    )
    table = Text(nl="Accounts van de demo", fr="Comptes de la démo", de="Konten der Demo", en="Accounts of the demo")
    who = Text(nl="Wie", fr="Qui", de="Wer", en="Who")
    role = Text(nl="Rol", fr="Rôle", de="Rolle", en="Role")
    code = Text(nl="Code nu", fr="Code actuel", de="Code jetzt", en="Code now")
    seconds = Text(nl="nog {n} s", fr="encore {n} s", de="noch {n} s", en="{n} s left")
    no_code = Text(nl="niet nodig", fr="pas nécessaire", de="nicht nötig", en="not needed")
    sign_in = Text(nl="Aanmelden", fr="Connexion", de="Anmelden", en="Sign in")
    enter = Text(nl="Vul in", fr="Remplir", de="Ausfüllen", en="Fill in")
    nobody = Text(
        nl="Er zijn nog geen verzonnen mensen.",
        fr="Il n'y a pas encore de personnes fictives.",
        de="Es gibt noch keine erfundenen Menschen.",
        en="There are no made-up people yet.",
    )
    nobody_next = Text(
        nl="Laad de demo met ./draad start.",
        fr="Chargez la démo avec ./draad start.",
        de="Laden Sie die Demo mit ./draad start.",
        en="Load the demo with ./draad start.",
    )


class MailWords(Words):
    """Of the mails about an account. No reasons, no names."""

    reset_subject = Text(
        nl="Kies een wachtwoord voor Draad",
        fr="Choisissez un mot de passe pour Draad",
        de="Wählen Sie ein Passwort für Draad",
        en="Choose a password for Draad",
    )
    reset_text = Text(
        nl="Dag,\n\nMet deze link kies je een nieuw wachtwoord. Hij werkt één keer, en één dag:\n\n{link}\n\n"
        "Heb je dit niet gevraagd? Dan hoef je niets te doen.\n",
        fr="Bonjour,\n\nCe lien vous permet de choisir un nouveau mot de passe. Il sert une fois, pendant un jour :\n\n"
        "{link}\n\nVous ne l'avez pas demandé ? Vous n'avez rien à faire.\n",
        de="Guten Tag,\n\nmit diesem Link wählen Sie ein neues Passwort. Er gilt einmal und einen Tag lang:\n\n{link}\n\n"
        "Haben Sie das nicht angefordert? Dann müssen Sie nichts tun.\n",
        en="Hello,\n\nWith this link you choose a new password. It works once, for one day:\n\n{link}\n\n"
        "Did you not ask for this? Then you need not do anything.\n",
    )
    changed_subject = Text(
        nl="Er is iets veranderd aan je aanmelding",
        fr="Votre connexion a changé",
        de="An Ihrer Anmeldung hat sich etwas geändert",
        en="Something changed in how you sign in",
    )
    changed_text = Text(
        nl="Dag,\n\n{what}\n\nWas jij dat niet? Bel dan meteen de personeelsdienst en kies een ander wachtwoord:\n\n{link}\n",
        fr="Bonjour,\n\n{what}\n\nCe n'était pas vous ? Appelez tout de suite le service du personnel et choisissez un autre "
        "mot de passe :\n\n{link}\n",
        de="Guten Tag,\n\n{what}\n\nWaren Sie das nicht? Rufen Sie sofort den Personaldienst an und wählen Sie ein anderes "
        "Passwort:\n\n{link}\n",
        en="Hello,\n\n{what}\n\nWas that not you? Call HR at once and choose another password:\n\n{link}\n",
    )
    password_changed = Text(
        nl="Je wachtwoord is veranderd.",
        fr="Votre mot de passe a changé.",
        de="Ihr Passwort wurde geändert.",
        en="Your password was changed.",
    )
    totp_activated = Text(
        nl="De code uit een app staat nu aan.",
        fr="Le code d'une application est maintenant activé.",
        de="Der Code aus einer App ist jetzt eingeschaltet.",
        en="The code from an app is now on.",
    )
    totp_deactivated = Text(
        nl="De code uit een app staat nu uit.",
        fr="Le code d'une application est maintenant désactivé.",
        de="Der Code aus einer App ist jetzt ausgeschaltet.",
        en="The code from an app is now off.",
    )
    webauthn_added = Text(
        nl="Er is een passkey bijgekomen.",
        fr="Une clé d'accès a été ajoutée.",
        de="Ein Passkey kam dazu.",
        en="A passkey was added.",
    )
    webauthn_removed = Text(
        nl="Er is een passkey verwijderd.",
        fr="Une clé d'accès a été supprimée.",
        de="Ein Passkey wurde entfernt.",
        en="A passkey was removed.",
    )
    codes_generated = Text(
        nl="Er zijn nieuwe herstelcodes gemaakt.",
        fr="De nouveaux codes de secours ont été créés.",
        de="Es wurden neue Ersatzcodes erstellt.",
        en="New recovery codes were made.",
    )
