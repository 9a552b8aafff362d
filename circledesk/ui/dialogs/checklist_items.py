"""What stands on every circle's checklist: items are left out by a tick, own ones written below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout

from circledesk.services.facts.checklist import WHENS, ChecklistItem
from circledesk.ui.checklist_words import when_words
from circledesk.ui.context import Context
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label, row
from circledesk.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_WIDTH_PX = 680


class OwnItem:
    """An item of the team's own: a time and its words; emptied it goes."""

    def __init__(self, when: str, text: str, key: str = "") -> None:
        self.key = key
        self.when, self.text = QComboBox(), QLineEdit(text)
        for one in WHENS:
            self.when.addItem(when_words(one), one)
        self.when.setCurrentIndex(WHENS.index(when))

    def told(self) -> dict[str, str]:
        """As the service takes it."""
        return {"key": self.key, "when": self.when.currentData(), "text": self.text.text()}


class ChecklistItemsDialog(Dialog):
    """Ticked items stand on the list of every circle of the team."""

    ends_in = "checklist.edit"

    def __init__(self, context: Context) -> None:
        super().__init__(
            context, self.tr("Checklist of every circle"), self.tr("Save"), width=_WIDTH_PX
        )
        self.ticks: dict[str, Tick] = {}
        self.own: list[OwnItem] = []
        told = self.tr("It holds for all libraries, with your next parcels.")
        self.add(label(told, "grey", wrap=True))
        self.items, self.rows = QVBoxLayout(), QVBoxLayout()
        self.rows.setSpacing(6)
        self.add(self.items)
        self.add(label(self.tr("Our own"), "strong"))
        self.add(self.rows)
        more = self.tr("Add an item of our own")
        self.more = Button(context.theme, more, self.add_own, kind="small", icon="plus")
        self.add(row(self.more, None))
        self.accept_button.setEnabled(False)
        context.jobs.read(self._reading(), self._show, owner=self, failed=self._refuse)

    def add_own(self) -> None:
        """One more line."""
        self._add(OwnItem("1w", ""))
        self.own[-1].text.setFocus()
        self.fit()

    def request(self) -> Callable[[Session], Any]:
        """Keep it; own items without words go."""
        left = [key for key, tick in self.ticks.items() if not tick.ticked]
        own = [told for item in self.own if (told := item.told())["text"].strip()]

        def work(session: Session) -> Any:
            from circledesk.services.checklist_items import set_checklist

            return set_checklist(session, left_out=left, own=own)

        return work

    def _reading(self) -> Callable[[Session], Sequence[ChecklistItem]]:
        language = self.context.language.code

        def work(session: Session) -> Sequence[ChecklistItem]:
            from circledesk.services.checklist_items import checklist_items

            return checklist_items(session, language=language, all_of_them=True)

        return work

    def _show(self, items: Sequence[ChecklistItem]) -> None:
        shipped = [item for item in items if not item.own]
        for when, of_time in groupby(shipped, key=lambda item: item.when):
            self.items.addWidget(label(when_words(when), "strong"))
            for item in of_time:
                tick = Tick(item.text)
                tick.ticked = not item.left_out
                self.ticks[item.key] = tick
                self.items.addWidget(tick)
        for item in items:
            if item.own:
                self._add(OwnItem(item.when, item.text, item.key))
        self.accept_button.setEnabled(True)
        first = next(iter(self.ticks.values()), None)
        if first is not None:
            first.box.setFocus()
        self.fit()

    def _add(self, item: OwnItem) -> None:
        number = len(self.own) + 1
        item.when.setAccessibleName(self.tr("When own item {n} is due").format(n=number))
        item.text.setAccessibleName(self.tr("Own item {n}").format(n=number))
        self.own.append(item)
        made = row(item.when, item.text, space=8)
        made.setStretch(1, 1)
        self.rows.addLayout(made)
