"""The card in the settings that checks the library, mends it, and writes the support file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea

from circledesk.ui import asking_backups, asking_soundness, asking_support_file
from circledesk.ui.allowed import allow
from circledesk.ui.language import translated
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, label, row
from circledesk.ui.words import counted

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.soundness import Mended, Soundness
    from circledesk.ui.context import Context
    from circledesk.ui.progress import Progress

_SHOWN = 6
"""Findings that are read out; of the rest the number."""


class SoundnessCard(Card):
    """What was found stands in the card; the strip at the foot shows how far it is, with Stop."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.told = label(
            self.tr("Every entry is compared with the record of all changes."), "grey", wrap=True
        )
        self.check = Button(
            context.theme, self.tr("Check the library"), self.begin, icon="clipboard-check"
        )
        self.mend = Button(context.theme, self.tr("Mend"), self.begin_mending, icon="check")
        self.mend.hide()
        self.rescue = Button(
            context.theme,
            self.tr("Rescue what can be read"),
            lambda: asking_soundness.rescue(context),
            icon="history",
        )
        allow(context, self.rescue, "backup.restore")
        self.backups = Button(
            context.theme,
            self.tr("Backups…"),
            lambda: asking_backups.open_backups(context),
            kind="quiet",
        )
        self.rescue.hide()
        self.backups.hide()
        self.support = Button(context.theme, self.tr("Support file…"), self._support, kind="quiet")
        self.inside.addWidget(label(self.tr("Is the library sound?"), "heading"))
        self.inside.addWidget(self.told)
        self.inside.addLayout(row(self.check, self.mend, self.support, None))
        self.inside.addLayout(row(self.rescue, self.backups, None))

    def begin(self) -> Progress:
        """Check everything; nothing is written."""
        context = self._context

        def work(session: Session, progress: Progress) -> Soundness:
            from circledesk.services.mending import check_library

            return check_library(context.desk.database, tell=progress)

        return context.jobs.long(self.tr("Checking the library"), work, self.show_found)

    def begin_mending(self) -> Progress:
        """Make a backup, mend what the log can mend, and check again."""
        context = self._context

        def work(session: Session, progress: Progress) -> Mended:
            from circledesk.services.mending import mend_library

            return mend_library(context.desk.database, context.desk.paths, tell=progress)

        return context.jobs.long(self.tr("Mending the library"), work, self._mended)

    def show_found(self, found: Soundness) -> None:
        """Say what was found, in plain words, and offer the mend where there is one."""
        self.mend.setVisible(any(problem.mendable for problem in found.problems))
        for way in (self.rescue, self.backups):
            way.setVisible(not found.sound and not found.mendable)
        if found.sound:
            self.told.setText(self.tr("The library is sound. Nothing needs to be done."))
            return
        found_once = [*dict.fromkeys(translated(problem.what) for problem in found.problems)]
        lines = [f"• {told}" for told in found_once[:_SHOWN]]
        more = len(found_once) - _SHOWN
        if more > 0:
            lines.append(counted(self.tr("one more"), self.tr("{n} more"), more))
        if not found.mendable:
            lines.append(
                self.tr(
                    "Not all of it can be mended from the record. A rescue puts the newest good "
                    "backup and all that can still be read together; the damaged file is kept."
                )
            )
        self.told.setText("\n".join(lines))

    def come_in_sight(self) -> None:
        """Scroll to the card, and put the keyboard on its first button."""
        self.check.setFocus()
        part = self.parentWidget()
        while part is not None and not isinstance(part, QScrollArea):
            part = part.parentWidget()
        if part is not None:
            part.ensureWidgetVisible(self)

    def _support(self) -> None:
        asking_support_file.ask_support_file(self._context, self)

    def _mended(self, done: Mended) -> None:
        self.show_found(done.after)
        if done.after.sound:
            told = self.tr("The library is mended. A backup was made first.")
            if done.in_doubt:
                not_certain = counted(
                    self.tr("Of one action it is not certain who did it and when."),
                    self.tr("Of {n} actions it is not certain who did them and when."),
                    done.in_doubt,
                )
                told = f"{told} {not_certain}"
            self._context.messages.say(told)
            self._context.changed.emit(frozenset())
