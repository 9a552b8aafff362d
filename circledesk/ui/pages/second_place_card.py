"""The flash disk on which the newest backup lies too: chosen once, copied to by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo
from typing import TYPE_CHECKING

from circledesk.services.facts.backups import SecondPlace
from circledesk.ui import asking_backups, backup_words
from circledesk.ui.language import translated
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, column, label, row

if TYPE_CHECKING:
    from circledesk.ui.context import Context


class SecondPlaceCard(Card):
    """Says where the second copy lies, or offers one."""

    def __init__(self, context: Context, then: Callable[[], object]) -> None:
        theme = context.theme
        self.told = label("", "grey", wrap=True)
        self.lock = label(
            self.tr(
                "Copies are sealed: only this computer, an organizer's, or the team's recovery "
                "sheet opens them. Keep the sheet in another place than the disk."
            ),
            "detail",
            wrap=True,
        )
        self.choose = Button(
            theme,
            self.tr("Choose a flash disk…"),
            lambda: asking_backups.choose_second_place(context, then),
            kind="small",
            icon="hard-drive-download",
        )
        self.copy = Button(
            theme,
            self.tr("Copy now"),
            lambda: asking_backups.copy_now(context, then),
            kind="small",
        )
        self.stop = Button(
            theme,
            self.tr("Copy no more"),
            lambda: asking_backups.forget_second_place(context, then),
            kind="small",
        )
        words = column(self.told, self.lock, space=2)
        line = row(words, 16, self.copy, self.choose, self.stop)
        line.setStretch(0, 1)
        super().__init__(line)

    def show_place(self, place: SecondPlace | None, zone: tzinfo) -> None:
        """Say where the copies lie and how old the newest is."""
        self.copy.setVisible(place is not None and place.there)
        self.stop.setVisible(place is not None)
        self.choose.setText(
            self.tr("Choose a flash disk…") if place is None else self.tr("Another…")
        )
        self.told.setText(self._sentence(place, zone))

    def _sentence(self, place: SecondPlace | None, zone: tzinfo) -> str:
        if place is None:
            return self.tr(
                "If this computer is stolen or breaks, its backups are gone with it. Let the "
                "newest one be copied to a flash disk each day."
            )
        name = place.drive or place.folder
        if place.trouble:
            told = self.tr("Copying to {disk} did not work: {trouble}")
            return told.format(disk=name, trouble=translated(place.trouble))
        if place.copied is None:
            return self.tr("The newest backup will be copied to {disk}.").format(disk=name)
        when = backup_words.when(place.copied, zone)
        if place.there:
            return self.tr("On {disk} lies the backup of {when}.").format(disk=name, when=when)
        told = self.tr("{disk} is not put in. On it lies the backup of {when}.")
        return told.format(disk=name, when=when)
