"""The page of a facilitator: her circles, when she is away, what organizers note of her."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from circledesk.said import said
from circledesk.services.facts.changed import Area
from circledesk.services.facts.people import AwayRow, FacilitatorPage, HostedCircle
from circledesk.ui import asking_certificates, asking_team, words
from circledesk.ui.allowed import allow
from circledesk.ui.page import Page
from circledesk.ui.pages.facilitator_card import WIDTH_PX, FacilitatorCard
from circledesk.ui.tables.hosted import away_model, hosted_model
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, page_margins, row
from circledesk.ui.widgets.list_view import ListView
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.widgets.side_column import SideColumn
from circledesk.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

_BAR_PX = 12
"""Room for the scroll bar of the cards."""


class FacilitatorPageView(Page):
    """Enter opens a circle; Delete takes an absence off the list."""

    areas: ClassVar[frozenset[Area]] = frozenset(
        {Area.PEOPLE, Area.CIRCLES, Area.MEETINGS, Area.FEEDBACK, Area.MESSAGES, Area.TEAM}
    )

    def __init__(self, context: Context, person_id: str) -> None:
        super().__init__(context)
        self.person_id = person_id
        self.shown: FacilitatorPage | None = None
        theme = context.theme
        self.away_button = Button(theme, self.tr("Away…"), self.ask_away, icon="calendar")
        self.move_button = Button(
            theme, self.tr("Transfer…"), self.ask_transfer, icon="arrow-left-right"
        )
        self.spoken_button = Button(
            theme, self.tr("Spoken to today"), self.note_spoken, kind="primary", icon="phone"
        )
        self.record_button = Button(
            theme, self.tr("Record of service…"), self.show_record, icon="printer", tip="Ctrl+P"
        )
        allow(context, self.move_button, "person.transfer")
        allow(context, self.spoken_button, "person.spoken")
        buttons = (self.away_button, self.move_button, self.spoken_button)
        self.header = PageHeader(context, " ", *buttons, line=" ", back=True)
        self.circles = self._list(hosted_model(), "hosted-circles", self.tr("Circles"))
        self.circles.opened.connect(self._open)
        self.absences = self._list(away_model(), "absences", self.tr("Absences"))
        self.back_action = self._action(self.tr("Not away any more"), "Delete", self._back)
        self.absences.menu_from(self._menu)
        self.none_away = label(self.tr("No absence is noted."), "grey")
        self.card = FacilitatorCard(context, self.ask_notes)
        self.tabs = Tabs(theme)
        self.tabs.add("circles", self.tr("Circles"), self.circles)
        self.tabs.add("absences", self.tr("Absences"), self._absences())
        self.tabs.bar.currentChanged.connect(lambda _: self.arrive())
        side = SideColumn(column(self.card, 8, self.record_button, None), WIDTH_PX + _BAR_PX)
        body = row(self.tabs, side, space=24)
        body.setStretch(0, 1)
        layout = column(self.header, 8, body, space=0)
        layout.setStretch(2, 1)
        page_margins(layout)
        self.setLayout(layout)

    def print_page(self) -> None:
        """Her paper is her record of service."""
        self.show_record()

    def show_record(self) -> None:
        """Show her record of service, to print and sign."""
        asking_certificates.record_of_service(self.context, self.person_id, self.title())

    def title(self) -> str:
        """Her name."""
        if self.shown is None:
            return self.tr("Facilitator")
        return self.shown.row.name or self.shown.row.email

    def gone_words(self) -> str:
        """She is not a member any more."""
        return said("The facilitator is not here any more, so the page was closed.")

    def load(self) -> None:
        """Read her page."""
        person_id = self.person_id

        def work(session: Session) -> FacilitatorPage:
            from circledesk.services.facilitator_reading import facilitator_page

            return facilitator_page(session, person_id=person_id)

        self.read_row(work, self.show_facts)

    def show_facts(self, page: FacilitatorPage) -> None:
        """Show what was read."""
        self.shown = page
        told = page.row
        parts = (told.branch, words.role(told.role), words.phone(told.phone), told.email)
        self.header.set_text(self.title(), " · ".join(part for part in parts if part))
        self.circles.rows().set_rows(page.circles)
        self.absences.rows().set_rows(page.absences)
        self.absences.setVisible(bool(page.absences))
        self.none_away.setVisible(not page.absences)
        self.tabs.set_count("circles", len(page.circles))
        self.tabs.set_count("absences", len(page.absences) or None)
        self.card.show_page(page)
        if not self.circles.currentIndex().isValid():
            self.circles.setCurrentIndex(self.circles.first())

    def arrive(self) -> None:
        """The keyboard goes to the list in front."""
        front = self.absences if self.tabs.chosen() == "absences" else self.circles
        front.enter()

    def show_tab(self, name: str) -> None:
        """Bring a tab to the front."""
        self.tabs.choose(name)

    def ask_away(self) -> None:
        """When is she away?"""
        if self.shown is not None:
            asking_team.away(self.context, self.shown.row)

    def ask_transfer(self) -> None:
        """Where does she move?"""
        if self.shown is not None:
            asking_team.transfer(self.context, self.shown)

    def ask_notes(self) -> None:
        """Level, support, notes."""
        if self.shown is not None:
            asking_team.support(self.context, self.shown.row)

    def note_spoken(self) -> None:
        """Somebody spoke to her today."""
        person_id = self.person_id

        def work(session: Session) -> Any:
            from circledesk.services.support import spoke_to

            return spoke_to(session, person_id=person_id)

        self.context.jobs.write(work)

    def _absences(self) -> QWidget:
        held = QWidget()
        held.setLayout(column(8, self.none_away, self.absences, None))
        return held

    def _list(self, model: Any, name: str, spoken: str) -> ListView:
        made = ListView(self.context.theme, self.context.preferences, model, name)
        made.setAccessibleName(spoken)
        return made

    def _action(self, text: str, keys: str, do: Any) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: do())
        self.absences.addAction(action)
        return action

    def _menu(self, facts: AwayRow) -> tuple[QAction, ...]:
        return (self.back_action,) if facts.editable else ()

    def _open(self, facts: HostedCircle) -> None:
        self.context.nav.open_circle(facts.id)

    def _back(self) -> None:
        facts = self.absences.current()
        if not isinstance(facts, AwayRow) or not facts.editable:
            return

        def work(session: Session) -> Any:
            from circledesk.services.absences import end_absence

            return end_absence(session, absence_id=facts.id)

        self.context.jobs.write(work)
