"""Words of the frame: the menu, and where help is."""

from draad.desk.words import Spoken, Words
from draad.rules import Text

__all__ = ["FramingWords", "Spoken"]


class FramingWords(Words):
    """Names of the rooms."""

    vandaag = Text(nl="Vandaag", fr="Aujourd'hui", de="Heute", en="Today")
    wachtrij = Text(nl="Wachtrij", fr="File d'attente", de="Warteliste", en="Queue")
    dossiers = Text(nl="Dossiers", fr="Dossiers", de="Akten", en="Cases")
    team = Text(nl="Team", fr="Équipe", de="Team", en="Team")
    meld_ziek = Text(nl="Meld ziek", fr="Absence", de="Krank melden", en="Report sick")
    mijn_draad = Text(nl="Mijn plan", fr="Mon plan", de="Mein Plan", en="My plan")
    mijn_afspraken = Text(nl="Afspraken", fr="Accords", de="Absprachen", en="Agreements")
    agenda = Text(nl="Agenda", fr="Agenda", de="Kalender", en="Calendar")
    vraag_iets = Text(nl="Vraag iets", fr="Demander", de="Fragen", en="Ask")
    mijn_gegevens = Text(nl="Mijn gegevens", fr="Mes données", de="Meine Daten", en="My data")
    beginnen = Text(nl="Instellingen", fr="Paramètres", de="Einstellungen", en="Settings")
    beheer_mensen = Text(nl="Mensen", fr="Personnes", de="Menschen", en="People")
    beheer_rollen = Text(nl="Rollen", fr="Rôles", de="Rollen", en="Roles")
    overdragen = Text(
        nl="Dossiers overdragen", fr="Transmettre des dossiers", de="Akten übergeben", en="Hand cases over"
    )
    uitlenen = Text(nl="Wie vervangt wie?", fr="Qui remplace qui ?", de="Wer vertritt wen?", en="Who stands in?")
    ander_contact = Text(
        nl="Een andere contactpersoon", fr="Autre personne de contact", de="Andere Kontaktperson", en="Another contact"
    )
    noodtoegang = Text(nl="Noodtoegang", fr="Accès d'urgence", de="Notzugriff", en="Emergency access")
    noodtoegang_logboek = Text(nl="Noodtoegang", fr="Accès d'urgence", de="Notzugriff", en="Emergency access")
    who_sees_what = Text(nl="Wie ziet wat?", fr="Qui voit quoi ?", de="Wer sieht was?", en="Who sees what?")
    recent = Text(nl="Recente handelingen", fr="Actions récentes", de="Letzte Handlungen", en="Recent actions")
    more = Text(nl="Meer", fr="Plus", de="Mehr", en="More")
    switch = Text(nl="Wissel van rol", fr="Changer de rôle", de="Rolle wechseln", en="Switch role")
