"""The team's logo: kept small, cut to its mark, on pages drawn up from then on."""

from __future__ import annotations

import base64
import random
from io import BytesIO

import pytest
from PIL import Image, ImageDraw

from circledesk.documents.certificate import certificate_pdf
from circledesk.errors import InvalidValue, NotAllowed
from circledesk.services import certificates, team, undo
from circledesk.services.logo import HEIGHT, MOST_BYTES, WIDTH, logo_text
from circledesk.services.session import this_device, write_local
from tests.services.conftest import Library


def picture(kind: str = "PNG", *, mark: tuple[int, int, int, int] = (200, 100, 600, 300)) -> bytes:
    """Return 900 × 500 dots, clear but for a mark."""
    drawn = Image.new("RGBA", (900, 500), (0, 0, 0, 0))
    ImageDraw.Draw(drawn).rectangle(mark, fill=(11, 107, 98, 255))
    out = BytesIO()
    (drawn if kind == "PNG" else drawn.convert("RGB")).save(out, kind)
    return out.getvalue()


def shown(text: str) -> Image.Image:
    return Image.open(BytesIO(base64.b64decode(text))).convert("RGB")


def test_a_logo_is_cut_to_its_mark_and_fits_its_place() -> None:
    logo = shown(logo_text(picture()))
    assert (logo.width / logo.height) == pytest.approx(401 / 201, abs=0.02)
    assert logo.width <= WIDTH
    assert logo.height <= HEIGHT
    assert logo.getpixel((5, 5)) == (11, 107, 98)


def test_any_photograph_becomes_small() -> None:
    chance = random.Random(3)
    noise = Image.frombytes("RGB", (1200, 900), chance.randbytes(1200 * 900 * 3))
    out = BytesIO()
    noise.save(out, "JPEG")
    assert len(base64.b64decode(logo_text(out.getvalue()))) <= MOST_BYTES
    assert logo_text(out.getvalue()) == logo_text(out.getvalue())


@pytest.mark.parametrize("file", [b"no picture", b"GIF89a", picture()[:200]])
def test_what_is_no_picture_is_refused(library: Library, file: bytes) -> None:
    with pytest.raises(InvalidValue, match="no PNG or JPEG"):
        team.edit_team(library.session, logo=file)
    assert this_device(library.session).logo == ""


def test_a_white_picture_is_refused() -> None:
    out = BytesIO()
    Image.new("RGB", (40, 40), "white").save(out, "PNG")
    with pytest.raises(InvalidValue, match="white all over"):
        logo_text(out.getvalue())


def test_pages_have_the_logo_and_the_name_of_their_day(library: Library) -> None:
    circle = library.circle()
    for name in ("Ann", "Ben"):
        learner = library.ids[name] = library.learner(circle, name)
        for number in range(1, 7):
            library.came(circle, number, learner)

    def issue(name: str) -> str:
        [one] = certificates.issue(
            library.session,
            keys=library.keys,
            circle_id=circle,
            learner_ids=[library.ids[name]],
        )
        return one.serial

    def paper(serial: str) -> bytes:
        [page] = certificates.facts_of(library.session, serials=(serial,))
        return certificate_pdf(page)

    plain = issue("Ann")
    first = paper(plain)
    team.edit_team(library.session, name="Ziwa Libraries", logo=picture())
    with_logo = paper(issue("Ben"))
    assert b"/Subtype /Image" in with_logo
    assert b"/Subtype /Image" not in first
    assert paper(plain) == first
    undo.undo(library.session)
    undo.undo(library.session)
    assert this_device(library.session).logo == ""
    assert this_device(library.session).team == "Ziwa Library Service"
    team.edit_team(library.session, logo=picture())
    team.edit_team(library.session, logo=b"")
    assert this_device(library.session).logo == ""


def test_only_an_organizer_changes_the_team(library: Library) -> None:
    write_local(library.session, {"role": "branch"})
    with pytest.raises(NotAllowed):
        team.edit_team(library.session, name="Ours")
