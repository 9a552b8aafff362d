"""Partners and groups: what they give, what passed, and when they were thanked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.partners import PartnerRow
from circledesk.ui import asking_community
from circledesk.ui.tables.partners import partners_model
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.tabs.list_page import ListPage
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.choice import Choice
from circledesk.ui.widgets.empty import Empty

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class PartnersPage(ListPage):
    """Enter opens a partner. A branch sees its own, and adds them."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.PARTNERS, Area.TEAM, Area.EVENTS})
    name = "partners"
    back = True

    def title(self) -> str:
        """The page's name."""
        return self.tr("Partners and groups")

    def make_model(self) -> RowsModel[Any]:
        """The table of partners."""
        return partners_model()

    def tools(self) -> Sequence[QWidget]:
        """Those of now, or also those that were put away."""
        kinds = [("", self.tr("Partners of now")), ("all", self.tr("Also those put away"))]
        self.which = Choice(self.context.theme, kinds)
        self.which.setAccessibleName(self.tr("Which partners"))
        self.which.chose.connect(self.refresh)
        return (self.which,)

    def page_buttons(self) -> Sequence[QWidget]:
        """Put one on the list; see what was shared."""
        theme, context = self.context.theme, self.context
        shared = Button(
            theme,
            self.tr("Show what was shared"),
            lambda: asking_community.open_shared(context),
            icon="send",
        )
        new = self.tr("New partner…")
        return (
            shared,
            Button(theme, new, self.make_new, kind="primary", icon="plus", tip="Ctrl+N"),
        )

    def make_empty(self) -> Empty:
        """Before the first partner."""
        sentence = self.tr(
            "Here stand colleges, businesses, clubs and others who stand by your circles: what "
            "they give or want, when you met, and when they were thanked."
        )
        way_on = Button(self.context.theme, self.tr("New partner…"), self.make_new)
        return Empty(self.context.theme, "users-round", sentence, way_on)

    def work(self) -> Callable[[Session], Sequence[PartnerRow]]:
        """All that this computer holds."""
        retired = self.which.value == "all"

        def work(session: Session) -> Sequence[PartnerRow]:
            from circledesk.services.partners import partners

            return partners(session, retired=retired)

        return work

    def open_row(self, facts: PartnerRow) -> None:
        """Open its page."""
        asking_community.open_partner(self.context, facts.id)

    def menu_for(self, facts: PartnerRow) -> Sequence[QAction]:
        """Open, note, thank, change."""
        context = self.context
        opened = self.action(self.tr("Open"), lambda: self.open_row(facts), "Return")
        thank = self.action(
            self.tr("A letter of thanks…"), lambda: asking_community.thank_partner(context, facts)
        )
        if not facts.editable:
            return (opened, thank)
        note = self.action(
            self.tr("Note a visit, a call or thanks…"),
            lambda: asking_community.note_partner(context, facts),
        )
        change = self.action(
            self.tr("Change…"), lambda: asking_community.edit_partner(context, facts)
        )
        return (opened, note, thank, change)

    def make_new(self) -> None:
        """Put one on the list."""
        asking_community.new_partner(self.context)
