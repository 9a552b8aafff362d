"""Hand certificates out: who has collected hers, by keys, for the whole ceremony."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit

from circledesk.errors import CircleDeskError
from circledesk.services.facts.ceremony import CertificateRegister, RegisterRow
from circledesk.services.facts.changed import Area
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.dialogs.certificate_work import Whose
from circledesk.ui.language import tr, translated
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, line, row
from circledesk.ui.widgets.list_view import ListView
from circledesk.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.changed import Done

_LARGEST = QSize(820, 620)


class HandOutList(ListView):
    """Space marks the row and goes on to the next."""

    marked = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space marks."""
        if event.key() == Qt.Key.Key_Space and self.current() is not None:
            self.marked.emit(self.current())
        else:
            super().keyPressEvent(event)


class HandOutDialog(QDialog):
    """In the order of the ceremony. Each mark is written at once, and can be undone."""

    def __init__(self, context: Context, whose: Whose) -> None:
        super().__init__(context.window)
        self.context, self.whose = context, whose
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Hand out certificates"))
        room = context.window.size() if context.window else _LARGEST
        self.resize(_LARGEST.boundedTo(room - QSize(40, 40)))
        self.model: RowsModel[RegisterRow] = RowsModel(_columns(), key=lambda one: one.serial)
        self.list = HandOutList(
            context.theme, context.preferences, self.model, "hand-out", sorts=False
        )
        self.list.setAccessibleName(self.tr("Certificates in the order of the ceremony"))
        self.list.setProperty("kind", "surface")
        self.by = QLineEdit()
        self.by.setPlaceholderText(self.tr("Who takes it, where not the learner"))
        self.by.setAccessibleName(self.by.placeholderText())
        self.waiting = Tick(self.tr("Only those not collected yet"))
        self._title = label("", "heading", wrap=True)
        self._count = label("", "grey", wrap=True)
        self._refusal = label("", "red", wrap=True)
        self._refusal.hide()
        self._next = ""
        self._make_buttons()
        self._arrange()
        self.list.marked.connect(self.mark)
        self.list.opened.connect(self.mark)
        self.waiting.box.toggled.connect(lambda _: self.load())
        context.changed.connect(self._changed)
        self.load()
        self.list.setFocus()

    def load(self) -> None:
        """Read the register."""
        whose, waiting = self.whose, self.waiting.ticked

        def work(session: Session) -> CertificateRegister:
            from circledesk.services.collecting import certificate_register

            return certificate_register(
                session, circle_ids=whose.circle_ids, event_id=whose.event_id, waiting=waiting
            )

        self.context.jobs.read(work, self._show, owner=self)

    def mark(self, one: RegisterRow) -> None:
        """Note that it was collected, or take that back; the cursor goes on."""
        if one.state != "issued":
            return
        at = self.list.currentIndex().row()
        shown = self.model.shown_rows()
        self._next = shown[at + 1].serial if 0 <= at + 1 < len(shown) else one.serial
        self._write([one.serial], back=one.collected is not None)

    def mark_all(self) -> None:
        """Note that all that are shown were collected."""
        rows = self.model.shown_rows()
        open_ones = [one for one in rows if one.state == "issued" and one.collected is None]
        if open_ones:
            self._write([one.serial for one in open_ones], back=False)

    def _write(self, serials: Sequence[str], *, back: bool) -> None:
        by = self.by.text()

        def work(session: Session) -> Done:
            from circledesk.services import collecting

            if back:
                return collecting.not_collected(session, serials=serials)
            return collecting.collected(session, serials=serials, by=by)

        self._refusal.hide()
        self.by.clear()
        self.context.jobs.write(work, failed=self._refuse)

    def _make_buttons(self) -> None:
        theme = self.context.theme
        self.all_button = Button(theme, self.tr("All have collected"), self.mark_all)
        self.close_button = Button(theme, self.tr("Close"), self.reject, kind="primary")
        self.close_button.setAutoDefault(False)

    def _arrange(self) -> None:
        hint = label(self.tr("Space: collected, or not"), "grey")
        top = column(self._title, self._count, 4, row(self.by, self.waiting), space=6)
        body = column(top, self.list, hint, self._refusal, space=8)
        body.setContentsMargins(24, 20, 24, 12)
        foot = row(self.all_button, None, self.close_button)
        foot.setContentsMargins(24, 12, 24, 16)
        self.setLayout(column(body, line(), foot, space=0))

    def _show(self, register: CertificateRegister) -> None:
        self._title.setText(register.title)
        total = sum(one.state == "issued" for one in register.rows)
        told = self.tr("{open} of {all} not collected yet")
        if not total:
            told = self.tr("Nothing waits to be handed out.")
        self._count.setText(told.format(open=register.open, all=total))
        self.model.set_rows(register.rows)
        if self._next:
            self.list.choose(self._next)
            self._next = ""
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.first())

    def _refuse(self, error: CircleDeskError) -> None:
        self._refusal.setText(translated(error.sentence))
        self._refusal.show()

    def _changed(self, areas: frozenset[Area]) -> None:
        if Area.CERTIFICATES in areas:
            self.load()


def _columns() -> list[Column[RegisterRow]]:
    return [
        Column("", lambda one: Cell(str(one.number or "")), lambda one: one.number, 44, least=36),
        Column(tr("Learner"), _name, lambda one: one.learner.casefold(), 300, least=160),
        Column(tr("Number"), lambda one: Cell(one.serial), lambda one: one.serial, 190, whole=True),
        Column(tr("Collected"), _collected, lambda one: str(one.collected or ""), 170, whole=True),
    ]


def _name(one: RegisterRow) -> Cell:
    return Cell(one.learner or tr("(erased)"), one.circle)


def _collected(one: RegisterRow) -> Cell:
    if one.state == "void":
        below = tr("in its place {serial}").format(serial=one.successor) if one.successor else ""
        return Cell(tr("Void"), below, tone="red")
    if one.collected is None:
        return Cell("—", tone="grey")
    return Cell(words.year_date(one.collected), one.collected_by, tone="green")
