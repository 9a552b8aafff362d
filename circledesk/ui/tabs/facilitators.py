"""O3, facilitators: longest silence first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.people import FacilitatorRow
from circledesk.ui import asking_team
from circledesk.ui.tables.people import CIRCLES, facilitators_model
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.tabs.list_page import ListPage
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class Facilitators(ListPage):
    """The dashboard's third tab."""

    areas: ClassVar[frozenset[Area]] = frozenset(
        {Area.PEOPLE, Area.CIRCLES, Area.FEEDBACK, Area.MEETINGS}
    )
    name = "facilitators"
    filters = ("branch", "region", "course", "quarter")

    def list_name(self) -> str:
        """For screen readers."""
        return self.tr("Facilitators")

    def make_model(self) -> RowsModel[Any]:
        """The table of facilitators."""
        return facilitators_model(self.context.today)

    def page_buttons(self) -> Sequence[QWidget]:
        """Invite."""
        words = self.tr("Invite…")
        return (Button(self.context.theme, words, self.make_new, kind="primary", icon="user-plus"),)

    def make_empty(self) -> Empty:
        """Before the first facilitator."""
        sentence = self.tr(
            "Here stand the people who host circles, those first who were not heard of for "
            "longest. Invite the first one."
        )
        way_on = Button(self.context.theme, self.tr("Invite a person…"), self.make_new)
        return Empty(self.context.theme, "users", sentence, way_on)

    def work(self) -> Callable[[Session], Sequence[FacilitatorRow]]:
        """Facilitators, as narrowed."""
        narrowed = self.narrowed

        def work(session: Session) -> Sequence[FacilitatorRow]:
            from circledesk.services.people import facilitators

            return facilitators(session, narrowed=narrowed)

        return work

    def open_row(self, facts: FacilitatorRow) -> None:
        """Her page."""
        self.context.nav.open_facilitator(facts.id)

    def open_figure(self, facts: FacilitatorRow, column: int) -> None:
        """Her circles under way; where none is, all."""
        if column == CIRCLES:
            stage = "running" if facts.running else ""
            chosen = ("facilitator", facts.id, facts.name)
            self.context.nav.open_rows("circles", chosen, stage=stage)

    def show_circles(self, facts: FacilitatorRow) -> None:
        """Her circles in the list of circles."""
        self.context.nav.open_rows("circles", ("facilitator", facts.id, facts.name))

    def menu_for(self, facts: FacilitatorRow) -> Sequence[QAction]:
        """Her page and circles, when she is away, her phone and e-mail for the clipboard."""
        context = self.context
        return (
            self.action(self.tr("Open"), lambda: self.open_row(facts), "Return"),
            self.action(self.tr("Show the circles"), lambda: self.show_circles(facts)),
            self.action(
                self.tr("Spoken to today"), lambda: self._spoken(facts), verb="person.spoken"
            ),
            self.action(self.tr("Away…"), lambda: asking_team.away(context, facts)),
            self.action(
                self.tr("Notes…"),
                lambda: asking_team.support(context, facts),
                verb="person.support",
            ),
            self.action(self.tr("Copy the phone number"), lambda: self._copy(facts.phone)),
            self.action(self.tr("Copy the e-mail address"), lambda: self._copy(facts.email)),
        )

    def _spoken(self, facts: FacilitatorRow) -> None:
        def work(session: Session) -> Any:
            from circledesk.services.support import spoke_to

            return spoke_to(session, person_id=facts.id)

        self.context.jobs.write(work)

    def make_new(self) -> None:
        """Invite a person."""
        asking_team.invite(self.context)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.context.messages.say(self.tr("Copied: {text}").format(text=text or "—"))
