"""Give the viewpoints of a Q-study names that people remember."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from circledesk.services.facts.q_study import QResult, QStudyPage
from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_WIDTH_PX = 640


class NameViewpointsDialog(Dialog):
    """What is dearest to them stands below each."""

    def __init__(self, context: Context, page: QStudyPage, told: QResult) -> None:
        title = self.tr("Name the viewpoints")
        super().__init__(context, title, self.tr("Save"), width=_WIDTH_PX)
        self._page = page
        self.names: dict[int, QLineEdit] = {}
        for one in told.viewpoints:
            caption = self.tr("Viewpoint {number}").format(number=one.number)
            self.names[one.number] = field = QLineEdit(one.name)
            self.add_field(f"name-{one.number}", caption, field, one.most[0].text)
        next(iter(self.names.values())).setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Keep them."""
        page = self._page
        names = {number: field.text() for number, field in self.names.items()}

        def work(session: Session) -> Any:
            from circledesk.services.q_method.studies import look_for

            return look_for(
                session,
                study_id=page.row.id,
                viewpoints=page.viewpoints,
                extraction=page.extraction,
                names=names,
            )

        return work
