"""The cellar keeps what was said: tried with the database's own language, on whichever database the tests use."""

import pytest
from django.db import DatabaseError, connection, transaction

from draad.store import guards, models
from tests.worlds import World


def _refused(statement: str, *values: int) -> None:
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement, values)


def test_every_guard_stands_after_migrating(db: None) -> None:
    assert guards.missing(connection) == set()


def test_a_missing_guard_is_noticed_and_laid_again(db: None) -> None:
    guards.lift(connection)
    assert guards.missing(connection) == set(guards.wanted(connection.vendor))
    guards.lay(connection)
    assert guards.missing(connection) == set()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE store_fact SET \"on\" = '2020-01-01'",
        "UPDATE store_factbody SET body = '{}'",
        "DELETE FROM store_fact",
        "DELETE FROM store_factbody",
        "DELETE FROM store_act",
        "UPDATE store_act SET verb = 'x'",
        "DELETE FROM store_look",
        "DELETE FROM store_lookat",
    ],
)
def test_nothing_said_done_or_looked_at_changes(world: World, statement: str) -> None:
    models.Act.objects.create(employer_id=world.employer, hat="hr", verb="v", key="k", at="2026-11-23T08:00:00Z")
    look = models.Look.objects.create(
        employer_id=world.employer,
        account=world.accounts["hanna"],
        hat="hr",
        purpose="list",
        at="2026-11-23T08:00:00Z",
        shown=1,
    )
    models.LookAt.objects.create(employer_id=world.employer, dossier_id=world.dossiers["koen"], look_id=look.id)
    _refused(statement)


def test_insert_or_replace_is_no_way_round(world: World) -> None:
    if connection.vendor != "sqlite":
        _refused("TRUNCATE store_fact")
        _refused("TRUNCATE store_factbody, store_act, store_look")
        return
    _refused(
        "INSERT OR REPLACE INTO store_factbody (employer_id, dossier_id, seq, body, why) VALUES (%s, %s, 1, '{}', '')",
        world.employer,
        world.dossiers["koen"],
    )


def test_with_a_permit_a_body_is_erased_and_its_envelope_stays(world: World) -> None:
    models.RetentionPermit.objects.create(
        employer_id=world.employer,
        dossier_id=world.dossiers["koen"],
        seq=5,
        ground="contact notes: 12 months after closing",
        granted_by=world.accounts["dpo"],
        granted_at="2026-11-23T08:00:00Z",
    )
    rows = models.FactBody.objects.filter(employer_id=world.employer, dossier_id=world.dossiers["koen"])
    rows.filter(seq=5).update(body={}, why="", erased_at="2026-11-23T08:00:00Z")
    assert rows.get(seq=5).body == {}
    _refused("UPDATE store_factbody SET body = '{}', erased_at = '2026-11-23 08:00:00+00:00' WHERE seq = 4")
    assert models.Fact.objects.filter(employer_id=world.employer, dossier_id=world.dossiers["koen"], seq=5).exists()
