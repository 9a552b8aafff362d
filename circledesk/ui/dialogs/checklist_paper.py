"""The checklist of a circle on its page, in sight before it is printed."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from circledesk.ui.dialogs.papers import Offered, PapersDialog
from circledesk.ui.language import tr

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


def of_checklist(context: Context, circle_id: str, circle: str) -> PapersDialog:
    """Return the dialog with the checklist of a circle."""

    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.checklist_sheet import render_checklist
        from circledesk.services.checklist import circle_checklist

        out = BytesIO()
        facts = circle_checklist(session, circle_id=circle_id, language=language)
        render_checklist(facts, out, language)
        return out.getvalue()

    told = tr("To hang beside the desk. What is ticked here is ticked on it.")
    heading = tr("Checklist: {circle}").format(circle=circle)
    paper = Offered("checklist", tr("Checklist"), told, make)
    return PapersDialog(context, heading, (paper,), context.language.code)
