"""Where others wrote the name of who is to be erased: shown while the name is still known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from circledesk.ui.language import tr, translated
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel
    from sqlalchemy.orm import Session

    from circledesk.services.facts.own_data import NamedIn
    from circledesk.ui.context import Context
    from circledesk.ui.widgets.dialog import Dialog

_SHOWN = 6


def add_named_elsewhere(context: Context, dialog: Dialog, learner_id: str) -> QLabel:
    """Add the places to a question; nothing is added to it where there are none."""
    lines = label("", wrap=True)
    lines.hide()
    dialog.add(lines)

    def work(session: Session) -> Sequence[NamedIn]:
        from circledesk.services.own_data import named_elsewhere

        return named_elsewhere(session, learner_id=learner_id)

    def show(found: Sequence[NamedIn]) -> None:
        if found:
            lines.setText(_words(found))
            lines.show()
            dialog.fit()

    context.jobs.read(work, show, owner=dialog, slot="named")
    return lines


def _words(found: Sequence[NamedIn]) -> str:
    from circledesk.services.called import kind_word

    told = tr("Her name stands here too, in words of others. Take it out there, before or after:")
    places = [f"• {translated(kind_word(one.table))}: {one.what}" for one in found[:_SHOWN]]
    if len(found) > _SHOWN:
        places.append(tr("and {count} more").format(count=len(found) - _SHOWN))
    return "\n".join((told, *places))
