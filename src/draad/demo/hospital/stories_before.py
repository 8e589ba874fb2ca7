"""Stories with a longer past, or about the papers: older laws, force majeure, an appeal, corrections, gaps, endings."""

# ruff: noqa: E501 - a line of a table is one line

PASCALE = """
2025-06-16     manager  absence.started  cause=illness expected_until=2025-08-31
2025-06-16     manager  contact.made  by=manager channel=phone
2025-06-16     manager  contact.agreed  by=manager every_days=28 channel=phone
2025-06-17     hr       certificate.received  from=2025-06-16 until=2025-12-31
2025-07-17     coach    lead.assigned  party=coach
2025-12-19     worker   trajectory.requested  by=worker
2025-12-22     physician  trajectory.told
2025-12-30     hr       certificate.received  from=2026-01-01 until=2026-12-31 extension=yes
2026-01-06     nurse    trajectory.invited  nth=1
2026-02-03     physician  assessment.received  decision=B by=employer
2026-02-03     physician  assessment.received  decision=B by=worker
2026-02-17     worker   appeal.lodged
2026-02-18     coach    coach_note.written | Pascale ging in beroep: ze ziet nog mogelijkheden op het dagziekenhuis. We wachten het samen af.
2026-03-30     physician  appeal.decided  confirmed=no
2026-06-11     physician  assessment.received  decision=B by=employer
2026-06-11     physician  assessment.received  decision=B by=worker
2026-07-20     hr       trajectory.consulted
2026-12-08     hr       plan.received  valid_until=2027-09-30
2026-12-17     manager  talk.held  kind=return
2026-12-17     manager  agreements.written
2026-12-18     worker   plan.answered  agreed=yes
2026-12-18     coach    coach_note.written | Pascale gaat akkoord: het onthaal in de voormiddag, drie dagen. Ze kiest zelf wanneer ze begint.
2026-12-18     coach    resumption.possible  attention_points=yes
2026-12-21     coach    letter.sent  letter=roles-in-plan
2026-12-21     manager  colleagues.informed
2026-12-29     hr       certificate.received  from=2027-01-01 until=2027-12-31 extension=yes
2027-01-06     worker   progressive.requested  hours_per_week=19 from=2027-01-18 step=1
2027-01-08     physician  physician.agreed  hours_per_week=19 step=1
2027-01-18@2026-12-22 manager work.resumed_partially  hours_per_week=19 | Onthaal in de voormiddag.
2027-01-28     worker   progressive.allowed  hours_per_week=19 step=1
"""

DANNY = """
2019-02-04     hr       absence.started  cause=private_accident expected_until=2019-06-30
2019-02-05     hr       certificate.received  from=2019-02-04 until=2019-09-30
2019-06-11     hr       trajectory.requested  by=employer
2019-06-12     physician  trajectory.told
2019-06-18     nurse    trajectory.invited  nth=1
2019-07-22     physician  assessment.received  decision=A by=employer review_on=2019-12-02
2019-07-22     physician  assessment.received  decision=A by=worker
2019-09-02     hr       trajectory.consulted
2019-09-16     hr       plan.received  valid_until=2020-03-31
2019-09-19     worker   plan.answered  agreed=yes
2019-10-01@2019-09-19 manager work.resumed_partially  hours_per_week=19 | Magazijn en planning.
2019-09-24     worker   progressive.requested  hours_per_week=19 from=2019-10-01
2019-10-08     worker   progressive.allowed  hours_per_week=19
2019-12-16     physician  plan.reviewed
2020-02-03@2020-01-20 manager work.resumed
2020-02-06     physician  return_exam.held
2020-04-06     hr       thread.closed  party=hr ground=back_for_good
"""

MARLEEN = """
-40w           manager  absence.started  cause=illness expected_until=-35w
-40w           manager  contact.made  by=manager channel=phone
-40w           manager  contact.agreed  by=coach every_days=28 channel=visit
-40w+1         hr       certificate.received  from=-40w until=-28w-1
-36w           coach    lead.assigned  party=coach
-32w           hr       work_potential.requested
-30w           physician  work_potential.estimated  present=no
-30w+1         nurse    worker.informed  by=occupational_physician
-28w-3         hr       certificate.received  from=-28w until=-14w-1 extension=yes
-14w-3         hr       certificate.received  from=-14w until=+6w-1 extension=yes
-8w            coach    talk.held  kind=coach
-8w            coach    coach_note.written | Marleen vroeg zelf om duidelijkheid. Alles rustig uitgelegd, met haar dochter erbij.
-8w            worker   consent.given  for=support_person party=coach
-5w            hr       force_majeure.notified  by=worker
-4w            nurse    force_majeure.invited
-3w            physician  force_majeure.examined
"""

