"""The house: three sites, their wards and services, and how many people work in each. A table, not code."""

from typing import NamedTuple

from draad.demo.hospital.shapes import Site, Unit
from draad.rules import Text

NAME = "Algemeen Ziekenhuis Drie Beken"
SHORT_NAME = "AZ Drie Beken"
DOMAIN = "driebeken.example"
HOUSE = "house"

SITES = (
    Site("lindebeek", "Campus Lindebeek", "Lindebeek"),
    Site("vosbeek", "Campus Vosbeek", "Vosbeek"),
    Site("zilverbeek", "Campus Zilverbeek", "Zilverbeek"),
)


class Place(NamedTuple):
    """A unit with the people that it has room for: how many of each function beside the one who leads it."""

    key: str
    parent: str
    nl: str
    fr: str
    de: str
    en: str
    staff: str
    """``function:number`` for each function."""
    shifts: bool = True
    """Whether people work in turns, weekends too."""


PLACES = (
    # Lindebeek, the main site
    Place("emergency-a", "lindebeek", "Spoed, team A", "Urgences, équipe A", "Notaufnahme, Team A", "Emergency, team A",
          "nurse:17 care:4"),
    Place("emergency-b", "lindebeek", "Spoed, team B", "Urgences, équipe B", "Notaufnahme, Team B", "Emergency, team B",
          "nurse:15 care:3"),
    Place("intensive", "lindebeek", "Intensieve zorg", "Soins intensifs", "Intensivstation", "Intensive care",
          "nurse:27 care:3"),
    Place("theatre", "lindebeek", "Operatiekwartier", "Quartier opératoire", "Operationssaal", "Operating theatres",
          "nurse:25 logistics:4"),
    Place("surgery", "lindebeek", "Heelkunde", "Chirurgie", "Chirurgie", "Surgery", "nurse:18 care:6"),
    Place("internal", "lindebeek", "Inwendige geneeskunde", "Médecine interne", "Innere Medizin", "Internal medicine",
          "nurse:19 care:7"),
    Place("heart", "lindebeek", "Hart en vaten", "Cœur et vaisseaux", "Herz und Gefäße", "Heart and vessels",
          "nurse:17 care:4"),
    Place("maternity", "lindebeek", "Materniteit", "Maternité", "Entbindungsstation", "Maternity ward",
          "midwife:19 care:3"),
    Place("children", "lindebeek", "Kinderafdeling", "Pédiatrie", "Kinderstation", "Children's ward",
          "nurse:17 care:3"),
    Place("imaging", "lindebeek", "Medische beeldvorming", "Imagerie médicale", "Bildgebung", "Imaging",
          "technologist:18 clerk:3"),
    Place("laboratory", "lindebeek", "Labo", "Laboratoire", "Labor", "Laboratory", "lab:21 clerk:2"),
    Place("pharmacy", "lindebeek", "Apotheek", "Pharmacie", "Apotheke", "Pharmacy", "pharmacy:10 logistics:3", False),
    Place("kitchen", "lindebeek", "Keuken", "Cuisine", "Küche", "Kitchen", "cook:6 kitchen:16"),
    Place("cleaning-1", "lindebeek", "Schoonmaak Lindebeek", "Nettoyage Lindebeek", "Reinigung Lindebeek",
          "Cleaning Lindebeek", "cleaner:22"),
    Place("technical", "lindebeek", "Technische dienst", "Service technique", "Technischer Dienst",
          "Technical services", "technician:12", False),
    Place("reception", "lindebeek", "Onthaal en opname", "Accueil et admissions", "Empfang und Aufnahme",
          "Reception and admissions", "clerk:13"),
    Place("people", "lindebeek", "Personeelsdienst", "Service du personnel", "Personaldienst", "Human resources",
          "hr:8", False),
    Place("finance", "lindebeek", "Financiën en facturatie", "Finances et facturation", "Finanzen und Abrechnung",
          "Finance and billing", "clerk:13", False),
    Place("computing", "lindebeek", "Informatica", "Informatique", "Informatik", "Computing", "computing:9", False),
    # Vosbeek
    Place("geriatrics-1", "vosbeek", "Geriatrie 1", "Gériatrie 1", "Geriatrie 1", "Geriatrics 1", "nurse:14 care:9"),
    Place("geriatrics-2", "vosbeek", "Geriatrie 2", "Gériatrie 2", "Geriatrie 2", "Geriatrics 2", "nurse:13 care:9"),
    Place("revalidation", "vosbeek", "Revalidatie", "Revalidation", "Rehabilitation", "Rehabilitation",
          "nurse:9 care:5 therapist:11"),
    Place("movement", "vosbeek", "Kinesitherapie en ergotherapie", "Kinésithérapie et ergothérapie",
          "Physio- und Ergotherapie", "Physiotherapy and occupational therapy", "therapist:17", False),
    Place("social", "vosbeek", "Sociale dienst", "Service social", "Sozialdienst", "Social services", "social:10",
          False),
    Place("cleaning-2", "vosbeek", "Schoonmaak Vosbeek", "Nettoyage Vosbeek", "Reinigung Vosbeek", "Cleaning Vosbeek",
          "cleaner:17"),
    Place("transport", "vosbeek", "Patiëntenvervoer en logistiek", "Transport des patients et logistique",
          "Patiententransport und Logistik", "Patient transport and logistics", "logistics:17"),
    # Zilverbeek
    Place("day-clinic", "zilverbeek", "Dagziekenhuis", "Hôpital de jour", "Tagesklinik", "Day clinic",
          "nurse:14 clerk:3", False),
    Place("dialysis", "zilverbeek", "Nierdialyse", "Dialyse rénale", "Dialyse", "Dialysis", "nurse:16 care:3"),
    Place("consultations", "zilverbeek", "Raadplegingen", "Consultations", "Sprechstunden", "Outpatient clinics",
          "nurse:11 clerk:11", False),
    Place("palliative", "zilverbeek", "Palliatieve zorg", "Soins palliatifs", "Palliativstation", "Palliative care",
          "nurse:12 care:4"),
    Place("cleaning-3", "zilverbeek", "Schoonmaak Zilverbeek", "Nettoyage Zilverbeek", "Reinigung Zilverbeek",
          "Cleaning Zilverbeek", "cleaner:12"),
)  # fmt: skip


