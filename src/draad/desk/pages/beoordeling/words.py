"""Sentences of decision and advice."""

from draad.desk.words import Words
from draad.rules import Text


class WorkWords(Words):
    """What decision and advice share: the work, in terms of work."""

    sides = Text(
        nl="Wat moet er op het werk anders?",
        fr="Que faut-il changer au travail ?",
        de="Was muss bei der Arbeit anders sein?",
        en="What has to be different at work?",
    )
    sides_hint = Text(
        nl="Vink aan wat past. Alleen het werk, nooit waarom.",
        fr="Cochez ce qui convient. Seulement le travail, jamais la raison.",
        de="Haken Sie an, was passt. Nur die Arbeit, nie der Grund.",
        en="Tick what fits. The work alone, never why.",
    )
    text = Text(
        nl="In werktermen: uren, taken, belasting, pauzes, plek",
        fr="En termes de travail : heures, tâches, charge, pauses, lieu",
        de="In Begriffen der Arbeit: Stunden, Aufgaben, Belastung, Pausen, Ort",
        en="In terms of work: hours, tasks, load, breaks, place",
    )
    text_warning = Text(
        nl="Geen ziekte, klacht, onderzoek of behandeling. Staat er toch een woord over gezondheid, dan wordt dit niet "
        "bewaard.",
        fr="Ni maladie, ni plainte, ni examen, ni traitement. Si un mot parle de santé, ceci n'est pas enregistré.",
        de="Keine Krankheit, Beschwerde, Untersuchung oder Behandlung. Steht doch ein Wort über Gesundheit da, wird es "
        "nicht gespeichert.",
        en="No illness, complaint, examination or treatment. If a word about health stands in it, this is not saved.",
    )
    until = Text(nl="Geldt tot en met", fr="Valable jusqu'au", de="Gilt bis einschließlich", en="Holds until")
    until_past = Text(
        nl="Deze dag is al voorbij.",
        fr="Ce jour est déjà passé.",
        de="Dieser Tag ist schon vorbei.",
        en="This day is over.",
    )
    too_long = Text(
        nl="Hou het kort: hoogstens {n} tekens.",
        fr="Restez bref : {n} caractères au plus.",
        de="Fassen Sie sich kurz: höchstens {n} Zeichen.",
        en="Keep it short: {n} characters at most.",
    )


