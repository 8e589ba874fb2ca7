"""The matrix: who may see what. One row an item, one cell a hat; what is not written is not seen.

C create · R read · U change · P a named part · ``if`` only with that consent · ``agg`` only in figures · ``log`` only
that something happened · ``letter`` only in a letter from the occupational physician · further words are acts, or
bounds of the right. Each hat sees its own relation only: the line that reports to a manager today, the cases of a
coach, the population of HR; the relation is asked where the dossier is opened. The nurse works under the physician and
has the same column, but for what only a physician signs: a decision, a finding, an advice about the work.

A change here is a change of policy: the tests compare every cell with a second table, written on its own.
"""

from draad.privacy.cells import NOTHING, Cell, cell
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.privacy.parts import PARTS

Row = dict[Hat, Cell]


def _row(**written: str) -> Row:
    if "physician" in written:
        written.setdefault("nurse", written["physician"])
    return {hat: cell(written[hat.value], PARTS) if hat.value in written else NOTHING for hat in Hat}


MATRIX: dict[Item, Row] = {
    Item.ABSENT_TODAY: _row(worker="R", colleague="R", manager="R", hr="R", coach="R", physician="R"),
    Item.FIRST_DAY: _row(
        worker="CR",
        manager="CR",
        hr="CRU",
        coach="R",
        physician="R",
        adviser="R if psychosocial",
        committee="agg",
        fund_doctor="letter",
        dpo="log",
    ),
    Item.EXPECTED_END: _row(
        worker="CR",
        manager="CP current",
        hr="CRU on_paper",
        coach="R",
        physician="R",
        adviser="R if psychosocial",
        committee="agg",
        fund_doctor="letter",
        dpo="log",
    ),
    Item.NATURE: _row(worker="CR", manager="C work_accident", hr="RU", physician="R", committee="agg", dpo="log"),
    Item.STAY: _row(worker="CRU", hr="R", coach="- post_only", physician="R", dpo="log"),
    Item.PRIVATE_CONTACT: _row(
        worker="CRU",
        manager="R if private_address",
        hr="R on_paper",
        coach="R",
        physician="R",
        adviser="R if psychosocial",
        dpo="log",
    ),
    Item.CONTACT_AGREEMENT: _row(worker="CRU", manager="CR", hr="R on_paper", coach="CRU", physician="R", dpo="log"),
    Item.CONTACT_MOMENT: _row(worker="R", manager="CR", hr="R", coach="CR", physician="R", committee="agg", dpo="log"),
    Item.MANAGER_NOTE: _row(
        worker="R reply", manager="CRU within_a_day", coach="R", physician="R if employer_talk", dpo="log"
    ),
    Item.COACH_NOTE: _row(
        worker="R reply",
        hr="R if involve_others",
        coach="CPU own_notes",
        physician="R if involve_others",
        adviser="R if involve_others",
        dpo="log",
    ),
    Item.AGREEMENTS: _row(
        worker="CR own_answer confirm", manager="R", hr="R on_paper", coach="CR", physician="R", dpo="log"
    ),
    Item.WORK_RELATED_CAUSE: _row(
        worker="CRU",
        hr="R if involve_others",
        coach="R if involve_others",
        physician="R",
        adviser="R if psychosocial",
        committee="agg",
        dpo="log",
    ),
    Item.INFORMAL_PLAN: _row(
        worker="R sign comment",
        manager="PU plan own_tasks",
        hr="R",
        coach="CRU",
        physician="R",
        adviser="R if psychosocial",
        dpo="log",
    ),
    Item.TRAJECTORY: _row(
        worker="CR",
        manager="P runs own_tasks",
        hr="CR on_paper",
        coach="R",
        physician="CR",
        committee="agg",
        fund_doctor="letter",
        treating_doctor="letter if doctors",
        dpo="log",
    ),
    Item.ASSESSMENT: _row(
        worker="R",
        manager="P modalities",
        hr="R",
        coach="R",
        physician="CRU sign",
        nurse="R",
        committee="agg",
        fund_doctor="letter",
        treating_doctor="letter if doctors",
        dpo="log",
    ),
    Item.FORMAL_PLAN: _row(
        worker="CR plan_answer agree",
        manager="P carrying_out",
        hr="CRU on_paper",
        coach="RU",
        physician="R",
        adviser="R if psychosocial",
        committee="agg",
        fund_doctor="letter",
        treating_doctor="letter if doctors",
        dpo="log",
    ),
    Item.WORK_POTENTIAL: _row(worker="R", hr="R", coach="R", physician="CRU", committee="agg", dpo="log"),
    Item.WORK_LIMITATIONS: _row(
        worker="R",
        manager="P released_with_plan if share_limits",
        hr="P released",
        coach="P released",
        physician="CRU release",
        nurse="R",
        adviser="R if psychosocial",
        fund_doctor="letter if doctors",
        treating_doctor="letter if doctors",
        dpo="log",
    ),
    Item.APPOINTMENT: _row(
        worker="CR own_request",
        manager="P unavailable",
        hr="CP attended on_paper",
        coach="P when",
        physician="CRU",
        dpo="log",
    ),
    Item.CERTIFICATE: _row(worker="CR ask_deletion", manager="- sees_receipt", hr="R", physician="R", dpo="log"),
    Item.CONTROL_RESULT: _row(worker="R", manager="P consequence", hr="R", physician="R", dpo="log"),
    Item.LETTERS: _row(
        worker="R",
        manager="CP own_letters",
        hr="CP own_letters",
        coach="CR",
        physician="CP own_letters",
        fund_doctor="letter",
        treating_doctor="letter",
        admin="P delivery",
        dpo="log",
    ),
    Item.PSYCHOSOCIAL: _row(worker="CR", physician="R if psychosocial", adviser="CRU", committee="agg", dpo="log"),
    Item.FORCE_MAJEURE: _row(
        worker="R",
        hr="CRU",
        coach="R",
        physician="CPU physician_part",
        nurse="CPU nurse_part",
        committee="agg",
        dpo="log",
    ),
    Item.CONSENTS: _row(
        worker="CRU",
        hr="P open_or_closed on_paper",
        coach="P own_consents",
        physician="P own_consents",
        adviser="P own_consents",
        dpo="R",
    ),
    Item.ACCESS_LOG: _row(
        worker="R",
        manager="P own_actions",
        hr="P own_actions",
        coach="P own_actions",
        physician="P own_actions",
        adviser="P own_actions",
        dpo="R",
    ),
    Item.STATISTICS: _row(
        worker="R", manager="R", hr="R", coach="R", physician="R", adviser="R", committee="R", dpo="R"
    ),
    Item.SMALL_CELLS: _row(physician="P own_health_data"),
    Item.NOTICES: _row(
        worker="P neutral",
        manager="P neutral",
        hr="P neutral",
        coach="P neutral",
        physician="P neutral",
        adviser="P neutral",
        committee="P neutral",
    ),
    Item.TECHNICAL: _row(admin="CPU no_content", dpo="R"),
}
