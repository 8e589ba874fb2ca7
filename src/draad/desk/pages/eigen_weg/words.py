"""Sentences of the own way: at the door, and where it is opened."""

from draad.desk.typed_fields import TypedWords
from draad.rules import Text


class DoorWords(TypedWords):
    """At the door."""

    title = Text(
        nl="Binnenkomen met je eigen adres",
        fr="Entrer avec votre propre adresse",
        de="Mit Ihrer eigenen Adresse hereinkommen",
        en="Come in with your own address",
    )
    lead = Text(
        nl="Gaf je eerder een eigen mailadres? Dan sturen we daar een link heen. Je hebt er ook je toegangscode bij nodig, of je passkey of app.",
        fr="Avez-vous déjà donné une adresse e-mail privée ? Nous y envoyons alors un lien. Il vous faut aussi votre code d'accès, ou votre passkey ou application.",
        de="Haben Sie früher eine eigene E-Mail-Adresse angegeben? Dann senden wir dorthin einen Link. Sie brauchen auch Ihren Zugangscode, oder Ihren Passkey oder Ihre App.",
        en="Did you give an address of your own before? Then we send a link there. You also need your entry code, or your passkey or app.",
    )
    mail = Text(
        nl="Je eigen mailadres",
        fr="Votre adresse e-mail privée",
        de="Ihre eigene E-Mail-Adresse",
        en="Your own e-mail address",
    )
    send = Text(nl="Stuur me een link", fr="Envoyez-moi un lien", de="Senden Sie mir einen Link", en="Send me a link")
    sent = Text(nl="Kijk in je mail", fr="Regardez vos e-mails", de="Sehen Sie in Ihre Mails", en="Look in your mail")
    sent_lead = Text(
        nl="Is dit adres bij ons bekend, dan komt er binnen enkele minuten een link. Hij werkt één keer, twintig minuten lang. Komt er niets? Bel de personeelsdienst.",
        fr="Si nous connaissons cette adresse, un lien arrive dans quelques minutes. Il fonctionne une seule fois, pendant vingt minutes. Rien n'arrive ? Appelez le service du personnel.",
        de="Ist diese Adresse bei uns bekannt, kommt in wenigen Minuten ein Link. Er gilt einmal, zwanzig Minuten lang. Kommt nichts? Rufen Sie den Personaldienst an.",
        en="If we know this address, a link comes within a few minutes. It works once, for twenty minutes. Nothing comes? Call HR.",
    )
    open_title = Text(nl="Verder naar Draad", fr="Continuer vers Draad", de="Weiter zu Draad", en="On to Draad")
    open_lead = Text(
        nl="Druk op de knop. Daarmee is de link gebruikt.",
        fr="Appuyez sur le bouton. Le lien est alors utilisé.",
        de="Drücken Sie auf den Knopf. Damit ist der Link verbraucht.",
        en="Press the button. The link is used up then.",
    )
    open_go = Text(nl="Ga verder", fr="Continuer", de="Weiter", en="Go on")
    code_title = Text(nl="Je toegangscode", fr="Votre code d'accès", de="Ihr Zugangscode", en="Your entry code")
    code_lead = Text(
        nl="De code die je kreeg toen je dit adres gaf.",
        fr="Le code que vous avez reçu en donnant cette adresse.",
        de="Der Code, den Sie bekamen, als Sie diese Adresse angaben.",
        en="The code that you got when you gave this address.",
    )
    code = Text(nl="Toegangscode", fr="Code d'accès", de="Zugangscode", en="Entry code")
    code_hint = Text(
        nl="Twaalf letters en cijfers. Streepjes mogen.",
        fr="Douze lettres et chiffres. Les tirets sont permis.",
        de="Zwölf Buchstaben und Ziffern. Striche sind erlaubt.",
        en="Twelve letters and digits. Dashes are fine.",
    )
    code_wrong = Text(
        nl="Deze code klopt niet. Kijk ze na, of vraag een nieuwe aan de personeelsdienst.",
        fr="Ce code n'est pas correct. Vérifiez-le, ou demandez-en un nouveau au service du personnel.",
        de="Dieser Code stimmt nicht. Prüfen Sie ihn, oder fragen Sie den Personaldienst nach einem neuen.",
        en="This code is not right. Check it, or ask HR for a new one.",
    )
    come_in = Text(nl="Kom binnen", fr="Entrer", de="Hereinkommen", en="Come in")
    stale = Text(
        nl="Deze link werkt niet meer",
        fr="Ce lien ne fonctionne plus",
        de="Dieser Link gilt nicht mehr",
        en="This link no longer works",
    )
    stale_lead = Text(
        nl="Een link werkt één keer, en niet lang. Vraag een nieuwe.",
        fr="Un lien fonctionne une seule fois, et pas longtemps. Demandez-en un autre.",
        de="Ein Link gilt einmal, und nicht lange. Fordern Sie einen neuen an.",
        en="A link works once, and not for long. Ask for a new one.",
    )
    again = Text(
        nl="Vraag een nieuwe link", fr="Demander un nouveau lien", de="Neuen Link anfordern", en="Ask for a new link"
    )


