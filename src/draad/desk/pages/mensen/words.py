"""Words of who follows."""

from draad.desk.words import Words
from draad.rules import Text


class PeopleWords(Words):
    """Assigning, handing over, closing."""

    title = Text(nl="Wie volgt dit op?", fr="Qui suit ce dossier ?", de="Wer begleitet das?", en="Who follows this?")
    back = Text(nl="Terug naar het dossier", fr="Retour au dossier", de="Zurück zur Akte", en="Back to the case")
    around = Text(
        nl="Mensen rond {name}", fr="Personnes autour de {name}", de="Menschen um {name}", en="People around {name}"
    )
    assign = Text(
        nl="Laat een terugkeercoach volgen",
        fr="Confier à un coach de retour",
        de="Einem Rückkehrcoach anvertrauen",
        en="Let a return coach follow",
    )
    hand_over = Text(
        nl="Geef door aan een andere coach",
        fr="Passer à un autre coach",
        de="An einen anderen Coach übergeben",
        en="Hand over to another coach",
    )
    whom = Text(nl="Aan wie?", fr="À qui ?", de="An wen?", en="To whom?")
    whom_hint = Text(
        nl="Wie nu volgt, ziet het dossier dan meteen niet meer.",
        fr="La personne qui suit actuellement ne voit plus le dossier dès ce moment.",
        de="Wer jetzt begleitet, sieht die Akte ab diesem Moment nicht mehr.",
        en="Who follows now no longer sees the case from that moment.",
    )
    choose = Text(nl="Kies een coach.", fr="Choisissez un coach.", de="Wählen Sie einen Coach.", en="Choose a coach.")
    save = Text(nl="Geef door", fr="Confier", de="Übergeben", en="Hand over")
    nobody = Text(
        nl="Er is hier nog niemand met de rol van terugkeercoach. De beheerder kan die rol geven.",
        fr="Personne n'a encore le rôle de coach de retour ici. L'administrateur peut donner ce rôle.",
        de="Noch hat hier niemand die Rolle des Rückkehrcoaches. Der Verwalter kann sie vergeben.",
        en="Nobody has the role of return coach here yet. The administrator can give it.",
    )
    assigned = Text(
        nl="{name} volgt dit dossier nu op.",
        fr="{name} suit maintenant ce dossier.",
        de="{name} begleitet diese Akte jetzt.",
        en="{name} now follows this case.",
    )
    take_lead = Text(nl="Neem de leiding", fr="Prendre le suivi en main", de="Leitung übernehmen", en="Take the lead")
    with_note = Text(
        nl="Draag over met een woordje uitleg",
        fr="Transmettre avec un mot d'explication",
        de="Mit einer Erklärung übergeben",
        en="Hand over with a word of explanation",
    )
    manager = Text(
        nl="Wijzig de leidinggevende", fr="Changer le responsable", de="Vorgesetzten ändern", en="Change the manager"
    )
    contact = Text(
        nl="Contact niet via de leidinggevende",
        fr="Contact sans passer par le responsable",
        de="Kontakt nicht über den Vorgesetzten",
        en="Contact not through the manager",
    )
    close = Text(nl="Sluit de draad af", fr="Clôturer le fil", de="Faden abschließen", en="Close the thread")
    close_lead = Text(
        nl="Het dossier blijft leesbaar voor jou, HR en de arbeidsarts. De leidinggevende ziet het dan niet meer.",
        fr="Le dossier reste lisible pour vous, les RH et le médecin du travail. Le responsable ne le voit plus.",
        de="Die Akte bleibt für Sie, HR und den Arbeitsarzt lesbar. Der Vorgesetzte sieht sie dann nicht mehr.",
        en="The case stays readable for you, HR and the physician. The manager no longer sees it.",
    )
    ground = Text(
        nl="Waarom sluit je af?", fr="Pourquoi clôturez-vous ?", de="Warum schließen Sie ab?", en="Why do you close it?"
    )
    ground_missing = Text(nl="Kies waarom.", fr="Choisissez pourquoi.", de="Wählen Sie warum.", en="Choose why.")
    not_yet = Text(
        nl="Duurzaam terug kan pas na de terugkeer. Noteer eerst de terugkeer.",
        fr="Un retour durable n'est possible qu'après le retour. Notez d'abord le retour.",
        de="Dauerhaft zurück geht erst nach der Rückkehr. Notieren Sie zuerst die Rückkehr.",
        en="Back for good is possible only after the return. Note the return first.",
    )
    closed = Text(
        nl="De draad is afgesloten.",
        fr="Le fil est clôturé.",
        de="Der Faden ist abgeschlossen.",
        en="The thread is closed.",
    )
