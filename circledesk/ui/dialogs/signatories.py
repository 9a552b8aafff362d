"""Who signs certificates: up to three, each with the picture of a signature or none."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from circledesk.errors import CircleDeskError
from circledesk.services.facts.designs import SignatoryRow, Signing
from circledesk.ui.language import translated
from circledesk.ui.pictures import pixmap_of
from circledesk.ui.theme import PAPER
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.changed import Done
    from circledesk.ui.context import Context

_MOST = 3
_ROOM = QSize(170, 44)
_LARGEST = 30_000_000


@dataclass
class _Person:
    name: QLineEdit
    role: QLineEdit
    organization: QLineEdit
    sign: _Signature


class _Signature(QWidget):
    """The picture of a signature, how to choose it and to take it away."""

    def __init__(self, context: Context, name: str, told: Callable[[str], None]) -> None:
        super().__init__()
        self.context = context
        self._told = told
        self.digest = ""
        self.data = ""
        self.picture = label()
        self.picture.setFixedSize(_ROOM)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setStyleSheet(f"background: {PAPER}; border-radius: 4px;")
        choose = self.tr("Choose a picture…")
        self.choose = Button(context.theme, choose, self.ask_file, kind="small")
        self.choose.setAccessibleName(f"{name}: {choose}")
        self.remove = Button(context.theme, self.tr("Take it away"), self.take_away, kind="quiet")
        self.setLayout(row(self.picture, self.choose, self.remove, None))
        self.setFocusProxy(self.choose)
        self.show_picture("", "")

    def show_picture(self, digest: str, data: str) -> None:
        """Show a signature, or that it is made by hand."""
        self.digest, self.data = digest, data
        held = pixmap_of(base64.b64decode(data))
        has = not held.isNull()
        if has:
            ratio = self.devicePixelRatioF()
            held = held.scaled(
                _ROOM * ratio,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            held.setDevicePixelRatio(ratio)
            self.picture.setPixmap(held)
        self.picture.setAccessibleName(self.tr("Signature") if has else "")
        self.picture.setVisible(has)
        self.remove.setVisible(has)

    def ask_file(self) -> None:
        """Ask for a picture, and cut the signature out of it."""
        kinds = self.tr("Pictures") + " (*.png *.jpg *.jpeg)"
        file, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a picture…"), "", kinds)
        if file:
            self.use(Path(file))

    def use(self, file: Path) -> None:
        """Cut the signature out of a file."""

        def work(_: Session) -> str:
            from circledesk.services.signature import signature_png

            with file.open("rb") as opened:
                return base64.b64encode(signature_png(opened.read(_LARGEST))).decode("ascii")

        self.context.jobs.read(work, self._cut, owner=self, failed=self._refused)

    def take_away(self) -> None:
        """It is signed by hand."""
        self.show_picture("", "")
        self.choose.setFocus()

    def _cut(self, data: str) -> None:
        self._told("")
        self.show_picture("", data)

    def _refused(self, error: CircleDeskError) -> None:
        self._told(translated(error.sentence))


class SignatoriesDialog(Dialog):
    """From left to right as on the page; a line without a name signs nothing."""

    ends_in = "signatory.set"

    def __init__(self, context: Context, branch_id: str = "") -> None:
        super().__init__(context, self.tr("Who signs certificates"), self.tr("Save"), width=620)
        self._branch = branch_id
        self.whose = label("", "grey", wrap=True)
        self.add(self.whose)
        self.people = [self._person(number) for number in range(_MOST)]
        self.people[0].name.setFocus()
        self.accept_button.setEnabled(False)
        branch = branch_id or None

        def work(session: Session) -> Signing:
            from circledesk.services.signatories import signatories

            return signatories(session, branch_id=branch)

        context.jobs.read(work, self.show_signing, owner=self)

    def show_signing(self, told: Signing) -> None:
        """Show who signs now."""
        if told.branch:
            whose = self.tr("For {branch}. Where nobody is named, those of the team sign.")
            self.whose.setText(whose.format(branch=told.branch))
        else:
            self.whose.setText(
                self.tr(
                    "For the whole team. Where nobody is named, the first organizer and the "
                    "circle’s facilitator sign. Certificates that were issued stay as they are."
                )
            )
        for person, one in zip(self.people, told.people, strict=False):
            person.name.setText(one.name)
            person.role.setText(one.role)
            person.organization.setText(one.organization)
            person.sign.show_picture(one.picture, one.data)
        self.accept_button.setEnabled(told.editable)
        self.fit()

    def request(self) -> Callable[[Any], Done]:
        """Those who have a name, or anything else typed."""
        people, branch = self._typed(), self._branch or None

        def work(session: Session) -> Done:
            from circledesk.services.signatories import set_signatories

            return set_signatories(session, people=people, branch_id=branch)

        return work

    def _typed(self) -> list[SignatoryRow]:
        rows = [
            SignatoryRow(
                person.name.text(),
                person.role.text(),
                person.organization.text(),
                person.sign.digest,
                person.sign.data,
            )
            for person in self.people
        ]
        last = max(
            (n for n, one in enumerate(rows) if any((one.name, one.role, one.data))), default=-1
        )
        return rows[: last + 1]

    def _person(self, number: int) -> _Person:
        heads = (self.tr("On the left"), self.tr("Second"), self.tr("Third"))
        head = label(heads[number], "strong")
        self.grid.addWidget(head, self.grid.rowCount(), 0, 1, 2)
        name, role, organization = QLineEdit(), QLineEdit(), QLineEdit()
        sign = _Signature(self.context, heads[number], partial(self._say_picture, number))
        self.add_field(f"name_{number}", self.tr("Name"), name)
        self.add_field(f"role_{number}", self.tr("Role"), role)
        self.add_field(f"organization_{number}", self.tr("Organization"), organization)
        self.add_field(f"picture_{number}", self.tr("Signature"), sign)
        for field, words in (
            (name, self.tr("Name")),
            (role, self.tr("Role")),
            (organization, self.tr("Organization")),
        ):
            field.setAccessibleName(f"{heads[number]}: {words}")
        return _Person(name, role, organization, sign)

    def _say_picture(self, number: int, trouble: str) -> None:
        fault = self._faults[f"picture_{number}"]
        fault.setText(trouble)
        fault.setVisible(bool(trouble))
        self.fit()
