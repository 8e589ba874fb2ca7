"""The words of a what-if, in four languages."""

from draad.rules import Text

WORDS = {
    "title": Text(
        nl="Wat als … op {day}", fr="Et si … au {day}", de="Was wäre wenn … am {day}", en="What if … on {day}"
    ),
    "what": Text(nl="wat", fr="quoi", de="was", en="what"),
    "now": Text(nl="nu", fr="maintenant", de="jetzt", en="now"),
    "then": Text(nl="dan", fr="alors", de="dann", en="then"),
    "days": Text(nl="dagen", fr="jours", de="Tage", en="days"),
    "with": Text(
        nl="vergeleken met {other}", fr="comparé à {other}", de="verglichen mit {other}", en="against {other}"
    ),
    "touched": Text(nl="{number} veranderen", fr="{number} changent", de="{number} ändern sich", en="{number} change"),
    "only_in_first": Text(
        nl="{number} alleen in het eerste bestand",
        fr="{number} seulement dans le premier fichier",
        de="{number} nur in der ersten Datei",
        en="{number} only in the first file",
    ),
    "only_in_other": Text(
        nl="{number} alleen in het andere bestand",
        fr="{number} seulement dans l'autre fichier",
        de="{number} nur in der anderen Datei",
        en="{number} only in the other file",
    ),
    "lines": Text(nl="Regels", fr="Règles", de="Regeln", en="Rules"),
    "by_days": Text(nl="dagen", fr="jours", de="Tage", en="days"),
    "dossiers": Text(nl="dossiers", fr="dossiers", de="Dossiers", en="dossiers"),
    "paid_days": Text(nl="Betaalde dagen", fr="Jours payés", de="Bezahlte Tage", en="Days paid"),
    "difference": Text(nl="verschil", fr="différence", de="Unterschied", en="difference"),
    "which": Text(
        nl="Dossiers die veranderen",
        fr="Dossiers qui changent",
        de="Dossiers, die sich ändern",
        en="Dossiers that change",
    ),
    "more": Text(
        nl="De eerste {shown} van {all}. Meer met --rows.",
        fr="Les {shown} premiers sur {all}. Plus avec --rows.",
        de="Die ersten {shown} von {all}. Mehr mit --rows.",
        en="The first {shown} of {all}. More with --rows.",
    ),
    "none": Text(nl="Er verandert niets.", fr="Rien ne change.", de="Es ändert sich nichts.", en="Nothing changes."),
    "same": Text(
        nl="{number} regels blijven gelijk.",
        fr="{number} lignes restent les mêmes.",
        de="{number} Zeilen bleiben gleich.",
        en="{number} lines stay the same.",
    ),
}

WHAT = {
    "moved": Text(nl="verschuift", fr="se déplace", de="verschiebt sich", en="moves"),
    "added": Text(nl="komt erbij", fr="s'ajoute", de="kommt hinzu", en="is added"),
    "gone": Text(nl="valt weg", fr="disparaît", de="fällt weg", en="goes"),
    "changed": Text(nl="verandert", fr="change", de="ändert sich", en="changes"),
}

WHY = {
    "version": Text(
        nl="een andere versie van de regel",
        fr="une autre version de la règle",
        de="eine andere Fassung der Regel",
        en="another version of the rule",
    ),
    "counted_from": Text(
        nl="telt vanaf een andere dag",
        fr="compte à partir d'un autre jour",
        de="zählt ab einem anderen Tag",
        en="counts from another day",
    ),
    "length": Text(nl="een andere termijn", fr="un autre délai", de="eine andere Frist", en="another term"),
    "settled": Text(
        nl="op een andere dag gedaan",
        fr="fait un autre jour",
        de="an einem anderen Tag erledigt",
        en="done on another day",
    ),
    "status": Text(
        nl="staat er anders voor", fr="a un autre statut", de="hat einen anderen Stand", en="stands differently"
    ),
}
