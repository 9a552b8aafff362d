"""The two ways in which certificates are drawn: the first classic as ever, and designs as data."""

from __future__ import annotations

from typing import Any, Protocol

from circledesk.documents.certificate_words import title
from circledesk.documents.design import Design
from circledesk.documents.design_drawing import draw_own, draw_shared
from circledesk.documents.design_file import design_of
from circledesk.documents.design_words import text_of
from circledesk.documents.first_classic.design import first_classic
from circledesk.documents.first_classic.fixed import draw_fixed, fixed_key
from circledesk.documents.first_classic.page import draw_page
from circledesk.documents.words import language_of
from circledesk.services.facts.certificates import CertificateFacts


class Look(Protocol):
    """How a certificate is drawn on a page of its own size, in pt."""

    size: tuple[float, float]

    def title(self, facts: CertificateFacts) -> str:
        """Return the heading, not in capitals."""

    def key(self, facts: CertificateFacts) -> tuple[object, ...]:
        """Return what the shared part depends on: equal keys, one drawing."""

    def shared(self, canvas: Any, facts: CertificateFacts, *, background: bool) -> None:
        """Draw what pages of a ceremony share."""

    def own(self, canvas: Any, facts: CertificateFacts, *, grow: float) -> None:
        """Draw what is one page's own, the code so much larger."""

    def back(self, language: str) -> str:
        """Return the design's words for the back."""


class FirstClassic:
    """Version 1 of the classic design."""

    def __init__(self) -> None:
        self.design = first_classic()
        self.size = (self.design.at("page.width"), self.design.at("page.height"))

    def title(self, facts: CertificateFacts) -> str:
        """See Look."""
        return title(facts).capitalize()

    def key(self, facts: CertificateFacts) -> tuple[object, ...]:
        """See Look."""
        return fixed_key(facts)

    def shared(self, canvas: Any, facts: CertificateFacts, *, background: bool) -> None:
        """See Look."""
        draw_fixed(canvas, facts, self.design, background=background)

    def own(self, canvas: Any, facts: CertificateFacts, *, grow: float) -> None:
        """See Look; here the code is as it was."""
        draw_page(canvas, facts, self.design)

    def back(self, language: str) -> str:
        """It has none."""
        return ""


class AsDesigned:
    """A design of format 2."""

    def __init__(self, design: Design) -> None:
        self.design, self.size = design, design.size

    def title(self, facts: CertificateFacts) -> str:
        """See Look."""
        return text_of("title", facts, self.design)

    def key(self, facts: CertificateFacts) -> tuple[object, ...]:
        """See Look."""
        look = (facts.design, facts.design_version, facts.design_text, facts.kind, facts.logo)
        words = (language_of(facts.language), facts.team, facts.branch, facts.course, facts.circle)
        return (*look, *words, bool(facts.qr_text), facts.signatories)

    def shared(self, canvas: Any, facts: CertificateFacts, *, background: bool) -> None:
        """See Look."""
        draw_shared(canvas, facts, self.design, background=background)

    def own(self, canvas: Any, facts: CertificateFacts, *, grow: float) -> None:
        """See Look."""
        draw_own(canvas, facts, self.design, grow=grow)

    def back(self, language: str) -> str:
        """See Look."""
        return self.design.texts.get(language, {}).get("back", "")


def is_first(facts: CertificateFacts) -> bool:
    """Tell whether a certificate was issued with the first classic design."""
    return (facts.design, facts.design_version, facts.design_text) == ("classic", 1, "")


def look_of(facts: CertificateFacts) -> Look:
    """Return how a certificate is drawn; NotFound for a design that this program has not."""
    if is_first(facts):
        return FirstClassic()
    return AsDesigned(design_of(facts.design, facts.design_version, facts.design_text))
