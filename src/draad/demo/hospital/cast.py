"""The people who were written by hand: who they are and where they work. The others are drawn by chance.

A key is first and last name. ``hours`` of 38 is full time. Their stories, if they have one, stand under the same key.
"""

from typing import NamedTuple

from draad.rules.text import Language


class Role(NamedTuple):
    """One hand-written person."""

    first: str
    last: str
    job: str
    unit: str
    born: str
    since: str
    hours: float = 38
    leads: bool = False
    language: Language = "nl"

    @property
    def key(self) -> str:
        """A readable key, the same for ever."""
        return slug(f"{self.first} {self.last}")


_PLAIN = str.maketrans("áàâäãåçéèêëíìîïıñóòôöõşßúùûüýÿğćčłńśźżÉÇŞÖÜ", "aaaaaaceeeeiiiiinooooossuuuuyygcclnszzecsou")


def slug(name: str) -> str:
    """A name as an address can hold it: small letters and hyphens."""
    plain = name.lower().translate(_PLAIN)
    kept = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in plain)
    return "-".join(part for part in kept.split("-") if part)


CAST = (
    # who leads the house
    Role("Mireille", "Vandenbossche", "director", "house", "1966-05-14", "2009-09-01", leads=True),
    Role("Filip", "Desmedt", "site", "lindebeek", "1971-02-03", "2004-03-01", leads=True),
    Role("Annelies", "Coene", "site", "vosbeek", "1974-11-19", "2011-01-01", leads=True),
    Role("Rachid", "Amrani", "site", "zilverbeek", "1979-07-08", "2013-06-01", leads=True),
    Role("Katrijn", "Vermeersch", "policy", "people", "1972-09-30", "2010-02-01", leads=True),
    Role("Marc", "Peeters", "lead", "emergency-b", "1975-03-21", "2001-10-01", leads=True),
    Role("Griet", "Baert", "lead", "emergency-a", "1969-12-02", "1998-05-01", leads=True),
    Role("Dirk", "Swinnen", "lead", "pharmacy", "1970-08-17", "2006-11-01", leads=True),
    Role("Véronique", "Collard", "lead", "consultations", "1976-04-25", "2012-09-01", leads=True, language="fr"),
    # who works for everybody
    Role("Leen", "Aerts", "coach", "people", "1980-06-11", "2016-04-01"),
    Role("Ilse", "Bogaert", "coach", "people", "1984-01-27", "2021-02-01", 30.4),
    Role("Sarah", "Wouters", "hr", "people", "1987-10-05", "2014-08-01"),
    Role("Pieter", "Lannoo", "hr", "people", "1990-03-16", "2019-01-07"),
    Role("Hilde", "Goossens", "hr", "people", "1973-05-29", "2003-01-06", 30.4),
    Role("Nils", "Herremans", "computing", "computing", "1985-12-12", "2017-05-01"),
    Role("Stefan", "Willaert", "protection", "house", "1968-02-22", "2018-05-25"),
    Role("Fatima", "Bouazza", "nurse", "surgery", "1981-09-09", "2007-07-01", 30.4),
    # team B of the emergency department
    Role("Koen", "De Smet", "carer", "emergency-b", "1985-04-02", "2011-03-01"),
    Role("Bram", "Jacobs", "nurse", "emergency-b", "1993-06-18", "2016-09-01"),
    Role("Delphine", "Carlier", "nurse", "emergency-b", "1989-11-04", "2015-01-05", 30.4, language="fr"),
    Role("Hamza", "Benali", "nurse", "emergency-b", "1995-02-27", "2019-09-02"),
    Role("Katrien", "Lemmens", "nurse", "emergency-b", "1978-08-08", "2002-10-01", 28.5),
    Role("Lotte", "Pauwels", "care", "emergency-b", "1998-01-15", "2021-07-01", 30.4),
    Role("Ruben", "De Clercq", "nurse", "emergency-b", "1987-05-23", "2012-02-01"),
    # who has a story
    Role("Amina", "Haddad", "nurse", "internal", "1990-07-21", "2014-10-01"),
    Role("Tom", "Willems", "technician", "technical", "1977-01-09", "2005-04-01"),
    Role("Els", "Vermeulen", "care", "surgery", "1972-03-03", "1999-06-01", 30.4),
    Role("Jonas", "Van Damme", "cook", "kitchen", "1988-10-28", "2013-03-04"),
    Role("Sofie", "Maes", "lab", "laboratory", "1991-12-20", "2017-02-01"),
    Role("Wouter", "Stevens", "nurse", "theatre", "1983-04-14", "2008-09-01"),
    Role("Yasmina", "El Idrissi", "care", "geriatrics-1", "1986-06-06", "2012-05-02", 28.5),
    Role("Nadia", "Peeters", "nurse", "heart", "1979-09-25", "2003-09-01"),
    Role("Liesbeth", "Coenen", "nurse", "dialysis", "1984-02-11", "2010-10-01", 30.4),
    Role("Inês", "Duarte", "clerk", "consultations", "1982-08-30", "2018-03-01", 19),
    Role("Gheorghe", "Marin", "logistics", "transport", "1976-06-15", "2015-06-01"),
    Role("Anke", "Brandt", "clerk", "reception", "1994-04-04", "2020-01-06", language="de"),
    Role("Pascale", "Dubois", "nurse", "day-clinic", "1970-10-10", "2000-02-01", language="fr"),
    Role("Danny", "Verlinden", "technician", "technical", "1967-01-31", "1995-03-01"),
    Role("Marleen", "Daems", "cleaner", "cleaning-2", "1965-07-07", "2001-09-03", 30.4),
    Role("Hanne", "Geerts", "midwife", "maternity", "1992-05-12", "2016-06-01", 38),
    Role("Kevin", "Bulcke", "kitchen", "kitchen", "1996-09-18", "2022-03-01"),
    Role("Solange", "Mbuyi", "care", "geriatrics-2", "1975-12-24", "2009-04-01", language="fr"),
    Role("Wim", "Cuypers", "computing", "computing", "1981-03-08", "2010-01-04"),
    Role("Noor", "Haidari", "lab", "laboratory", "1997-11-11", "2023-01-09", language="en"),
    Role("Oksana", "Kravets", "cleaner", "cleaning-1", "1988-02-14", "2023-06-01", 30.4),
    Role("Murat", "Yavuz", "cook", "kitchen", "1980-05-05", "2014-01-06"),
    Role("Claire", "Fontaine", "clerk", "finance", "1983-07-17", "2011-11-02", language="fr"),
    Role("Geert", "Mertens", "nurse", "intensive", "1974-10-02", "1998-09-01"),
    Role("Aimée", "Kalala", "care", "revalidation", "1989-08-19", "2017-09-01", language="fr"),
    Role("Femke", "Nuyts", "nurse", "palliative", "1986-12-08", "2013-10-01"),
    Role("Rita", "Gomes", "cleaner", "cleaning-3", "1971-06-26", "2008-03-03", 28.5),
    Role("Jef", "Ooms", "logistics", "transport", "1969-04-29", "1997-01-06"),
)
