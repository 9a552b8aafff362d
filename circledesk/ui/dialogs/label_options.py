"""Which sheet of labels, and which of its labels is the first that is free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from circledesk.documents.label_sheets import BADGES, USUAL, label_sheets
from circledesk.ui.context import Context
from circledesk.ui.dialogs.desk_papers_made import labels_maker
from circledesk.ui.dialogs.papers import PaperOptions
from circledesk.ui.widgets.layout import column, label
from circledesk.ui.widgets.number import NumberField

if TYPE_CHECKING:
    from circledesk.ui.dialogs.desk_papers_made import Make, Names


class LabelOptions(PaperOptions):
    """Badges to cut out come first where names are printed: they need no bought sheet."""

    def __init__(self, context: Context, names: Names, *, badges: bool) -> None:
        super().__init__()
        self._names = names
        self._sheets = {one.key: one for one in label_sheets() if badges or not one.cut}
        self.sheet = QComboBox()
        self.sheet.setAccessibleName(self.tr("Sheet of labels"))
        self.sheet.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for key, one in self._sheets.items():
            self.sheet.addItem(one.called(context.language.code), key)
        usual = BADGES if badges and BADGES in self._sheets else USUAL
        self.sheet.setCurrentIndex(max(0, self.sheet.findData(usual)))
        self.first = NumberField(1, 1, 1, self.tr("First free label"))
        captions = (
            label(self.sheet.accessibleName(), "detail"),
            label(self.first.accessibleName(), "detail"),
        )
        self.setLayout(column(captions[0], self.sheet, 4, captions[1], self.first, 4, space=6))
        self._take_sheet()
        self.sheet.currentIndexChanged.connect(lambda _: self._take_sheet())
        self.sheet.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.first.valueChanged.connect(lambda _: self.changed.emit())

    def maker(self) -> Make:
        """What makes the labels as they are chosen now."""
        return labels_maker(self._names, self.sheet.currentData(), self.first.value())

    def _take_sheet(self) -> None:
        self.first.blockSignals(True)
        self.first.setMaximum(self._sheets[self.sheet.currentData()].count)
        self.first.blockSignals(False)
