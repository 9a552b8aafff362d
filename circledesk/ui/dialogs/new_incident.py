"""A computer is lost: which, and is it cut off; or a stick is, or data went to wrong hands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from circledesk.documents.privacy_words import privacy_words
from circledesk.services.facts.changed import EVERYTHING
from circledesk.services.facts.people import DeviceRow
from circledesk.services.facts.privacy import ENCRYPTED, INCIDENTS
from circledesk.ui.context import Context
from circledesk.ui.keeping_words import incident_kind
from circledesk.ui.language import tr
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.tick import Tick
from circledesk.ui.words import dated

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

Locks = dict[str, tuple[str, date]]
"""Computer -> whether its database was locked, as it told, and when."""
_LINES = 3
_LOST = INCIDENTS[0]


class NewIncidentDialog(Dialog):
    """The computer is chosen and cut off here; its clock begins."""

    ends_in = "incident.add"

    def __init__(self, context: Context, device: DeviceRow | None = None) -> None:
        title = self.tr("A computer is lost")
        super().__init__(context, title, self.tr("Note it, and go on"), width=580)
        self._device = device
        told = self.tr(
            "From now the hours run in which the data commissioner is told. The next window counts "
            "them, says what to do, and drafts the notices."
        )
        self.add(label(told, "grey", wrap=True))
        self.kind = QComboBox()
        for key in INCIDENTS:
            self.kind.addItem(incident_kind(context.language.code, key), key)
        self.computer = QComboBox()
        self.encrypted = QComboBox()
        for key in reversed(ENCRYPTED):
            self.encrypted.addItem(encrypted_words(key), key)
        self.what = QPlainTextEdit()
        self.what.setTabChangesFocus(True)
        self.what.setFixedHeight(_LINES * self.what.fontMetrics().lineSpacing() + 12)
        self.cut_off = Tick(self.tr("Cut it off now: nothing is sealed for it any more"))
        self.cut_off.ticked = True
        self.add_field("kind", self.tr("What happened"), self.kind)
        self.add_field("device", self.tr("Computer"), self.computer)
        self.grid.addWidget(self.cut_off, self.grid.rowCount(), 1)
        self.add_field("answer", self.tr("Was it encrypted?"), self.encrypted)
        self.told = label("", "detail", wrap=True)
        self.grid.addWidget(self.told, self.grid.rowCount(), 1)
        self.add_field("text", self.tr("In your words"), self.what)
        self._locks: dict[str, tuple[str, date]] = {}
        self.kind.currentIndexChanged.connect(self._show_kind)
        self.computer.currentIndexChanged.connect(self._answer)
        self.encrypted.currentIndexChanged.connect(self._say_told)
        context.jobs.read(_read, self.show_computers, owner=self)
        self.computer.setFocus()

    def show_computers(self, found: tuple[Sequence[DeviceRow], Locks]) -> None:
        """Offer the computers of the team, each with what it told of itself."""
        rows, self._locks = found
        for row in rows:
            name = " · ".join(part for part in (row.name, row.branch) if part)
            self.computer.addItem(name, row.id)
        if self._device is not None:
            self.computer.setCurrentIndex(max(0, self.computer.findData(self._device.id)))

    def request(self) -> Callable[[Session], Any]:
        """Cut it off where that was ticked, and note the incident."""
        context, kind = self.context, str(self.kind.currentData())
        lost = kind == _LOST
        device = str(self.computer.currentData() or "") if lost else ""
        cut_off = lost and bool(device) and self.cut_off.ticked
        what, encrypted = self.what.toPlainText(), str(self.encrypted.currentData())

        def work(session: Session) -> Any:
            from circledesk.services.incidents import add_incident, on_computer
            from circledesk.services.revoking import revoke_device

            steps = []
            if cut_off:
                if not on_computer(session, device_id=device).revoked:
                    revoke_device(session, keys=context.desk.keys(), device_id=device)
                steps.append("cut-off")
            done = add_incident(
                session, kind=kind, device_id=device, what=what, encrypted=encrypted,
                measures=steps,
            )  # fmt: skip
            return replace(done, changed=EVERYTHING) if steps else done

        return work

    def _done(self, result: Any) -> None:
        super()._done(result)
        show_next(self.context, result.id)

    def _answer(self) -> None:
        """Answer as the chosen computer told; a person may know better."""
        told, _ = self._locks.get(str(self.computer.currentData() or ""), ("unknown", None))
        self.encrypted.setCurrentIndex(self.encrypted.findData(told))
        self._say_told()

    def _say_told(self) -> None:
        lost = self.kind.currentData() == _LOST
        told, day = self._locks.get(str(self.computer.currentData() or ""), ("", None))
        shown = lost and day is not None and told == self.encrypted.currentData()
        self.told.setText(told_words(self.context, day) if day and shown else "")
        self.told.setVisible(shown)
        self.fit()

    def _show_kind(self) -> None:
        lost = self.kind.currentData() == _LOST
        for part in (self.computer, self.caption("device"), self.cut_off):
            part.setVisible(lost)
        if lost:
            self._answer()
        else:
            self.encrypted.setCurrentIndex(self.encrypted.findData("unknown"))
        self._say_told()


def show_next(context: Context, incident_id: str) -> None:
    """Open what is to be done about an incident that was just noted."""

    def show(rows: Sequence[Any]) -> None:
        from circledesk.ui import asking_keeping

        for row in rows:
            if row.id == incident_id:
                asking_keeping.incident(context, row)

    context.jobs.read(_incidents, show)


def told_words(context: Context, day: date) -> str:
    """That the computer itself told whether it was locked, and when."""
    words = privacy_words(context.language.code)["lost"]
    return str(words["encrypted_told"]).format(day=dated(day))


def encrypted_words(key: str) -> str:
    """Yes, no, or not known."""
    return {"yes": tr("Yes"), "no": tr("No"), "unknown": tr("Not known")}[key]


def _incidents(session: Session) -> Sequence[Any]:
    from circledesk.services.incidents import incidents

    return incidents(session)


def _read(session: Session) -> tuple[Sequence[DeviceRow], Locks]:
    from circledesk.services.device_reading import devices
    from circledesk.services.incidents import locks_told
    from circledesk.services.session import this_device

    here = this_device(session).device_id
    rows = [
        row for row in devices(session) if row.state in ("active", "revoked") and row.id != here
    ]
    return rows, locks_told(session)
