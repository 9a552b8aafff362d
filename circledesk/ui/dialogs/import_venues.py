"""Which branch each venue of P2PU's is: a proposal that a person confirms or changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from circledesk.services.facts.imports import VenueProposal
from circledesk.ui import words
from circledesk.ui.language import translated
from circledesk.ui.widgets.layout import clear, column, label

if TYPE_CHECKING:
    from circledesk.services.facts.circles import BranchRow


class Venues(QWidget):
    """A line for each venue whose circles are not here yet."""

    def __init__(self) -> None:
        super().__init__()
        self.choices: dict[str, QComboBox] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setColumnStretch(0, 1)
        says = self.tr(
            "A circle stays for good in the branch it is brought into: look at each venue."
        )
        head = label(self.tr("Venues and branches"), "strong")
        self.setLayout(column(head, label(says, "grey", wrap=True), self._grid, space=8))
        self.hide()

    def show_venues(self, venues: Sequence[VenueProposal], branches: Sequence[BranchRow]) -> None:
        """Show the venues that are to be confirmed; what was chosen before stays chosen."""
        chosen = self.branch_map()
        clear(self._grid)
        self.choices = {}
        wanted = [one for one in venues if one.how != "kept" and one.venue]
        for at, one in enumerate(wanted):
            box = self._box(one, [branch.name for branch in branches])
            box.setCurrentIndex(max(box.findData(chosen.get(one.venue, one.branch)), 0))
            self.choices[one.venue] = box
            named = label(self._words(one), wrap=True)
            named.setBuddy(box)
            self._grid.addWidget(named, at, 0)
            self._grid.addWidget(box, at, 1)
        self.setVisible(bool(wanted))

    def branch_map(self) -> dict[str, str]:
        """Which branch each venue goes to."""
        return {venue: str(box.currentData()) for venue, box in self.choices.items()}

    def _box(self, one: VenueProposal, names: Sequence[str]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Branch of {venue}").format(venue=one.venue))
        if one.branch not in names:
            box.addItem(self.tr("New branch: {name}").format(name=one.branch), one.branch)
        for name in names:
            box.addItem(translated(name), name)
        return box

    def _words(self, one: VenueProposal) -> str:
        circles = words.counted(self.tr("1 circle"), self.tr("{n} circles"), one.circles)
        place = f"{one.venue}, {one.city}" if one.city and one.city not in one.venue else one.venue
        return f"{place} · {circles}"
