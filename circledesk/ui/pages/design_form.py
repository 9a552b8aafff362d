"""The values of the chosen part, each with what is wrong with it below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QGridLayout, QLabel, QSpinBox, QWidget

from circledesk.documents.design_parts import at
from circledesk.ui.language import tr, translated
from circledesk.ui.pages.design_names import with_names
from circledesk.ui.pages.design_state import DesignState
from circledesk.ui.pages.design_values import Value, values_of
from circledesk.ui.theme import Theme
from circledesk.ui.widgets.button import restyle
from circledesk.ui.widgets.choice import Choice
from circledesk.ui.widgets.layout import clear, label
from circledesk.ui.widgets.number import NumberField, with_room

_CAPTION_PX = 96


class MmField(QDoubleSpinBox):
    """A number with one or two figures behind the point; the wheel scrolls the form."""

    def __init__(self, value: Value) -> None:
        super().__init__()
        self.setDecimals(2 if value.step < 0.2 else 1)
        self.setRange(value.least, value.most)
        self.setSingleStep(value.step)
        self.setSuffix(f" {value.unit}" if value.unit else "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(True)
        with_room(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A number changes only where it is being edited."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class DesignForm(QWidget):
    """One line a value; built anew when another part is chosen."""

    def __init__(self, theme: Theme, state: DesignState) -> None:
        super().__init__()
        self._theme = theme
        self.state = state
        self._shown: tuple[str, ...] = ()
        self.fields: dict[str, QWidget] = {}
        """By their places in refusals."""
        self._faults: dict[str, QLabel] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(0, _CAPTION_PX)
        self.setLayout(self._grid)
        self.fill()
        state.chose.connect(self.fill)
        state.refilled.connect(self.fill)
        state.changed.connect(self.say_faults)

    def fill(self) -> None:
        """Show the chosen part's values."""
        clear(self._grid)
        self.fields, self._faults = {}, {}
        place = self.state.chosen
        values = values_of(self.state.tables, place) if place else []
        split = next((n for n, one in enumerate(values) if one.key == "x"), len(values))
        for number, value in enumerate(values):
            if number == split:
                self._head(self._where(place))
            self._add(value)
        self.say_faults()

    def say_faults(self) -> None:
        """Show what was refused at the value it is about; follow a moved part's place."""
        fault = self.state.fault
        said = with_names(translated(fault.what), self.state.tables) if fault else ""
        for place, shown in self._faults.items():
            mine = fault is not None and fault.field == place
            shown.setText(said if mine else "")
            shown.setVisible(mine)
            restyle(self.fields[place], "wrong", "true" if mine else "false")
        for place, field in self.fields.items():
            where, _, key = place.rpartition(".")
            if key in ("x", "y") and isinstance(field, MmField) and not field.hasFocus():
                self._quietly(field, float(at(self.state.tables, where)[key]))

    def _quietly(self, field: MmField, number: float) -> None:
        field.blockSignals(True)
        field.setValue(number)
        field.blockSignals(False)

    def _where(self, place: str) -> str:
        if not place.startswith("block"):
            return tr("Its place")
        block = at(self.state.tables, place.partition(".")[0])
        if len(block.get("line", ())) < 2:
            return tr("Its place")
        return tr("Its place, with what stands there too")

    def _head(self, text: str) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(label(text, "strong", wrap=True), row, 0, 1, 2)

    def _add(self, value: Value) -> None:
        held = at(self.state.tables, value.place).get(value.key, value.default)
        field = self._field(value, held)
        field.setAccessibleName(value.name)
        row = self._grid.rowCount()
        self.fields[value.full] = field
        if isinstance(field, QCheckBox):
            self._grid.addWidget(field, row, 0, 1, 2)
        else:
            caption = label(value.name, "grey", wrap=True)
            caption.setBuddy(field)
            self._grid.addWidget(caption, row, 0)
            self._grid.addWidget(field, row, 1)
        fault = label("", "red", wrap=True)
        fault.hide()
        self._faults[value.full] = fault
        self._grid.addWidget(fault, row + 1, 1)

    def _field(self, value: Value, held: object) -> QWidget:
        write = self._writer(value)
        if value.choices:
            choice = Choice(self._theme, value.choices)
            if held in dict(value.choices):
                choice.show_value(str(held))
            choice.chose.connect(lambda: write(choice.value))
            return choice
        if isinstance(value.default, bool):
            tick = QCheckBox(value.name)
            tick.setChecked(bool(held))
            tick.toggled.connect(write)
            return tick
        return self._number(value, float(held), write)  # type: ignore[arg-type]

    def _number(self, value: Value, held: float, write: Callable[[object], None]) -> QWidget:
        field: QSpinBox | QDoubleSpinBox
        if value.step == 1:
            field = NumberField(int(value.least), int(value.most), int(held), value.name)
        else:
            field = MmField(value)
            field.setValue(held)
        field.valueChanged.connect(write)
        return field

    def _writer(self, value: Value) -> Callable[[object], None]:
        def write(given: object) -> None:
            told = round(given, 2) if isinstance(given, float) else given

            def change(tables: dict[str, object]) -> None:
                held = at(tables, value.place)
                held[value.key] = told
                if value.key == "size" and float(held.get("least", 0)) > float(str(told)):
                    held["least"] = told

            self.state.edit(value.full, change)

        return write
