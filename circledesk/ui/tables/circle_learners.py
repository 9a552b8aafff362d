"""The learners of one circle: how to reach them, how often they came, where the certificate is."""

from __future__ import annotations

from dataclasses import replace

from circledesk.services.facts.circles import SignupRow
from circledesk.services.phones import said_phone
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel

LEARNER, PHONE, CAME, CERTIFICATE = range(4)
_TONES = {"on-the-way": "green", "reached": "green", "must-come": "amber"}


class CircleLearnersModel(RowsModel[SignupRow]):
    """`say_rule` names the certificate's rule in the heading and in the words of the rows."""

    def __init__(self, country: str) -> None:
        """`country` says how phone numbers are written."""
        self.country = country
        self.needed, self.meetings = 0, 0
        self.waiting: tuple[str, ...] = ()
        """Sign-ups on the waiting list, in its order."""
        super().__init__(
            [
                Column(tr("Learner"), _learner, lambda row: row.name.casefold(), 240),
                Column(tr("Phone"), self._phone, lambda row: row.phone, 124, whole=True),
                Column(
                    tr("Came"), self._came, lambda row: row.came_count, 166, whole=True, gives_way=1
                ),
                Column(
                    tr("Certificate"),
                    self._reach,
                    lambda row: row.reach or row.state,
                    258,
                    whole=True,
                ),
            ],
            key=lambda row: row.id,
        )

    def say_rule(self, needed: int, meetings: int) -> None:
        """Take the certificate's rule."""
        self.needed, self.meetings = needed, meetings
        title = tr("Certificate ({needed} of {meetings} meetings)")
        last = self.columns[CERTIFICATE]
        named = replace(last, title=title.format(needed=needed, meetings=meetings))
        self.columns = (*self.columns[:CERTIFICATE], named)

    def _phone(self, row: SignupRow) -> Cell:
        check = tr("Check this number") if row.phone_check else ""
        said = said_phone(row.phone, self.country)
        return Cell(said or "—", check, "ink" if row.phone else "grey")

    def _came(self, row: SignupRow) -> Cell:
        if row.state != "signed-up" and not row.came_count:
            return Cell("")
        after = tr("{count} of {held}").format(count=row.came_count, held=row.held)
        return Cell(squares=row.came, after=after if row.held else "")

    def _reach(self, row: SignupRow) -> Cell:
        if row.state == "waiting":
            number = self.waiting.index(row.id) + 1 if row.id in self.waiting else 0
            return Cell(tr("Waiting list, number {number}").format(number=number), tone="amber")
        if row.state == "cancelled":
            return Cell(tr("Cancelled"), tone="grey")
        said = words.reach(row.reach, self.needed, self.meetings)
        if row.reach == "must-come" and row.came.count("") == 1:
            said = tr("Must come to the last meeting")
        return Cell(said, tone=_TONES.get(row.reach, "grey"))


def _learner(row: SignupRow) -> Cell:
    if not row.name:
        return Cell(tr("Erased"), tr("counts, without a name"), "grey")
    withdrawn = tr("Consent withdrawn") if row.consent == "withdrawn" else ""
    detail = " · ".join(part for part in (withdrawn, " ".join(row.goal.split())) if part)
    return Cell(row.name, detail, "ink" if row.state == "signed-up" else "grey")
