"""What access in an emergency says."""

from draad.desk.words import Words
from draad.rules import Text


class EmergencyWords(Words):
    """For physician, nurse and data protection officer."""

    title = Text(nl="Noodtoegang", fr="Accès d'urgence", de="Notzugriff", en="Emergency access")
    lead = Text(
        nl="Open het dossier van iemand buiten jouw afdelingen, voor vier uur. De persoon zelf en de functionaris voor "
        "gegevensbescherming krijgen meteen bericht: wie, wanneer en waarvoor.",
        fr="Ouvrez le dossier d'une personne hors de vos services, pour quatre heures. La personne et le délégué à la "
        "protection des données en sont informés aussitôt : qui, quand et pourquoi.",
        de="Öffnen Sie die Akte einer Person außerhalb Ihrer Abteilungen, für vier Stunden. Die Person selbst und der "
        "Datenschutzbeauftragte erfahren es sofort: wer, wann und wofür.",
        en="Open the case of somebody outside your departments, for four hours. The person and the data protection officer "
        "are told at once: who, when and what for.",
    )
    name = Text(
        nl="Voornaam en naam, voluit",
        fr="Prénom et nom, en entier",
        de="Vor- und Nachname, vollständig",
        en="First and last name, in full",
    )
    born = Text(nl="Geboortedatum", fr="Date de naissance", de="Geburtsdatum", en="Date of birth")
    ground = Text(nl="Waarom nu?", fr="Pourquoi maintenant ?", de="Warum jetzt?", en="Why now?")
    reason = Text(
        nl="Wat moet je doen?", fr="Que devez-vous faire ?", de="Was müssen Sie tun?", en="What do you have to do?"
    )
    reason_hint = Text(
        nl="In woorden van het werk. De persoon leest dit mee. Niets medisch.",
        fr="En termes de travail. La personne lit ceci. Rien de médical.",
        de="In Worten der Arbeit. Die Person liest mit. Nichts Medizinisches.",
        en="In words of work. The person reads this too. Nothing medical.",
    )
    reason_short = Text(
        nl="Schrijf in enkele woorden wat je moet doen.",
        fr="Écrivez en quelques mots ce que vous devez faire.",
        de="Schreiben Sie in einigen Worten, was Sie tun müssen.",
        en="Write in a few words what you have to do.",
    )
    pick = Text(nl="Kies waarom.", fr="Choisissez pourquoi.", de="Wählen Sie warum.", en="Choose why.")
    fill = Text(nl="Vul dit in.", fr="Remplissez ce champ.", de="Füllen Sie dieses Feld aus.", en="Fill this in.")
    save = Text(
        nl="Open dit dossier voor vier uur",
        fr="Ouvrir ce dossier pour quatre heures",
        de="Diese Akte für vier Stunden öffnen",
        en="Open this case for four hours",
    )
    not_found = Text(
        nl="We vinden niemand buiten jouw afdelingen met deze naam en geboortedatum. Kijk ze na, of bel de dienst.",
        fr="Nous ne trouvons personne hors de vos services avec ce nom et cette date. Vérifiez, ou appelez le service.",
        de="Wir finden niemanden außerhalb Ihrer Abteilungen mit diesem Namen und Datum. Prüfen Sie sie, oder rufen Sie an.",
        en="We find nobody outside your departments with this name and date of birth. Check them, or call the service.",
    )
    everybody = Text(
        nl="Je bereikt al iedereen van {employer}. Noodtoegang is niet nodig: zoek de persoon gewoon op.",
        fr="Vous atteignez déjà tout le monde chez {employer}. Pas besoin d'accès d'urgence : cherchez simplement la "
        "personne.",
        de="Sie erreichen schon alle bei {employer}. Ein Notzugriff ist nicht nötig: suchen Sie die Person einfach.",
        en="You reach everybody of {employer} already. No emergency access is needed: just search for the person.",
    )
    search = Text(nl="Zoek iemand", fr="Chercher quelqu'un", de="Jemanden suchen", en="Search for somebody")
    open_title = Text(nl="Nu open", fr="Ouvert maintenant", de="Jetzt offen", en="Open now")
    until = Text(nl="tot {day}, {time}", fr="jusqu'au {day}, {time}", de="bis {day}, {time}", en="until {day}, {time}")
    opened = Text(
        nl="Open tot {time}. Het sluit vanzelf.",
        fr="Ouvert jusqu'à {time}. Cela se ferme tout seul.",
        de="Offen bis {time}. Es schließt sich von selbst.",
        en="Open until {time}. It closes by itself.",
    )
    log_title = Text(
        nl="Gebruik van de noodtoegang",
        fr="Utilisation de l'accès d'urgence",
        de="Nutzung des Notzugriffs",
        en="Use of emergency access",
    )
    log_lead = Text(
        nl="Elke keer, met reden. Niemand kan hier iets wissen of wijzigen.",
        fr="Chaque fois, avec la raison. Personne ne peut effacer ou modifier ceci.",
        de="Jedes Mal, mit Grund. Niemand kann hier etwas löschen oder ändern.",
        en="Every time, with the reason. Nobody can erase or change anything here.",
    )
    log_none = Text(
        nl="De noodtoegang is nog nooit gebruikt. Gebeurt het, dan krijg je een mail.",
        fr="L'accès d'urgence n'a jamais été utilisé. Si cela arrive, vous recevez un e-mail.",
        de="Der Notzugriff wurde noch nie genutzt. Geschieht es, erhalten Sie eine Mail.",
        en="Emergency access was never used. When it is, you get a mail.",
    )
    column_when = Text(nl="Wanneer", fr="Quand", de="Wann", en="When")
    column_who = Text(nl="Wie", fr="Qui", de="Wer", en="Who")
    column_about = Text(nl="Over wie", fr="Au sujet de", de="Über wen", en="About whom")
    column_why = Text(nl="Waarom", fr="Pourquoi", de="Warum", en="Why")
    column_until = Text(nl="Tot", fr="Jusqu'à", de="Bis", en="Until")
    moment = Text(nl="{day}, {time}", fr="{day}, {time}", de="{day}, {time}", en="{day}, {time}")
    who = Text(nl="{name}, {hat}", fr="{name}, {hat}", de="{name}, {hat}", en="{name}, {hat}")