KEVIN = """
-19w           manager  absence.started  cause=illness expected_until=-15w
-19w           manager  contact.made  by=manager channel=message
-19w           manager  contact.agreed  by=manager every_days=14 channel=message
-19w+1         hr       certificate.received  from=-19w until=-10w-1
-15w           coach    lead.assigned  party=coach
-11w           hr       work_potential.requested
-10w-3         hr       certificate.received  from=-10w until=-1w-1 extension=yes
-9w            physician  work_potential.estimated  present=yes
-5w            hr       trajectory.requested  by=employer consent=yes
-5w+1          physician  trajectory.told
-4w            nurse    trajectory.invited  nth=1 registered=yes
-3w            nurse    trajectory.missed  nth=1 excused=yes
-3w            coach    coach_note.written | Kevin stond aan de verkeerde campus. Vervelend voor hem. Nieuwe datum gezocht, met de weg erbij.
-1w            nurse    trajectory.invited  nth=2 registered=yes
-1w-3          hr       certificate.received  from=-1w until=+5w-1 extension=yes
"""

SOLANGE = """
-24w           manager  absence.started  cause=illness expected_until=-20w
-24w           manager  contact.made  by=manager channel=phone
-24w           manager  contact.agreed  by=manager every_days=14 channel=phone
-24w+1         hr       certificate.received  from=-24w until=-12w-1
-20w           coach    lead.assigned  party=coach
-16w           hr       work_potential.requested
-14w           physician  work_potential.estimated  present=yes
-12w-3         hr       certificate.received  from=-12w until=+4w-1 extension=yes
-9w            worker   trajectory.requested  by=worker
-9w+1          physician  trajectory.told
-8w+1          nurse    trajectory.invited  nth=1 registered=yes
-4w            physician  assessment.received  decision=B by=employer
-4w            physician  assessment.received  decision=B by=worker
-12d           worker   appeal.lodged
-12d           coach    coach_note.written | Solange ging in beroep. Dat is haar recht; we wachten samen op het antwoord en blijven bellen.
"""

NOOR = """
-3w@-3w+1      manager  absence.started  #noor cause=illness expected_until=-2w
-3w-1@-3w+2    hr       absence.started  replaces=#noor cause=illness expected_until=-2w | De eerste dag was zondag, niet maandag.
-3w@-3w+1      manager  contact.made  by=manager channel=phone
-3w@-3w+1      manager  contact.agreed  by=manager every_days=7 channel=phone
-3w+1          hr       certificate.received  from=-3w-1 until=+1w-1
-3w+2          manager  colleagues.informed
"""

OKSANA = """
-5w@-4w-1      hr       absence.started  cause=illness expected_until=-3w
-5w            manager  contact.made  by=manager channel=phone
-5w            manager  contact.agreed  by=manager every_days=7 channel=phone
-5w@-4w-1      hr       certificate.received  from=-5w until=-3w-1
-4w            coach    coach_note.written | Het attest lag nog in de bus van Campus Vosbeek. De echte eerste dag is ingevuld.
-3w-1          hr       certificate.received  from=-3w until=+1w-1 extension=yes
-1w            coach    lead.assigned  party=coach
"""

MURAT = """
-8w            manager  absence.started  cause=illness expected_until=-6w
-8w            manager  contact.made  by=manager channel=phone
-8w            manager  contact.agreed  by=manager every_days=7 channel=phone
-8w+1          hr       certificate.received  from=-8w until=-4w-1
-4w            coach    lead.assigned  party=coach
-4w+4          hr       certificate.received  from=-4w+4 until=+2w-1 extension=yes
-4w+4          coach    coach_note.written | Tussen de twee attesten zitten vier dagen. Murat vraagt het na.
"""

CLAIRE = """
-7w            manager  absence.started  cause=illness expected_until=-5w
-7w            manager  contact.made  by=manager channel=phone
-7w            manager  contact.agreed  by=manager every_days=7 channel=phone
-7w+1          hr       certificate.received  from=-7w until=-2w-1
-3w            hr       certificate.received  from=-3w until=+2w-1 extension=yes
-3w            coach    lead.assigned  party=coach
"""

