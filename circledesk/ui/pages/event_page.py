"""The page of an event: when and where, its people, what libraries tell, its papers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QKeySequence, QShortcut

from circledesk.said import said
from circledesk.services.facts.changed import Area
from circledesk.services.facts.event_files import FileRow
from circledesk.services.facts.event_notes import FocusGroup, NoteRow
from circledesk.services.facts.event_plan import EventPlan
from circledesk.services.facts.event_work import EventWork
from circledesk.services.facts.events import EventPage, EventRow
from circledesk.services.facts.regional import RegionalPack
from circledesk.ui import asking_certificates, asking_events
from circledesk.ui.page import Page
from circledesk.ui.pages.event_day_tab import KINDS as ORDERED
from circledesk.ui.pages.event_day_tab import EventDayTab, Reached
from circledesk.ui.pages.event_files_tab import EventFilesTab
from circledesk.ui.pages.event_focus_tab import EventFocusTab
from circledesk.ui.pages.event_notes_tab import EventNotesTab
from circledesk.ui.pages.event_parts import EventParts
from circledesk.ui.pages.event_people import EventPeople
from circledesk.ui.pages.event_plan_tab import EventPlanTab
from circledesk.ui.pages.event_questions_tab import EventQuestionsTab
from circledesk.ui.pages.event_tasks_tab import EventTasksTab
from circledesk.ui.pages.first_circles_tab import FirstCirclesTab
from circledesk.ui.tables.events import event_kind, when_words
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, page_margins
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


_FIRST = {"graduation": "day", "regional": "day", "focus-group": "focus"}
"""The tab in front, where it is not the people."""


@dataclass(frozen=True, slots=True)
class _Read:
    page: EventPage
    pack: RegionalPack | None
    plan: EventPlan
    work: EventWork
    notes: tuple[NoteRow, ...]
    files: tuple[FileRow, ...]
    focus: FocusGroup | None


class EventPageView(Page):
    """A regional meeting has a second tab: what each library brings."""

    areas: ClassVar[frozenset[Area]] = frozenset(
        {
            Area.EVENTS,
            Area.PEOPLE,
            Area.TEAM,
            Area.FEEDBACK,
            Area.MEETINGS,
            Area.LEARNERS,
            Area.CIRCLES,
            Area.PROGRAMME,
            Area.BOARD,
        }
    )

    def __init__(self, context: Context, event_id: str) -> None:
        super().__init__(context)
        self.event_id = event_id
        self.shown: EventPage | None = None
        theme = context.theme
        self.change_button = Button(theme, self.tr("Change…"), self.ask_change, icon="pencil")
        self.delete_button = Button(theme, self.tr("Delete"), self.delete, icon="trash-2")
        self.papers_button = Button(
            theme, self.tr("Papers…"), self.print_page, kind="primary", icon="printer", tip="Ctrl+P"
        )
        self.certificates_button = Button(
            theme, self.tr("Certificates…"), self.ask_certificates, icon="award"
        )
        buttons = (
            self.delete_button,
            self.change_button,
            self.certificates_button,
            self.papers_button,
        )
        self.header = PageHeader(context, " ", *buttons, line=" ", back=True)
        QShortcut(QKeySequence("Ctrl+E"), self, self.ask_change)
        self.note = label("", wrap=True)
        self.people, self.parts = EventPeople(context), EventParts(context)
        self.plan, self.tasks = EventPlanTab(context), EventTasksTab(context)
        self.circles, self.questions = FirstCirclesTab(context), EventQuestionsTab(context)
        self.notes, self.files = EventNotesTab(context), EventFilesTab(context)
        self.focus = EventFocusTab(context)
        self.day = EventDayTab(context, lambda name: self.tabs.choose(name))
        self.tabs = Tabs(theme)
        self.tabs.add("day", self.tr("In order"), self.day)
        self.tabs.add("focus", self.tr("Focus group"), self.focus)
        self.tabs.add("people", self.tr("People"), self.people)
        self.tabs.add("plan", self.tr("Plan"), self.plan)
        self.tabs.add("tasks", self.tr("Tasks"), self.tasks)
        self.tabs.add("circles", self.tr("First circles"), self.circles)
        self.tabs.add("questions", self.tr("Questions, plus / delta"), self.questions)
        self.tabs.add("parts", self.tr("What the libraries tell"), self.parts)
        self.tabs.add("notes", self.tr("Notes"), self.notes)
        self.tabs.add("files", self.tr("Photographs"), self.files)
        self.tabs.offer("day", False)
        self.tabs.offer("focus", False)
        self.tabs.choose("people")
        self.tabs.bar.currentChanged.connect(lambda _: self.arrive())
        layout = column(self.header, 4, self.note, self.tabs, space=4)
        layout.setStretch(3, 1)
        page_margins(layout)
        self.setLayout(layout)

    @property
    def handbook_page(self) -> str:
        """A workshop has a page of the handbook of its own."""
        shown = self.shown
        return "workshop" if shown is not None and shown.row.kind == "workshop" else "events"

    def title(self) -> str:
        """The event's."""
        return self.shown.row.title if self.shown else self.tr("Event")

    def gone_words(self) -> str:
        """It was deleted."""
        return said("The event is not here any more, so the page was closed.")

    def load(self) -> None:
        """Read the event, and of a regional meeting its pack."""
        event_id, language = self.event_id, self.context.language.code

        def work(session: Session) -> _Read:
            from circledesk.services.event_files import event_files
            from circledesk.services.event_notes import event_notes
            from circledesk.services.event_plan import event_plan
            from circledesk.services.event_reading import event_page
            from circledesk.services.event_work import event_work
            from circledesk.services.focus_group import focus_group
            from circledesk.services.regional_pack import regional_pack

            page = event_page(session, event_id=event_id)
            regional = page.row.kind == "regional"
            pack = regional_pack(session, event_id=event_id) if regional else None
            plan = event_plan(session, event_id=event_id, language=language)
            grouped = page.row.kind == "focus-group"
            return _Read(
                page,
                pack,
                plan,
                event_work(session, event_id=event_id),
                event_notes(session, event_id=event_id),
                event_files(session, event_id=event_id),
                focus_group(session, event_id=event_id, language=language) if grouped else None,
            )

        self.read_row(work, self.show_facts)

    def show_facts(self, read: _Read) -> None:
        """Show what was read."""
        first, self.shown = self.shown is None, read.page
        row = read.page.row
        self.header.set_text(row.title, self._line(row))
        circles = ", ".join(name for _, name in read.page.circles)
        told = self.tr("Circles: {circles}").format(circles=circles) if circles else ""
        self.note.setText("\n".join(part for part in (row.note, told) if part))
        self.note.setVisible(bool(self.note.text()))
        self.people.show_page(read.page)
        self.tabs.set_count("people", len(read.page.people) or None)
        self._show_tabs(read)
        self.tabs.offer("parts", read.pack is not None)
        if read.pack is not None:
            self.parts.show_pack(read.pack)
        self._show_grown(read)
        if first:
            self.tabs.choose(_FIRST.get(row.kind, ""))
        for button in (self.change_button, self.delete_button):
            button.setVisible(row.editable)

    def _show_tabs(self, read: _Read) -> None:
        page, work = read.page, read.work
        self.plan.show_plan(read.plan, [one.name for one in page.people], len(work.carried))
        self.tasks.show_work(page.row, work)
        self.circles.show_work(page.row, work)
        self.questions.show_work(page, work)
        self.tabs.offer("circles", page.row.kind in ("workshop", "training"))
        self.tabs.set_count("tasks", work.open_tasks or None)
        begun = page.row.date <= self.context.today
        self.tabs.set_count("circles", (begun and work.without_circle) or None)
        self.tabs.set_count("questions", work.open_questions or None)

    def _show_grown(self, read: _Read) -> None:
        """Show what is noted and kept; of some kinds their order, of a focus group what it said."""
        row, kept = read.page.row, len(read.files)
        self.notes.show_notes(row, read.notes)
        self.files.show_files(row, read.files)
        self.tabs.set_count("notes", len(read.notes) or None)
        self.tabs.set_count("files", kept or None)
        self.tabs.offer("focus", read.focus is not None)
        if read.focus is not None:
            self.focus.show_group(read.focus)
        ordered = row.kind in ORDERED
        self.tabs.offer("day", ordered)
        self.tabs.offer("questions", row.kind in ("workshop", "training", "regional", "other"))
        if ordered:
            told = (read.pack.written, len(read.pack.branches)) if read.pack else (0, 0)
            parts, tasks = len(read.plan.parts), read.work.open_tasks
            self.day.show_page(read.page, Reached(parts, len(read.notes), kept, tasks, told))

    def arrive(self) -> None:
        """The keyboard goes to the list in front."""
        fronts: dict[str, Callable[[], None]] = {
            "people": self.people.enter,
            "plan": self.plan.enter,
            "tasks": self.tasks.enter,
            "circles": self.circles.enter,
            "questions": self.questions.enter,
            "parts": self.parts.enter,
            "notes": self.notes.enter,
            "files": self.files.enter,
            "focus": self.focus.enter,
            "day": self.day.enter,
        }
        fronts[self.tabs.chosen()]()

    def show_tab(self, name: str) -> None:
        """Bring a tab to the front."""
        self.tabs.choose(name)

    def print_page(self) -> None:
        """Show its papers."""
        if self.shown is not None:
            asking_events.event_papers(self.context, self.shown.row)

    def ask_certificates(self) -> None:
        """Show who gets a certificate: of a graduation its circles' learners, else who came."""
        if self.shown is not None:
            row = self.shown.row
            asking_certificates.ceremony(self.context, row.circle_ids, event_id=row.id)

    def ask_change(self) -> None:
        """Change what is noted."""
        if self.shown is not None and self.shown.row.editable:
            asking_events.edit_event(self.context, self.shown.row)

    def delete(self) -> None:
        """Delete it; the toast takes that back."""
        event_id = self.event_id

        def work(session: Session) -> Any:
            from circledesk.services.events import delete_event

            return delete_event(session, event_id=event_id)

        self.context.jobs.write(work)

    def _line(self, row: EventRow) -> str:
        whose = row.branch or self.tr("the whole team")
        parts = (event_kind(row.kind), when_words(row), row.venue, row.region, whose)
        return " · ".join(part for part in parts if part)
