"""A short question: a few fields, one primary button, Cancel. Refusals stand under their fields.

No dialog is larger than its screen: the fields scroll, the buttons stay.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QWidget

from circledesk.errors import CircleDeskError, InvalidValue
from circledesk.services.facts.changed import Area
from circledesk.ui.context import Context
from circledesk.ui.language import translated
from circledesk.ui.widgets.button import Button, restyle
from circledesk.ui.widgets.edits import when_edited
from circledesk.ui.widgets.form_area import FormArea, height_for
from circledesk.ui.widgets.layout import Part, column, label, line, row
from circledesk.ui.widgets.on_screen import bring_in, room
from circledesk.ui.widgets.when import DateField


class Dialog(QDialog):
    """Subclasses add fields and say in `request()` what is to be done with them.

    The dialog itself writes nothing: `request()` returns work for the database's worker. While
    it runs the button waits; a refusal is shown here and marks its field; else the dialog closes
    with the result in `answer`. Open it with `open()`; it deletes itself.
    """

    changed: frozenset[Area] = frozenset()
    ends_in = ""
    """The verb or deed that it ends in; it is not opened where that is shut to who sits here."""
    note = ""
    """As in `Jobs.write`, for work whose result does not say them itself."""

    def __init__(self, context: Context, title: str, verb: str, *, width: int = 480) -> None:
        super().__init__(context.window)
        self.context = context
        self.answer: Any = None
        self._fields: dict[str, QWidget] = {}
        self._faults: dict[str, QLabel] = {}
        self._captions: dict[str, QLabel] = {}
        self.setWindowTitle(title)
        self.widen(width)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._refusal = label("", "red", wrap=True)
        self._refusal.hide()
        self.accept_button = Button(context.theme, verb, self.submit, kind="primary")
        self.accept_button.setDefault(True)
        self.keep_button = Button(context.theme, self.tr("Cancel"), self.reject)
        self.body = column(space=12)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(8)
        self.grid.setColumnStretch(1, 1)
        self.buttons = row(None, self.keep_button, self.accept_button)
        head = column(label(title, "heading"), self.body, self.grid, space=12)
        head.addStretch(1)
        head.setContentsMargins(24, 20, 24, 16)
        self._area = FormArea(head)
        self._area.grew.connect(self._grow)
        self._foot = column(self._refusal, self.buttons, space=12)
        self._foot.setContentsMargins(24, 12, 24, 16)
        whole = column(self._area, line(), self._foot, space=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def add_field(
        self,
        name: str,
        text: str,
        field: QWidget,
        hint: str = "",
        *,
        grid: QGridLayout | None = None,
        also: tuple[str, ...] = (),
    ) -> None:
        """Add a row of the form, or of a `grid` inside it (fields that are folded away).

        `name` is the field's name in the service's refusals; `also` are further ones whose place
        is here.
        """
        grid = grid or self.grid
        at = grid.rowCount()
        caption = label(text)
        caption.setBuddy(field)
        caption.setMinimumHeight(32)
        field.setAccessibleName(text)
        fault = label("", "red", wrap=True)
        fault.hide()
        for named in (name, *also):
            self._fields[named], self._faults[named] = field, fault
        self._captions[name] = caption
        when_edited(field, lambda: self._forgive(name))
        if isinstance(field, DateField):
            field.refused.connect(self._point_out)
        grid.addWidget(caption, at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(column(field, fault, space=2), at, 1)
        if hint:
            grid.addWidget(label(hint, "detail", wrap=True), at + 1, 1)

    @property
    def named_fields(self) -> dict[str, QWidget]:
        """The fields by the names of the service's refusals."""
        return dict(self._fields)

    def caption(self, name: str) -> QLabel:
        """The words left of a field."""
        return self._captions[name]

    def add(self, part: Part) -> None:
        """Add something above the fields."""
        if isinstance(part, QWidget):
            self.body.addWidget(part)
        elif part is not None and not isinstance(part, int):
            self.body.addLayout(part)

    def fold_fields(self) -> None:
        """Hide the fields, where nothing can be filled in."""
        for part in self._area.widgets_of(self.grid):
            part.hide()

    def reveal(self, field: QWidget) -> None:
        """Unfold the part of the form in which a field lies, where parts are folded away."""

    def request(self) -> Callable[[Any], Any] | None:
        """The work to do with what was typed; None where nothing is to be done."""
        raise NotImplementedError

    def widen(self, width: int) -> None:
        """Be at least so wide, as far as the screen allows."""
        self.setMinimumWidth(min(width, room(self).width()))

    def fit(self) -> None:
        """Take the height that the words need now, as far as the screen allows."""
        if not self.isVisible():
            return
        least = max(self._area.minimumSizeHint().width(), self._foot.minimumSize().width())
        wanted = max(self.width(), least)
        width = min(wanted, room(self).width())
        foot = height_for(self._foot, width) + 1
        self.resize(QSize(width, self._area.height_for(width) + foot).boundedTo(room(self)))
        bring_in(self)

    def _grow(self) -> None:
        """Take more room where the form outgrew its own, and there is some left."""
        may = self.isVisible() and self.height() < room(self).height()
        if may and self._area.height_for(self.width()) > self._area.height():
            self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the words need."""
        super().showEvent(event)
        self.fit()

    def submit(self) -> None:
        """Hand the work over, and wait for its end."""
        self._clear_refusal()
        try:
            work = self.request()
        except CircleDeskError as error:
            self._refuse(error)
            return
        if work is None:
            self.accept()
            return
        self.accept_button.setEnabled(False)
        self.context.jobs.write(
            work, self._done, changed=self.changed, note=self.note, failed=self._refuse
        )

    def _done(self, result: Any) -> None:
        self.answer = result
        self.accept()

    def _refuse(self, error: CircleDeskError) -> None:
        self.accept_button.setEnabled(True)
        said = self._point_out(error)
        field = self._fields.get(error.field) if isinstance(error, InvalidValue) else None
        if field is not None:
            field.setFocus()
            self._area.show_part(said)

    def _point_out(self, error: CircleDeskError) -> QLabel:
        name = error.field if isinstance(error, InvalidValue) else ""
        said = self._faults.get(name, self._refusal)
        said.setText(translated(error.sentence))
        said.show()
        if name in self._fields:
            self.reveal(self._fields[name])
            restyle(self._fields[name], "wrong", "true")
        self.fit()
        return said

    def _forgive(self, name: str) -> None:
        """What is being put right is no longer wrong."""
        self._faults[name].hide()
        restyle(self._fields[name], "wrong", "false")

    def _clear_refusal(self) -> None:
        self._refusal.hide()
        for name in self._fields:
            self._forgive(name)
