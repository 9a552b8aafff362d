"""A meeting or graduation in the order of preparation and day: each step with its button."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QLabel, QWidget

from circledesk.services.facts.events import EventPage
from circledesk.ui import asking_certificates, asking_events, asking_grow, words
from circledesk.ui.context import Context
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.form_area import FormArea
from circledesk.ui.widgets.layout import clear, column, label, row

KINDS = ("regional", "graduation")
"""Kinds of event that have an order."""
_GUESTS = ("guest", "speaker")
_OF_CIRCLES = frozenset({"names", "handed"})
"""Steps that are about the learners of the circles that graduate."""
_SCROLL_PX = 16
"""Between the buttons and the bar that scrolls."""


class Reached(NamedTuple):
    """How far an event is."""

    parts: int
    notes: int
    photos: int
    tasks: int
    """Tasks that are open."""
    told: tuple[int, int] = (0, 0)
    """Of a regional meeting: libraries that wrote their part, and all."""


class _Step(NamedTuple):
    state: QLabel
    button: Button
    writes: bool


class EventDayTab(QWidget):
    """What is done first stands higher than what comes later."""

    def __init__(self, context: Context, to_tab: Callable[[str], None]) -> None:
        super().__init__()
        self.context = context
        self.page: EventPage | None = None
        self.steps: dict[str, _Step] = {}
        self._to_tab = to_tab
        self._kind = ""
        self._lines = column(space=4)
        self._lines.setContentsMargins(0, 0, _SCROLL_PX, 0)
        whole = column(8, FormArea(self._lines, "ground"), space=0)
        self.setLayout(whole)

    def show_page(self, page: EventPage, reached: Reached) -> None:
        """Say how far each step is."""
        self.page = page
        if page.row.kind != self._kind:
            self._lay_out(page.row.kind)
        for key, text in self._states(page, reached).items():
            if key in self.steps:
                self.steps[key].state.setText(text)
                self.steps[key].state.setVisible(bool(text))
        for step in self.steps.values():
            step.button.setVisible(page.row.editable or not step.writes)
        for key in _OF_CIRCLES & self.steps.keys():
            self.steps[key].button.setEnabled(bool(page.circles))

    def enter(self) -> None:
        """The keyboard goes to the first step."""
        first = next(iter(self.steps.values()), None)
        if first is not None:
            first.button.setFocus()

    def _lay_out(self, kind: str) -> None:
        clear(self._lines)
        self.steps.clear()
        self._kind = kind
        (self._meeting if kind == "regional" else self._graduation)()
        self._lines.addStretch(1)

    def _meeting(self) -> None:
        self._add("people", self.tr("Who is invited"), self.tr("Invite people…"),
                  self._invite, writes=True)  # fmt: skip
        self._tab("plan", self.tr("The agenda, with its hours"), self.tr("Plan the day…"))
        self._tab("parts", self.tr("What each library tells: its circles, what worked, challenges, "
                                   "questions"), self.tr("What the libraries tell…"))  # fmt: skip
        self._add("papers", self.tr("The meeting’s pack and the sheet to sign, on paper"),
                  self.tr("Papers…"), self._papers)  # fmt: skip
        self._tab("came", self.tr("On the day: who came"), self.tr("Mark who came…"), "people")
        self._tab("run", self.tr("On the day: the agenda on the projector, with its clock"),
                  self.tr("Open the plan…"), "plan")  # fmt: skip
        self._add("notes", self.tr("On the day: note what worked, common strategies, next steps"),
                  self.tr("Note something…"), self._note, writes=True)  # fmt: skip
        self._tab("tasks", self.tr("Next steps: who does what by when"), self.tr("Tasks…"))
        self._add("outcome", self.tr("What came of it"), self.tr("What came of it…"),
                  self._outcome, writes=True)  # fmt: skip
        self._add("minutes", self.tr("The minutes, on paper. Notes go home with the next parcels."),
                  self.tr("Minutes…"), self._minutes)  # fmt: skip

    def _graduation(self) -> None:
        self._add("circles", self.tr("Which circles graduate"), self.tr("Circles that graduate…"),
                  self._circles, writes=True)  # fmt: skip
        self._tab("plan", self.tr("Programme of the day"), self.tr("Plan the day…"))
        self._add("partners", self.tr("Guests from our partners"), self.tr("Invite partners…"),
                  self._partners, writes=True)  # fmt: skip
        self._add("guests", self.tr("Other guests and speakers"), self.tr("Add a guest…"),
                  self._guest, writes=True)  # fmt: skip
        self._add("messages", self.tr("A message to each guest"), self.tr("Messages…"),
                  self._messages)  # fmt: skip
        self._add("papers", self.tr("Invitations, programme and lists on paper"),
                  self.tr("Papers…"), self._papers)  # fmt: skip
        self._add("names", self.tr("Certificates: names checked, in their order"),
                  self.tr("Certificates and order…"), self._certificates)  # fmt: skip
        told = self.tr("On the day: names read, certificates handed out and signed for")
        self._add("handed", told, self.tr("Hand out…"), self._hand_out)
        self._tab("came", self.tr("Who came"), self.tr("Mark who came…"), "people")
        self._tab("photos", self.tr("Photographs"), self.tr("Add photographs…"), "files")
        self._add("outcome", self.tr("What came of it"), self.tr("What came of it…"),
                  self._outcome, writes=True)  # fmt: skip

    def _states(self, page: EventPage, reached: Reached) -> dict[str, str]:
        event, people = page.row, page.people
        guests = sum(one.role in _GUESTS for one in people)
        came = self.tr("{came} of {all} came").format(came=event.came or 0, all=event.invited)
        told = self.tr("{n} of {all} libraries have written").format(
            n=reached.told[0], all=reached.told[1]
        )
        many = _many
        return {
            "circles": ", ".join(name for _, name in page.circles),
            "people": many(self.tr("One invited"), self.tr("{n} invited"), len(people)),
            "plan": many(self.tr("One part"), self.tr("{n} parts"), reached.parts),
            "parts": told if reached.told[1] else "",
            "guests": many(
                self.tr("One guest on the list"), self.tr("{n} guests on the list"), guests
            ),
            "came": came if event.came is not None else "",
            "notes": many(self.tr("One note"), self.tr("{n} notes"), reached.notes),
            "tasks": many(
                self.tr("One task is open"), self.tr("{n} tasks are open"), reached.tasks
            ),
            "photos": many(
                self.tr("One photograph or paper"), self.tr("{n} photographs and papers"),
                reached.photos,
            ),
            "outcome": " ".join(event.outcome.split()),
            **dict.fromkeys(_OF_CIRCLES, "" if page.circles else self.tr("Choose circles first")),
        }  # fmt: skip

    def _tab(self, key: str, text: str, verb: str, tab: str = "") -> None:
        self._add(key, text, verb, lambda: self._to_tab(tab or key))

    def _add(
        self, key: str, text: str, verb: str, do: Callable[[], object], *, writes: bool = False
    ) -> None:
        state = label("", "detail", wrap=True)
        state.hide()
        button = Button(self.context.theme, verb, lambda: do())
        told = column(label(f"{len(self.steps) + 1}.  {text}", wrap=True), state, space=0)
        line = row(told, button)
        line.setStretch(0, 1)
        self._lines.addLayout(line)
        self.steps[key] = _Step(state, button, writes)

    def _invite(self) -> None:
        if self.page is not None:
            asking_events.invite_to_event(self.context, self.page)

    def _note(self) -> None:
        if self.page is not None:
            asking_grow.event_note(self.context, self.page.row, None)

    def _outcome(self) -> None:
        if self.page is not None:
            asking_grow.outcome(self.context, self.page.row)

    def _circles(self) -> None:
        if self.page is not None:
            asking_events.event_circles(self.context, self.page.row)

    def _partners(self) -> None:
        if self.page is not None:
            asking_grow.invite_partners(self.context, self.page.row)

    def _guest(self) -> None:
        if self.page is not None:
            asking_events.add_guest(self.context, self.page.row)

    def _messages(self) -> None:
        if self.page is not None:
            asking_grow.guest_messages(self.context, self.page)

    def _papers(self) -> None:
        if self.page is not None:
            asking_events.event_papers(self.context, self.page.row)

    def _minutes(self) -> None:
        if self.page is not None:
            asking_events.event_papers(self.context, self.page.row, "minutes")

    def _certificates(self) -> None:
        if self.page is not None:
            row_ = self.page.row
            asking_certificates.ceremony(self.context, row_.circle_ids, event_id=row_.id)

    def _hand_out(self) -> None:
        from circledesk.ui.dialogs.certificate_work import Whose

        if self.page is not None:
            row_ = self.page.row
            asking_certificates.hand_out(self.context, Whose(row_.circle_ids, row_.id))


def _many(one: str, many: str, count: int) -> str:
    return words.counted(one, many, count) if count else ""
