"""The weekly update for a screen, a mailbox, a phone and a program: four faces of one dataclass."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC
from email.header import Header
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import EmailPolicy
from email.utils import format_datetime
from typing import Any

from circledesk.documents.circle_report import render_circle_report
from circledesk.documents.weekly import render_weekly
from circledesk.documents.weekly_html import weekly_page
from circledesk.documents.weekly_message import short_message, whole_text
from circledesk.documents.weekly_reading import read_weekly
from circledesk.documents.words import say
from circledesk.services.facts.circle_report import CircleReport
from circledesk.services.facts.meetings import ByMessage, MeetingRow
from circledesk.services.facts.weekly import WeeklyUpdate


def weekly_html(update: WeeklyUpdate, language: str = "en") -> str:
    """Return one HTML page that needs nothing else."""
    return weekly_page(read_weekly(update, language))


def weekly_text(update: WeeklyUpdate, language: str = "en") -> str:
    """Return a short message for WhatsApp, `*bold*` as WhatsApp writes it."""
    return short_message(read_weekly(update, language))


def weekly_eml(
    update: WeeklyUpdate,
    language: str = "en",
    *,
    sender: str = "",
    to: Sequence[str] = (),
) -> bytes:
    """Return an e-mail file: text and HTML, the PDF attached; the same update, the same bytes.

    It opens as a draft (X-Unsent). `sender` and `to` are plain addresses.
    """
    view = read_weekly(update, language)
    message = EmailMessage(policy=_Whole(linesep="\r\n"))
    message["Subject"] = view.subject
    if sender:
        message["From"] = Address(addr_spec=sender)
    if to:
        message["To"] = [Address(addr_spec=address) for address in to]
    if update.made_at is not None:
        message["Date"] = format_datetime(update.made_at)
    message["X-Unsent"] = "1"
    reports = [one.report for one in update.finished if one.report is not None]
    attached = say(view.language, "weekly.attached_reports" if reports else "weekly.attached")
    plain = f"{whole_text(view)}\n{attached}\n"
    message.set_content(plain, cte="quoted-printable")
    message.add_alternative(weekly_page(view), subtype="html", cte="quoted-printable")
    pdf = io.BytesIO()
    render_weekly(update, pdf, language)
    name = f"weekly-update-{update.week_start:%Y-%m-%d}.pdf"
    message.add_attachment(pdf.getvalue(), maintype="application", subtype="pdf", filename=name)
    for number, report in enumerate(reports, 1):
        _attach_report(message, report, number, view.language)
    _fix_boundaries(message, update)
    return message.as_bytes()


def weekly_json(update: WeeklyUpdate) -> str:
    """Return the object of contract.md as JSON text, two blanks deep, in UTF-8's own letters."""
    return json.dumps(weekly_object(update), ensure_ascii=False, indent=2) + "\n"


def weekly_object(update: WeeklyUpdate) -> dict[str, Any]:
    """Return the object of contract.md: plain values, dates as ISO 8601, texts as typed."""
    return {
        "team": update.team,
        "week_start": update.week_start.isoformat(),
        "week_end": update.week_end.isoformat(),
        "meetings": [meeting_object(row) for row in update.meetings],
        "signups": [
            {"circle": one.circle, "new": one.new, "total": one.total} for one in update.signups
        ],
        "feedback": [
            {
                "circle": one.circle,
                "date": one.date.isoformat(),
                "rating": one.rating,
                "attendance": one.attendance,
                "plus": one.plus,
                "delta": one.delta,
                "reflection": one.reflection,
            }
            for one in update.feedback
        ],
        "finished": [
            {
                "circle": one.circle,
                "meetings": one.meetings,
                "signups": one.signups,
                "average_attendance": one.average_attendance,
                "certificates": one.certificates,
                **_report(one.report),
            }
            for one in update.finished
        ],
        "upcoming": [
            {
                "circle": one.circle,
                "first_meeting": one.first_meeting.isoformat(),
                "signups": one.signups,
            }
            for one in update.upcoming
        ],
        "totals": asdict(update.totals),
        "new_members": list(update.new_members),
        "new_courses": list(update.new_courses),
        "by_message": [meeting_object(row) for row in update.by_message],
    }


def _report(report: CircleReport | None) -> dict[str, Any]:
    """Return what learners said at a circle's end; nothing where that was not asked for."""
    if report is None:
        return {}
    return {
        "surveys": report.answered,
        "goal_reached": report.spread("goal").mean,
        "would_recommend": report.spread("recommend").mean,
        "completed": report.completed,
    }


def meeting_object(row: MeetingRow) -> dict[str, Any]:
    """Return a meeting as `list meetings --json` has it."""
    return {
        "id": row.id,
        "circle_id": row.circle_id,
        "circle": row.circle,
        "course": row.course,
        "branch": row.branch,
        "week": row.week,
        "weeks": row.weeks,
        "facilitators": list(row.facilitators),
        "date": row.date.isoformat(),
        "start": f"{row.start:%H:%M}",
        "end": f"{row.end:%H:%M}",
        "venue": row.venue,
        "rsvp": {"yes": row.rsvp.yes, "no": row.rsvp.no, "none": row.rsvp.none},
        "signups": row.signups,
        "attendance": row.attendance,
        "rating": row.rating,
        "news": row.news,
        "as_of": None if row.as_of is None else row.as_of.isoformat(),
        "cancelled": row.cancelled,
        "by_message": _by_message(row.by_message),
        "stand_in": row.stand_in,
    }


def _by_message(told: ByMessage | None) -> dict[str, Any] | None:
    if told is None:
        return None
    return {
        "came": told.came,
        "signed_up": told.signed_up,
        "rating": told.rating,
        "new_signups": told.new_signups,
        "sent": told.sent.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
    }


def _attach_report(message: EmailMessage, report: CircleReport, number: int, language: str) -> None:
    """Attach the report of a circle that finished, under a name that every system takes."""
    pdf = io.BytesIO()
    render_circle_report(report, pdf, language)
    plain = "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in report.circle)
    name = f"{number}-{plain.strip('-') or 'circle'}.pdf"
    message.add_attachment(pdf.getvalue(), maintype="application", subtype="pdf", filename=name)


class _Whole(EmailPolicy):
    """SMTP's rules; older Pythons lose the blank between two encoded words of a subject."""

    def fold_binary(self, name: str, value: Any) -> bytes:
        """Fold a header; a subject in other letters by `Header`, which keeps blanks inside."""
        if name.lower() != "subject" or str(value).isascii():
            return super().fold_binary(name, value)
        folded = Header(str(value), "utf-8", header_name=name).encode(linesep="\r\n")
        return f"{name}: {folded}\r\n".encode("ascii")


def _fix_boundaries(message: EmailMessage, update: WeeklyUpdate) -> None:
    """Give the parts fixed boundaries: chance would make other bytes each time."""
    parts = (part for part in message.walk() if part.is_multipart())
    for place, part in enumerate(parts):
        part.set_boundary(f"=_circledesk_{update.week_start:%Y%m%d}_{place}")
