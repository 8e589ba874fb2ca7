"""Agenda: talks, agreed days and terms by day, week, month or as a list; and the address for a calendar program."""
