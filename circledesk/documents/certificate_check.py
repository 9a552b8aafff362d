"""Whether a certificate can be printed, before it is issued: an issued one never changes."""

from __future__ import annotations

from dataclasses import replace

from circledesk import languages
from circledesk.documents.certificate_look import AsDesigned, look_of
from circledesk.documents.design import Design
from circledesk.documents.design_layout import PlacedLine, placed_in
from circledesk.documents.design_signatures import placed_signatures
from circledesk.documents.design_words import words_said
from circledesk.documents.first_classic.design import first_classic
from circledesk.documents.first_classic.page import body_parts
from circledesk.documents.pictures import picture
from circledesk.documents.text import check_printable
from circledesk.documents.words import language_of
from circledesk.errors import InvalidValue
from circledesk.said import said
from circledesk.services.facts.certificates import CertificateFacts

READABLE = 4.0
"""pt under which nobody reads a line on paper."""


def as_issued(one: CertificateFacts) -> CertificateFacts:
    """Return what is to be kept of a certificate, so that it needs no file of a language's."""
    look = look_of(one)
    if languages.is_shipped(language_of(one.language)) or not isinstance(look, AsDesigned):
        return one
    return replace(one, words=words_said(one, look.design))


def check_page(one: CertificateFacts) -> CertificateFacts:
    """Return what is to be kept of a certificate, once its page is known to be printable.

    Raises MissingGlyph for the first text that no font can show, InvalidValue for words that are
    too long for their place and for what is no picture.
    """
    look = look_of(one)
    if isinstance(look, AsDesigned):
        for data in (one.logo, *(person.image for person in one.signatories)):
            # What is named by its digest was looked at when it was taken.
            if data and not data.startswith("sha256:"):
                picture(data)
        for line in page_lines(one, look.design):
            _refuse_tiny(line)
        return as_issued(one)
    body_parts(one, first_classic())
    check_printable((one.team, *(person.name for person in one.signatories)), "sans-bold")
    told = (text for person in one.signatories for text in (person.role, person.organization))
    check_printable((one.branch, *told), "sans")
    return one


def page_lines(one: CertificateFacts, design: Design) -> tuple[PlacedLine, ...]:
    """Return every line of a page, those under the signatures too."""
    placed = [placed for block in design.blocks for placed in placed_in(block, one, design)]
    lines = [line for line in placed if isinstance(line, PlacedLine)]
    signed = placed_signatures(one.signatories, design)
    return (*lines, *(line for place in signed for line in place.words))


def _refuse_tiny(line: PlacedLine) -> None:
    if line.size < READABLE:
        text = "".join(piece.text for piece in line.line.pieces)
        raise InvalidValue(
            said("“{text}” is too long for its place on the certificate.", text=text),
            "Shorten it, or choose another design.",
            field=line.field,
        )
