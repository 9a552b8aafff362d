"""What the designs' pages ask of the worker: rows, samples, pages drawn, what is saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.errors import CircleDeskError, FileRefused, InvalidValue
from circledesk.said import disk_words, said
from circledesk.services.facts.certificates import CertificateFacts
from circledesk.services.facts.designs import DesignRow, SavedDesign

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.documents.design import Box
    from circledesk.documents.design_text import Tables

NAMES = {
    "long": "Wilhelmina-Anastasia Nyambura Wanjikũ wa Kamau-Oyelaran Okonkwo",
    "arabic": "محمد عبد الله الأحمدي",
    "ethiopic": "ወይዘሮ አበበች ገብረማርያም",
}
"""Samples of names that ask most of a design: invented ones."""
LONG_COURSE = "Introduction to Computers, the Internet and Working Together in the Digital Age"
LARGEST_FILE = 1_000_000


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page as it is printed, and where its parts stand; or why there is none."""

    content: bytes = b""
    areas: dict[str, Box] = field(default_factory=dict)
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Thumb:
    """A design in the list: what it is called, how it looks."""

    row: DesignRow
    label: str
    content: bytes
    trouble: str = ""


def sample(session: Session, branch_id: str | None, language: str) -> CertificateFacts:
    """Read a sample."""
    from circledesk.services.design_samples import sample_of

    return sample_of(session, branch_id=branch_id, language=language)


def with_name(facts: CertificateFacts, kind: str) -> CertificateFacts:
    """Return a sample with a name that asks more of the design."""
    if kind not in NAMES:
        return facts
    course = LONG_COURSE if kind == "long" else facts.course
    return replace(facts, learner=NAMES[kind], course=course)


def draw(facts: CertificateFacts, text: str, *, background: bool = True) -> Drawn:
    """Draw a page with a design: the very bytes that are printed."""
    from io import BytesIO

    from circledesk.documents.certificate import SheetPlan, render_certificates
    from circledesk.documents.design_parts import areas

    try:
        shown = replace(facts, design="sample", design_version=1, design_text=text)
        out = BytesIO()
        render_certificates((shown,), out, plan=SheetPlan(background=background))
        return Drawn(out.getvalue(), areas(text, shown))
    except CircleDeskError as error:
        return Drawn(trouble=error.sentence)


def thumbs(session: Session, language: str) -> tuple[Thumb, ...]:
    """Return all designs with a page each."""
    from circledesk.documents.design_text import label_of, text_of
    from circledesk.services.designs import designs

    made = []
    for row in designs(session):
        facts = sample(session, row.branch_id or None, language)
        try:
            text = text_of(row.name, row.version, row.text)
            drawn = draw(facts, text)
            made.append(Thumb(row, label_of(text, language), drawn.content, drawn.trouble))
        except CircleDeskError as error:
            made.append(Thumb(row, row.name, b"", error.sentence))
    return tuple(made)


def save(
    session: Session, name: str, write: Callable[[str, int], str], *, new: bool, branch_id: str
) -> SavedDesign:
    """Save a design as the team's or the branch's own."""
    from circledesk.services.designs import save_design

    return save_design(session, write=write, name=name, new=new, branch_id=branch_id or None)


def read_design(file: Path) -> Tables:
    """Read a design's file; refused in words where it is none."""
    from circledesk.documents.design_text import tables_in

    try:
        if file.stat().st_size > LARGEST_FILE:
            raise InvalidValue("The file is far too large for a design.", "Choose another one.")
        return tables_in(file.read_bytes())
    except OSError as error:
        raise FileRefused(
            said("«{file}» cannot be read: {why}.", file=file.name, why=disk_words(error)),
            "Choose another file.",
        ) from None


def names_in_use(rows: Sequence[Thumb]) -> set[str]:
    """Return what designs are called already."""
    return {one.label.casefold() for one in rows}
