"""The rows of the visibility matrix: what a datum is about, never whom it concerns.

Every key of every fact names the row it belongs to; a key without a row does not load. Who may see a row, under which
hat and with which consent, is the matrix itself.
"""

from enum import IntEnum


class Item(IntEnum):
    """One row of "who sees what"."""

    ABSENT_TODAY = 1
    FIRST_DAY = 2
    EXPECTED_END = 3
    NATURE = 4
    STAY = 5
    PRIVATE_CONTACT = 6
    CONTACT_AGREEMENT = 7
    CONTACT_MOMENT = 8
    MANAGER_NOTE = 9
    COACH_NOTE = 10
    AGREEMENTS = 11
    WORK_RELATED_CAUSE = 12
    INFORMAL_PLAN = 13
    TRAJECTORY = 14
    ASSESSMENT = 15
    FORMAL_PLAN = 16
    WORK_POTENTIAL = 17
    WORK_LIMITATIONS = 19
    APPOINTMENT = 22
    CERTIFICATE = 23
    CONTROL_RESULT = 24
    LETTERS = 25
    PSYCHOSOCIAL = 26
    FORCE_MAJEURE = 27
    CONSENTS = 28
    ACCESS_LOG = 29
    STATISTICS = 30
    SMALL_CELLS = 31
    NOTICES = 32
    TECHNICAL = 33
