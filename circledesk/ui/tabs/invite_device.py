"""Invite a computer: a file for the flash disk and six words for the telephone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QComboBox

from circledesk.services.facts.changed import Area
from circledesk.services.facts.circles import BranchRow
from circledesk.services.facts.people import InvitationFile
from circledesk.ui.context import Context
from circledesk.ui.dialogs.invitation_words import InvitationWordsDialog
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class InviteDeviceDialog(Dialog):
    """Asks for the branch; what is written is shown by `InvitationWordsDialog`."""

    changed = frozenset({Area.TEAM, Area.EXCHANGE})

    def __init__(self, context: Context) -> None:
        super().__init__(
            context, self.tr("Invite a computer"), self.tr("Write the invitation"), width=560
        )
        self.add(
            label(
                self.tr(
                    "The branch opens the file in CircleDesk and types the six words. Tell the "
                    "words by telephone; never send them with the file."
                ),
                "grey",
                wrap=True,
            )
        )
        self.branch = QComboBox()
        self.with_data = QCheckBox(self.tr("Put what the team has so far into the file"))
        self.with_data.setChecked(True)
        self.add_field("branch_id", self.tr("Branch"), self.branch)
        self.add_field("with_data", "", self.with_data)
        self._written = False
        context.jobs.read(_read_branches, self._fill, owner=self)

    def request(self) -> Callable[[Session], Any]:
        """Write the file into the outbox."""
        branch_id, name = self.branch.currentData(), self.branch.currentText()
        with_data, context = self.with_data.isChecked(), self.context

        def work(session: Session) -> InvitationFile:
            from circledesk.services.devices import invite_device

            desk = context.desk
            file = _free_file(desk.paths.outbox, name)
            return invite_device(
                session, keys=desk.keys(), branch_id=branch_id, file=file, with_data=with_data
            )

        return work

    def _fill(self, rows: tuple[BranchRow, ...]) -> None:
        for branch in rows:
            if not branch.office:
                self.branch.addItem(branch.name, branch.id)
        self.accept_button.setEnabled(self.branch.count() > 0)

    def _done(self, result: Any) -> None:
        """Show the words: this is the only time."""
        super()._done(result)
        InvitationWordsDialog(self.context, result).open()


def _free_file(folder: Path, branch: str) -> Path:
    plain = "".join(sign if sign.isalnum() else "-" for sign in branch).strip("-").lower()
    number = 1
    while (file := folder / f"invitation-{plain}-{number}.circledesk").exists():
        number += 1
    return file


def _read_branches(session: Session) -> tuple[BranchRow, ...]:
    from circledesk.services.team import branches

    return branches(session)