class DecideWords(WorkWords):
    """The page of a decision, and its check."""

    title = Text(
        nl="Beslissing in het re-integratietraject",
        fr="Décision dans le trajet de réintégration",
        de="Entscheidung im Wiedereingliederungsverfahren",
        en="Decision in the trajectory",
    )
    lead = Text(
        nl="Volgens de wet die geldt sinds {day}.",
        fr="Selon la loi en vigueur depuis le {day}.",
        de="Nach dem Gesetz, das seit dem {day} gilt.",
        en="Under the law in force since {day}.",
    )
    due = Text(
        nl="De beslissing moet er zijn tegen {day} ({left}).",
        fr="La décision doit être là pour le {day} ({left}).",
        de="Die Entscheidung muss bis {day} da sein ({left}).",
        en="The decision must be there by {day} ({left}).",
    )
    letter = Text(nl="Beslissing", fr="Décision", de="Entscheidung", en="Decision")
    restart = Text(
        nl="Een nieuw traject mag vroeger starten",
        fr="Un nouveau trajet peut commencer plus tôt",
        de="Ein neues Verfahren darf früher beginnen",
        en="A new trajectory may start earlier",
    )
    review = Text(nl="Opnieuw bekijken op", fr="À revoir le", de="Wieder prüfen am", en="Look at it again on")
    worker_on = Text(
        nl="De werknemer kreeg het formulier op",
        fr="Le travailleur a reçu le formulaire le",
        de="Der Arbeitnehmer bekam das Formular am",
        en="The worker received the form on",
    )
    employer_on = Text(
        nl="De werkgever kreeg het formulier op",
        fr="L'employeur a reçu le formulaire le",
        de="Der Arbeitgeber bekam das Formular am",
        en="The employer received the form on",
    )
    no_conditions = Text(
        nl="Bij beslissing {letter} horen geen voorwaarden voor het werk. Haal ze weg, of kies een andere beslissing.",
        fr="La décision {letter} ne comporte pas de conditions de travail. Enlevez-les, ou choisissez une autre décision.",
        de="Zur Entscheidung {letter} gehören keine Bedingungen für die Arbeit. Entfernen Sie sie oder wählen Sie eine "
        "andere Entscheidung.",
        en="No conditions of work go with decision {letter}. Take them out, or choose another decision.",
    )
    check_title = Text(
        nl="Klopt dit? Dan teken je het.",
        fr="Est-ce correct ? Alors vous signez.",
        de="Stimmt das? Dann unterschreiben Sie.",
        en="Is this right? Then you sign it.",
    )
    decision_is = Text(
        nl="Beslissing {letter}", fr="Décision {letter}", de="Entscheidung {letter}", en="Decision {letter}"
    )
    received = Text(
        nl="Ontvangen: werknemer op {worker}, werkgever op {employer}.",
        fr="Reçu : travailleur le {worker}, employeur le {employer}.",
        de="Erhalten: Arbeitnehmer am {worker}, Arbeitgeber am {employer}.",
        en="Received: worker on {worker}, employer on {employer}.",
    )
    conditions = Text(
        nl="Voorwaarden voor het werk",
        fr="Conditions de travail",
        de="Bedingungen für die Arbeit",
        en="Conditions of work",
    )
    no_condition = Text(nl="Geen.", fr="Aucune.", de="Keine.", en="None.")
    sees_decision = Text(
        nl="De beslissing lezen: {readers}.",
        fr="Lisent la décision : {readers}.",
        de="Die Entscheidung lesen: {readers}.",
        en="The decision is read by: {readers}.",
    )
    sees_conditions = Text(
        nl="De voorwaarden lezen: {readers}.",
        fr="Lisent les conditions : {readers}.",
        de="Die Bedingungen lesen: {readers}.",
        en="The conditions are read by: {readers}.",
    )
    sign = Text(nl="Teken en bewaar", fr="Signer et enregistrer", de="Unterschreiben und speichern", en="Sign and save")
    saved = Text(
        nl="Beslissing {letter} voor {name} is bewaard.",
        fr="La décision {letter} pour {name} est enregistrée.",
        de="Entscheidung {letter} für {name} ist gespeichert.",
        en="Decision {letter} for {name} is saved.",
    )
    does_not_go = Text(
        nl="Deze beslissing past niet bij het traject. Kijk de dagen na.",
        fr="Cette décision ne va pas avec le trajet. Vérifiez les jours.",
        de="Diese Entscheidung passt nicht zum Verfahren. Prüfen Sie die Tage.",
        en="This decision does not go with the trajectory. Check the days.",
    )


class AdviceWords(WorkWords):
    """The page of an advice."""

    title = Text(nl="Advies over het werk", fr="Avis sur le travail", de="Rat zur Arbeit", en="Advice about the work")
    lead = Text(
        nl="Een aanbeveling na een bezoek of een gesprek. Ze is niet bindend.",
        fr="Une recommandation après une visite ou un entretien. Elle n'est pas contraignante.",
        de="Eine Empfehlung nach einem Besuch oder Gespräch. Sie ist nicht bindend.",
        en="A recommendation after a visit or a talk. It is not binding.",
    )
    agreed = Text(
        nl="De werknemer weet wat hier staat en wil dat de werkgever het krijgt",
        fr="Le travailleur sait ce qui est écrit ici et veut que l'employeur le reçoive",
        de="Der Arbeitnehmer weiß, was hier steht, und möchte, dass der Arbeitgeber es erhält",
        en="The worker knows what stands here and wants the employer to have it",
    )
    not_agreed = Text(
        nl="Zonder dit vinkje gaat het advies niet naar de werkgever.",
        fr="Sans cette coche, l'avis ne va pas à l'employeur.",
        de="Ohne dieses Häkchen geht der Rat nicht an den Arbeitgeber.",
        en="Without this tick the advice does not go to the employer.",
    )
    say_something = Text(
        nl="Vink iets aan, of schrijf het in werktermen.",
        fr="Cochez quelque chose, ou écrivez-le en termes de travail.",
        de="Haken Sie etwas an oder schreiben Sie es in Begriffen der Arbeit.",
        en="Tick something, or write it in terms of work.",
    )
    saved = Text(
        nl="Het advies voor {name} is bewaard.",
        fr="L'avis pour {name} est enregistré.",
        de="Der Rat für {name} ist gespeichert.",
        en="The advice for {name} is saved.",
    )
