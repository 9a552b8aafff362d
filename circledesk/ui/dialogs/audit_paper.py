"""Who did what, as a paper for an auditor: of these or all days, in sight before it is printed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from io import BytesIO
from typing import TYPE_CHECKING

from circledesk.ui.context import Context
from circledesk.ui.dialogs.papers import Offered, PaperOptions, PapersDialog
from circledesk.ui.language import in_language, tr
from circledesk.ui.widgets.choice import Choice
from circledesk.ui.widgets.layout import column, label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_DAYS = (30, 90, 365)
_FIRST = 90


def audit_paper_of(context: Context, deed: str, learner_id: str) -> PapersDialog:
    """Return the dialog with what the page lists: one deed or all, one learner or all."""
    heading = tr("Who did what")
    told = tr("For an auditor: line by line, with room to sign.")
    options = _Days(context, deed, learner_id)
    paper = Offered("audit", heading, told, options.maker(), options=options, deed="paper.audit")
    return PapersDialog(context, heading, (paper,), context.language.code)


class _Days(PaperOptions):
    """How far back the paper goes."""

    def __init__(self, context: Context, deed: str, learner_id: str) -> None:
        super().__init__()
        self._today, self._deed, self._learner = context.today, deed, learner_id
        kinds = [(str(n), tr("The last {n} days").format(n=n)) for n in _DAYS]
        self.days = Choice(context.theme, [*kinds, ("", tr("All days"))])
        self.days.show_value(str(_FIRST))
        self.days.setAccessibleName(tr("Days"))
        self.days.chose.connect(self.changed)
        self.setLayout(column(label(tr("Days"), "detail"), self.days, space=4))

    def maker(self) -> Callable[[Session, str], bytes]:
        """What makes the paper of the chosen days."""
        days, deed, learner = self.days.value, self._deed, self._learner
        first = self._today - timedelta(days=int(days)) if days else None

        def make(session: Session, language: str) -> bytes:
            return _paper(session, language, deed, learner, first)

        return make


def _paper(session: Session, language: str, deed: str, learner: str, first: date | None) -> bytes:
    from circledesk.documents.audit_paper import render_audit
    from circledesk.services.audit import Asked, audit_paper

    out = BytesIO()
    facts = audit_paper(session, Asked(deed=deed, learner=learner, first=first))
    render_audit(facts, out, language, speak=lambda text: in_language(text, language))
    return out.getvalue()
