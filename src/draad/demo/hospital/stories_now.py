"""Stories of this week: what the coach finds on her list in the morning, told by hand around the day asked about.

Only what makes it that story stands here. The calls, letters and talks in between are done by the hospital itself.
"""

# ruff: noqa: E501 - a line of a table is one line

AMINA = """
-5w            hr       absence.started  cause=illness expected_until=-1w-1
-5w            manager  contact.made  by=manager channel=phone
-5w            manager  contact.agreed  by=manager every_days=7 channel=phone
-5w+1          hr       certificate.received  from=-5w until=-1w-1
-5w+2          manager  colleagues.informed
-4w            manager  contact.made  by=manager channel=phone
-3w            manager  contact.made  by=manager channel=phone next_on=-2w
-2w            worker   consent.given  for=private_address party=coach
-1w-3          hr       certificate.received  from=-1w until=+3w-1 extension=yes
-2w            coach    lead.assigned  party=coach
-2w            manager  talk.held  kind=exploration
-7d            coach    contact.made  by=coach channel=phone next_on=0d
-7d            coach    contact.agreed  by=coach every_days=7 channel=phone
-7d            coach    coach_note.written | Amina hoort ons graag elke week, liefst in de voormiddag. Ze zegt zelf wanneer het te vroeg is.
"""

TOM = """
-54d           worker   absence.started  cause=private_accident expected_until=-26d
-54d           manager  contact.made  by=manager channel=phone
-54d           manager  contact.agreed  by=manager every_days=14 channel=phone
-53d           hr       certificate.received  from=-54d until=-26d
-52d           manager  colleagues.informed
-27d           hr       certificate.received  from=-25d until=+9d extension=yes
-26d           hr       physician.told
-26d           hr       letter.sent  letter=four-weeks
-24d           coach    lead.assigned  party=coach
-21d           manager  talk.held  kind=exploration
-21d           manager  note.written  | Tom wil het magazijn graag mee herinrichten als hij terug is. Goed idee.
-14d           hr       letter.sent  letter=event-invitation
-5d            manager  contact.made  by=manager channel=phone next_on=+9d
"""

ELS = """
-22w           manager  absence.started  cause=illness expected_until=-18w
-22w           manager  contact.made  by=manager channel=phone
-22w           manager  contact.agreed  by=manager every_days=14 channel=phone
-22w+1         hr       certificate.received  from=-22w until=-14w-1
-18w+1         coach    lead.assigned  party=coach
-14w-3         hr       certificate.received  from=-14w until=-6w-1 extension=yes
-14w           hr       work_potential.requested
-12w+2         physician  work_potential.estimated  present=yes
-12w+3         nurse    worker.informed  by=occupational_physician
-6w-3          hr       certificate.received  from=-6w until=+4w-1 extension=yes
-6w+1          coach    talk.held  kind=coach
-6w+1          coach    coach_note.written | Els kiest voor de formele weg. Ze wil weten welk werk kan, zwart op wit.
-31d           hr       trajectory.requested  by=employer consent=yes
-30d           physician  trajectory.told
-25d           nurse    trajectory.invited  nth=1 registered=yes
"""

JONAS = """
-25w           manager  absence.started  cause=illness expected_until=-20w
-25w           manager  contact.made  by=manager channel=phone
-25w           manager  contact.agreed  by=manager every_days=14 channel=phone
-25w+1         hr       certificate.received  from=-25w until=-17w-1
-21w           coach    lead.assigned  party=coach
-17w-3         hr       certificate.received  from=-17w until=-8w-1 extension=yes
-17w           hr       work_potential.requested
-15w           physician  work_potential.estimated  present=yes
-14w           hr       trajectory.requested  by=employer consent=yes
-14w+1         physician  trajectory.told
-14w+3         nurse    trajectory.invited  nth=1 registered=yes
-9w            physician  assessment.received  decision=A by=employer
-9w            physician  assessment.received  decision=A by=worker
-8w-3          hr       certificate.received  from=-8w until=+4w-1 extension=yes
-5w            hr       trajectory.consulted
-6d            hr       plan.received  valid_until=+26w
-6d            coach    coach_note.written | Het plan samen gelezen: koude keuken, vier dagen, geen avonden. Jonas denkt er rustig over na.
"""

