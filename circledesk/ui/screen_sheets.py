"""A signed sheet of the circle at hand for pictures, filled in and shaded without a camera."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QSize
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPen

from circledesk.said import said
from circledesk.services.facts.sheet_page import Line, Page, Rect
from circledesk.services.facts.sheets import STATES, SheetColumn, SheetFacts, SheetRow
from circledesk.services.facts.sheets_back import (
    Brought,
    LearnerNow,
    MeetingBack,
    ReadBox,
    ReadLine,
    ReadPage,
    SheetBack,
    UnreadPage,
)
from circledesk.ui.theme import PAPER
from circledesk.ui.widgets.paper_view import Paper

if TYPE_CHECKING:
    from circledesk.services.facts.circles import CirclePage
    from circledesk.ui.context import Context
    from circledesk.ui.pages.sheets_page import SheetsPage
    from circledesk.ui.theme import Theme

_WIDE = 1240
_MOST_ROWS = 14
_HANDS = ("present", "present", "late", "present", "", "excused", "present")
_SHADOW = 110
"""How much of 255 of the theme's grey lies over the darkest corner."""


def sample_page(context: Context, circle: CirclePage, meeting_id: str) -> SheetsPage:
    """Return the page with a sheet of a meeting on it, and a picture that is none."""
    from circledesk.documents.sign_in_sheet import render_sign_in_sheet
    from circledesk.services.facts.sheet_layout import pages
    from circledesk.services.sheet_matching import rows_back
    from circledesk.ui.pages.sheets_page import SheetsPage

    back = _back(circle, meeting_id)
    out = BytesIO()
    render_sign_in_sheet(back.facts, out)
    page = pages(back.facts)[0]
    image = Paper(out.getvalue()).picture(0, QSize(_WIDE, round(_WIDE * page.height / page.width)))
    lines = _filled(context.theme, image, page)
    read = ReadPage("photo.jpg", 1, back.facts.code, 1, lines)
    failed = UnreadPage(
        "IMG-0042.jpg", 1,
        said("There is no sheet of CircleDesk’s to be seen on the picture."),
        said("Photograph the whole sheet, with its corner codes, in good light."),
        _png(image.copy(150, 300, 700, 420)),
    )  # fmt: skip
    made = SheetsPage(context)
    made.show_brought(Brought((back,), (read,), rows_back(back, [read]), (failed,)))
    return made


def _back(circle: CirclePage, meeting_id: str) -> SheetBack:
    signed = [one for one in circle.signups if one.state == "signed-up"][:_MOST_ROWS]
    meeting = next(one for one in circle.meetings if one.id == meeting_id)
    facts = SheetFacts(
        code="ABCDEFGHJKLM",
        kind="meeting",
        columns=tuple(SheetColumn(state) for state in STATES),
        rows=tuple(SheetRow(one.learner_id, one.name) for one in signed),
        circle=circle.row.name,
        branch=circle.row.branch,
        day=meeting.date,
        printed_on=meeting.date,
    )
    recorded = {one.learner_id: "absent" for one in signed[3:4]}
    held = MeetingBack(meeting.id, meeting.date, meeting.week, meeting.weeks, "open", recorded)
    now = {one.learner_id: LearnerNow(one.learner_id, one.name, "signed-up") for one in signed}
    return SheetBack(facts, circle.row.id, circle.row.branch_id, True, (held,), now, (), {})


def _filled(theme: Theme, image: QImage, page: Page) -> tuple[ReadLine, ...]:
    scale = image.width() / page.width
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("teal"), 3))
    marks = {}
    for number, line in enumerate(page.lines):
        mark = _HANDS[number % len(_HANDS)] if line.name else ("late" if number % 9 == 0 else "")
        marks[line.key] = mark
        _write(painter, line, mark, scale)
    shadow, none = QColor(theme.colour("grey")), QColor(PAPER)
    shadow.setAlpha(_SHADOW)
    none.setAlpha(0)
    light = QLinearGradient(0, 0, image.width(), image.height())
    light.setColorAt(0, none)
    light.setColorAt(1, shadow)
    painter.fillRect(image.rect(), light)
    painter.end()
    return tuple(_line(image, line, marks[line.key], scale) for line in page.lines)


def _write(painter: QPainter, line: Line, mark: str, scale: float) -> None:
    for box in line.boxes:
        if box.column == mark:
            _cross(painter, box.rect, scale)
    if mark:
        _scribble(painter, line.write[-1 if line.name else 0], scale)


def _cross(painter: QPainter, box: Rect, scale: float) -> None:
    left, top, right, low = (s * scale for s in (box.x, box.y, box.right, box.bottom))
    painter.drawLine(QPointF(left + 4, top + 5), QPointF(right - 2, low + 3))
    painter.drawLine(QPointF(right + 2, top - 3), QPointF(left + 5, low - 3))


def _scribble(painter: QPainter, place: Rect, scale: float) -> None:
    x, y, high = place.x * scale + 8, place.y * scale, place.height * scale
    points = [QPointF(x + n * 9, y + high * (0.3 + 0.4 * (n % 2))) for n in range(14)]
    painter.drawPolyline(points)


def _line(image: QImage, line: Line, mark: str, scale: float) -> ReadLine:
    cut = line.cut
    part = image.copy(
        int(cut.x * scale), int(cut.y * scale), int(cut.width * scale), int(cut.height * scale)
    )
    unclear = line.number == 6
    boxes = tuple(
        ReadBox(
            box.column,
            box.column == mark and not unclear,
            doubt=box.column == mark and unclear,
            frame=((box.rect.x - cut.x) / cut.width, 0.2, box.rect.width / cut.width, 0.6),
        )
        for box in line.boxes
    )
    doubt = said("A mark is unclear.") if unclear else ""
    return ReadLine(line.key, boxes, bool(mark), doubt, _png(part))


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