class OwnWayWords(TypedWords):
    """Where it is opened and closed."""

    back = Text(nl="Mijn gegevens", fr="Mes données", de="Meine Daten", en="My data")
    title = Text(
        nl="Een eigen weg naar Draad",
        fr="Votre propre accès à Draad",
        de="Ihr eigener Zugang zu Draad",
        en="Your own way into Draad",
    )
    lead = Text(
        nl="Zo blijf je bij je gegevens, ook als je werkmail of account dicht is.",
        fr="Ainsi, vous gardez accès à vos données, même si votre messagerie ou votre compte de travail est fermé.",
        de="So kommen Sie an Ihre Daten, auch wenn Ihre Arbeitsmail oder Ihr Konto zu ist.",
        en="So you can reach your data, also when your mail or account at work is closed.",
    )
    promise = Text(
        nl="In de mail staat niets over jou, je werk of je afwezigheid: alleen een link.",
        fr="L'e-mail ne dit rien de vous, de votre travail ou de votre absence : seulement un lien.",
        de="In der Mail steht nichts über Sie, Ihre Arbeit oder Ihre Abwesenheit: nur ein Link.",
        en="The mail says nothing about you, your work or your absence: only a link.",
    )
    is_open = Text(
        nl="Open met {mail}, sinds {day}.",
        fr="Ouvert avec {mail}, depuis le {day}.",
        de="Offen mit {mail}, seit dem {day}.",
        en="Open with {mail}, since {day}.",
    )
    by_hr = Text(
        nl="De personeelsdienst noteerde dit voor jou, van papier.",
        fr="Le service du personnel l'a noté pour vous, d'après un papier.",
        de="Der Personaldienst hat das für Sie notiert, von Papier.",
        en="HR noted this for you, from paper.",
    )
    mail = Text(
        nl="Je eigen mailadres",
        fr="Votre adresse e-mail privée",
        de="Ihre eigene E-Mail-Adresse",
        en="Your own e-mail address",
    )
    mail_hint = Text(
        nl="Niet dat van het werk. Lezen anderen mee? Neem er liever een dat alleen jij leest.",
        fr="Pas celle du travail. D'autres la lisent ? Prenez plutôt une adresse que vous seul lisez.",
        de="Nicht die der Arbeit. Lesen andere mit? Nehmen Sie lieber eine, die nur Sie lesen.",
        en="Not that of work. Do others read it too? Rather take one that only you read.",
    )
    open_it = Text(nl="Open deze weg", fr="Ouvrir cet accès", de="Diesen Zugang öffnen", en="Open this way")
    renew = Text(
        nl="Nieuw adres of nieuwe code",
        fr="Nouvelle adresse ou nouveau code",
        de="Neue Adresse oder neuer Code",
        en="New address or new code",
    )
    close_it = Text(nl="Sluit deze weg", fr="Fermer cet accès", de="Diesen Zugang schließen", en="Close this way")
    closed = Text(
        nl="Deze weg is dicht.",
        fr="Cet accès est fermé.",
        de="Dieser Zugang ist geschlossen.",
        en="This way is closed.",
    )
    code_title = Text(nl="Je toegangscode", fr="Votre code d'accès", de="Ihr Zugangscode", en="Your entry code")
    code_lead = Text(
        nl="Schrijf ze op. We tonen ze maar één keer. Je hebt ze nodig na de link, tenzij je een passkey of app hebt.",
        fr="Notez-le. Nous ne le montrons qu'une fois. Vous en avez besoin après le lien, sauf si vous avez une passkey ou une application.",
        de="Schreiben Sie ihn auf. Wir zeigen ihn nur einmal. Sie brauchen ihn nach dem Link, außer Sie haben einen Passkey oder eine App.",
        en="Write it down. We show it only once. You need it after the link, unless you have a passkey or an app.",
    )
