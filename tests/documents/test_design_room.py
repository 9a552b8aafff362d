"""Awkward names in every design: no overlap, nothing outside its place, no sign without a glyph.

The short form takes as many as it can in SECONDS; where HOURS are given, all 5,000 in each design.
"""

from __future__ import annotations

import os
import time
import unicodedata
from dataclasses import replace
from itertools import pairwise

import pytest

from circledesk.documents.certificate import check_page
from circledesk.documents.certificate_check import READABLE
from circledesk.documents.design import MM, Design
from circledesk.documents.design_file import design_of
from circledesk.documents.design_layout import Placed, PlacedLine, placed_in
from circledesk.documents.design_signatures import placed_signatures
from circledesk.documents.fonts import coverage
from circledesk.documents.marks import box
from circledesk.documents.text import MissingGlyph, clean
from circledesk.errors import InvalidValue
from circledesk.services.facts.certificates import DESIGNS, CertificateFacts, Signatory
from tests.documents.awkward_names import EMOJI, awkward_names
from tests.documents.paper_facts import CERTIFICATE

SECONDS = 2.5
MANY = 5_000
CLOSE = 0.01
"""pt by which sums of floats may differ."""


def awkward(name: str, number: int) -> CertificateFacts:
    person = Signatory(name, "Coordinator of everything " * (number % 4 + 1), name[::2].strip())
    return replace(
        CERTIFICATE,
        learner=name,
        course=name if number % 3 == 0 else "An Introduction to Everything " * (number % 5 + 1),
        circle=name if number % 2 else "",
        team="Test Library Service of the Whole Wide Country " * (number % 4 + 1),
        branch=name[:60],
        serial=f"T-{number:05}" * (number % 4 + 1),
        signatories=(person,) * (number % 4),
        logo="x" if number % 7 == 0 else "",
        kind=("completion", "participation", "facilitator", "training", "trainer")[number % 5],
        language=("en", "sw", "fr")[number % 3],
        qr_text="x",
    )


def ink(line: PlacedLine) -> tuple[float, float]:
    """How far the glyphs of a line reach above and below its baseline, in pt."""
    boxes = [
        (box(piece.font, sign), piece.rise) for piece in line.line.pieces for sign in piece.text
    ]
    high = max((one.high + rise for one, rise in boxes), default=0)
    low = min((one.low + rise for one, rise in boxes), default=0)
    return high * line.size, -low * line.size


def top_and_bottom(one: Placed) -> tuple[float, float]:
    if isinstance(one, PlacedLine):
        up, down = ink(one)
        return one.y + up, one.y - down
    return one.y + one.height, one.y


def look_for_faults(facts: CertificateFacts, design: Design) -> None:
    for block in design.blocks:
        left, right = block.box.x * MM, (block.box.x + block.box.width) * MM
        top = (design.height - block.box.y) * MM
        placed = placed_in(block, facts, design)
        for one in placed:
            assert left - CLOSE <= one.x
            assert one.x + one.width <= right + CLOSE
            high, low = top_and_bottom(one)
            assert high <= top + CLOSE
            assert low >= top - block.box.height * MM - CLOSE
        for above, below in pairwise(placed):
            assert top_and_bottom(above)[1] >= top_and_bottom(below)[0] - CLOSE
        lines = [one for one in placed if isinstance(one, PlacedLine)]
        whole_name([one for one in lines if one.field == "learner"], facts)
        have_glyphs(lines)
    within_signatures(facts, design)


def whole_name(lines: list[PlacedLine], facts: CertificateFacts) -> None:
    """Every letter of the name stands there, however it was broken; scripts that are turned or
    joined are counted elsewhere.
    """
    if lines and not any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in facts.learner):
        printed = "".join(piece.text for one in lines for piece in one.line.pieces)
        assert printed.replace(" ", "") == clean(facts.learner).replace(" ", "")
        assert min(one.size for one in lines) >= 8


def have_glyphs(lines: list[PlacedLine]) -> None:
    for one in lines:
        for piece in one.line.pieces:
            assert coverage(piece.font).issuperset(map(ord, piece.text))


def within_signatures(facts: CertificateFacts, design: Design) -> None:
    assert design.signatures is not None
    place = design.signatures.box
    signed = placed_signatures(facts.signatories, design)
    assert len(signed) == len(facts.signatories)
    for one in signed:
        assert place.x * MM - CLOSE <= one.x
        assert one.x + one.width <= (place.x + place.width) * MM + CLOSE
        for line in one.words:
            assert one.x - CLOSE <= line.x
            assert line.x + line.width <= one.x + one.width + CLOSE
            assert top_and_bottom(line)[1] >= (design.height - place.y - place.height) * MM - CLOSE
        for above, below in pairwise(one.words):
            assert top_and_bottom(above)[1] >= top_and_bottom(below)[0] - CLOSE
        have_glyphs(list(one.words))
    for left, right in pairwise(signed):
        assert left.x + left.width < right.x


def test_awkward_names_stand_clear_of_one_another_in_every_design() -> None:
    designs = [design_of(name, version) for name, version in DESIGNS.items()]
    end = time.monotonic() + (float("inf") if "HOURS" in os.environ else SECONDS)
    done = 0
    for number, name in enumerate(awkward_names(MANY)):
        if time.monotonic() > end:
            break
        facts = awkward(name, number)
        for design in designs:
            look_for_faults(facts, design)
        done += 1
    print(f"{done} of {MANY} names in {len(designs)} designs")
    assert done >= 10


@pytest.mark.parametrize("name", DESIGNS)
def test_what_cannot_be_shown_or_read_is_refused_with_the_reason(name: str) -> None:
    facts = replace(CERTIFICATE, design=name, design_version=DESIGNS[name])
    check_page(facts)
    for learner in EMOJI:
        with pytest.raises(MissingGlyph, match="cannot be printed"):
            check_page(replace(facts, learner=learner))
    with pytest.raises(MissingGlyph):
        check_page(replace(facts, signatories=(Signatory("Joy", "🎓", ""),)))
    with pytest.raises(InvalidValue, match="too long for its place"):
        check_page(replace(facts, signatories=(Signatory("W" * 500, "", ""),) * 3))


def test_the_signs_of_every_latin_language_are_in_every_font_of_a_certificate() -> None:
    blocks = ((0x21, 0x7E), (0xA1, 0x17F), (0x180, 0x24F), (0x1E00, 0x1EFF), (0x300, 0x36F))
    signs = {sign for low, high in blocks for sign in range(low, high + 1)} - {0xAD}
    for font in ("NotoSans-Regular", "NotoSans-Bold", "NotoSerif-Regular", "NotoSerif-Bold"):
        assert signs <= coverage(font)
    assert signs <= coverage("NotoSerif-Italic")


def test_nothing_readable_is_refused() -> None:
    assert READABLE < 5
    render = [replace(CERTIFICATE, design=name, design_version=DESIGNS[name]) for name in DESIGNS]
    for facts in render:
        check_page(replace(facts, learner="W" * 128, course="Introduction to everything " * 6))