SOFIE = """
-29d           manager  absence.started  cause=illness expected_until=-10d
-29d           manager  contact.made  by=manager channel=phone
-29d           manager  contact.agreed  by=manager every_days=7 channel=message
-28d           hr       certificate.received  from=-29d until=-4d
-27d           manager  colleagues.informed
-4d            hr       letter.sent  letter=four-weeks
-4d            hr       physician.told
-4d            hr       certificate.received  from=-3d until=+18d extension=yes
-3d            coach    lead.assigned  party=coach
-3d            manager  contact.made  by=manager channel=message next_on=+4d
-3d            manager  note.written  | Sofie komt graag eens praten, zegt ze. Een dag kiezen die haar past.
"""

WOUTER = """
-14w           hr       absence.started  cause=private_accident expected_until=-10w
-14w           manager  contact.made  by=manager channel=phone
-14w           manager  contact.agreed  by=manager every_days=14 channel=phone
-14w+1         hr       certificate.received  from=-14w until=-8w-1
-10w           coach    lead.assigned  party=coach
-8w-3          hr       certificate.received  from=-8w until=-2w+2 extension=yes
-6w            hr       work_potential.requested
-6w+2          manager  talk.held  kind=return
-6w+2          manager  agreements.written
-6w+3          manager  colleagues.informed
-5w            physician  work_potential.estimated  present=yes
-5w+2          coach    resumption.possible  attention_points=no
-5w+3          coach    letter.sent  letter=roles-in-plan
-2w+3@-3w      manager  work.resumed
-2w+2          manager  welcome.prepared  by=colleagues
-2w+3          manager  talk.held  kind=check_in
0w+3@-1w       manager  talk.planned  kind=return_talk at=10:30 minutes=30 channel=at_work by=manager
-2w+3          manager  note.written  | Fijne eerste dag. De ploeg had taart.
-1w+2          physician  return_exam.held
"""

YASMINA = """
-11w           manager  absence.started  cause=illness expected_until=-7w
-11w           manager  contact.made  by=manager channel=phone
-11w           manager  contact.agreed  by=coach every_days=14 channel=message
-11w+1         hr       certificate.received  from=-11w until=-3w-1
-7w            coach    lead.assigned  party=coach
-6w            manager  talk.held  kind=exploration
-6w            coach    coach_note.written | Yasmina wil op de hoogte blijven van activiteiten. Ze bakt voor het teamfeest als het kan.
-3w-3          hr       certificate.received  from=-3w until=+3w-1 extension=yes
-3w            hr       work_potential.requested
-1w+2          physician  work_potential.estimated  present=no
-1w+3          nurse    worker.informed  by=occupational_physician
-1w+2          worker   question.asked  about=team-party
-14d           coach    contact.made  by=coach channel=message next_on=0d
"""

NADIA = """
-28d           worker   absence.started  cause=illness expected_until=-12d
-28d           manager  contact.made  by=manager channel=phone
-28d           manager  contact.agreed  by=manager every_days=7 channel=phone
-27d           hr       certificate.received  from=-28d until=-7d
-26d           manager  colleagues.informed
-7d            hr       certificate.received  from=-6d until=+14d extension=yes
-3d            manager  contact.made  by=manager channel=phone next_on=+4d
-3d            manager  talk.held  kind=exploration
"""

LIESBETH = """
-18w           manager  absence.started  cause=illness expected_until=-12w
-18w           manager  contact.made  by=manager channel=phone
-18w           manager  contact.agreed  by=manager every_days=14 channel=phone
-18w+1         hr       certificate.received  from=-18w until=-7w-1
-14w           coach    lead.assigned  party=coach
-12w           manager  talk.held  kind=return
-12w           manager  agreements.written
-12w           manager  colleagues.informed
-10w           hr       work_potential.requested
-8w            physician  work_potential.estimated  present=yes
-7w@-9w        manager  work.resumed
-7w            manager  welcome.prepared  by=manager
-7w            manager  talk.held  kind=check_in
-7w+4          physician  return_exam.held
-5w            manager  talk.held  kind=return_talk
-3w            manager  talk.held  kind=follow_up
-2w+1          manager  absence.started  cause=illness same_illness=yes expected_until=+1w
-2w+1          manager  contact.made  by=manager channel=phone
-2w+1          manager  contact.agreed  by=manager every_days=7 channel=phone
-2w+1          manager  note.written  | Liesbeth is opnieuw afwezig. We beginnen niet van nul: de afspraken van vorige keer blijven liggen.
-2w+2          hr       certificate.received  from=-2w+1 until=+1w+4
-2w+3          coach    lead.assigned  party=coach
"""

