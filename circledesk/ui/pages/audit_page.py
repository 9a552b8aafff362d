"""Who did what: seen, taken out and printed on this computer; changed on any of the team's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.changed import EVERYTHING
from circledesk.services.facts.keeping import AuditRow
from circledesk.ui import asking_keeping
from circledesk.ui.allowed import allow
from circledesk.ui.keeping_words import deed_words
from circledesk.ui.tables.keeping import audit_model
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.tabs.list_page import ListPage
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.choice import Choice
from circledesk.ui.widgets.empty import Empty

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

_DEEDS = ("seen", "exported", "printed", "changed")


class AuditPage(ListPage):
    """Enter leaves just what concerns the row's learner; the line above filters by any word."""

    areas = EVERYTHING
    name = "audit"
    reads = "audit.read"
    two_lines = False
    back = True

    def __init__(self, context: Context) -> None:
        self._learner = ("", "")
        super().__init__(context)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Who did what")

    def make_model(self) -> RowsModel[Any]:
        """The table."""
        zone = ZoneInfo(self.context.device.zone)
        return audit_model(self.context.language.code, zone)

    def filter_words(self) -> str:
        """What can be typed."""
        return self.tr("Person, learner, computer…")

    def tools(self) -> Sequence[QWidget]:
        """One deed, or all; and the learner whom the list is narrowed to."""
        theme = self.context.theme
        code = self.context.language.code
        kinds = [("", self.tr("All deeds")), *((one, deed_words(code, one)) for one in _DEEDS)]
        self.deed = Choice(theme, kinds)
        self.deed.setAccessibleName(self.tr("Which deeds"))
        self.deed.chose.connect(self.refresh)
        self.only = Button(theme, "", self._all_learners, icon="x")
        self.only.hide()
        return (self.deed, self.only)

    def page_buttons(self) -> Sequence[QWidget]:
        """The same for an auditor, on paper."""
        self.print = Button(self.context.theme, self.tr("Print…"), self.print_list, icon="printer")
        allow(self.context, self.print, "paper.audit")
        return (self.print,)

    def print_list(self) -> None:
        """Show what is listed now as a paper."""
        asking_keeping.audit_paper(self.context, self.deed.value, self._learner[0])

    def make_empty(self) -> Empty:
        """Nothing was noted."""
        sentence = self.tr(
            "Here stands who saw, took out, printed and changed what. Nothing was noted yet."
        )
        again = Button(self.context.theme, self.tr("All deeds"), self._all_deeds)
        return Empty(self.context.theme, "eye", sentence, again, example=False)

    def work(self) -> Callable[[Session], Sequence[AuditRow]]:
        """The newest 500."""
        deed, learner = self.deed.value, self._learner[0]

        def work(session: Session) -> Sequence[AuditRow]:
            from circledesk.services.audit import Asked, audit

            return audit(session, Asked(deed=deed, learner=learner))

        return work

    def open_row(self, facts: AuditRow) -> None:
        """Just what concerns this learner."""
        if facts.learner_id and facts.learner:
            self._narrow(facts.learner_id, facts.learner)

    def menu_for(self, facts: AuditRow) -> Sequence[QAction]:
        """All about the learner, all by the person."""
        actions = []
        if facts.learner_id and facts.learner:
            told = self.tr("All about {name}").format(name=facts.learner)
            actions.append(self.action(told, lambda: self.open_row(facts), "Return"))
        if facts.person:
            told = self.tr("All by {name}").format(name=facts.person)
            actions.append(self.action(told, lambda: self.show_matching(facts.person)))
        return actions

    def make_new(self) -> None:
        """Ctrl+N: nothing is made here; all is shown again."""
        self._all_deeds()

    def _narrow(self, learner_id: str, name: str) -> None:
        self._learner = (learner_id, name)
        self.only.setText(name.replace("&", "&&"))
        self.only.setAccessibleName(self.tr("Show all learners again"))
        self.only.setVisible(bool(learner_id))
        self.refresh()

    def _all_learners(self) -> None:
        self._narrow("", "")
        self.view.enter()

    def _all_deeds(self) -> None:
        self.deed.show_value("")
        self._narrow("", "")
