"""Papers that are filled in by hand and come back: sign-in sheets and survey slips, to print."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING

from circledesk.ui.dialogs.papers import Offered, PapersDialog
from circledesk.ui.language import tr

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.meetings import MeetingRow
    from circledesk.services.facts.sheets import SheetFacts
    from circledesk.services.facts.surveys import CircleSurveys
    from circledesk.ui.context import Context

Facts = Callable[["Session", str, bool], "SheetFacts"]
"""A sheet in a language; whether it is kept, so that it is known when it comes back."""


def of_meeting(context: Context, meeting: MeetingRow) -> PapersDialog:
    """Return the dialog with a meeting's sign-in sheet, and that of all its circle's meetings."""
    papers = (meeting_sheet(meeting.id), circle_sheet(meeting.circle_id))
    return PapersDialog(context, meeting.circle, papers, context.language.code)


def of_survey(context: Context, shown: CircleSurveys) -> PapersDialog:
    """Return the dialog with a circle's survey slips."""
    circle_id = shown.circle_id
    papers = (
        _offered(
            "survey",
            tr("Survey slip"),
            tr("Without a name: print it as often as there are learners."),
            _slips(circle_id, "learner", named=False),
        ),
        _offered(
            "named-survey",
            tr("Survey slips with names"),
            tr("One for each learner, with the name on it."),
            _slips(circle_id, "learner", named=True),
        ),
        _offered(
            "facilitator-survey",
            tr("Facilitator’s survey"),
            tr("For whoever facilitated the circle."),
            _slips(circle_id, "facilitator", named=False),
        ),
    )
    return PapersDialog(context, shown.circle, papers, shown.language)


def meeting_sheet(meeting_id: str) -> Offered:
    """Return the sign-in sheet of one meeting."""

    def facts(session: Session, language: str, keep: bool) -> SheetFacts:
        from circledesk.services.sheets import sheet_for_meeting

        return sheet_for_meeting(session, meeting_id=meeting_id, language=language, keep=keep)

    told = tr(
        "A box and a signature for each learner. Photograph it afterwards and bring the picture "
        "in: the marks are read."
    )
    return _offered("meeting-sheet", tr("Sign-in sheet"), told, facts)


def circle_sheet(circle_id: str) -> Offered:
    """Return the sign-in sheet of all meetings of a circle."""

    def facts(session: Session, language: str, keep: bool) -> SheetFacts:
        from circledesk.services.sheets import sheet_for_circle

        return sheet_for_circle(session, circle_id=circle_id, language=language, keep=keep)

    told = tr(
        "One sheet for the whole circle, a column a meeting. It may be photographed after each."
    )
    return _offered("circle-sheet", tr("Sign-in sheet, all meetings"), told, facts)


def _slips(circle_id: str, kind: str, *, named: bool) -> Facts:
    def facts(session: Session, language: str, keep: bool) -> SheetFacts:
        from circledesk.services.sheets import survey_slips

        return survey_slips(
            session, circle_id=circle_id, kind=kind, named=named, language=language, keep=keep
        )

    return facts


def _offered(key: str, name: str, told: str, facts: Facts) -> Offered:
    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.sign_in_sheet import render_sign_in_sheet
        from circledesk.documents.survey_slip import render_survey_slips

        sheet, out = facts(session, language, False), BytesIO()
        render = render_survey_slips if sheet.kind == "survey" else render_sign_in_sheet
        render(sheet, out)
        return out.getvalue()

    def keep(session: Session, language: str) -> None:
        facts(session, language, True)

    return Offered(key, name, told, make, keep=keep)
