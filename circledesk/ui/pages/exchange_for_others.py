"""What is kept here for others, unopened: a line below the parcels that are written."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from circledesk.services.facts.changed import Area
from circledesk.services.facts.exchange import CarriedFile, WrittenBundle
from circledesk.ui.language import tr, translated
from circledesk.ui.page import Page
from circledesk.ui.widgets.layout import column, label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class CarriedLine(Page):
    """For whom parcels of others are kept; nothing to see where there are none."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.EXCHANGE})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.line = label("", "grey", wrap=True)
        self.beside = label("", "strong", wrap=True)
        self.beside.hide()
        self.setLayout(column(self.beside, self.line))

    def told(self, text: str) -> None:
        """Say what was laid beside the parcel that was written just now."""
        self.beside.setText(text)
        self.beside.setVisible(bool(text))

    def load(self) -> None:
        """Read what is kept."""
        self.read(_read, self._show)

    def _show(self, kept: tuple[CarriedFile, ...]) -> None:
        names = sorted({translated(name) for one in kept for name in one.recipients})
        text = self.tr(
            "Others’ parcels are kept here unopened, for {branches}. They are laid beside the next "
            "parcel that you write for them."
        )
        self.line.setText(text.format(branches=", ".join(names)) if names else "")


def beside(written: WrittenBundle) -> str:
    """What was laid beside a parcel that was written; '' where there was nothing of others."""
    told = []
    if written.carried:
        text = tr("Others’ parcels that were laid beside it, unopened: {count}.")
        told.append(text.format(count=len(written.carried)))
    if written.not_carried:
        text = tr("There was no room for others’ parcels: {count}. They stay here for next time.")
        told.append(text.format(count=written.not_carried))
    return " ".join(told)


def _read(session: Session) -> tuple[CarriedFile, ...]:
    from circledesk.services.relay import carried

    return carried(session)
