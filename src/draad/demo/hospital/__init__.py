"""A made-up hospital of about six hundred people on three sites, told up to any day.

Plain data, the same for the same day and seed. Nobody in it exists, and no medical reason stands in it.
"""

from draad.demo.hospital.house import hospital
from draad.demo.hospital.shapes import (
    ALL,
    CASES,
    DemoAccount,
    DemoCase,
    DemoDossier,
    DemoEmployment,
    DemoFact,
    DemoMandate,
    DemoPerson,
    Hat,
    Hospital,
    Site,
    Unit,
)

__all__ = [
    "ALL",
    "CASES",
    "DemoAccount",
    "DemoCase",
    "DemoDossier",
    "DemoEmployment",
    "DemoFact",
    "DemoMandate",
    "DemoPerson",
    "Hat",
    "Hospital",
    "Site",
    "Unit",
    "hospital",
]
