"""Koen, from four weeks away to the plan for his return."""

from tests.browser.cast import BRAM, GRIET, KOEN, LEEN, MARC, NELE, SARAH, TINE
from tests.browser.stage import Stage

TALKED = "Koen vertelt over zijn rooster en zijn gezin. We volgen zijn tempo."
TOGETHER = "Koen, Marc en Leen samen: 18, dan 25, dan 38 uur."
NO_ADMINISTRATION = "Drie dagen van zes uur. Geen administratie."


def four_weeks(s: Stage) -> None:
    """2 March: the certificate is prolonged. The health service takes in the name and informs Koen."""
    s.on("2026-02-27")
    sarah = s.be(SARAH)
    sarah.does("{dossier}attest/", **{"from": "02/03/2026", "until": "29/03/2026", "extension": "yes"})
    s.on("2026-03-02")
    sarah.records("physician.told").go("{dossier}").sees("De arbeidsarts kreeg de melding")
    tine = s.be(TINE).go("/wachtrij/").sees("Koen De Smet")
    tine.picture("queue").page.locator("main input[name=naam]").check()
    tine.tap("main form[action='/wachtrij/opnemen/'] button.button-primary")
    tine.go("{dossier}").sees("De arbeidsarts nam de melding van vier weken op")
    tine.records("worker.informed", by="arbeidsarts")
    s.be(KOEN).go("/mijn-gegevens/alles/").sees("De werknemer hoorde hoe een terugkeer kan")
    s.be(MARC).go("{dossier}").sees("29 maart 2026")
    s.be(GRIET).finds_nothing("{dossier}")


def leen_joins(s: Stage) -> None:
    """3 March: HR asks Leen to stand beside Koen. From now on the dossier exists for her, without what Marc noted."""
    s.on("2026-03-03")
    s.be(LEEN).finds_nothing("{dossier}")
    s.be(SARAH).does("{dossier}mensen/", coach="Leen Aerts")
    s.be(KOEN).go("/mijn-draad/").sees("Leen Aerts")
    s.be(LEEN).go("{dossier}").sees("Koen De Smet")
    s.be(BRAM).finds_nothing("{dossier}")


def leen_listens(s: Stage) -> None:
    """10 March: a first talk. What Leen notes is between her and Koen; what they agree, he confirms himself."""
    s.on("2026-03-10")
    leen = s.be(LEEN)
    leen.does(
        "{dossier}gesprek/exploration/",
        when="today",
        agreed="Leen belt om de veertien dagen.",
        next="month",
        note=TALKED,
    )
    leen.go("{dossier}").sees(TALKED)
    koen = s.be(KOEN).go("/mijn-gegevens/alles/").sees(TALKED)
    for who in (MARC, SARAH, NELE):
        s.be(who).go("{dossier}").does_not_see(TALKED)
    koen.go("/mijn-afspraken/").sees("Leen belt om de veertien dagen.").picture("agreements")
    s.be(BRAM).finds_nothing("{dossier}")


def eight_weeks(s: Stage) -> None:
    """30 March: HR asks for the estimate of work potential. The outcome never reaches Marc."""
    s.on("2026-03-27")
    sarah = s.be(SARAH)
    sarah.does("{dossier}attest/", **{"from": "30/03/2026", "until": "07/06/2026", "extension": "yes"})
    s.on("2026-03-30")
    sarah.records("work_potential.requested")
    s.on("2026-04-13")
    nele = s.be(NELE).does("{dossier}schatten/", present="yes")
    nele.go("{dossier}").sees("De inschatting van het arbeidspotentieel is er")
    for who in (SARAH, LEEN):
        s.be(who).go("{dossier}").sees("De inschatting van het arbeidspotentieel is er")
    s.be(MARC).go("{dossier}").does_not_see("arbeidspotentieel is er")
    s.be(GRIET).finds_nothing("{dossier}")


def koen_wants_to_come_back(s: Stage) -> None:
    """27 April: Koen asks to see the occupational physician before he starts again."""
    s.on("2026-04-27")
    s.be(KOEN).does("/vraag-iets/physician-visit/").sees("arbeidsarts")
    s.on("2026-04-29")
    tine = s.be(TINE)
    tine.does("{dossier}uitnodigen/", for_day="06/05/2026", way="phone")
    s.on("2026-05-06")
    s.be(NELE).does("{dossier}bezoek/", what="came")
    s.be(KOEN).go("/mijn-gegevens/alles/").sees("Het bezoek voorafgaand aan de werkhervatting vond plaats")
    s.be(MARC).go("{dossier}").does_not_see("werkhervatting vond plaats")
    s.be(GRIET).finds_nothing("{dossier}")


def the_plan(s: Stage) -> None:
    """11 May: Koen, Marc and Leen agree on three steps, four weeks before the first one. Koen says yes to them."""
    s.on("2026-05-11")
    leen = s.be(LEEN)
    s.be(MARC).does("{dossier}gesprek/return/", when="today")
    leen.records("resumption.possible", attention_points="yes")
    leen.records("step_plan.agreed")
    for step, first, hours in (("1", "08/06/2026", "18"), ("2", "06/07/2026", "25"), ("3", "03/08/2026", "38")):
        leen.records("plan.step_agreed", step=step, from_=first, hours_per_week=hours, tasks=NO_ADMINISTRATION)
    leen.records("coach_note.written", text=TOGETHER)
    koen = s.be(KOEN).go("/mijn-draad/").sees("18 uur", "25 uur", "38 uur", NO_ADMINISTRATION).picture("plan")
    koen.tap("main a[href='/mijn-draad/antwoord/uren/ja/']")
    koen.save()
    koen.go("/mijn-draad/").sees("Werknemerakkoord, 11 mei")
    s.be(MARC).go("{dossier}").sees(NO_ADMINISTRATION).does_not_see(TOGETHER)
    s.be(SARAH).go("{dossier}").sees(NO_ADMINISTRATION).does_not_see(TOGETHER)
    s.be(NELE).go("{dossier}").sees(NO_ADMINISTRATION).does_not_see(TOGETHER)
    s.be(BRAM).finds_nothing("{dossier}")
    s.on("2026-05-18")
    for kind in ("progressive.requested", "physician.agreed"):
        leen.records(kind, hours_per_week="18", step="1")
    s.on("2026-05-27")
    leen.records("progressive.allowed", hours_per_week="18", from_="08/06/2026", step="1")
    s.be(KOEN).go("/mijn-gegevens/alles/").sees("De arbeidsarts ging akkoord met een stap")
    s.be(MARC).does("{dossier}contact/", channel="phone", next="day", next_on="08/06/2026", told="yes")
