"""What the mail with a link says."""

from draad.rules import Text

SUBJECT = Text(nl="Je link", fr="Votre lien", de="Ihr Link", en="Your link")
BODY = Text(
    nl="Dag\n\nMet deze link kom je binnen in Draad. Hij werkt één keer, twintig minuten lang:\n{link}\n\nDaarna vragen "
    "we je toegangscode, of de tweede stap die je zelf koos.\n\nVroeg je dit niet? Doe niets. Zonder de code komt "
    "niemand binnen.\n",
    fr="Bonjour\n\nAvec ce lien, vous entrez dans Draad. Il fonctionne une seule fois, pendant vingt minutes :\n{link}\n\n"
    "Nous vous demandons ensuite votre code d'accès, ou la deuxième étape que vous avez choisie.\n\nVous n'avez rien "
    "demandé ? Ne faites rien. Sans le code, personne n'entre.\n",
    de="Guten Tag\n\nMit diesem Link kommen Sie in Draad hinein. Er gilt einmal, zwanzig Minuten lang:\n{link}\n\nDanach "
    "fragen wir nach Ihrem Zugangscode, oder dem zweiten Schritt, den Sie selbst wählten.\n\nHaben Sie das nicht "
    "angefragt? Tun Sie nichts. Ohne den Code kommt niemand hinein.\n",
    en="Hello\n\nWith this link you come into Draad. It works once, for twenty minutes:\n{link}\n\nAfter it we ask for "
    "your entry code, or the second step that you chose yourself.\n\nDid you not ask for this? Do nothing. Without the "
    "code nobody comes in.\n",
)