GEERT = """
-45w           manager  absence.started  cause=private_accident expected_until=-39w
-45w           manager  contact.made  by=manager channel=phone
-45w           manager  contact.agreed  by=manager every_days=14 channel=phone
-45w+1         hr       certificate.received  from=-45w until=-36w-1
-41w           coach    lead.assigned  party=coach
-41w           manager  talk.held  kind=return
-41w           manager  agreements.written
-41w           manager  colleagues.informed
-37w           hr       work_potential.requested
-36w@-39w      manager  work.resumed
-36w           manager  welcome.prepared  by=colleagues
-36w           manager  talk.held  kind=check_in
-36w+3         physician  return_exam.held
-34w           manager  talk.held  kind=return_talk
-32w+1         manager  talk.held  kind=follow_up
-30w           coach    talk.held  kind=evaluation
-30w           coach    coach_note.written | Geert werkt weer voltijds. Wat hielp: vroeg bellen en een vaste plek in het rooster. Onthouden voor anderen.
-30w+2         coach    thread.closed  party=coach ground=back_for_good
"""

AIMEE = """
-30w           manager  absence.started  cause=illness expected_until=-26w
-30w           manager  contact.made  by=manager channel=phone
-30w           manager  contact.agreed  by=manager every_days=14 channel=phone
-30w+1         hr       certificate.received  from=-30w until=-7w-1
-26w           coach    lead.assigned  party=coach
-22w           hr       work_potential.requested
-20w           physician  work_potential.estimated  present=no
-8w            coach    coach_note.written | Aimée koos voor een opleiding dichter bij huis. Het team wenst haar alle geluk.
-7w-1          hr       contract.ended  ground=other by=worker
"""

FEMKE = """
-4w            worker   adapted_work.requested
-4w+1          coach    coach_note.written | Femke werkt gewoon door en vraagt om tijdelijk minder nachten. We zoeken het uit met het team.
-3w            worker   consultation.requested
-3w+3          physician  consultation.held
-2w+2          hr       adapted_work.answered  followed=partly
"""

RITA = """
-28w           manager  absence.started  cause=illness expected_until=-24w
-28w           manager  contact.made  by=manager channel=phone
-28w           manager  contact.agreed  by=coach every_days=28 channel=phone
-28w+1         hr       certificate.received  from=-28w until=-14w-1
-24w           coach    lead.assigned  party=coach
-20w           hr       work_potential.requested
-18w           physician  work_potential.estimated  present=yes
-16w           hr       trajectory.requested  by=employer consent=yes
-16w+1         physician  trajectory.told
-16w+4         nurse    trajectory.invited  nth=1 registered=yes
-14w-3         hr       certificate.received  from=-14w until=+4w-1 extension=yes
-11w           physician  assessment.received  decision=A by=employer
-11w           physician  assessment.received  decision=A by=worker
-8w            hr       trajectory.consulted
-15d           hr       plan.received  valid_until=+26w
-15d           coach    coach_note.written | Rita leest het plan graag samen met haar zoon. Bellen als er geen antwoord komt, niet schrijven.
"""

JEF = """
-62w           manager  absence.started  cause=illness expected_until=-56w
-62w           manager  contact.made  by=manager channel=phone
-62w           manager  contact.agreed  by=coach every_days=28 channel=phone
-62w+1         hr       certificate.received  from=-62w until=-40w-1
-57w           coach    lead.assigned  party=coach
-40w-3         hr       certificate.received  from=-40w until=-10w-1 extension=yes
-20w           worker   trajectory.requested  by=treating_doctor
-20w+1         physician  trajectory.told
-19w           nurse    trajectory.invited  nth=1 registered=yes
-15w           physician  assessment.received  decision=C by=employer
-15w           physician  assessment.received  decision=C by=worker
-10w-3         hr       certificate.received  from=-10w until=+16w-1 extension=yes
-9w            coach    talk.held  kind=coach
-9w            coach    coach_note.written | Nog niet mogelijk, en dat is nu duidelijk. Jef wil blijven horen hoe het met de ploeg gaat.
"""

DIRK = """
-17d           hr       absence.started  cause=private_accident expected_until=+18d
-17d           manager  contact.made  by=manager channel=phone
-17d           manager  contact.agreed  by=manager every_days=7 channel=phone
-16d           hr       certificate.received  from=-17d until=+18d
-15d           manager  colleagues.informed
"""
