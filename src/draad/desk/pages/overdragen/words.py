"""What handing over says."""

from draad.desk.words import Plural, Words
from draad.rules import Text


class HandoverWords(Words):
    """Of dossiers that pass to a colleague."""

    title = Text(nl="Dossiers overdragen", fr="Transmettre des dossiers", de="Akten übergeben", en="Hand cases over")
    lead = Text(
        nl="Wie overneemt, ziet de dossiers meteen. Wie overdraagt, ziet ze dan niet meer. Wat open staat, gaat mee.",
        fr="La personne qui reprend voit les dossiers tout de suite. Celle qui transmet ne les voit plus. Ce qui est "
        "ouvert suit.",
        de="Wer übernimmt, sieht die Akten sofort. Wer übergibt, sieht sie dann nicht mehr. Was offen ist, geht mit.",
        en="Who takes over sees the cases at once. Who hands over no longer sees them. What is open goes along.",
    )
    asked_title = Text(
        nl="Wacht op jouw antwoord", fr="Attend votre réponse", de="Wartet auf Ihre Antwort", en="Waits for your answer"
    )
    earlier_title = Text(nl="Eerder", fr="Auparavant", de="Früher", en="Earlier")
    none = Text(
        nl="Er is nog niets overgedragen.",
        fr="Rien n'a encore été transmis.",
        de="Noch wurde nichts übergeben.",
        en="Nothing has been handed over yet.",
    )
    from_to = Plural(
        one=Text(
            nl="{giver} geeft {n} dossier aan {taker}",
            fr="{giver} transmet {n} dossier à {taker}",
            de="{giver} übergibt {n} Akte an {taker}",
            en="{giver} hands {n} case over to {taker}",
        ),
        many=Text(
            nl="{giver} geeft {n} dossiers aan {taker}",
            fr="{giver} transmet {n} dossiers à {taker}",
            de="{giver} übergibt {n} Akten an {taker}",
            en="{giver} hands {n} cases over to {taker}",
        ),
    )
    told = Text(nl="overgedragen", fr="transmis", de="übergeben", en="handed over")
    asked = Text(nl="wacht op antwoord", fr="attend une réponse", de="wartet auf Antwort", en="waits for an answer")
    accepted = Text(nl="overgenomen", fr="repris", de="übernommen", en="taken over")
    declined = Text(nl="dat lukt niet", fr="ce n'est pas possible", de="das geht nicht", en="that is not possible")
    taken_back = Text(nl="teruggenomen", fr="repris par l'envoyeur", de="zurückgenommen", en="taken back")
    when = Text(nl="{state}, {day}", fr="{state}, {day}", de="{state}, {day}", en="{state}, {day}")
    accept = Text(nl="Ja, ik neem over", fr="Oui, je reprends", de="Ja, ich übernehme", en="Yes, I take over")
    decline = Text(
        nl="Nee, dat lukt niet",
        fr="Non, ce n'est pas possible",
        de="Nein, das geht nicht",
        en="No, that is not possible",
    )
    take_back = Text(
        nl="Neem terug: {name}", fr="Reprendre : {name}", de="Zurücknehmen: {name}", en="Take back: {name}"
    )
    form_title = Text(nl="Draag over", fr="Transmettre", de="Übergeben", en="Hand over")
    giver = Text(nl="Van wie?", fr="De qui ?", de="Von wem?", en="From whom?")
    show = Text(nl="Toon de dossiers", fr="Montrer les dossiers", de="Akten zeigen", en="Show the cases")
    taker = Text(nl="Aan wie?", fr="À qui ?", de="An wen?", en="To whom?")
    which = Text(nl="Welke dossiers?", fr="Quels dossiers ?", de="Welche Akten?", en="Which cases?")
    which_all = Plural(
        one=Text(nl="Alle ({n})", fr="Tous ({n})", de="Alle ({n})", en="All ({n})"),
        many=Text(nl="Alle ({n})", fr="Tous ({n})", de="Alle ({n})", en="All ({n})"),
    )
    which_some = Text(
        nl="Alleen wat ik hieronder aankruis",
        fr="Seulement ceux que je coche ci-dessous",
        de="Nur was ich unten ankreuze",
        en="Only what I tick below",
    )
    list = Text(nl="Kruis aan welke", fr="Cochez lesquels", de="Ankreuzen, welche", en="Tick which")
    note = Text(
        nl="Wat moet je collega weten?",
        fr="Que doit savoir votre collègue ?",
        de="Was muss Ihr Kollege wissen?",
        en="What does your colleague need to know?",
    )
    note_hint = Text(
        nl="Alleen over het werk: afspraken, wie wacht op wat. Na negentig dagen is dit gewist.",
        fr="Seulement sur le travail : accords, qui attend quoi. Effacé après nonante jours.",
        de="Nur über die Arbeit: Absprachen, wer auf was wartet. Nach neunzig Tagen gelöscht.",
        en="About work only: agreements, who waits for what. Erased after ninety days.",
    )
    how = Text(
        nl="Wanneer gaat het over?", fr="Quand cela passe-t-il ?", de="Wann geht es über?", en="When does it pass?"
    )
    how_now = Text(
        nl="Nu meteen, we hebben het besproken",
        fr="Tout de suite, nous en avons parlé",
        de="Sofort, wir haben es besprochen",
        en="At once, we have talked about it",
    )
    how_ask = Text(
        nl="Zodra mijn collega ja zegt",
        fr="Dès que mon collègue dit oui",
        de="Sobald mein Kollege ja sagt",
        en="As soon as my colleague says yes",
    )
    save = Text(nl="Draag over", fr="Transmettre", de="Übergeben", en="Hand over")
    choose = Text(nl="Kies iemand.", fr="Choisissez quelqu'un.", de="Wählen Sie jemanden.", en="Choose somebody.")
    nothing = Text(
        nl="Kruis minstens één dossier aan.",
        fr="Cochez au moins un dossier.",
        de="Kreuzen Sie mindestens eine Akte an.",
        en="Tick at least one case.",
    )
    own = Text(
        nl="Eén van deze dossiers is van je collega zelf. Kies voor dat dossier iemand anders.",
        fr="Un de ces dossiers est celui de votre collègue. Choisissez quelqu'un d'autre pour celui-là.",
        de="Eine dieser Akten ist die Ihres Kollegen selbst. Wählen Sie dafür jemand anderen.",
        en="One of these cases is your colleague's own. Choose somebody else for that one.",
    )
    nobody = Text(
        nl="Kies een andere terugkeercoach.",
        fr="Choisissez un autre coach de retour.",
        de="Wählen Sie einen anderen Rückkehrcoach.",
        en="Choose another return coach.",
    )
    saved = Text(
        nl="Overgedragen aan {name}.", fr="Transmis à {name}.", de="An {name} übergeben.", en="Handed over to {name}."
    )
    saved_asked = Text(
        nl="Gevraagd aan {name}. Tot dan verandert er niets.",
        fr="Demandé à {name}. Rien ne change d'ici là.",
        de="{name} wurde gefragt. Bis dahin ändert sich nichts.",
        en="{name} was asked. Until then nothing changes.",
    )
    yes_said = Text(
        nl="Je volgt deze dossiers nu.",
        fr="Vous suivez maintenant ces dossiers.",
        de="Sie begleiten diese Akten jetzt.",
        en="You follow these cases now.",
    )
    no_said = Text(
        nl="Je collega weet het. Er verandert niets.",
        fr="Votre collègue le sait. Rien ne change.",
        de="Ihr Kollege weiß es. Es ändert sich nichts.",
        en="Your colleague knows. Nothing changes.",
    )
    back_said = Text(
        nl="Teruggenomen. Er verandert niets.",
        fr="Repris. Rien ne change.",
        de="Zurückgenommen. Es ändert sich nichts.",
        en="Taken back. Nothing changes.",
    )
    no_dossiers = Text(
        nl="Er zijn geen dossiers om over te dragen.",
        fr="Il n'y a pas de dossiers à transmettre.",
        de="Es gibt keine Akten zu übergeben.",
        en="There are no cases to hand over.",
    )
    no_coaches = Text(
        nl="Er is geen andere terugkeercoach. De beheerder kan iemand die rol geven.",
        fr="Il n'y a pas d'autre coach de retour. L'administrateur peut donner ce rôle à quelqu'un.",
        de="Es gibt keinen anderen Rückkehrcoach. Der Verwalter kann jemandem diese Rolle geben.",
        en="There is no other return coach. The administrator can give somebody that role.",
    )


