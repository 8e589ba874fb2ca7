"""Words of what a change would move."""

from draad.desk.words import Plural, Words
from draad.rules import Text


class ConsequencesWords(Words):
    """What moves, what comes, what goes, and why."""

    title = Text(nl="Wat er dan verandert", fr="Ce qui change alors", de="Was sich dann ändert", en="What then changes")
    what = Text(nl="Wat", fr="Quoi", de="Was", en="What")
    now = Text(nl="Nu", fr="Maintenant", de="Jetzt", en="Now")
    then = Text(nl="Dan", fr="Alors", de="Dann", en="Then")
    nothing = Text(
        nl="Er verschuift niets in wat jij kan zien.",
        fr="Rien ne se déplace dans ce que vous pouvez voir.",
        de="In dem, was Sie sehen können, verschiebt sich nichts.",
        en="Nothing moves in what you can see.",
    )
    same = Plural(
        one=Text(
            nl="Eén regel blijft zoals hij is.",
            fr="Une ligne reste comme elle est.",
            de="Eine Zeile bleibt, wie sie ist.",
            en="One line stays as it is.",
        ),
        many=Text(
            nl="{n} regels blijven zoals ze zijn.",
            fr="{n} lignes restent comme elles sont.",
            de="{n} Zeilen bleiben, wie sie sind.",
            en="{n} lines stay as they are.",
        ),
    )
    past = Plural(
        one=Text(
            nl="Eén regel die al geregeld was, telt anders.",
            fr="Une ligne déjà réglée se compte autrement.",
            de="Eine schon erledigte Zeile zählt anders.",
            en="One line that was settled counts otherwise.",
        ),
        many=Text(
            nl="{n} regels die al geregeld waren, tellen anders.",
            fr="{n} lignes déjà réglées se comptent autrement.",
            de="{n} schon erledigte Zeilen zählen anders.",
            en="{n} lines that were settled count otherwise.",
        ),
    )
    moved = Text(nl="verschuift", fr="se déplace", de="verschiebt sich", en="moves")
    later = Plural(
        one=Text(nl="{n} dag later", fr="{n} jour plus tard", de="{n} Tag später", en="{n} day later"),
        many=Text(nl="{n} dagen later", fr="{n} jours plus tard", de="{n} Tage später", en="{n} days later"),
    )
    earlier = Plural(
        one=Text(nl="{n} dag vroeger", fr="{n} jour plus tôt", de="{n} Tag früher", en="{n} day earlier"),
        many=Text(nl="{n} dagen vroeger", fr="{n} jours plus tôt", de="{n} Tage früher", en="{n} days earlier"),
    )
    added = Text(nl="komt erbij", fr="s'ajoute", de="kommt hinzu", en="is added")
    gone = Text(nl="valt weg", fr="disparaît", de="fällt weg", en="goes")
    changed = Text(nl="verandert", fr="change", de="ändert sich", en="changes")
    nowhere = Text(nl="staat er niet", fr="n'y est pas", de="steht nicht da", en="is not there")
    version = Text(
        nl="een andere versie van de regel",
        fr="une autre version de la règle",
        de="eine andere Fassung der Regel",
        en="another version of the rule",
    )
    counted_from = Text(
        nl="telt vanaf een andere dag",
        fr="compte à partir d'un autre jour",
        de="zählt ab einem anderen Tag",
        en="counts from another day",
    )
    length = Text(nl="een andere termijn", fr="un autre délai", de="eine andere Frist", en="another term")
    settled = Text(
        nl="op een andere dag gedaan",
        fr="fait un autre jour",
        de="an einem anderen Tag erledigt",
        en="done on another day",
    )
    status = Text(
        nl="staat er anders voor", fr="a un autre statut", de="hat einen anderen Stand", en="stands differently"
    )
    phase = Text(
        nl="De fase wordt: {phase}.",
        fr="La phase devient : {phase}.",
        de="Die Phase wird: {phase}.",
        en="The phase becomes: {phase}.",
    )
    pay_gone = Text(
        nl="Geldt niet meer: {span}", fr="Ne vaut plus : {span}", de="Gilt nicht mehr: {span}", en="No longer: {span}"
    )
    pay_added = Text(nl="Wordt: {span}", fr="Devient : {span}", de="Wird: {span}", en="Becomes: {span}")
    pay_title = Text(nl="Wie betaalt", fr="Qui paie", de="Wer zahlt", en="Who pays")
    letters_title = Text(
        nl="Al vertrokken op het oude beeld",
        fr="Déjà parti sur l'ancienne base",
        de="Schon auf der alten Grundlage verschickt",
        en="Already left on the old picture",
    )
    letter = Text(
        nl="{letter}, op {day}. Kijk na of er een nieuwe brief nodig is.",
        fr="{letter}, le {day}. Vérifiez s'il faut une nouvelle lettre.",
        de="{letter}, am {day}. Prüfen Sie, ob ein neuer Brief nötig ist.",
        en="{letter}, on {day}. Check whether a new letter is needed.",
    )
    clash_title = Text(
        nl="Dit past dan niet bij elkaar",
        fr="Ceci ne va alors pas ensemble",
        de="Das passt dann nicht zusammen",
        en="This then does not go together",
    )
