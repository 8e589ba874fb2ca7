"""``./draad bench desk``: pages and one fact, over few dossiers and over many, on each database, with a peer beside."""

import atexit

from bench.desk_setting import begin

begin()  # tables can be named only once the application is loaded

from bench import desk_pages, desk_writing  # noqa: E402
from bench.desk_stage import stages  # noqa: E402
from bench.measure import Effort, Row, Step  # noqa: E402


def people(effort: Effort) -> list[Row]:
    """Make the databases."""
    found = stages(effort)
    for stage in found:
        atexit.register(stage.base.end)
    return [row for stage in found for row in stage.made]


STEPS = (
    Step("people and dossiers, real and multiplied", people),
    Step("G7 one fact", desk_writing.one_fact),
    Step("G8 G10 G11 the list of dossiers", desk_pages.the_list),
    Step("G9 far into the list", desk_pages.depth),
    Step("G12 counts", desk_pages.counts),
    Step("growth of today and search", desk_pages.other_pages),
)
