"""Invite a computer: for whom, the file and its six words, and what comes next."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
)

from circledesk.errors import InvalidValue
from circledesk.services.facts.changed import Area
from circledesk.services.facts.circles import BranchRow
from circledesk.services.facts.people import InvitationFile
from circledesk.ui.context import Context
from circledesk.ui.dialogs.invitation_words import SixWords
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, row
from circledesk.ui.widgets.tick import Tick
from circledesk.ui.widgets.wizard import Step, Wizard
from circledesk.ui.widgets.written_file import WrittenFile

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_LIST_PX = 132


class InviteWizard(Wizard):
    """The words are shown once: CircleDesk keeps them nowhere, so closing unasked loses them."""

    changed = frozenset({Area.TEAM, Area.EXCHANGE})

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Invite a computer"))
        self.written: InvitationFile | None = None
        self._told = False
        self.whom = self.add_step(self.tr("Whose computer is it?"), self.tr("Write the invitation"))
        self.words = self.add_step(self.tr("The six words"), self.tr("I have told the words"))
        self.next = self.add_step(self.tr("What comes next"), self.tr("Close"))
        self._fill_whom(self.whom)
        self._fill_next(self.next)
        self.begin()
        self._choose("branch")
        context.jobs.read(_read_branches, self._show_branches, owner=self)

    def work_of(self, step: Step) -> Callable[[Session], InvitationFile] | None:
        """Write the file into the outbox."""
        if step is self.words:
            self._told = True
        if step is not self.whom:
            return None
        context, role = self.context, self.role
        branches, with_data = self.chosen_branches(), self.with_data.ticked
        if role != "organizer" and not branches:
            raise InvalidValue(
                self.tr("No branch is chosen."), self.tr("Choose one."), field="branch_id"
            )
        name = "-".join(called for _, called in branches[:3]) or role

        def work(session: Session) -> InvitationFile:
            from circledesk.services.inviting import invite_device, invite_organizer

            desk = context.desk
            file = _free_file(desk.paths.outbox, name)
            if role == "organizer":
                return invite_organizer(session, keys=desk.keys(), file=file)
            home, *also = (branch_id for branch_id, _ in branches)
            return invite_device(
                session,
                keys=desk.keys(),
                branch_id=home,
                also=also,
                file=file,
                with_data=with_data,
            )

        return work

    def take(self, step: Step, result: Any) -> None:
        """Show the file and its words: this is the only time."""
        self.show_written(result)

    def show_written(self, written: InvitationFile) -> None:
        """Fill the step of the words."""
        self.written = written
        self.kept = 1
        told = self.tr(
            "Read these six words out by telephone, and never send them with the file. They are "
            "shown only now: CircleDesk does not keep them."
        )
        self.file = WrittenFile(
            self.context.theme, Path(written.file), self.tr("The invitation file")
        )
        self.question = label(
            self.tr(
                "Have you told the words? Once this is closed nobody can see them again, and the "
                "branch needs a new invitation."
            ),
            "amber",
            wrap=True,
        )
        self.question.hide()
        self.leave = Button(
            self.context.theme, self.tr("Close all the same"), self._leave, kind="danger"
        )
        self.leave.hide()
        for part in (
            label(told, "grey", wrap=True),
            SixWords(written.passphrase),
            self.file,
            self.question,
            row(self.leave, None),
        ):
            self.words.add(part)

    def entered(self, step: Step) -> None:
        """Enter closes nothing while the words are shown: it may have been meant for the file."""
        self.accept_button.setDefault(step is not self.words)
        self.accept_button.setAutoDefault(step is not self.words)
        self.keep_button.setVisible(step is self.whom)
        if step is self.words:
            step.first = self

    def reject(self) -> None:
        """Escape and the window's cross only ask while the words are on show."""
        if self.written is not None and not self._told:
            self.question.show()
            self.leave.show()
            self.fit()
        else:
            super().reject()

    @property
    def role(self) -> str:
        """Whose computer it is: branch, lead or organizer."""
        return next(role for role, button in self.roles.items() if button.isChecked())

    def chosen_branches(self) -> list[tuple[str, str]]:
        """Ids and names of the chosen branches, the computer's home first."""
        if self.role == "organizer":
            return []
        if self.role == "branch":
            at = self.branch.currentData()
            return [(at, self.branch.currentText())] if at else []
        items = (self.several.item(number) for number in range(self.several.count()))
        ticked = (one for one in items if one.checkState() == Qt.CheckState.Checked)
        return [(one.data(Qt.ItemDataRole.UserRole), one.text()) for one in ticked]

    def _fill_whom(self, step: Step) -> None:
        group = QButtonGroup(self)
        texts = {
            "branch": self.tr("A branch's computer"),
            "lead": self.tr("A regional lead's computer, with several branches"),
            "organizer": self.tr("A second organizer's computer"),
        }
        self.roles: dict[str, QRadioButton] = {}
        for role, text in texts.items():
            button = QRadioButton(text)
            button.toggled.connect(lambda on, role=role: self._choose(role) if on else None)
            group.addButton(button)
            self.roles[role] = button
        step.add(column(*self.roles.values(), space=6))
        self.told = label("", "grey", wrap=True)
        step.add(self.told)
        self.branch, self.several = QComboBox(), QListWidget()
        self.several.setFixedHeight(_LIST_PX)
        self.with_data = Tick(self.tr("Put what the team has so far into the file"))
        self.with_data.ticked = True
        self.add_field("branch_id", self.tr("Branch"), self.branch, grid=step.grid)
        self.add_field("branches", self.tr("Branches"), self.several, grid=step.grid)
        step.grid.addWidget(self.with_data, step.grid.rowCount(), 1)
        self.roles["branch"].setChecked(True)
        step.first = self.branch

    def _fill_next(self, step: Step) -> None:
        steps = (
            self.tr("Send the file as a document, or carry it on a flash disk."),
            self.tr(
                "There CircleDesk is opened, “Join with an invitation” chosen, the file opened and "
                "the six words typed in."
            ),
            self.tr(
                "The new computer works at once. Bring its first parcel in here: it asks to join. "
                "Compare the code by telephone, and accept it."
            ),
        )
        for number, text in enumerate(steps, 1):
            step.add(label(f"{number}.  {text}", wrap=True))

    def _choose(self, role: str) -> None:
        """Show what belongs to a choice."""
        if not hasattr(self, "with_data"):
            return
        told = {
            "branch": self.tr(
                "It holds the learners of its branch and no other. Several computers of one "
                "branch each need an invitation of their own."
            ),
            "lead": self.tr(
                "It holds the learners of all branches that you tick, and may write in each."
            ),
            "organizer": self.tr(
                "It holds everything of every branch, as this computer does. The team's key is "
                "not in the file: that travels on the recovery sheet only."
            ),
        }
        self.told.setText(told[role])
        for name, field, shown in (
            ("branch_id", self.branch, role == "branch"),
            ("branches", self.several, role == "lead"),
        ):
            field.setVisible(shown)
            self.caption(name).setVisible(shown)
        self.with_data.setVisible(role != "organizer")
        self.accept_button.setEnabled(role == "organizer" or self.branch.count() > 0)
        self.fit()

    def _show_branches(self, rows: tuple[BranchRow, ...]) -> None:
        for branch in rows:
            if not branch.office:
                self.branch.addItem(branch.name, branch.id)
                item = QListWidgetItem(branch.name, self.several)
                item.setData(Qt.ItemDataRole.UserRole, branch.id)
                item.setCheckState(Qt.CheckState.Unchecked)
        self._choose(self.role)

    def _leave(self) -> None:
        self._told = True
        super().reject()


def _free_file(folder: Path, branch: str) -> Path:
    plain = "".join(sign if sign.isalnum() else "-" for sign in branch).strip("-").lower()
    number = 1
    while (file := folder / f"invitation-{plain}-{number}.circledesk").exists():
        number += 1
    return file


def _read_branches(session: Session) -> tuple[BranchRow, ...]:
    from circledesk.services.team import branches

    return branches(session)
