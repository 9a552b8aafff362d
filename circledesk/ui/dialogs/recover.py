"""Become the organizer again with the recovery sheet, on a computer that holds no team."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLineEdit

from circledesk.errors import CircleDeskError
from circledesk.ui.context import Context
from circledesk.ui.dialogs.choose_passphrase import asked_for_words
from circledesk.ui.dialogs.first_run_work import Recovered, recover_team
from circledesk.ui.dialogs.passphrase import TypedPassphrase
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.sheet_lines import SheetLines
from circledesk.ui.widgets.wizard import Step, Wizard
from circledesk.ui.widgets.written_file import WrittenFile


class RecoverWizard(Wizard):
    """Two steps: the sheet, and the parcel that the branches get. `answer` is the folder."""

    def __init__(self, context: Context, folder: Path, typed: TypedPassphrase) -> None:
        super().__init__(context, self.tr("Become the organizer again"), width=560)
        self.folder, self.typed = folder, typed
        self.recovered: Recovered | None = None
        self.typing = self.add_step(self.tr("The recovery sheet"), self.tr("Become the organizer"))
        self.telling = self.add_step(self.tr("Tell the branches"), self.tr("Begin to work"))
        self.lines, self.name = SheetLines(), QLineEdit()
        told = self.tr(
            "For when the organizer's computer is lost or broken. Type the lines of the sheet as "
            "they are printed; the branches then bring the team's data back."
        )
        self.typing.add(label(told, "grey", wrap=True))
        self.add_field("sheet", self.tr("The key"), self.lines, grid=self.typing.grid)
        self.add_field("name", self.tr("This computer"), self.name, grid=self.typing.grid)
        self.name.setPlaceholderText(self.tr("a name for the list of computers"))
        self.typing.first = self.lines.lines[0]
        self.begin()

    def work_of(self, step: Step) -> Callable[[Any], Any] | None:
        """Make new keys with the team's key among them."""
        if step is not self.typing:
            return None
        folder, typed = self.folder, self.typed
        sheet, name = self.lines.text(), self.name.text().strip()
        return lambda _: recover_team(folder, typed, sheet, name)

    def take(self, step: Step, result: Any) -> None:
        """Show the parcel for the branches."""
        self.recovered, self.answer = result, result.folder
        self.kept = len(self.steps)
        for number, text in enumerate(
            (
                self.tr("Hand this parcel to the branches. It holds nothing but who you are."),
                self.tr("A branch brings it in, then writes a parcel for the organizer."),
                self.tr(
                    "Bring that one in here: it holds all that the branch knows. Its own data is "
                    "taken at once; what others wrote is kept apart until you accept it."
                ),
                self.tr("When the list of computers is back, put the lost one out."),
            ),
            1,
        ):
            self.telling.add(label(f"{number}.  {text}", wrap=True))
        self.telling.add(
            WrittenFile(self.context.theme, result.file, self.tr("The parcel for the branches"))
        )

    def entered(self, step: Step) -> None:
        """Afterwards there is nothing to cancel."""
        self.keep_button.setVisible(step is self.typing)

    def reject(self) -> None:
        """Escape afterwards begins the work."""
        if self.recovered is not None:
            self.accept()
        else:
            super().reject()

    def _refuse(self, error: CircleDeskError) -> None:
        if not asked_for_words(self, self.typed, error, founder=True):
            super()._refuse(error)
