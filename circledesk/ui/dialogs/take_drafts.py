"""Take along what was drafted in the practice library: choose what, and for which branch."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QComboBox

from circledesk.services.facts.circles import BranchRow
from circledesk.services.facts.practice import Drafts
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import column, label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class Takeable:
    """What there is to take, and the branches that it can be for."""

    drafts: Drafts
    branches: tuple[BranchRow, ...]


class TakeDraftsDialog(Dialog):
    """Circles come as drafts: no figure counts them until they are published."""

    def __init__(self, context: Context, found: Takeable) -> None:
        super().__init__(context, self.tr("Take my drafts along"), self.tr("Take along"))
        self._drafts = found.drafts
        told = self.tr(
            "Circles come as drafts, with their dates and texts and without any invented people."
        )
        self.add(label(told, "grey", wrap=True))
        self.boxes: dict[str, QCheckBox] = {}
        for course in found.drafts.courses:
            if course.own:
                self._box(course.id, self.tr("Course: {title}").format(title=course.title))
        for circle in found.drafts.circles:
            day = words.full_date(circle.days[0])
            text = self.tr("Circle: {name}, from {day}").format(name=circle.name, day=day)
            self._box(circle.id, text)
        self.add(column(*self.boxes.values(), space=4))
        self.branch = QComboBox()
        for branch in found.branches:
            self.branch.addItem(branch.name, branch.id)
        if found.drafts.circles and len(found.branches) > 1:
            self.add_field("branch", self.tr("Branch"), self.branch)
        first = next(iter(self.boxes.values()), None)
        if first is not None:
            first.setFocus()

    def request(self) -> Callable[[Session], Any] | None:
        """Make the chosen ones here; nothing, where none is."""
        chosen = frozenset(key for key, box in self.boxes.items() if box.isChecked())
        if not chosen:
            return None
        drafts, branch = self._drafts.only(chosen), self.branch.currentData()

        def work(session: Session) -> Any:
            from circledesk.services.practice import take_drafts

            return take_drafts(session, drafts=drafts, branch_id=branch)

        return work

    def _box(self, key: str, text: str) -> None:
        box = QCheckBox(text.replace("&", "&&"))
        box.setChecked(True)
        self.boxes[key] = box


def read_takeable(session: Session) -> Takeable:
    """Read what was drafted in the practice library beside this folder."""
    from circledesk.services.practice import drafts_in
    from circledesk.services.session import may_write, rooms
    from circledesk.services.team import branches
    from circledesk.settings import practice_folder

    own = [branch for branch in branches(session) if may_write(session, branch.id)]
    return Takeable(drafts_in(practice_folder(rooms(session).folder)), tuple(own))
