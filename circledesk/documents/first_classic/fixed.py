"""The parts of a certificate that all of a ceremony share: frame, team, title, signature lines."""

from __future__ import annotations

import base64
import io
from math import cos, pi, sin
from typing import Any

from circledesk.documents import certificate_words as words
from circledesk.documents.design import MM
from circledesk.documents.first_classic.design import Design
from circledesk.documents.text import draw, prepare, width_of
from circledesk.documents.words import language_of, say
from circledesk.documents.wrap import fit
from circledesk.errors import InvalidValue
from circledesk.services.facts.certificates import CertificateFacts, Signatory

_TITLE_SPACING = 5.2
_SMALLEST = 0.74
"""Of a signatory's sizes, on one line: smaller than that is two lines."""
_PEOPLE = 9
"""Dots in the ornament: people who sit in a circle."""


def fixed_key(facts: CertificateFacts) -> tuple[object, ...]:
    """Return what `draw_fixed` depends on: certificates with equal keys share one drawing."""
    look = (facts.design, facts.design_version, language_of(facts.language), facts.kind)
    return (*look, facts.team, facts.branch, facts.logo, facts.signatories)


def draw_fixed(
    canvas: Any, facts: CertificateFacts, design: Design, *, background: bool = True
) -> None:
    """Draw what a ceremony's pages share; on pre-printed paper without the frame."""
    if background:
        _frame(canvas, design)
    _head(canvas, facts, design)
    _signatures(canvas, facts.signatories[:3], design)
    _number_labels(canvas, facts, design)


def _frame(canvas: Any, design: Design) -> None:
    width, height = design.at("page.width"), design.at("page.height")
    canvas.setStrokeColorRGB(*design.colours["accent"])
    outer = design.at("page.outer")
    canvas.setLineWidth(1.6)
    canvas.rect(outer, outer, width - 2 * outer, height - 2 * outer)
    inner, radius = design.at("page.inner"), design.at("page.corner")
    canvas.setLineWidth(0.5)
    canvas.drawPath(_hollow_corners(canvas, inner, width - inner, height - inner, radius))
    canvas.setFillColorRGB(*design.colours["accent"])
    for x in (inner + 1.4 * MM, width - inner - 1.4 * MM):
        for y in (inner + 1.4 * MM, height - inner - 1.4 * MM):
            canvas.circle(x, y, 0.75 * MM, stroke=0, fill=1)


def _hollow_corners(canvas: Any, low: float, right: float, top: float, radius: float) -> Any:
    """Return a rectangle whose corners are quarter circles drawn inwards."""
    path = canvas.beginPath()
    path.moveTo(low, low + radius)
    for x, y, start in ((low, low, 90), (right, low, 180), (right, top, 270), (low, top, 0)):
        path.arcTo(x - radius, y - radius, x + radius, y + radius, start, -90)
    path.close()
    return path


def _head(canvas: Any, facts: CertificateFacts, design: Design) -> None:
    shift = design.at("head.shift") if _logo(canvas, facts, design) else 0
    _centred(canvas, facts.team, "sans-bold", "team", design.up("head.team") - shift, design)
    canvas.setFillColorRGB(*design.colours["grey"])
    if facts.branch:
        _centred(canvas, facts.branch, "sans", "branch", design.up("head.branch") - shift, design)
    baseline = design.up("head.title") - shift * 0.75
    size = design.sizes["title"][0]
    line = prepare(words.title(facts), "serif")
    width = width_of(line, size, _TITLE_SPACING)
    middle = design.at("page.width") / 2
    canvas.setFillColorRGB(*design.colours["accent"])
    draw(canvas, middle - width / 2, baseline, line, size, spacing=_TITLE_SPACING)
    for side in (-1, 1):
        _ring(canvas, middle + side * (width / 2 + 12 * MM), baseline + size * 0.36)


def _ring(canvas: Any, x: float, y: float) -> None:
    """Draw the ornament: people in a circle."""
    for person in range(_PEOPLE):
        angle = 2 * pi * person / _PEOPLE + pi / 2
        canvas.circle(x + 8.2 * cos(angle), y + 8.2 * sin(angle), 1.45, stroke=0, fill=1)


def _logo(canvas: Any, facts: CertificateFacts, design: Design) -> bool:
    if not facts.logo:
        return False
    from reportlab.lib.utils import ImageReader

    try:
        image = ImageReader(io.BytesIO(base64.b64decode(facts.logo, validate=True)))
    except (ValueError, OSError):
        raise InvalidValue(
            "The team's logo cannot be read as a picture.",
            "Choose the logo again, as a PNG file.",
            field="logo",
        ) from None
    width, height = design.at("head.logo_width"), design.at("head.logo_height")
    canvas.drawImage(
        image,
        (design.at("page.width") - width) / 2,
        design.up("head.logo_top") - height,
        width,
        height,
        mask="auto",
        preserveAspectRatio=True,
    )
    return True


def _centred(canvas: Any, text: str, style: str, size: str, y: float, design: Design) -> None:
    block = fit(text, style, design.sizes[size], design.at("page.text_width"), 1)
    if size == "team":
        canvas.setFillColorRGB(*design.colours["ink"])
    draw(canvas, (design.at("page.width") - block.width) / 2, y, block.lines[0], block.size)


def _signatures(canvas: Any, people: tuple[Signatory, ...], design: Design) -> None:
    width = design.at("foot.signature_width")
    gap = design.at("foot.signature_gap" if len(people) > 2 else "foot.signature_gap_of_two")
    whole = len(people) * width + (len(people) - 1) * gap
    baseline = design.up("foot.baseline")
    left = (design.at("page.width") - whole) / 2
    for person in people:
        canvas.setStrokeColorRGB(*design.colours["ink"])
        canvas.setLineWidth(0.6)
        canvas.line(left, baseline, left + width, baseline)
        _signatory(canvas, person, left, baseline, design)
        left += width + gap


def _signatory(canvas: Any, person: Signatory, left: float, y: float, design: Design) -> None:
    """Draw name, role and organization under a line; long ones shrink a little, then take two."""
    width = design.at("foot.signature_width")
    rows = (
        (person.name, "sans-bold", 9.5, "ink", 12.0),
        (person.role, "sans", 8.5, "ink", 11.0),
        (person.organization, "sans", 8.0, "grey", 10.5),
    )
    blocks = [fit(row[0], row[1], (row[2], row[2] * _SMALLEST), width, 2) for row in rows]
    # A row of two lines is the smaller one: it needs less above it.
    steps = [
        (block.size * 1.27 if len(block.lines) > 1 else row[4])
        for block, row in zip(blocks, rows, strict=True)
    ]
    whole = sum(step * len(block.lines) for block, step in zip(blocks, steps, strict=True))
    scale = min(1.0, design.at("foot.signature_height") / whole)
    for block, row, step in zip(blocks, rows, steps, strict=True):
        canvas.setFillColorRGB(*design.colours[row[3]])
        size = block.size * scale
        for line in block.lines:
            y -= step * scale
            draw(canvas, left + (width - line.width * size) / 2, y, line, size)


def _number_labels(canvas: Any, facts: CertificateFacts, design: Design) -> None:
    language = language_of(facts.language)
    canvas.setFillColorRGB(*design.colours["grey"])
    label = prepare(say(language, "certificate.number"), "sans")
    draw(canvas, design.at("foot.left"), design.up("foot.baseline") - 11.5, label, 8)
