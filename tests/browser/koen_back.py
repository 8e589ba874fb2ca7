"""Koen, from his first day back to the closing of his thread."""

from tests.browser.cast import BRAM, GRIET, KOEN, LEEN, MARC, NELE, SARAH
from tests.browser.stage import Stage


def eighteen_hours(s: Stage) -> None:
    """8 June: the first day, for eighteen hours a week. Somebody is there to welcome him, and Marc asks how it went."""
    s.on("2026-06-05")
    s.be(SARAH).does("{dossier}attest/", **{"from": "08/06/2026", "until": "02/08/2026", "extension": "yes"})
    s.on("2026-06-08")
    marc = s.be(MARC)
    marc.does("{dossier}terug/", way="partial", hours="18", when="today", welcome="yes")
    marc.does("{dossier}gesprek/check_in/", when="today")
    s.be(KOEN).go("/mijn-draad/").sees("18")
    s.be(LEEN).go("{dossier}").sees("Gedeeltelijk terug aan het werk").picture("back")
    s.be(SARAH).go("{dossier}").sees("Gedeeltelijk terug aan het werk")
    s.be(NELE).go("{dossier}").sees("18")
    s.be(GRIET).finds_nothing("{dossier}")
    s.be(BRAM).finds_nothing("{dossier}")


def twenty_five_hours(s: Stage) -> None:
    """6 July: a month later twenty-five hours, with the agreement of both physicians once more."""
    s.on("2026-06-22")
    s.be(MARC).does("{dossier}gesprek/return_talk/", when="today")
    s.on("2026-06-29")
    for kind in ("progressive.requested", "physician.agreed", "progressive.allowed"):
        s.be(LEEN).records(kind, hours_per_week="25", step="2")
    s.on("2026-07-06")
    s.be(MARC).does("{dossier}terug/", way="partial", hours="25", when="today")
    s.be(KOEN).go("/mijn-draad/").sees("25")
    s.be(SARAH).go("{dossier}").sees("25")
    s.be(BRAM).finds_nothing("{dossier}")


def full_time(s: Stage) -> None:
    """3 August: the third month, and Koen works full time again."""
    s.on("2026-08-03")
    s.be(LEEN).records("physician.agreed", hours_per_week="38", step="3")
    s.be(MARC).does("{dossier}terug/", way="full", when="today", welcome="yes")
    s.be(KOEN).go("/mijn-draad/").sees("Fijn dat je er weer bent")
    s.be(MARC).go("/team/").sees("Pas terug")
    s.be(LEEN).go("{dossier}").sees("Volledig terug aan het werk")
    s.be(GRIET).finds_nothing("{dossier}")


def it_lasts(s: Stage) -> None:
    """August and September: three more talks, and a look back in the last one."""
    s.on("2026-08-10")
    s.be(NELE).records("return_exam.held")
    for day, talk in (("2026-08-17", "return_talk"), ("2026-09-03", "follow_up"), ("2026-09-17", "evaluation")):
        s.on(day)
        s.be(MARC).does(f"{{dossier}}gesprek/{talk}/", when="today")
    s.be(KOEN).go("/mijn-gegevens/alles/").sees("evaluatie")
    s.be(SARAH).go("{dossier}").sees("evaluatie")


def the_thread_is_closed(s: Stage) -> None:
    """28 September: Leen closes the thread. The story stays to be read for Koen; Marc keeps no open task."""
    s.on("2026-09-28")
    s.be(LEEN).does("{dossier}sluiten/", ground="back_for_good")
    s.be(KOEN).go("/mijn-draad/").sees("Draad afgesloten")
    s.be(LEEN).go("{dossier}").sees("Deze draad is afgesloten")
    s.be(MARC).go("/team/").does_not_see("Terugkomgesprek na twee weken")
    s.be(BRAM).finds_nothing("{dossier}")
    looked = s.be(KOEN).go("/mijn-gegevens/")
    looked.sees("Marc Peeters", "Leen Aerts", "Sarah Wouters", "Dr. Nele Claes")
    looked.does_not_see("Griet Baert", "Bram Jacobs").picture("looks")
