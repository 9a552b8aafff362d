"""What a person says of a list as a whole: what its rows are, which circle, how days are read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from circledesk.interop.lists_in.days import Order
from circledesk.interop.lists_in.facts import Found, How
from circledesk.interop.lists_in.kinds import KINDS
from circledesk.ui.language import translated
from circledesk.ui.widgets.layout import column, label, row
from circledesk.ui.widgets.row_choice import RowChoice

_OF_CIRCLE = ("learners", "attendance")
_OF_BRANCH = ("interest", "people", "invitations", "circles", "equipment")


@dataclass(frozen=True, slots=True)
class Offered:
    """What can be chosen, as (id, words)."""

    circles: tuple[tuple[str, str], ...] = ()
    branches: tuple[tuple[str, str], ...] = ()
    kinds: tuple[str, ...] = ()
    """Kinds that this computer may bring in."""


class ListOptions(QWidget):
    """`changed` says that something was chosen; `how()` is all of it."""

    changed = Signal()

    def __init__(self, how: How) -> None:
        super().__init__()
        self._how = how
        self.kind, self.sheet, self.order = QComboBox(), QComboBox(), QComboBox()
        self.circle = RowChoice(self.tr("Choose a circle…"))
        self.branch = RowChoice(self.tr("No branch"))
        self.order.addItem(self.tr("Choose…"), None)
        self.order.addItem(self.tr("Day first: 7/8 is 7 August"), Order.DAY)
        self.order.addItem(self.tr("Month first: 7/8 is 8 July"), Order.MONTH)
        self._parts: dict[str, QWidget] = {}
        pairs: tuple[tuple[str, str, QComboBox], ...] = (
            ("kind", self.tr("The rows are"), self.kind),
            ("sheet", self.tr("Sheet"), self.sheet),
            ("circle", self.tr("Circle"), self.circle),
            ("branch", self.tr("Branch"), self.branch),
            ("order", self.tr("Days"), self.order),
        )
        for key, words, combo in pairs:
            self._parts[key] = self._pair(words, combo)
        self.blank = self._tick(self.tr("An empty box means absent"))
        self.turn = self._tick(self.tr("Turn “Last, First” into First Last"))
        self.capitals = self._tick(self.tr("Write NAMES IN CAPITALS as Names"))
        self.waiting = self._tick(self.tr("Who finds no place waits for one"))
        self.new = self._tick(self.tr("Sign up whom nobody knows"))
        choices = row(*self._parts.values(), None, space=16)
        ticks = row(self.blank, self.new, self.turn, self.capitals, self.waiting, None, space=16)
        self.setLayout(column(choices, ticks, space=8))

    def _pair(self, words: str, combo: QComboBox) -> QWidget:
        combo.setAccessibleName(words)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(17)
        combo.activated.connect(lambda _: self._chosen())
        caption = label(words, "detail")
        caption.setBuddy(combo)
        held = QWidget()
        held.setLayout(column(caption, combo, space=2))
        held.hide()
        return held

    def _tick(self, words: str) -> QCheckBox:
        box = QCheckBox(words)
        box.clicked.connect(lambda _: self._chosen())
        box.hide()
        return box

    def offer(self, offered: Offered) -> None:
        """Say what can be chosen."""
        self.kind.clear()
        for kind in KINDS:
            if kind.key in offered.kinds:
                self.kind.addItem(translated(kind.called), kind.key)
        self.circle.set_rows(offered.circles)
        self.circle.choose(self._how.circle_id or None)
        self.branch.set_rows(offered.branches)
        self.branch.choose(self._how.branch_id or None)

    def show_found(self, found: Found) -> None:
        """Show what was found, and ask for what it leaves open."""
        kind = found.kind.key
        self.kind.setCurrentIndex(self.kind.findData(kind))
        if [self.sheet.itemText(at) for at in range(self.sheet.count())] != list(found.sheets):
            self.sheet.clear()
            self.sheet.addItems(list(found.sheets))
        self.sheet.setCurrentText(found.sheet)
        own_circle = kind == "learners" and any(one.field == "circle" for one in found.columns)
        own_branch = any(one.field == "branch" for one in found.columns)
        several = self.branch.count() > 2
        self._show("kind", "sheet" if len(found.sheets) > 1 else "",
                   "circle" if kind in _OF_CIRCLE and not own_circle else "",
                   "branch" if kind in _OF_BRANCH and not own_branch and several else "",
                   "order" if found.order_asked or self._how.order else "")  # fmt: skip
        self.blank.setVisible(kind == "attendance" and bool(found.meetings))
        self.blank.setChecked(found.blank_is_absent)
        self.new.setVisible(kind == "attendance" and bool(found.meetings))
        self.turn.setVisible(found.has_last_first)
        self.capitals.setVisible(found.has_capitals)
        self.waiting.setVisible(kind == "learners" and bool(self._how.circle_id))

    def _show(self, *keys: str) -> None:
        for key, part in self._parts.items():
            part.setVisible(key in keys)

    def _chosen(self) -> None:
        sender = self.sender()
        kind = str(self.kind.currentData())
        changed = kind != self._how.kind and sender is self.kind
        self._how = replace(
            self._how,
            kind=kind if changed or self._how.kind else "",
            sheet=self.sheet.currentText() if sender is self.sheet else self._how.sheet,
            circle_id=self.circle.value or "",
            branch_id=self.branch.value or "",
            order=self.order.currentData(),
            blank_is_absent=self.blank.isChecked() if sender is self.blank
            else self._how.blank_is_absent,
            turn_names=self.turn.isChecked(),
            capitals=self.capitals.isChecked(),
            waiting_list=self.waiting.isChecked(),
            new_learners=self.new.isChecked(),
        )  # fmt: skip
        self.changed.emit()

    @property
    def how(self) -> How:
        """All that was said."""
        return self._how


def kinds_for(organizer: bool) -> Sequence[str]:
    """Kinds of lists that a computer may bring in: the team's own are the organizer's."""
    ours = ("learners", "attendance", "interest", "circles", "equipment", "courses", "people")
    return tuple(kind.key for kind in KINDS) if organizer else ours