class ManagerWords(Words):
    """Of another manager."""

    title = Text(
        nl="Een andere leidinggevende", fr="Un autre responsable", de="Ein anderer Vorgesetzter", en="Another manager"
    )
    back = Text(nl="Terug naar het dossier", fr="Retour au dossier", de="Zurück zur Akte", en="Back to the case")
    now = Text(nl="Nu leidt {name}.", fr="Actuellement : {name}.", de="Jetzt leitet {name}.", en="{name} leads now.")
    nobody_now = Text(
        nl="Nu leidt niemand.",
        fr="Personne ne dirige pour le moment.",
        de="Jetzt leitet niemand.",
        en="Nobody leads now.",
    )
    lead = Text(
        nl="Vanaf die dag ziet de nieuwe leidinggevende het dossier, en de vorige niets meer. Wat open staat, gaat mee.",
        fr="À partir de ce jour, le nouveau responsable voit le dossier, et l'ancien plus rien. Ce qui est ouvert suit.",
        de="Ab diesem Tag sieht der neue Vorgesetzte die Akte, und der frühere nichts mehr. Was offen ist, geht mit.",
        en="From that day the new manager sees the case, and the former one nothing any more. What is open goes along.",
    )
    who = Text(
        nl="Wie leidt voortaan?", fr="Qui dirige désormais ?", de="Wer leitet künftig?", en="Who leads from now on?"
    )
    first = Text(nl="Vanaf welke dag?", fr="À partir de quel jour ?", de="Ab welchem Tag?", en="From which day?")
    save = Text(nl="Wijzig de leiding", fr="Changer le responsable", de="Leitung ändern", en="Change the manager")
    choose = Text(nl="Kies iemand.", fr="Choisissez quelqu'un.", de="Wählen Sie jemanden.", en="Choose somebody.")
    saved = Text(
        nl="{name} leidt vanaf {day}.",
        fr="{name} dirige à partir du {day}.",
        de="{name} leitet ab {day}.",
        en="{name} leads from {day}.",
    )
    past = Text(
        nl="Die dag is al voorbij. Kies vandaag of later.",
        fr="Ce jour est déjà passé. Choisissez aujourd'hui ou plus tard.",
        de="Dieser Tag ist schon vorbei. Wählen Sie heute oder später.",
        en="That day has passed. Choose today or later.",
    )
    nobody = Text(
        nl="Deze persoon kan hier niet leiden. Kies iemand anders.",
        fr="Cette personne ne peut pas diriger ici. Choisissez quelqu'un d'autre.",
        de="Diese Person kann hier nicht leiten. Wählen Sie jemand anderen.",
        en="This person cannot lead here. Choose somebody else.",
    )
    same = Text(
        nl="Deze persoon leidt al. Kies iemand anders.",
        fr="Cette personne dirige déjà. Choisissez quelqu'un d'autre.",
        de="Diese Person leitet schon. Wählen Sie jemand anderen.",
        en="This person leads already. Choose somebody else.",
    )
