"""Designs of one's own, who signs, pictures; what was issued stays as it is whatever changes."""

from __future__ import annotations

import base64
import io

import pytest
from PIL import Image, ImageDraw, ImageFilter
from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.documents.certificate import certificate_pdf, check_page
from circledesk.documents.design_text import (
    Tables,
    called,
    name_for,
    named,
    tables_in,
    tables_of,
    text_of,
)
from circledesk.errors import InvalidValue, NotAllowed, NotFound
from circledesk.models.papers import Picture
from circledesk.services import certificates, designs, pictures, signatories, team, undo
from circledesk.services.facts.designs import SavedDesign, SignatoryRow
from circledesk.services.session import action, write_local
from circledesk.services.signature import MOST_BYTES, signature_png
from tests.services.conftest import Library


def signature(kind: str = "JPEG", *, shade: int = 205) -> bytes:
    """A signature in blue on unevenly lit paper, as a phone takes it."""
    size = 1600, 900
    light = Image.linear_gradient("L").resize(size).point(lambda v: shade - v // 4)
    picture = Image.merge("RGB", (light, light, light))
    pen = ImageDraw.Draw(picture)
    pen.line([(500, 500), (620, 330), (660, 560), (800, 380), (960, 520), (1100, 400)],
             fill=(30, 40, 110), width=11, joint="curve")  # fmt: skip
    out = io.BytesIO()
    picture.filter(ImageFilter.GaussianBlur(1.2)).save(out, kind)
    return out.getvalue()


def keep_signature(session: Session) -> str:
    """Keep the signature's picture for the team; return its digest."""
    cut = base64.b64encode(signature_png(signature())).decode("ascii")
    with action(session, "signatory.set"):
        return pictures.keep_cut(session, cut, None)


def copy(label: str = "Ziwa", colour: str = "#7A1F3D") -> Tables:
    tables = called(tables_of(text_of("classic", 2)), label)
    tables["colours"]["accent"] = colour
    return tables


def save(
    library: Library, tables: Tables, name: str = "", branch: str | None = None
) -> SavedDesign:
    return designs.save_design(
        library.session,
        write=lambda name, version: named(tables, name, version),
        name=name or name_for(tables["label"]["en"]),
        new=not name,
        branch_id=branch,
    )


@pytest.fixture
def circle(library: Library) -> str:
    made = library.circle()
    library.ids["Ann"] = library.learner(made, "Ann Odhiambo")
    for number in range(1, 7):
        library.came(made, number, library.ids["Ann"])
    return made


def issue(library: Library, circle: str) -> str:
    [one] = certificates.issue(library.session, keys=library.keys, circle_id=circle,
                               check=check_page)  # fmt: skip
    return one.serial


def printed(library: Library, serial: str) -> bytes:
    return certificate_pdf(certificates.facts_of(library.session, serials=(serial,))[0])


def test_a_changed_look_is_a_new_version(library: Library) -> None:
    first = save(library, copy())
    assert (first.name, first.version, first.note) == ("ziwa", 1, "Saved as version 1.")
    same = save(library, copy(), "ziwa")
    assert (same.version, same.operation) == (1, "")
    assert save(library, copy(colour="#1F3D7A"), "ziwa").version == 2
    assert save(library, copy()).name == "ziwa_2"
    assert save(library, copy("Classic")).name == "classic_2"
    rows = designs.designs(library.session)
    assert [(row.name, row.version) for row in rows] == [
        ("classic", 2), ("modern", 1), ("festive", 1), ("plain", 1),
        ("classic_2", 1), ("ziwa", 2), ("ziwa_2", 1),
    ]  # fmt: skip
    assert [row.name for row in rows if row.used] == ["classic"]


def test_a_version_that_was_taken_back_is_not_given_again(library: Library) -> None:
    save(library, copy())
    save(library, copy(colour="#1F3D7A"), "ziwa")
    undo.undo(library.session)
    assert save(library, copy(colour="#3D7A1F"), "ziwa").version == 3


def test_which_design_is_used(library: Library, circle: str) -> None:
    session, branch = library.session, library.ids["Mjini"]
    save(library, copy())
    designs.use_design(session, name="ziwa")
    save(library, copy("Mjini"), branch=branch)
    assert designs.design_used(session, branch).name == "ziwa"
    designs.use_design(session, name="mjini", branch_id=branch)
    assert designs.design_used(session, branch).name == "mjini"
    assert designs.design_used(session, None).name == "ziwa"
    save(library, copy("Mjini", "#1F3D7A"), "mjini", branch)
    assert designs.design_used(session, branch).version == 2, "a new version is used as well"
    designs.use_design(session, name="", branch_id=branch)
    assert designs.design_used(session, branch).name == "ziwa"
    designs.retire_design(session, name="ziwa")
    assert designs.design_used(session, branch).name == "classic"
    designs.use_design(session, name="modern")
    assert designs.design_used(session, None).name == "modern"
    with pytest.raises(NotFound):
        designs.use_design(session, name="ziwa")


def test_who_may(library: Library) -> None:
    branch = library.ids["Mjini"]
    save(library, copy())
    write_local(library.session, {"role": "branch", "branch": branch})
    for refused in (
        lambda: save(library, copy("Other")),
        lambda: designs.use_design(library.session, name="modern"),
        lambda: designs.retire_design(library.session, name="ziwa"),
        lambda: signatories.set_signatories(library.session, people=[SignatoryRow("Joy Makena")]),
    ):
        with pytest.raises(NotAllowed):
            refused()
    assert designs.whose(library.session) == branch
    assert save(library, copy("Our own"), branch=branch).version == 1
    rows = designs.designs(library.session)
    assert {row.name: row.editable for row in rows if row.text} == {"ziwa": False, "our_own": True}


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_signature_is_cut_out_of_its_photograph(kind: str) -> None:
    png = signature_png(signature(kind))
    assert len(png) <= MOST_BYTES
    found = Image.open(io.BytesIO(png)).convert("RGB")
    assert 2 < found.width / found.height < 3.2, "cut to the ink"
    assert found.getpixel((2, 2)) == (255, 255, 255), "the grey of the paper is gone"
    darkest = min((one for _, one in found.getcolors(1 << 20) or []), key=sum)
    assert darkest[2] > darkest[0], "blue stays blue"
    assert sum(darkest) < 300, "and is dark"


@pytest.mark.parametrize("picture", [b"", b"%PDF-1.7", signature()[:2000],
                                     signature(shade=60)[:0] + b"\x89PNG\r\n\x1a\n"])  # fmt: skip
def test_what_is_no_picture_is_refused(picture: bytes) -> None:
    with pytest.raises(InvalidValue, match="no PNG or JPEG"):
        signature_png(picture)


def test_blank_paper_is_refused() -> None:
    out = io.BytesIO()
    Image.new("RGB", (800, 400), (190, 190, 190)).save(out, "PNG")
    with pytest.raises(InvalidValue, match="Nothing is written"):
        signature_png(out.getvalue())


def test_who_signs_stands_on_the_page(library: Library, circle: str) -> None:
    session, branch = library.session, library.ids["Mjini"]
    digest = keep_signature(session)
    assert keep_signature(session) == digest
    assert len(list(session.scalars(select(Picture)))) == 1, "kept once"
    signatories.set_signatories(
        session, people=[SignatoryRow("Joy Makena", "Director", "Ziwa Libraries", digest)]
    )
    assert [one.name for one in signatories.signing(session, branch)] == ["Joy Makena"]
    own = [SignatoryRow("Amina Hassan"), SignatoryRow("Koech Ruto", "Chief librarian")]
    signatories.set_signatories(session, people=own, branch_id=branch)
    assert [one.name for one in signatories.signing(session, branch)] == [
        "Amina Hassan", "Koech Ruto",
    ]  # fmt: skip
    signatories.set_signatories(session, people=own[:1], branch_id=branch)
    assert len(signatories.signatories(session, branch_id=branch).people) == 1
    signatories.set_signatories(session, people=[], branch_id=branch)
    facts = certificates.preview(session, circle_id=circle, learner_id=library.ids["Ann"])
    assert [one.name for one in facts.signatories] == ["Joy Makena"]
    assert facts.signatories[0].image == signatories.signatories(session).people[0].data
    with pytest.raises(InvalidValue) as refused:
        signatories.set_signatories(session, people=[own[0], SignatoryRow(" ")])
    assert refused.value.field == "name_1"
    with pytest.raises(InvalidValue, match="At most 3"):
        signatories.set_signatories(session, people=own * 2)


def test_what_was_issued_stays_to_the_byte(library: Library, circle: str) -> None:
    session = library.session
    save(library, copy())
    designs.use_design(session, name="ziwa")
    team.edit_team(session, logo=_logo())
    digest = keep_signature(session)
    people = [SignatoryRow("Joy Makena", "Director", "Ziwa Libraries", digest)]
    signatories.set_signatories(session, people=people)
    serial = issue(library, circle)
    before = printed(library, serial)
    row = certificates.certificate_of(session, serial)
    assert (row.content or {})["design"] == "ziwa"
    assert (row.content or {})["signatories"][0]["image"] == f"sha256:{digest}"
    assert (row.content or {})["logo"].startswith("sha256:")
    assert len(str(row.content)) < 4000, "pictures are not in it"
    save(library, copy("Ziwa at the lake", "#000000"), "ziwa")
    signatories.set_signatories(session, people=[SignatoryRow("Koech Ruto")])
    team.edit_team(session, name="Lake Libraries", logo=b"")
    designs.retire_design(session, name="ziwa")
    assert printed(library, serial) == before
    with action(session, "signatory.set"):
        for held in session.scalars(select(Picture)):
            session.delete(held)
    session.expunge_all()
    assert printed(library, serial) == before, "a picture that was deleted stands on it"


def test_undo_takes_no_picture_from_what_was_issued(library: Library, circle: str) -> None:
    session = library.session
    digest = keep_signature(session)
    signatories.set_signatories(session, people=[SignatoryRow("Joy Makena", picture=digest)])
    serial = issue(library, circle)
    before = printed(library, serial)
    facts = certificates.facts_of(session, serials=(serial,))[0]
    undo.undo(session)  # the issuing
    undo.undo(session)  # who signs
    undo.undo(session)  # the picture
    assert [row.deleted_at for row in session.scalars(select(Picture))] != [None]
    assert pictures.find(session, digest), "it is still here for what names it"
    undo.redo(session)
    undo.redo(session)
    undo.redo(session)
    assert printed(library, serial) == before == certificate_pdf(facts)


def test_a_picture_that_has_not_arrived_is_said(library: Library, circle: str) -> None:
    session = library.session
    digest = keep_signature(session)
    signatories.set_signatories(session, people=[SignatoryRow("Joy Makena", picture=digest)])
    serial = issue(library, circle)
    with action(session, "signatory.set"):
        [held] = session.scalars(select(Picture))
        held.data = held.data[:100]
    with pytest.raises(NotFound, match="has not arrived"):
        certificates.facts_of(session, serials=(serial,))
    other = library.circle("Other")
    issue_to = library.learner(other, "Ben Otieno")
    with pytest.raises(NotFound, match="has not arrived"):
        certificates.preview(session, circle_id=other, learner_id=issue_to)


@pytest.mark.parametrize(
    ("file", "told"),
    [
        (b"\xff\xfe\x00", "no text"),
        (b"a" * 100_000, "longer than"),
        (b"format = 2\nname = ", "cannot be read as TOML"),
        (b"format = 3\n", "format"),
        (named(copy(), "../../etc/passwd", 1).encode(), "small letters"),
        (named({**copy(), "page": {"width": 1e9, "height": 210}}, "x", 1).encode(), "width"),
    ],
)
def test_a_hostile_file_is_refused_in_words(file: bytes, told: str) -> None:
    with pytest.raises(InvalidValue, match=told):
        tables_in(file)


def test_a_design_that_was_exported_comes_back(library: Library) -> None:
    save(library, copy("Pwani – “ya \\ kwetu”\n"))
    [row] = [row for row in designs.designs(library.session) if row.text]
    tables = tables_in(b"\xef\xbb\xbf" + row.text.replace("\n", "\r\n").encode())
    assert named(tables, row.name, row.version) == row.text


def _logo() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (300, 90), (11, 107, 98)).save(out, "PNG")
    return out.getvalue()
