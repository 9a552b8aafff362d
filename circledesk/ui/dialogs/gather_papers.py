"""Papers for gathering a team: forms to fill in by hand, the branches compared."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING

from circledesk.services.facts.gathering import BUY_IN, NEW_MEMBER
from circledesk.ui.dialogs.papers import Offered, PapersDialog
from circledesk.ui.language import tr

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


def of_form(context: Context, kind: str, branch_id: str = "", form_id: str = "") -> PapersDialog:
    """Return the dialog with a form: empty, and as it was filled in where it was."""
    empty = Offered("empty", tr("Empty form"), _told(kind), _maker(kind, branch_id, ""))
    papers: tuple[Offered, ...] = (empty,)
    if form_id:
        told = tr("What was answered, to hand in or keep.")
        make = _maker(kind, branch_id, form_id)
        filled = Offered("filled", tr("Filled form"), told, make, deed="paper.filled-form")
        papers = (filled, empty)
    return PapersDialog(context, _heading(kind), papers, context.language.code)


def of_comparison(context: Context) -> PapersDialog:
    """Return the dialog with the branches compared."""
    told = tr("A bar a branch, a table of topics, what several would like to learn.")
    heading = tr("Our branches compared")
    paper = Offered("comparison", heading, told, _comparison)
    return PapersDialog(context, heading, (paper,), context.language.code)


def _heading(kind: str) -> str:
    if kind == NEW_MEMBER:
        return tr("New in the team")
    if kind == BUY_IN:
        return tr("Agreed with the management")
    return tr("What the library has")


def _told(kind: str) -> str:
    if kind == BUY_IN:
        return tr("What to say on the first page, what to agree on the second.")
    return tr("To fill in by hand; then it is typed in here.")


def _maker(kind: str, branch_id: str, form_id: str) -> Callable[[Session, str], bytes]:
    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.form_sheet import render_form
        from circledesk.services.gather_reading import form_paper

        out = BytesIO()
        paper = form_paper(session, kind=kind, branch_id=branch_id or None, form_id=form_id or None)
        render_form(paper, out, language)
        return out.getvalue()

    return make


def _comparison(session: Session, language: str) -> bytes:
    from circledesk.documents.site_comparison import render_comparison
    from circledesk.services.facts.gathering import SITE
    from circledesk.services.gather_questions import form
    from circledesk.services.sites import compare_sites

    out = BytesIO()
    render_comparison(compare_sites(session), form(SITE), out, language)
    return out.getvalue()
