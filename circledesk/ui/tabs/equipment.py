"""C8, equipment: each branch's own and the team's travelling pool, and who has it when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.equipment import EquipmentRow, LoanRow
from circledesk.ui import asking_events, asking_team
from circledesk.ui.tables.equipment import equipment_model, loan_words
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.tabs.list_page import ListPage
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.living import Which
    from circledesk.ui.context import Context


class EquipmentList(ListPage):
    """Enter lends; the menu takes back, changes, and takes off the list."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.EQUIPMENT, Area.TEAM, Area.CIRCLES})
    name = "equipment"

    def make_model(self) -> RowsModel[Any]:
        """The table of equipment."""
        return equipment_model()

    def which(self) -> Which:
        """The branches on show; None for all."""
        return None

    def page_buttons(self) -> Sequence[QWidget]:
        """Lend what the cursor is on; add."""
        theme = self.context.theme
        lend = Button(theme, self.tr("Lend…"), self._lend_current, icon="arrow-left-right")
        self.counted.connect(lend.setEnabled)
        return (
            lend,
            Button(theme, self.tr("New equipment…"), self.make_new, kind="primary", icon="plus"),
        )

    def make_empty(self) -> Empty:
        """Before the first thing."""
        sentence = self.tr(
            "Here stand laptops, projectors and modems: whose they are, how many work, and who "
            "has them until when."
        )
        way_on = Button(self.context.theme, self.tr("New equipment…"), self.make_new)
        return Empty(self.context.theme, "laptop", sentence, way_on)

    def work(self) -> Callable[[Session], Sequence[EquipmentRow]]:
        """Equipment of the branches on show."""
        which = self.which()

        def work(session: Session) -> Sequence[EquipmentRow]:
            from circledesk.services.equipment import equipment

            return equipment(session, branch_id=which)

        return work

    def open_row(self, facts: EquipmentRow) -> None:
        """Lend it."""
        asking_team.lend(self.context, facts)

    def menu_for(self, facts: EquipmentRow) -> Sequence[QAction]:
        """Lend, take back each loan, change, take off the list."""
        context = self.context
        actions = [self.action(self.tr("Lend…"), lambda: self.open_row(facts))]
        for loan in facts.loans:
            text = self.tr("It is back: {loan}").format(loan=loan_words(loan))
            actions.append(self.action(text, self._taking_back(loan)))
            text = self.tr("Print the slip: {loan}").format(loan=loan_words(loan))
            actions.append(self.action(text, self._printing(loan, facts.name)))
        if facts.editable:
            change = self.tr("Change…")
            actions.append(self.action(change, lambda: asking_team.edit_equipment(context, facts)))
            actions.append(self.action(self.tr("Take off the list"), lambda: self._remove(facts)))
        return actions

    def make_new(self) -> None:
        """Add a thing."""
        asking_team.new_equipment(self.context)

    def _lend_current(self) -> None:
        facts = self.view.current()
        if isinstance(facts, EquipmentRow):
            self.open_row(facts)

    def _taking_back(self, loan: LoanRow) -> Callable[[], None]:
        def work(session: Session) -> Any:
            from circledesk.services.equipment import take_back

            return take_back(session, loan_id=loan.id)

        return lambda: self.context.jobs.write(work)

    def _printing(self, loan: LoanRow, thing: str) -> Callable[[], object]:
        return lambda: asking_events.loan_slip(self.context, loan.id, thing)

    def _remove(self, facts: EquipmentRow) -> None:
        def work(session: Session) -> Any:
            from circledesk.services.equipment import remove_equipment

            return remove_equipment(session, equipment_id=facts.id)

        self.context.jobs.write(work)


class EquipmentPage(EquipmentList):
    """A page of its own: the organizer sees all, a branch its own and what it has on loan."""

    back = True

    def title(self) -> str:
        """The page's name."""
        return self.tr("Equipment")

    filters = ("branch", "region")
    own_first = True

    def work(self) -> Callable[[Session], Sequence[EquipmentRow]]:
        """Equipment, as narrowed."""
        narrowed = self.narrowed

        def work(session: Session) -> Sequence[EquipmentRow]:
            from circledesk.services.equipment import equipment
            from circledesk.services.narrowing import branches_in

            return equipment(session, branch_id=branches_in(session, narrowed))

        return work


class EquipmentOfBranch(EquipmentList):
    """The tab of a branch's page."""

    name = "equipment-branch"

    def list_name(self) -> str:
        """For screen readers and exported files."""
        return self.tr("Equipment")

    def __init__(self, context: Context, branch_id: str) -> None:
        self._branch_id = branch_id
        super().__init__(context)
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(0, 12, 0, 0)

    def which(self) -> Which:
        """That branch."""
        return self._branch_id

    def make_new(self) -> None:
        """Add a thing of the branch."""
        asking_team.new_equipment(self.context, self._branch_id)
