"""What a mail says to somebody who gets a way into Draad. It names no role and nobody."""

from draad.rules import Text

NEW_WAY_SUBJECT = Text(
    nl="Je toegang tot Draad",
    fr="Votre accès à Draad",
    de="Ihr Zugang zu Draad",
    en="Your way into Draad",
)
NEW_WAY_BODY = Text(
    nl="Dag\n\nJe werkgever gaf je toegang tot Draad. Kies hier een wachtwoord. De link werkt één keer, een dag lang:\n"
    "{link}\n\nWerkt de link niet meer? Vraag op de aanmeldpagina een nieuwe, met dit mailadres.\n",
    fr="Bonjour\n\nVotre employeur vous a donné accès à Draad. Choisissez ici un mot de passe. Le lien fonctionne une "
    "seule fois, pendant un jour :\n{link}\n\nLe lien ne fonctionne plus ? Demandez-en un autre sur la page de "
    "connexion, avec cette adresse e-mail.\n",
    de="Guten Tag\n\nIhr Arbeitgeber hat Ihnen Zugang zu Draad gegeben. Wählen Sie hier ein Passwort. Der Link gilt "
    "einmal, einen Tag lang:\n{link}\n\nGilt der Link nicht mehr? Fordern Sie auf der Anmeldeseite einen neuen an, "
    "mit dieser E-Mail-Adresse.\n",
    en="Hello\n\nYour employer gave you a way into Draad. Choose a password here. The link works once, for a day:\n"
    "{link}\n\nDoes the link no longer work? Ask for a new one on the sign-in page, with this address.\n",
)
