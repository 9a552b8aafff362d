"""The pictures of surveys and of a meeting's parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from circledesk.ui import asking, asking_circles
from circledesk.ui.screen_exchange import Ask

if TYPE_CHECKING:
    from circledesk.services.facts.circles import CirclePage
    from circledesk.services.facts.meetings import MeetingRow
    from circledesk.ui.context import Context


def survey_dialogs(context: Context, page: CirclePage) -> list[tuple[str, Ask]]:
    """Return both questionnaires, the sheets from paper, and the computer passed round."""
    from circledesk.services.facts.surveys import CircleSurveys, Counts, SurveyResults
    from circledesk.services.survey_questions import questions

    circle, learner = page.row, page.signups[0].learner_id
    none = SurveyResults("learner", 0, 0, tuple(Counts(one) for one in questions("learner")))
    shown = CircleSurveys(circle.id, circle.name, page.language, (), 0, none, none, False, True)
    return [
        (
            "learner-survey",
            lambda: asking_circles.fill_survey(context, circle.id, learner_id=learner),
        ),
        (
            "facilitator-survey",
            lambda: asking_circles.fill_survey(context, circle.id, "facilitator"),
        ),
        ("survey-sheets", lambda: asking_circles.enter_sheets(context, shown)),
        ("survey-slips", lambda: asking_circles.survey_slips(context, shown)),
        ("survey-passed-round", lambda: asking_circles.pass_round(context, shown)),
    ]


def parts_dialog(context: Context, meeting: MeetingRow) -> QWidget:
    """Ask for the parts of a meeting's run."""
    from circledesk.services.facts.runs import PARTS, Run
    from circledesk.ui.dialogs.meeting_parts import MeetingPartsDialog

    return asking.opened(MeetingPartsDialog(context, Run(meeting, PARTS, "", "", True, True)))