class Job(NamedTuple):
    """A function as people call it, with what the law asks about it."""

    name: Text
    blue_collar: bool = False
    surveillance: bool = True


JOBS = {
    "nurse": Job(Text(nl="Verpleegkundige", fr="Infirmier", de="Pflegefachkraft", en="Nurse")),
    "care": Job(Text(nl="Zorgkundige", fr="Aide-soignant", de="Pflegehelfer", en="Care assistant")),
    "carer": Job(Text(nl="Zorgverlener", fr="Soignant", de="Betreuungskraft", en="Carer")),
    "midwife": Job(Text(nl="Vroedvrouw", fr="Sage-femme", de="Hebamme", en="Midwife")),
    "technologist": Job(
        Text(nl="Technoloog beeldvorming", fr="Technologue en imagerie", de="Radiologietechnologe", en="Radiographer")
    ),
    "lab": Job(Text(nl="Laborant", fr="Technologue de laboratoire", de="Laborant", en="Laboratory technologist")),
    "pharmacy": Job(
        Text(nl="Apotheekassistent", fr="Assistant en pharmacie", de="Apothekenassistent", en="Pharmacy assistant")
    ),
    "therapist": Job(Text(nl="Therapeut", fr="Thérapeute", de="Therapeut", en="Therapist")),
    "social": Job(
        Text(nl="Maatschappelijk werker", fr="Assistant social", de="Sozialarbeiter", en="Social worker"),
        surveillance=False,
    ),
    "cook": Job(Text(nl="Kok", fr="Cuisinier", de="Koch", en="Cook"), blue_collar=True),
    "kitchen": Job(
        Text(nl="Keukenmedewerker", fr="Collaborateur de cuisine", de="Küchenhilfe", en="Kitchen assistant"),
        blue_collar=True,
    ),
    "cleaner": Job(
        Text(nl="Schoonmaakmedewerker", fr="Agent d'entretien", de="Reinigungskraft", en="Cleaner"), blue_collar=True
    ),
    "logistics": Job(
        Text(nl="Logistiek medewerker", fr="Collaborateur logistique", de="Logistikmitarbeiter", en="Logistics worker"),
        blue_collar=True,
    ),
    "technician": Job(Text(nl="Technicus", fr="Technicien", de="Techniker", en="Technician"), blue_collar=True),
    "clerk": Job(
        Text(nl="Administratief medewerker", fr="Employé administratif", de="Verwaltungskraft", en="Clerk"),
        surveillance=False,
    ),
    "hr": Job(
        Text(nl="Medewerker personeelsdienst", fr="Collaborateur RH", de="Personalreferent", en="HR officer"),
        surveillance=False,
    ),
    "coach": Job(
        Text(nl="Terugkeercoach", fr="Coach de retour au travail", de="Rückkehrcoach", en="Return coach"),
        surveillance=False,
    ),
    "computing": Job(
        Text(nl="Informaticus", fr="Informaticien", de="Informatiker", en="Computing specialist"), surveillance=False
    ),
    "lead": Job(Text(nl="Leidinggevende", fr="Responsable", de="Leitung", en="Head of unit")),
    "site": Job(
        Text(nl="Campusverantwoordelijke", fr="Responsable de campus", de="Campusleitung", en="Site manager"),
        surveillance=False,
    ),
    "director": Job(
        Text(nl="Algemeen directeur", fr="Directeur général", de="Direktor", en="Director"), surveillance=False
    ),
    "policy": Job(
        Text(nl="HR-directeur", fr="Directeur des ressources humaines", de="Personaldirektor", en="HR director"),
        surveillance=False,
    ),
    "protection": Job(
        Text(
            nl="Functionaris voor gegevensbescherming",
            fr="Délégué à la protection des données",
            de="Datenschutzbeauftragter",
            en="Data protection officer",
        ),
        surveillance=False,
    ),
}


def units() -> tuple[Unit, ...]:
    """The house, its sites and their units, parents first."""
    house = Unit(HOUSE, Text(nl=NAME, fr=NAME, de=NAME, en=NAME), None, None)
    sites = [Unit(site.key, Text(nl=site.name, fr=site.name, de=site.name, en=site.name), HOUSE, site.key)
             for site in SITES]  # fmt: skip
    wards = [
        Unit(place.key, Text(nl=place.nl, fr=place.fr, de=place.de, en=place.en), place.parent, place.parent)
        for place in PLACES
    ]
    return (house, *sites, *wards)
