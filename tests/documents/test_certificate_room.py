"""Long and awkward texts on a certificate: never outside their room, never over one another."""

from __future__ import annotations

import io
import random
import re
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest

from circledesk.documents.certificate import render_certificates
from circledesk.documents.design import MM
from circledesk.documents.first_classic.design import first_classic
from circledesk.documents.first_classic.page import body_lines
from circledesk.services.facts.certificates import CertificateFacts, Signatory
from tests.documents.paper_facts import CERTIFICATE, certificate

CLASSIC = first_classic()
PIECES = (
    *("Wanjikũ", "Ng’ang’a", "Ọlábísí", "Mwĩhaki", "de", "la", "O'Brien", "Al-Hassan", "X", "Æsa"),
    *("Þórdís", "Nguyễn", "Wolfeschlegelsteinhausenbergerdorff", "فاطمة", "عبد الرحمن", "አበበ"),
    *("ወልደ ጊዮርጊስ", "Łucja", "Ẹ̀bùn", "MWANAISHA", "jr.", "Κώστας", "Ольга", "ŋgɔzi", "İpek"),
)


def awkward_names(count: int) -> list[str]:
    chance = random.Random(2018)
    names = ["A", "Ali", "W" * 128, "i" * 128, "Ŵ " * 60, "م" * 60, "ሙ" * 70]
    while len(names) < count:
        names.append(" ".join(chance.choices(PIECES, k=chance.randint(1, 14)))[:128])
    return names


def awkward(name: str, number: int) -> CertificateFacts:
    person = Signatory(name, "Coordinator of everything " * 4, name[::-1].strip() or "B")
    return certificate(
        learner=name,
        course=name if number % 3 == 0 else "An Introduction to Everything " * (number % 5 + 1),
        circle=name if number % 2 else "",
        team="Test Library Service of the Whole Wide Country " * (number % 4 + 1),
        branch=name[:60],
        serial=f"T-{number:05}" * (number % 4 + 1),
        signatories=(person,) * (number % 4),
        language="sw" if number % 5 == 0 else "en",
    )


@pytest.mark.parametrize("logo", ["", "x"])
def test_lines_in_the_middle_keep_their_order_and_distance(logo: str) -> None:
    from dataclasses import replace

    edge = (CLASSIC.at("page.width") - CLASSIC.at("page.text_width")) / 2 - 0.01
    for number, name in enumerate(awkward_names(200)):
        lines = body_lines(replace(awkward(name, number), logo=logo), CLASSIC)
        assert min(one.x for one in lines) >= edge
        assert lines[-1].y >= CLASSIC.up("body.bottom")
        for above, below in pairwise(lines):
            assert above.y - below.y >= 0.8 * below.size


def test_nothing_printed_leaves_the_frame(tmp_path: Path) -> None:
    out = io.BytesIO()
    render_certificates([awkward(n, i) for i, n in enumerate(awkward_names(200))], out)
    (tmp_path / "all.pdf").write_bytes(out.getvalue())
    boxes = subprocess.run(
        ["pdftotext", "-bbox", "all.pdf", "-"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    found = re.findall(r'xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)" yMax="([\d.-]+)"', boxes)
    assert len(found) > 200 * 15
    inner, width, height = (CLASSIC.at(f"page.{name}") for name in ("inner", "width", "height"))
    for left, right, bottom in found:
        assert float(left) > inner + 5 * MM
        assert float(right) < width - inner - 5 * MM
        assert float(bottom) < height - inner


def test_a_signatory_stays_readable_where_role_and_organization_are_long(tmp_path: Path) -> None:
    """Nothing under 5.5 pt: pdftotext gives a word's box, a little higher than its size."""
    long = Signatory(
        "Prof. Ngũgĩ wa Thiong’o Kamau-Ochieng",
        "Coordinator of the learning circles of all counties",
        "The Library Service and the County of Murang’a, Joint Programme",
    )
    out = io.BytesIO()
    render_certificates([certificate(signatories=(long,) * 3)], out)
    (tmp_path / "one.pdf").write_bytes(out.getvalue())
    boxes = subprocess.run(
        ["pdftotext", "-bbox", "one.pdf", "-"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    found = re.findall(r'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">(.+)</word', boxes)
    heights = {word: float(low) - float(top) for top, low, word in found}
    for word in ("Kamau-Ochieng", "Coordinator", "counties", "Programme"):
        assert heights[word] > 5.5 * 1.2


def test_name_is_large_shrinks_to_its_floor_and_breaks_evenly() -> None:
    from dataclasses import replace

    def name_lines(name: str) -> list[tuple[float, float]]:
        lines = body_lines(replace(CERTIFICATE, learner=name), CLASSIC)
        return [(one.size, one.line.width * one.size) for one in lines if one.name]

    assert [size for size, _ in name_lines("Achieng Odhiambo")] == [40]
    one_line = name_lines("Maximiliana Guadalupe Fernandez")
    assert len(one_line) == 1
    assert 30 <= one_line[0][0] < 40
    two = name_lines("Maria Antonieta Guadalupe de los Ángeles Fernández-Montenegro y Trinidad")
    assert len(two) == 2
    assert abs(two[0][1] - two[1][1]) < 0.4 * max(two[0][1], two[1][1])


def test_the_frame_lies_within_the_safe_area() -> None:
    assert CLASSIC.at("page.outer") - 1.6 / 2 >= 12 * MM
