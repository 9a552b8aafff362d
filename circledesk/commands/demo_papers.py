"""The demo's papers for the desk and for others: a sheet that comes back, a file that checks."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.orm import Session

from circledesk.documents.sign_in_sheet import render_sign_in_sheet
from circledesk.documents.survey_slip import render_survey_slips
from circledesk.documents.verifier import verifier_html
from circledesk.in_place import write_whole
from circledesk.services.facts.meetings import MeetingRow
from circledesk.services.sheets import sheet_for_meeting, survey_slips
from circledesk.services.verifier import verifier_facts


def write_sheets(session: Session, papers: Path, meeting: MeetingRow, language: str) -> None:
    """Write the sign-in sheet of a meeting and the survey slip of its circle."""
    sheet = sheet_for_meeting(session, meeting_id=meeting.id, language=language)
    write_whole(papers / "sign-in-sheet.pdf", lambda out: render_sign_in_sheet(sheet, out))
    slip = survey_slips(session, circle_id=meeting.circle_id, language=language)
    write_whole(papers / "survey-slip.pdf", lambda out: render_survey_slips(slip, out))


def write_verifier(session: Session, papers: Path) -> int:
    """Write the file with which others check certificates; return its size in bytes."""
    content = verifier_html(verifier_facts(session))
    write_whole(papers / "check-a-certificate.html", lambda out: out.write(content))
    return len(content)
