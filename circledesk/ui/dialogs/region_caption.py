"""What a branch's dialogs call its region: county, district, province, or the team's own word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.filter_bar import kind_words, region_of

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def name_region(dialog: Dialog) -> None:
    """Name the field `county` by the country's word at once, by the team's when it is read."""

    def show(word: str) -> None:
        text = kind_words(word)["region"]
        dialog.caption("county").setText(text)
        dialog.named_fields["county"].setAccessibleName(text)

    show(region_of(dialog.context.country))
    dialog.context.jobs.read(_read, show, owner=dialog, slot="region")


def _read(session: Session) -> str:
    from circledesk.services.narrowing import region_word

    return region_word(session)
