"""A graduation in the order of its preparation and its day: each step with its button."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QLabel, QWidget

from circledesk.services.facts.events import EventPage
from circledesk.ui import asking_certificates, asking_events, asking_grow, words
from circledesk.ui.context import Context
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.form_area import FormArea
from circledesk.ui.widgets.layout import column, label, row

_GUESTS = ("guest", "speaker")
_SCROLL_PX = 16
"""Between the buttons and the bar that scrolls."""


class _Step(NamedTuple):
    state: QLabel
    button: Button
    writes: bool


class EventDayTab(QWidget):
    """What to do next stands higher than what comes later."""

    def __init__(self, context: Context, to_tab: Callable[[str], None]) -> None:
        super().__init__()
        self.context = context
        self.page: EventPage | None = None
        self.steps: dict[str, _Step] = {}
        self._lines = column(space=4)
        self._lines.setContentsMargins(0, 0, _SCROLL_PX, 0)
        add = self._add
        add("circles", self.tr("Which circles graduate"), self.tr("Circles that graduate…"),
            self._circles, writes=True)  # fmt: skip
        add("plan", self.tr("Programme of the day"), self.tr("Plan the day…"),
            lambda: to_tab("plan"))  # fmt: skip
        add("partners", self.tr("Guests from our partners"), self.tr("Invite partners…"),
            self._partners, writes=True)  # fmt: skip
        add("guests", self.tr("Other guests and speakers"), self.tr("Add a guest…"),
            self._guest, writes=True)  # fmt: skip
        add("messages", self.tr("A message to each guest"), self.tr("Messages…"), self._messages)
        add("papers", self.tr("Invitations, programme and lists on paper"), self.tr("Papers…"),
            self._papers)  # fmt: skip
        add("names", self.tr("Certificates: names checked, in their order"),
            self.tr("Certificates and order…"), self._certificates)  # fmt: skip
        add("handed", self.tr("On the day: names read, certificates handed out and signed for"),
            self.tr("Hand out…"), self._hand_out)  # fmt: skip
        add("came", self.tr("Who came"), self.tr("Mark who came…"), lambda: to_tab("people"))
        add("photos", self.tr("Photographs"), self.tr("Add photographs…"), lambda: to_tab("files"))
        add("notes", self.tr("What came of it"), self.tr("Notes…"), lambda: to_tab("notes"))
        self._lines.addStretch(1)
        whole = column(8, FormArea(self._lines, "ground"), space=0)
        self.setLayout(whole)

    def show_page(self, page: EventPage, *, parts: int, notes: int, photos: int) -> None:
        """Say how far each step is."""
        self.page = page
        guests = sum(one.role in _GUESTS for one in page.people)
        row_ = page.row
        self._say("circles", ", ".join(name for _, name in page.circles))
        one, many = self.tr("One part"), self.tr("{n} parts")
        self._say("plan", words.counted(one, many, parts) if parts else "")
        one, many = self.tr("One guest on the list"), self.tr("{n} guests on the list")
        self._say("guests", words.counted(one, many, guests) if guests else "")
        came = self.tr("{came} of {all} came").format(came=row_.came or 0, all=row_.invited)
        self._say("came", came if row_.came is not None else "")
        one, many = self.tr("One note"), self.tr("{n} notes")
        self._say("notes", words.counted(one, many, notes) if notes else "")
        one, many = self.tr("One photograph or paper"), self.tr("{n} photographs and papers")
        self._say("photos", words.counted(one, many, photos) if photos else "")
        for step in self.steps.values():
            step.button.setVisible(row_.editable or not step.writes)

    def enter(self) -> None:
        """The keyboard goes to the first step."""
        self.steps["circles"].button.setFocus()

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

    def _say(self, key: str, text: str) -> None:
        self.steps[key].state.setText(text)
        self.steps[key].state.setVisible(bool(text))

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

    def _certificates(self) -> None:
        if self.page is not None:
            row_ = self.page.row
            asking_certificates.ceremony(self.context, row_.circle_ids, event_id=row_.id)

    def _hand_out(self) -> None:
        from circledesk.ui.dialogs.certificate_work import Whose

        if self.page is not None:
            row_ = self.page.row
            asking_certificates.hand_out(self.context, Whose(row_.circle_ids, row_.id))
