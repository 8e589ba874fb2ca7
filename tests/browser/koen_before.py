"""Koen, from the first signs to four weeks away: the first chapters of his story."""

from tests.browser.cast import BRAM, GRIET, KOEN, LEEN, MARC, NELE, SARAH
from tests.browser.stage import DOSSIER, Stage

NIGHT_SHIFTS = "Koen nam veel permanenties over. We bekijken samen het rooster."
WISH = "Minder permanenties, en geen administratie na mijn uren."
ANSWER = "Vanaf maandag neem je nog één permanentie per week."
GLAD = "Koen is blij met het telefoontje en met het kaartje van de ploeg."
SICK, AT_WORK = "Ziekmelding: eerste dag van de afwezigheid", "Je bent aan het werk"


def first_signs(s: Stage) -> None:
    """12 January: a few days away, for the third time in six months. Marc takes the call with three taps."""
    s.on("2026-01-12")
    marc = s.be(MARC, phone=True).go("/")
    marc.tap("main a[href='/meld-ziek/']")
    marc.tap("main a:has-text('Koen De Smet')")
    marc.picture("call")
    marc.save()
    found = DOSSIER.search(marc.page.locator("main a[href^='/dossiers/']").first.get_attribute("href") or "")
    assert found is not None
    s.dossier = found[0]
    s.be(KOEN, phone=True).go("/mijn-draad/").sees("12 januari").does_not_see(AT_WORK)
    s.be(SARAH).go("/vandaag/").sees("Koen De Smet", "12 januari")
    s.be(NELE).go("{dossier}").sees(SICK)
    marc.go("{dossier}").sees(SICK)
    for who in (BRAM, GRIET, LEEN):
        s.be(who).finds_nothing("{dossier}")
    s.be(LEEN).go("/zoek/?z=De+Smet").does_not_see("Koen")
    s.on("2026-01-16")
    s.be(SARAH).does("{dossier}attest/", **{"from": "12/01/2026", "until": "15/01/2026", "came": "today"})
    marc.does("{dossier}terug/", way="full", when="today", welcome="yes").sees("weer aan het werk")
    s.be(KOEN).go("/mijn-draad/").sees("Fijn dat je er weer bent")


def the_manager_speaks_up(s: Stage) -> None:
    """16 January: colleagues told Marc about the shifts. He speaks with Koen; what he writes stays between them."""
    marc = s.be(MARC).records("note.written", text=NIGHT_SHIFTS)
    marc.go("{dossier}").sees(NIGHT_SHIFTS)
    s.be(KOEN).go("/mijn-gegevens/alles/").sees(NIGHT_SHIFTS)
    s.be(SARAH).go("{dossier}").does_not_see(NIGHT_SHIFTS)
    s.be(NELE).go("{dossier}").does_not_see(NIGHT_SHIFTS)
    s.on("2026-01-20")
    s.be(KOEN).does("/vraag-iets/contact/", text=WISH).sees(WISH)
    s.on("2026-01-21")
    marc.go("/vandaag/").tap("main a[href*='/vraag/']")
    marc.sees(WISH)
    marc.fill({"text": ANSWER})
    marc.save()
    s.be(KOEN).go("/vraag-iets/").sees(ANSWER)
    s.be(BRAM).finds_nothing("{dossier}")


def the_sick_call(s: Stage) -> None:
    """2 February: Koen drops out. He calls in himself; everybody around him knows that he is away, and not why."""
    s.on("2026-02-02")
    koen = s.be(KOEN).go("/mijn-draad/")
    koen.tap("main a[href^='/meld-ziek/']")
    koen.fill({"since": "today", "back": "day", "back_on": "02/03/2026"})
    koen.save()
    koen.go("/mijn-draad/").sees("2 februari")
    s.be(MARC).go("/team/").sees("Koen De Smet", "2 maart").picture("team")
    s.be(SARAH).go("/vandaag/").sees("Koen De Smet")
    s.be(NELE).go("{dossier}").sees("2 februari")
    s.be(LEEN).finds_nothing("{dossier}")
    s.be(BRAM).finds_nothing("{dossier}").go("/mijn-draad/").does_not_see("Koen")
    s.be(GRIET).go("/team/").does_not_see("Koen")


def contact_as_koen_wants_it(s: Stage) -> None:
    """3 February: Koen says how he wants to hear from work, and lets Marc use his own number."""
    s.on("2026-02-03")
    s.be(MARC).go("{dossier}").does_not_see("0471 22 33 44")
    koen = s.be(KOEN)
    koen.does("{dossier}contactafspraak/", by="manager", every="7", channel="phone")
    koen.does("/toestemmingen/private_address/manager/", answer="give")
    koen.does("/toestemmingen/tell_colleagues/manager/", answer="give")
    s.be(MARC).go("{dossier}contact/").sees("week")
    s.be(BRAM).finds_nothing("{dossier}")


def the_certificate(s: Stage) -> None:
    """4 February: the certificate reaches HR. Marc sees that it came, and until when; nobody here sees more."""
    s.on("2026-02-04")
    sarah = s.be(SARAH)
    sarah.does("{dossier}attest/", **{"from": "02/02/2026", "until": "01/03/2026", "came": "today"})
    sarah.go("{dossier}").sees("1 maart 2026")
    s.be(MARC).go("{dossier}").sees("Er kwam een ziekteattest binnen")
    s.be(KOEN).go("/mijn-draad/").sees("1 maart")
    s.be(NELE).go("{dossier}").sees("1 maart 2026")
    s.be(GRIET).finds_nothing("{dossier}")


def marc_keeps_calling(s: Stage) -> None:
    """9 and 16 February: Marc calls each week. HR sees that there was contact, and not what was said."""
    for day in ("2026-02-09", "2026-02-16"):
        s.on(day)
        s.be(MARC).does("{dossier}contact/", channel="phone", next="week", note=GLAD)
    s.be(MARC).go("{dossier}").sees(GLAD)
    s.be(KOEN).go("/mijn-gegevens/alles/").sees(GLAD)
    s.be(SARAH).go("{dossier}").sees("Er was contact").does_not_see(GLAD)
    s.be(MARC).go("{dossier}contact/").picture("contact")
    s.be(NELE).go("{dossier}").does_not_see(GLAD)
    s.be(BRAM).finds_nothing("{dossier}")
