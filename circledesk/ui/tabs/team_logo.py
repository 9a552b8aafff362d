"""The team's logo on certificates: seen, chosen, taken away, on an organizer's computer."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFileDialog

from circledesk.services.facts.people import ThisDevice
from circledesk.ui.pictures import pixmap_of
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.changed import Done
    from circledesk.ui.context import Context

_ROOM = QSize(240, 72)


class TeamLogo(Card):
    """A branch's computer does not show it: the logo is the team's."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.picture = label()
        self.told = label("", "grey", wrap=True)
        self.choose = Button(
            context.theme, self.tr("Choose a picture…"), self.ask_file, icon="file-text"
        )
        self.remove = Button(context.theme, self.tr("Take it away"), self.take_away, kind="quiet")
        self.inside.addWidget(label(self.tr("Logo on certificates"), "heading"))
        self.inside.addWidget(self.picture)
        self.inside.addWidget(self.told)
        self.inside.addLayout(row(self.choose, self.remove, None))
        self.hide()

    def show_team(self, device: ThisDevice) -> None:
        """Show the logo of the team, or that it has none."""
        self.setVisible(device.role == "organizer")
        picture = pixmap_of(base64.b64decode(device.logo))
        has = not picture.isNull()
        if has:
            ratio = self.devicePixelRatioF()
            picture = picture.scaled(
                _ROOM * ratio,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            picture.setDevicePixelRatio(ratio)
        self.picture.setPixmap(picture)
        self.picture.setAccessibleName(self.tr("The team's logo") if has else "")
        self.picture.setVisible(has)
        self.remove.setVisible(has)
        with_logo = self.tr("It stands on certificates issued from now on.")
        without = self.tr("No logo yet. A PNG or JPEG of at least 700 dots is best.")
        self.told.setText(with_logo if has else without)

    def ask_file(self) -> None:
        """Ask for a picture, and take it."""
        kinds = self.tr("Pictures") + " (*.png *.jpg *.jpeg)"
        file, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a picture…"), "", kinds)
        if file:
            self.use(Path(file))

    def use(self, file: Path) -> None:
        """Make a picture the team's logo."""
        try:
            self._write(file.read_bytes())
        except OSError as error:
            what = self.tr("«{file}» cannot be read: {why}.")
            told = what.format(file=file.name, why=error.strerror)
            self.context.messages.trouble(told, self.tr("Choose another file."))

    def take_away(self) -> None:
        """Print certificates without a logo from now on."""
        self._write(b"")

    def _write(self, picture: bytes) -> None:
        def work(session: Session) -> Done:
            from circledesk.services.team import edit_team

            return edit_team(session, logo=picture)

        self.context.jobs.write(work, note=self.tr("The logo is changed."))
