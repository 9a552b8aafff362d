"""The weekly update for a screen, a mailbox, a phone and a program: four faces of one dataclass."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from dataclasses import asdict
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from functools import singledispatch
from typing import Any

from circledesk.documents.weekly import render_weekly
from circledesk.documents.weekly_html import weekly_page
from circledesk.documents.weekly_reading import read_weekly
from circledesk.documents.weekly_view import Figure, Growth, Note, Quote, Row, Section, WeeklyView
from circledesk.documents.words import Language, say
from circledesk.services.facts.meetings import MeetingRow
from circledesk.services.facts.weekly import WeeklyUpdate

_MOST_LINES = 8
"""Lines of a section in a phone's message; the rest is counted."""


def weekly_html(update: WeeklyUpdate, language: str = "en") -> str:
    """Return one HTML page that needs nothing else."""
    return weekly_page(read_weekly(update, language))


def weekly_text(update: WeeklyUpdate, language: str = "en") -> str:
    """Return a short message for WhatsApp, `*bold*` as WhatsApp writes it."""
    return _text(read_weekly(update, language), _MOST_LINES)


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
    message = EmailMessage(policy=SMTP)
    message["Subject"] = view.subject
    if sender:
        message["From"] = Address(addr_spec=sender)
    if to:
        message["To"] = [Address(addr_spec=address) for address in to]
    if update.made_at is not None:
        message["Date"] = format_datetime(update.made_at)
    message["X-Unsent"] = "1"
    attached = say(view.language, "weekly.attached")
    plain = f"{_text(view, None)}\n{attached}\n"
    message.set_content(plain, cte="quoted-printable")
    message.add_alternative(weekly_page(view), subtype="html", cte="quoted-printable")
    pdf = io.BytesIO()
    render_weekly(update, pdf, language)
    name = f"weekly-update-{update.week_start:%Y-%m-%d}.pdf"
    message.add_attachment(pdf.getvalue(), maintype="application", subtype="pdf", filename=name)
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
    }


def _text(view: WeeklyView, most: int | None) -> str:
    figures = (_figure(figure, view.language) for figure in view.figures)
    parts = [f"{_bold(view.team)}\n{view.title}", "\n".join(figures)]
    parts += (_text_section(section, view.language, most) for section in view.sections)
    parts += ("\n".join(view.left_out), view.made)
    return "\n\n".join(part for part in parts if part) + "\n"


def _figure(figure: Figure, language: Language) -> str:
    key = "weekly.figure_more" if figure.detail else "weekly.figure"
    words = say(language, key, value=figure.value, label=figure.label, detail=figure.detail)
    return words[0].upper() + words[1:]


def _text_section(section: Section, language: Language, most: int | None) -> str:
    shown = section.rows[:most]
    lines = [_bold(section.heading), *(f"• {_line(row, language)}" for row in shown)]
    if not section.rows:
        lines.append(section.empty)
    if len(section.rows) > len(shown):
        lines.append(say(language, "weekly.more", n=len(section.rows) - len(shown)))
    return "\n".join(lines)


def _bold(text: str) -> str:
    # A star in the text would end the bold.
    return f"*{text.replace('*', '∗')}*"


@singledispatch
def _line(row: object, language: Language) -> str:
    raise TypeError(f"no row of the weekly update: {row!r}")


@_line.register
def _(row: Quote, language: Language) -> str:
    said = (
        f"“{row.plus}”" if row.plus else "",
        f"{say(language, 'weekly.to_change')} {row.delta}" if row.delta else "",
        f"“{row.reflection}”" if row.reflection else "",
        f"({row.source})",
    )
    return " ".join(part for part in said if part)


@_line.register
def _(row: Row, language: Language) -> str:
    # When, which circle and where; the figures are on the paper.
    (when, _), (circle, place), *_rest = row.cells
    return f"{when} · {circle}" + (f" ({place})" if place else "")


@_line.register
def _(row: Growth, language: Language) -> str:
    return f"{row.circle}: {row.words}" + (f" ({row.detail})" if row.detail else "")


@_line.register
def _(row: Note, language: Language) -> str:
    return f"{row.what}: {row.words}" if row.words else row.what


def _fix_boundaries(message: EmailMessage, update: WeeklyUpdate) -> None:
    """Give the parts fixed boundaries: chance would make other bytes each time."""
    parts = (part for part in message.walk() if part.is_multipart())
    for place, part in enumerate(parts):
        part.set_boundary(f"=_circledesk_{update.week_start:%Y%m%d}_{place}")
