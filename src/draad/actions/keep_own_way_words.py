"""What a mail says when somebody's own way in changed."""

from draad.rules import Text

CHANGED_SUBJECT = Text(
    nl="Je eigen weg naar Draad is veranderd",
    fr="Votre propre accès à Draad a changé",
    de="Ihr eigener Zugang zu Draad hat sich geändert",
    en="Your own way into Draad has changed",
)
CHANGED_BODY = Text(
    nl="Dag\n\nHet adres waarmee je zonder het werk in Draad komt, is nieuw of gesloten. Deed je dit zelf, of vroeg je "
    "het op papier? Dan hoef je niets te doen.\n\nWas jij dit niet? Bel de personeelsdienst.\n",
    fr="Bonjour\n\nL'adresse avec laquelle vous entrez dans Draad sans passer par le travail est nouvelle ou fermée. "
    "L'avez-vous fait vous-même, ou demandé sur papier ? Vous n'avez alors rien à faire.\n\nCe n'était pas vous ? "
    "Appelez le service du personnel.\n",
    de="Guten Tag\n\nDie Adresse, mit der Sie ohne die Arbeit in Draad kommen, ist neu oder geschlossen. Haben Sie das "
    "selbst getan, oder auf Papier verlangt? Dann brauchen Sie nichts zu tun.\n\nWaren Sie das nicht? Rufen Sie den "
    "Personaldienst an.\n",
    en="Hello\n\nThe address by which you come into Draad without work is new or closed. Did you do this yourself, or ask "
    "for it on paper? Then you need not do anything.\n\nWas it not you? Call HR.\n",
)
