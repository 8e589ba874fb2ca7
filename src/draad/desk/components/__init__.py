"""The parts that pages are built from. Each part is a small typed record with one template; see ``README.md`` here.

``{% component part %}`` in a template draws any of them.
"""

from draad.desk.components.actions import Button, Link, Undo
from draad.desk.components.component import Component
from draad.desk.components.fields import (
    CheckBox,
    Choice,
    DayField,
    ErrorSummary,
    FieldError,
    FileField,
    NumberField,
    Option,
    Select,
    TextArea,
    TextField,
    YesNo,
    error_summary,
)
from draad.desk.components.frame import BackLink, Crumb, Crumbs, Frame, Hat, LanguageLink, NavItem, ThemeLink
from draad.desk.components.notes import Empty, KeyNumber, KeyNumbers, Meter, Note, Progress
from draad.desk.components.people import Avatar, Mark, People, Person, VisibilityMatrix, VisibilityRow
from draad.desk.components.plan import Approval, NextStep, NextSteps, PhaseBar, Stage, Stair, Stairs, Stepper
from draad.desk.components.records import Appointment, Appointments, Document, Documents, LawPanel, Log, LogEntry
from draad.desk.components.sources import Source, SourceChip, StateChip, TaskState, ToneChip
from draad.desk.components.surrounds import Fieldset, PostForm, Region, Sheet
from draad.desk.components.tables import Bar, Bars, Cell, Pager, Row, Tab, Table, Tabs
from draad.desk.components.tasks import Due, Handover, TaskRow, Tasks, Turn, Waiting, WaitingList
from draad.desk.components.thread import MiniThread, Thread, ThreadEvent

__all__ = [
    "Appointment",
    "Appointments",
    "Approval",
    "Avatar",
    "BackLink",
    "Bar",
    "Bars",
    "Button",
    "Cell",
    "CheckBox",
    "Choice",
    "Component",
    "Crumb",
    "Crumbs",
    "DayField",
    "Document",
    "Documents",
    "Due",
    "Empty",
    "ErrorSummary",
    "FieldError",
    "Fieldset",
    "FileField",
    "Frame",
    "Handover",
    "Hat",
    "KeyNumber",
    "KeyNumbers",
    "LanguageLink",
    "LawPanel",
    "Link",
    "Log",
    "LogEntry",
    "Mark",
    "Meter",
    "MiniThread",
    "NavItem",
    "NextStep",
    "NextSteps",
    "Note",
    "NumberField",
    "Option",
    "Pager",
    "People",
    "Person",
    "PhaseBar",
    "PostForm",
    "Progress",
    "Region",
    "Row",
    "Select",
    "Sheet",
    "Source",
    "SourceChip",
    "Stage",
    "Stair",
    "Stairs",
    "StateChip",
    "Stepper",
    "Tab",
    "Table",
    "Tabs",
    "TaskRow",
    "TaskState",
    "Tasks",
    "TextArea",
    "TextField",
    "ThemeLink",
    "Thread",
    "ThreadEvent",
    "ToneChip",
    "Turn",
    "Undo",
    "VisibilityMatrix",
    "VisibilityRow",
    "Waiting",
    "WaitingList",
    "YesNo",
    "error_summary",
]
