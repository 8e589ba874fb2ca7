"""The mail about a talk that was planned, moved or called off: neutral, without names, kind or reason."""

from draad.rules import Text

SUBJECT = Text(
    nl="Er is iets veranderd in je agenda",
    fr="Quelque chose a changé dans votre agenda",
    de="In Ihrem Kalender hat sich etwas geändert",
    en="Something changed in your calendar",
)
BODY = Text(
    nl="Dag\n\nEr is iets gepland, verzet of afgezegd. Kijk in Draad wanneer:\n{link}\n\nPast het moment niet? Daar kun je het zeggen.\n",
    fr="Bonjour\n\nQuelque chose a été prévu, déplacé ou annulé. Voyez dans Draad quand :\n{link}\n\nLe moment ne convient pas ? Vous pouvez le dire là.\n",
    de="Guten Tag\n\nEtwas wurde geplant, verschoben oder abgesagt. In Draad sehen Sie, wann:\n{link}\n\nDer Zeitpunkt passt nicht? Dort können Sie es sagen.\n",
    en="Hello\n\nSomething was planned, moved or called off. See in Draad when:\n{link}\n\nDoes the moment not suit you? You can say so there.\n",
)
