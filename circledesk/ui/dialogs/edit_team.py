"""Change what was typed when the team was made: its name and zone, the organizer's own contact."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from circledesk.services.facts.people import ThisDevice
from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.number import NumberField
from circledesk.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.changed import Done


class EditTeamDialog(Dialog):
    """Only what differs is written; one Undo takes it back."""

    ends_in = "team.edit"

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Change the team"), self.tr("Save"))
        self._before: dict[str, str] = {}
        self._rule = (67, "")
        self.name, self.zone, self.region = QLineEdit(), QLineEdit(), QLineEdit()
        self.own_name, self.own_email = QLineEdit(), QLineEdit()
        self.add_field("name", self.tr("Name of the team"), self.name)
        self.add_field("own_name", self.tr("Your name"), self.own_name)
        self.add_field("own_email", self.tr("Your e-mail"), self.own_email)
        self.add_field(
            "region_word",
            self.tr("Your word for a region"),
            self.region,
            self.tr("County, district, zone: what your branches are grouped by."),
        )
        hint = self.tr(
            "Days and weeks are counted in it. The country stays: phone numbers and holidays go "
            "by it."
        )
        self.add_field("zone", self.tr("Time zone"), self.zone, hint)
        minimum = self.tr("Attendance for a certificate")
        self.rule = NumberField(1, 100, 67, minimum, suffix=self.tr(" % of the meetings"))
        self.rule.setSingleStep(5)
        self.add_field("attendance_rule", self.tr("For a certificate"), self.rule)
        self.issuers = Tick(self.tr("Only organizers issue certificates; branches prepare them"))
        self.grid.addWidget(self.issuers, self.grid.rowCount(), 1)
        self.accept_button.setEnabled(False)
        context.jobs.read(_read, self._show, owner=self)

    def request(self) -> Callable[[Session], Any] | None:
        """Write what differs."""
        now = {name: field.text().strip() for name, field in self._lines().items()}
        new = {name: text if text != self._before[name] else None for name, text in now.items()}
        rule = self.rule.value() if self.rule.value() != self._rule[0] else None
        told = "organizer" if self.issuers.ticked else ""
        issuers = told if told != self._rule[1] else None
        if not any(one is not None for one in (*new.values(), rule, issuers)):
            return None
        note = self.tr("The team is changed.")

        def work(session: Session) -> Any:
            from dataclasses import replace

            done = _edited(session, new, attendance_rule=rule, issuers=issuers)
            return replace(done, note=note)

        return work

    def _lines(self) -> dict[str, QLineEdit]:
        return {
            "name": self.name,
            "zone": self.zone,
            "region_word": self.region,
            "own_name": self.own_name,
            "own_email": self.own_email,
        }

    def _show(self, told: tuple[ThisDevice, tuple[str, str], tuple[int, str]]) -> None:
        device, (name, email), self._rule = told
        self.rule.setValue(self._rule[0])
        self.issuers.ticked = self._rule[1] == "organizer"
        self._before = {
            "name": device.team,
            "zone": device.zone,
            "region_word": device.region,
            "own_name": name,
            "own_email": email,
        }
        for key, field in self._lines().items():
            field.setText(self._before[key])
        self.accept_button.setEnabled(True)
        self.name.setFocus()
        self.name.selectAll()


def _edited(
    session: Session,
    new: dict[str, str | None],
    *,
    attendance_rule: int | None,
    issuers: str | None,
) -> Done:
    from circledesk.services.team import edit_team

    return edit_team(
        session,
        name=new["name"],
        zone=new["zone"],
        region_word=new["region_word"],
        own_name=new["own_name"],
        own_email=new["own_email"],
        attendance_rule=attendance_rule,
        issuers=issuers,
    )


def _read(session: Session) -> tuple[ThisDevice, tuple[str, str], tuple[int, str]]:
    from circledesk.services.certificate_rule import team_rule
    from circledesk.services.members import contact_of
    from circledesk.services.session import this_device

    device = this_device(session)
    return device, contact_of(session, device.person_id), team_rule(session)
