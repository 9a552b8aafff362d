"""The register of incidents: lost computers and sticks, data in wrong hands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar
from zoneinfo import ZoneInfo

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.privacy import IncidentRow
from circledesk.ui import asking_keeping
from circledesk.ui.tables.keeping import incidents_model
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.tabs.list_page import ListPage
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class IncidentsPage(ListPage):
    """Enter opens what is to be done. The organizers' own."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.RIGHTS, Area.TEAM})
    reads = "incidents.read"
    name = "incidents"
    back = True

    def title(self) -> str:
        """The page's name."""
        return self.tr("Incidents")

    def make_model(self) -> RowsModel[Any]:
        """The table of incidents."""
        zone = ZoneInfo(self.context.device.zone)
        return incidents_model(self.context.language.code, zone)

    def page_buttons(self) -> Sequence[QWidget]:
        """The register as a paper; a new one."""
        theme, context = self.context.theme, self.context
        paper = Button(theme, self.tr("Register…"), self.print_page, icon="printer")
        new = Button(
            theme,
            self.tr("A computer is lost…"),
            lambda: asking_keeping.new_incident(context),
            kind="primary",
            icon="triangle-alert",
            tip="Ctrl+N",
        )
        return (paper, new)

    def make_empty(self) -> Empty:
        """Nothing happened yet."""
        sentence = self.tr(
            "Here stands what was lost, what was on it, and who was told when. Nothing was "
            "lost yet."
        )
        way_on = Button(self.context.theme, self.tr("A computer is lost…"), self.make_new)
        return Empty(self.context.theme, "laptop", sentence, way_on, example=False)

    def work(self) -> Callable[[Session], Sequence[IncidentRow]]:
        """All of them."""

        def work(session: Session) -> Sequence[IncidentRow]:
            from circledesk.services.incidents import incidents

            return incidents(session)

        return work

    def open_row(self, facts: IncidentRow) -> None:
        """Show what is to be done."""
        asking_keeping.incident(self.context, facts)

    def menu_for(self, facts: IncidentRow) -> Sequence[QAction]:
        """Open, and the draft notices."""
        return (
            self.action(self.tr("Open"), lambda: self.open_row(facts), "Return"),
            self.action(
                self.tr("Draft notices…"),
                lambda: asking_keeping.incident_notices(self.context, facts),
            ),
        )

    def make_new(self) -> None:
        """Note one."""
        asking_keeping.new_incident(self.context)

    def print_page(self) -> None:
        """Show the register as a paper."""
        asking_keeping.incident_register(self.context)
