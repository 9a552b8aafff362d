"""The handbook on paper: all of it, or the page that is read."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING

from circledesk.ui.dialogs.papers import Offered, PapersDialog
from circledesk.ui.language import tr

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


def handbook_papers(context: Context, key: str) -> PapersDialog:
    """Return the dialog with the page of a key first: most who print want that one."""
    papers = (
        Offered("page", tr("This page"), tr("The page that you were reading."), _maker(key)),
        Offered(
            "handbook",
            tr("The whole handbook"),
            tr("With its contents in front. Some eighty pages: print it on both sides."),
            _maker(""),
        ),
    )
    return PapersDialog(context, tr("Handbook"), papers, context.language.code)


def _maker(key: str) -> Callable[[Session, str], bytes]:
    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.handbook_paper import render_handbook

        out = BytesIO()
        render_handbook(out, language, key)
        return out.getvalue()

    return make