INES = """
-6w            manager  absence.started  cause=illness expected_until=-3w
-6w            manager  contact.made  by=manager channel=phone
-6w            manager  contact.agreed  by=manager every_days=14 channel=phone
-6w+1          hr       certificate.received  from=-6w until=-2w-1
-6w+2          manager  note.written  | Inês travaille aussi à l'hôpital de jour. Nous nous sommes accordés: un seul appel, pas deux.
-2w-3          hr       certificate.received  from=-2w until=+2w-1 extension=yes
-2w            coach    lead.assigned  party=coach
"""

GHEORGHE = """
-9w            manager  absence.started  cause=work_accident part_of_day=during_work expected_until=-6w
-9w            manager  contact.made  by=manager channel=phone
-9w            manager  contact.agreed  by=manager every_days=14 channel=phone
-9w+1          hr       certificate.received  from=-9w until=-3w-1
-9w+1          manager  note.written  | Gheorghe vraagt of de laadkade veiliger kan. Doorgegeven aan de preventiedienst.
-5w            coach    lead.assigned  party=coach
-3w-3          hr       certificate.received  from=-3w until=+3w-1 extension=yes
-3w+1          coach    talk.held  kind=coach
"""

ANKE = """
-2d            worker   absence.started  cause=illness part_of_day=afternoon expected_until=+3d
-2d            manager  contact.made  by=manager channel=phone
-2d            manager  contact.agreed  by=manager every_days=7 channel=phone
-1d            hr       certificate.received  from=-2d until=+3d
"""

HANNE = """
-20w           manager  absence.started  cause=illness expected_until=-12w
-20w           manager  contact.made  by=manager channel=phone
-20w           manager  contact.agreed  by=manager every_days=14 channel=phone
-20w+1         hr       certificate.received  from=-20w until=-13w-1
-16w           coach    lead.assigned  party=coach
-13w-3         hr       certificate.received  from=-13w until=-5w-1 extension=yes
-12w           hr       work_potential.requested
-11w           manager  talk.held  kind=return
-11w           coach    resumption.possible  attention_points=yes
-11w+1         coach    plan.step_agreed  step=1 from=-5w hours_per_week=19 | Ochtenddiensten, samen met een vaste collega.
-11w+1         coach    plan.step_agreed  step=2 from=+3w hours_per_week=28.5 | Ook een avond per week.
-11w+1         manager  agreements.written
-11w+2         coach    letter.sent  letter=roles-in-plan
-11w+3         manager  colleagues.informed
-10w           physician  work_potential.estimated  present=yes
-7w            worker   progressive.requested  hours_per_week=19 from=-5w step=1
-6w            physician  physician.agreed  hours_per_week=19 step=1
-5w@-6w        manager  work.resumed_partially  hours_per_week=19 | Ochtenddiensten.
-5w-3          hr       certificate.received  from=-5w until=+6w-1 extension=yes
-5w            manager  welcome.prepared  by=manager
-5w            manager  talk.held  kind=check_in
-3w            worker   progressive.allowed  hours_per_week=19 until=+3w-1 step=1
-3w            manager  note.written  | Hanne voelt zich welkom. De vaste collega blijft nog een maand.
-3w+1          manager  talk.held  kind=return_talk
-1w            hr       letter.sent  letter=progressive-income-certificate
-1w+1          manager  talk.held  kind=follow_up
"""

WIM = """
-17w           manager  absence.started  cause=illness expected_until=-13w
-17w           manager  contact.made  by=manager channel=mail
-17w           manager  contact.agreed  by=coach every_days=28 channel=phone quiet_until=-13w
-17w+1         hr       certificate.received  from=-17w until=-9w-1
-13w           coach    lead.assigned  party=coach
-12w           coach    talk.held  kind=coach
-12w           coach    coach_note.written | Eerst kennisgemaakt. Wim wil nog niet over werk spreken en dat is prima. Volgende maand opnieuw.
-9w-3          hr       certificate.received  from=-9w until=-1w-1 extension=yes
-9w            hr       work_potential.requested
-8w            coach    talk.held  kind=coach
-8w            worker   consent.given  for=involve_others party=hr
-8w            worker   consent.given  for=psychosocial party=coach
-7w            physician  work_potential.estimated  present=yes
-28d           coach    talk.held  kind=coach
-28d           coach    resumption.possible  attention_points=yes
-28d           coach    coach_note.written | Hervatten kan, met aandacht voor het werk zelf. Stappenplan samen met Wim en zijn leidinggevende.
-4w+2          coach    letter.sent  letter=roles-in-plan
-3w            coach    team_advice.asked
-2w            worker   consent.withdrawn  for=involve_others party=hr
-1w            adviser  team_advice.given
-1w-3          hr       certificate.received  from=-1w until=+4w-1 extension=yes
"""
