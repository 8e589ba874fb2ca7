"""All hand-written stories, by the key of the person, and what belongs to them beside the facts."""

from draad.demo.hospital import stories_before as before
from draad.demo.hospital import stories_now as now
from draad.demo.hospital.stories_koen import KOEN

TOLD: dict[str, str] = {
    "koen-de-smet": KOEN,
    "amina-haddad": now.AMINA,
    "tom-willems": now.TOM,
    "els-vermeulen": now.ELS,
    "jonas-van-damme": now.JONAS,
    "sofie-maes": now.SOFIE,
    "wouter-stevens": now.WOUTER,
    "yasmina-el-idrissi": now.YASMINA,
    "nadia-peeters": now.NADIA,
    "liesbeth-coenen": now.LIESBETH,
    "ines-duarte": now.INES,
    "gheorghe-marin": now.GHEORGHE,
    "anke-brandt": now.ANKE,
    "hanne-geerts": now.HANNE,
    "wim-cuypers": now.WIM,
    "pascale-dubois": before.PASCALE,
    "danny-verlinden": before.DANNY,
    "marleen-daems": before.MARLEEN,
    "kevin-bulcke": before.KEVIN,
    "solange-mbuyi": before.SOLANGE,
    "noor-haidari": before.NOOR,
    "oksana-kravets": before.OKSANA,
    "murat-yavuz": before.MURAT,
    "claire-fontaine": before.CLAIRE,
    "geert-mertens": before.GEERT,
    "aimee-kalala": before.AIMEE,
    "femke-nuyts": before.FEMKE,
    "rita-gomes": before.RITA,
    "jef-ooms": before.JEF,
    "dirk-swinnen": before.DIRK,
}

LEFT: dict[str, frozenset[str]] = {
    "yasmina-el-idrissi": frozenset({"cp.invite-to-events"}),
    "sofie-maes": frozenset({"cp.personal-talk"}),
    "pascale-dubois": frozenset({"be.trajectory.follow-up"}),
    "wim-cuypers": frozenset({"dm.plan-of-action", "cp.personal-talk"}),
}

WITH_ILSE = {"gheorghe-marin", "claire-fontaine", "murat-yavuz", "jef-ooms", "ines-duarte", "pascale-dubois"}
"""Stories that the second coach looks after; the first has the others."""

EARLY = {"nadia-peeters": 6}
"""Entrusted to a coach before one took the lead: how many days ago."""
