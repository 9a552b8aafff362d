"""What is chosen beside the list of a ceremony: kind, reason, and how the sheets are printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from circledesk.services.facts.ceremony import Ceremony
from circledesk.ui.context import Context
from circledesk.ui.dialogs.certificate_work import Whose
from circledesk.ui.language import tr
from circledesk.ui.printing_place import sheet_plan
from circledesk.ui.widgets.choice import Choice
from circledesk.ui.widgets.layout import column, label, row

if TYPE_CHECKING:
    from circledesk.documents.sheet_plan import SheetPlan

_SMALL = "48"
"""Certificates a sheet from which on the code's squares are under 0.40 mm."""
_KEPT = "certificate_sheets"
"""How certificates were printed last on this computer."""
LONGEST_WHY = 200


class CertificateChoices:
    """`top` stands over the list, `reason` under it, `sheets` beside the buttons."""

    def __init__(self, context: Context, whose: Whose) -> None:
        self.context = context
        theme = context.theme
        kinds = [
            ("completion", tr("Completion")),
            ("participation", tr("Participation")),
            ("facilitator", tr("Facilitators")),
        ]
        training = [("training", tr("Training and trainers"))] if whose.event_id else []
        if not whose.circle_ids:
            kinds = training
        else:
            kinds += training
        self.kind = Choice(theme, kinds)
        self.kind.show_value(whose.kind)
        self.kind.setAccessibleName(tr("Kind of certificate"))
        self.kind.setToolTip(self.kind.accessibleName())
        self.top = QWidget()
        self.top.setLayout(row(self.kind, label(tr("Alt+↑ and Alt+↓ move a name"), "grey"), None))
        self.why = QLineEdit()
        self.why.setMaxLength(LONGEST_WHY)
        self.why.setAccessibleName(tr("Reason"))
        self.why.setPlaceholderText(tr("Why, although they came less often than the rule asks?"))
        self.reason = QWidget()
        self.reason.setLayout(column(self.why, space=0))
        self.reason.hide()
        self.sheets = Choice(theme, _sheets())
        self.sheets.setAccessibleName(tr("How they lie on the sheets"))
        self.sheets.setToolTip(self.sheets.accessibleName())
        kept = context.preferences.text(_KEPT)
        if kept in dict(_sheets()):
            self.sheets.show_value(kept)
        self.sheets.chose.connect(self._keep)

    def head(self, ceremony: Ceremony) -> str:
        """Whose they are, and what the rule asks."""
        if ceremony.kind == "completion" and len(ceremony.circles) == 1:
            needed = ceremony.circles[0].needed
            told = tr("{branch} · a certificate needs {needed} meetings attended")
            if needed == 1:
                told = tr("{branch} · a certificate needs one meeting attended")
            told = told.format(branch=ceremony.branch, needed=needed)
        elif len(ceremony.circles) > 1:
            told = tr("{branch} · {n} circles").format(
                branch=ceremony.branch, n=len(ceremony.circles)
            )
        else:
            told = ceremony.branch
        if ceremony.may_issue:
            return told
        return told + " · " + tr("prepared here, issued by an organizer")

    def count_words(self, new: int, held: int, below: int) -> str:
        """What the ticks come to."""
        if below:
            return tr("{new} to issue, {held} issued; {below} below the rule").format(
                new=new, held=held, below=below
            )
        return tr("{new} to issue, {held} issued").format(new=new, held=held)

    def ask_why(self, asked: bool) -> None:
        """Ask for the reason where somebody gets one beside the rule."""
        self.reason.setVisible(asked)

    def plan(self, printer: str) -> SheetPlan:
        """How the certificates lie on the sheets of a printer."""
        per_sheet, duplex = self.sheets.value.split("-")
        return sheet_plan(
            self.context.preferences, printer, per_sheet=int(per_sheet), duplex=duplex
        )

    def _keep(self) -> None:
        self.context.preferences.keep(**{_KEPT: self.sheets.value})
        if self.sheets.value[0] in _SMALL:
            self.context.messages.say(
                tr("On cards this small a telephone may not read the code; a scan does.")
            )


def _sheets() -> list[tuple[str, str]]:
    """Values are how many a sheet and, after a dash, the edge at which it is turned."""
    return [
        ("1-", tr("One a sheet")),
        ("2-", tr("Two an A4, with cut marks")),
        ("4-", tr("Four an A4, with cut marks")),
        ("8-", tr("Eight an A4, with cut marks")),
        ("1-long", tr("One a sheet, both sides")),
        ("2-long", tr("Two an A4, both sides")),
        ("4-long", tr("Four an A4, both sides")),
        ("8-long", tr("Eight an A4, both sides")),
    ]
