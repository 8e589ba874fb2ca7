"""Koen, who starts again next Monday: the case of the training sheet of the social partners, played up to this week."""

# ruff: noqa: E501 - a line of a table is one line

KOEN = """
-46w+1         manager  absence.started  cause=illness expected_until=-46w+3
-46w+1         manager  contact.made  by=manager channel=phone
-46w+1         manager  contact.agreed  by=manager every_days=7 channel=phone
-46w+2         hr       certificate.received  from=-46w+1 until=-46w+3
-46w+4         manager  work.resumed
-46w+4         manager  welcome.prepared  by=manager
-46w+4         manager  talk.held  kind=check_in
-46w+4         hr       thread.closed  party=hr ground=back_for_good
-37w+3         manager  absence.started  cause=illness expected_until=-37w+4
-37w+3         manager  contact.made  by=manager channel=phone
-37w+3         manager  contact.agreed  by=manager every_days=7 channel=phone
-37w+4         hr       certificate.received  from=-37w+3 until=-37w+4
-36w           manager  work.resumed
-36w           manager  welcome.prepared  by=manager
-36w           manager  talk.held  kind=check_in
-36w           hr       thread.closed  party=hr ground=back_for_good
-29w           manager  absence.started  cause=illness expected_until=-29w+4
-29w           manager  contact.made  by=manager channel=phone
-29w           manager  contact.agreed  by=manager every_days=7 channel=phone
-29w+1         hr       certificate.received  from=-29w until=-29w+4
-28w           manager  work.resumed
-28w           manager  welcome.prepared  by=manager
-28w           manager  talk.held  kind=check_in
-28w           manager  note.written  | Marc zag dat Koen veel permanenties overnam. Samen gezocht naar lucht in het rooster.
-28w           hr       thread.closed  party=hr ground=back_for_good
-19w           manager  absence.started  cause=illness same_illness=no expected_until=-15w-1
-19w           manager  contact.made  by=manager channel=phone
-19w           manager  contact.agreed  by=manager every_days=7 channel=phone
-19w           worker   consent.given  for=private_address party=manager
-19w+1         hr       certificate.received  from=-19w until=-15w-1
-19w+2         manager  colleagues.informed
-19w+2         worker   consent.given  for=tell_colleagues party=manager
-18w           manager  contact.made  by=manager channel=phone next_on=-17w
-17w           manager  contact.made  by=manager channel=phone next_on=-16w
-16w           manager  contact.made  by=manager channel=phone next_on=-15w
-16w           manager  note.written  | Koen is blij met het telefoontje en met het kaartje van de ploeg.
-15w-3         hr       certificate.received  from=-15w until=-11w-1 extension=yes
-15w           hr       letter.sent  letter=four-weeks
-15w           hr       physician.told
-15w           manager  contact.made  by=manager channel=phone next_on=-14w+1
-15w+2         nurse    worker.informed  by=occupational_physician
-14w           coach    lead.assigned  party=coach
-14w+1         manager  talk.held  kind=exploration
-14w+1         coach    coach_note.written | Kennisgemaakt. Koen vertelt over zijn rooster en zijn gezin. We volgen zijn tempo.
-14w+1         manager  contact.agreed  by=manager every_days=28 channel=phone
-13w           hr       letter.sent  letter=event-invitation
-11w-3         hr       certificate.received  from=-11w until=-6w-1 extension=yes
-11w           hr       work_potential.requested
-11w+1         manager  contact.made  by=manager channel=phone next_on=-9w+1
-9w            physician  work_potential.estimated  present=yes
-9w+1          nurse    worker.informed  by=occupational_physician
-9w+1          manager  talk.held  kind=reintegration
-9w+1          coach    coach_note.written | Koen denkt aan terugkeren, stap voor stap. De collega's bellen hem; dat helpt.
-8w            worker   pre_return_visit.requested  by=worker
-8w+2          nurse    pre_return_visit.invited  by=worker
-7w            physician  pre_return_visit.held  by=worker
-6w-3          hr       certificate.received  from=-6w until=+1w-1 extension=yes
-6w            manager  contact.made  by=manager channel=visit next_on=-4w+3
-4w+3          manager  talk.held  kind=return
-4w+3          coach    resumption.possible  attention_points=yes
-4w+3          manager  step_plan.agreed
-4w+3          coach    plan.step_agreed  step=1 from=+1w hours_per_week=18 | Drie dagen van zes uur. Geen administratie.
-4w+3          coach    plan.step_agreed  step=2 from=+6w hours_per_week=25 | Nog geen administratie.
-4w+3          coach    plan.step_agreed  step=3 from=+10w hours_per_week=38 | Het gewone uurrooster.
-4w+3          coach    coach_note.written | Koen, Marc en Leen samen. Voorstel: 18, dan 25, dan 38 uur. Koen kiest zelf het tempo.
-4w+3          coach    agreement.made  | De eerste week loopt een vaste collega mee.
-4w+4          manager  colleagues.informed
-4w+4          coach    letter.sent  letter=roles-in-plan
-2w            manager  contact.made  by=manager channel=phone next_on=0w
-2w            manager  note.written  | Koen kijkt uit naar de collega's.
-2w+3          coach    party.reminded  party=worker of=progressive-request
+1w@-2w+3      manager  work.resumed_partially  hours_per_week=18 | Drie dagen van zes uur. Geen administratie.
-1w+1          worker   progressive.requested  hours_per_week=18 from=+1w step=1
0w@-1w+2       coach    talk.planned  kind=coach at=14:00 minutes=45 channel=video by=coach
-1w+3          physician  physician.agreed  hours_per_week=18 step=1
0w             manager  contact.made  by=manager channel=phone
"""
