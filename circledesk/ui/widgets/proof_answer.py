"""What a certificate's code proves, in words and a shape: four answers that nobody confuses."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from circledesk.services.facts.certificates import Verdict
from circledesk.services.verify import NEVER
from circledesk.ui.language import tr
from circledesk.ui.theme import Theme
from circledesk.ui.widgets.icon import pixmap
from circledesk.ui.widgets.layout import column, label, row
from circledesk.ui.words import date_span, year_date

_SHAPE_PX = 40
_SHAPES = {
    "genuine": ("circle-check", "green"),
    "altered": ("octagon-x", "red"),
    "void": ("ban", "amber"),
    "newer": ("circle-help", "teal"),
}


def answer_of(verdict: Verdict) -> str:
    """Return which of the four: genuine, altered, void, or newer than what is known here."""
    return "newer" if verdict.reason == "unknown-signer" else verdict.reason


def heading(answer: str) -> str:
    """Say the answer in a word or two."""
    return {
        "genuine": tr("Genuine"),
        "altered": tr("Altered"),
        "void": tr("Void"),
        "newer": tr("Newer than what is known here"),
    }[answer]


def meaning(verdict: Verdict) -> str:
    """Say what the answer means."""
    told = {
        "genuine": tr("{team} issued this certificate, and nothing in it was altered."),
        "altered": tr(
            "This text was altered or cut, or it is not from a certificate. It proves nothing."
        ),
        "void": tr("{team} issued this certificate and later declared it void. It counts no more."),
        "unknown-signer": tr(
            "A computer signed it that is not known here yet. Whether it belongs to your team "
            "cannot be told: the certificate is not proven."
        ),
        "newer": tr(
            "A newer CircleDesk signed it. Whether it is genuine cannot be told here: the "
            "certificate is not proven."
        ),
    }[verdict.reason]
    return told.replace("{team}", verdict.team)


def next_step(verdict: Verdict) -> str:
    """Say what to do now."""
    return {
        "genuine": tr("Compare this with the paper, and the name with the person’s identity card."),
        "altered": tr(
            "Read the code again from the paper itself. If the answer stays the same, do not "
            "accept the certificate."
        ),
        "void": tr("Ask for the certificate that was issued in its place."),
        "unknown-signer": tr("Bring in the newest parcels, and check again."),
        "newer": tr("Check it on a computer with the newest CircleDesk."),
    }[verdict.reason]


def known_as_of(verdict: Verdict) -> str:
    """Say up to when what is void is known."""
    if verdict.as_of == NEVER:
        return tr("Nothing of your team is known here yet.")
    return tr("Known as of {date}.").format(date=year_date(verdict.as_of))


class ProofAnswer(QFrame):
    """One code's answer. `verdict` is what is shown."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.verdict: Verdict | None = None
        self.setProperty("kind", "card")
        self._shape = QLabel()
        self._shape.setFixedSize(_SHAPE_PX, _SHAPE_PX)
        self.head = label("", "title", wrap=True)
        self.says = label("", wrap=True)
        self.name = label("", "heading", wrap=True)
        self.facts = label("", wrap=True)
        self.next = label("", "strong", wrap=True)
        self.known = label("", "detail", wrap=True)
        for one in (self.name, self.facts):
            one.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = row(space=12)
        head.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.head, 1, Qt.AlignmentFlag.AlignVCenter)
        parts: tuple[QWidget, ...] = (self.says, self.name, self.facts, self.next, self.known)
        self.setLayout(column(head, *parts, None, space=10, around=16))
        theme.changed.connect(self._draw)

    def show_verdict(self, verdict: Verdict) -> None:
        """Show what a code proves; what an unproven one claims is not shown."""
        self.verdict = verdict
        self.head.setText(heading(answer_of(verdict)))
        self.says.setText(meaning(verdict))
        proven = verdict.reason in ("genuine", "void")
        self.name.setText(verdict.name)
        self.facts.setText("\n".join(_lines(verdict)) if proven else "")
        self.name.setVisible(proven)
        self.facts.setVisible(proven)
        self.next.setText(next_step(verdict))
        self.known.setText(known_as_of(verdict))
        self.setAccessibleName(f"{self.head.text()}. {self.says.text()} {self.known.text()}")
        self._draw()

    def _draw(self) -> None:
        if self.verdict is not None:
            name, colour = _SHAPES[answer_of(self.verdict)]
            colours = self._theme.colours
            self._shape.setPixmap(pixmap(name, getattr(colours, colour), _SHAPE_PX, 2.0))


def _lines(verdict: Verdict) -> list[str]:
    told = [verdict.course, verdict.branch]
    if verdict.first and verdict.last:
        told.append(date_span(verdict.first, verdict.last))
    if verdict.attended:
        came = tr("Attended {n} of {planned} meetings")
        told.append(came.format(n=verdict.attended, planned=verdict.planned))
    if verdict.issued:
        issued = tr("{serial}, issued {date}")
        told.append(issued.format(serial=verdict.serial, date=year_date(verdict.issued)))
    return [line for line in told if line]
