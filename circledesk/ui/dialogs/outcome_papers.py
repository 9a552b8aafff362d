"""What a circle came to, among its papers: report, page to hang up, letters of thanks."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING

from circledesk.ui.dialogs.papers import Offered
from circledesk.ui.language import tr

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.circles import CirclePage


def outcome_papers(page: CirclePage) -> tuple[Offered, ...]:
    """Return the papers of a circle that has begun; of another one there is nothing to tell."""
    if page.row.status not in ("running", "finished"):
        return ()
    told = (
        (
            "report",
            tr("Report for the team"),
            tr("Goals, attendance, surveys and everybody's words, with charts."),
        ),
        (
            "outside",
            tr("Report for others"),
            tr("The same figures; of people's words the stories whose teller agreed."),
        ),
        (
            "page",
            tr("Our circle, to hang up"),
            tr("One page of figures and stories for the library's wall. More, Stories chooses."),
        ),
        ("letter", tr("Thanks to the facilitator"), tr("A letter to print and sign.")),
        (
            "branch-letter",
            tr("Thanks to the library"),
            tr("A letter to the colleagues who were the circle's home."),
        ),
    )
    made = _maker(page.row.id)
    return tuple(Offered(key, name, what, made(key)) for key, name, what in told)


def _maker(circle_id: str) -> Callable[[str], Callable[[Session, str], bytes]]:
    """Return what makes a circle's papers by their keys."""

    def of_kind(key: str) -> Callable[[Session, str], bytes]:
        def make(session: Session, language: str) -> bytes:
            from circledesk.documents.circle_poster import render_circle_poster
            from circledesk.documents.circle_report import render_circle_report
            from circledesk.documents.thank_you import render_thank_you
            from circledesk.services.circle_report import circle_report_paper

            outside = key in ("outside", "page")
            report = circle_report_paper(session, circle_id=circle_id, outside=outside)
            out = BytesIO()
            if key == "page":
                render_circle_poster(report, out, language)
            elif key in ("report", "outside"):
                render_circle_report(report, out, language)
            else:
                to = "branch" if key == "branch-letter" else "facilitator"
                render_thank_you(report, out, language, to=to)
            return out.getvalue()

        return make

    return of_kind
