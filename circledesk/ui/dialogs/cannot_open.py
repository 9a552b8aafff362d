"""Instead of the library that does not open: what happened, that it is safe, and what helps."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from circledesk.errors import CircleDeskError, KeyLocked, SealedElsewhere
from circledesk.services.facts.bad_day import LOCKED, PLACE, WAIT, BadDay
from circledesk.settings import Paths, personal_folder
from circledesk.ui import asking_backups, asking_support_file, cannot_open_words, cannot_open_work
from circledesk.ui.language import translated
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.form_area import FormArea, height_for
from circledesk.ui.widgets.layout import clear, column, label, line, row
from circledesk.ui.widgets.on_screen import bring_in, room
from circledesk.ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from circledesk.services.facts.rescue import Rescued
    from circledesk.ui.context import Context
    from circledesk.ui.dialogs.passphrase import TypedPassphrase
    from circledesk.ui.messages import Message

_WIDTH_PX = 640


class CannotOpen(QWidget):
    """Closes when something helped: then `helped` is the folder to open."""

    def __init__(self, context: Context, folder: Path, typed: TypedPassphrase) -> None:
        super().__init__()
        self.context = context
        self.helped: Path | None = None
        self.ways: list[Button] = []
        self._folder, self._typed = folder, typed
        context.window = self
        self.setWindowTitle("CircleDesk")
        self.setMinimumWidth(min(_WIDTH_PX, room(self).width()))
        self.heading = label("", "heading", wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.trouble = label("", "red", wrap=True)
        self.trouble.hide()
        self.strip = ProgressStrip(context.theme)
        support = Button(
            context.theme, self.tr("Save a file for support…"), self._support, kind="link"
        )
        self.close_button = Button(context.theme, self.tr("Close"), self.close)
        head = column(self.heading, self.body, space=12)
        head.addStretch(1)
        head.setContentsMargins(24, 20, 24, 16)
        self._area = FormArea(head)
        end = row(support, None, self.close_button)
        self._foot = column(self.trouble, self.strip, end, space=12)
        self._foot.setContentsMargins(24, 12, 24, 16)
        whole = column(self._area, line(), self._foot, space=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        QShortcut(QKeySequence("Esc"), self, self.close)
        context.messages.said.connect(self._say)

    def look(self, error: CircleDeskError, kind: str = "", failed_version: str = "") -> None:
        """Find out what helps against a refusal, and show it."""
        if kind:
            self.show_facts(BadDay(kind, error.what, error.next_step))
            return
        self.heading.setText(self.tr("Looking for what helps…"))

        def work(_: object) -> BadDay:
            from circledesk.services.bad_day import find_out

            return find_out(Paths(self._folder), error, failed_version=failed_version)

        def bare(_: CircleDeskError) -> None:
            from circledesk.services.bad_day import kind_of

            self.show_facts(BadDay(kind_of(error), error.what, error.next_step))

        self.context.jobs.read(work, self.show_facts, owner=self, failed=bare)

    def show_facts(self, told: BadDay) -> None:
        """Say what happened and offer what helps."""
        self._begin(cannot_open_words.title(told))
        self.body.addWidget(label(cannot_open_words.happened(told), wrap=True))
        self.body.addWidget(label(cannot_open_words.safe(told), "grey", wrap=True))
        if told.newest is not None:
            file = Path(told.newest.file)
            self._offer(
                cannot_open_words.restore_button(told),
                cannot_open_words.restore(told),
                lambda: self.restore(file),
            )
        if told.can_rescue:
            self._offer(
                self.tr("Rescue what can be read"),
                self.tr(
                    "Puts the newest good backup and all that can still be read of the damaged "
                    "file together, so that the least is lost. It may take some minutes."
                ),
                self.rescue,
            )
        self._offer_by_kind(told.kind)
        self._show_fitted()

    def restore(self, file: Path) -> None:
        """Put a backup in the library's place."""
        self._do(
            self.tr("Putting the backup back…"),
            cannot_open_work.restoring(self._folder, file, self._typed),
            lambda _: self._open(self._folder),
            failed=lambda error: self._not_restored(file, error),
        )

    def _not_restored(self, file: Path, error: CircleDeskError) -> None:
        """Ask for the recovery sheet where the keys here do not open a sealed backup."""
        sealed = isinstance(error, SealedElsewhere)
        if sealed or (isinstance(error, KeyLocked) and file.suffix == ".sealed"):
            asking_backups.ask_sheet(self.context, Paths(self._folder), file, self.restore)
        else:
            self._refuse(error)

    def rescue(self) -> None:
        """Put together what is left, and tell what that was."""
        self._do(
            self.tr("Reading what can be read…"),
            cannot_open_work.rescuing(self._folder, self._typed),
            self.show_rescued,
        )

    def show_rescued(self, done: Rescued) -> None:
        """Tell what was rescued, with the way on."""
        self._begin(self.tr("The library is rescued"))
        for told in cannot_open_words.rescued(done):
            self.body.addWidget(label(told, wrap=True))
        self._offer(self.tr("Open the library"), "", lambda: self._open(self._folder))
        self._show_fitted()

    def bring_here(self) -> None:
        """Bring the library to this computer's own folder."""
        target = personal_folder()
        self._do(
            self.tr("Moving the library…"),
            cannot_open_work.moving(self._folder, target, self._typed),
            lambda _: self._open(target),
        )

    def _offer_by_kind(self, kind: str) -> None:
        if kind == PLACE:
            told = self.tr(
                "It is copied to {folder}, checked there and then opened. From then on it is used "
                "there alone; the old folder is left as it is."
            )
            self._offer(
                self.tr("Move the library to this computer"),
                told.format(folder=personal_folder()),
                self.bring_here,
            )
        elif kind == LOCKED:
            self._offer(
                self.tr("Use the team's key…"),
                self.tr("Your organizer sends what opens it again."),
                self._use_key,
            )
        elif kind != WAIT:
            self._offer(
                self.tr("Choose another backup…"),
                self.tr("An older one, or one that lies on a flash disk."),
                self._choose,
            )
        if kind in (LOCKED, WAIT):  # a keyring that was shut, words that were not at hand
            self._offer(self.tr("Try again"), "", lambda: self._open(self._folder))

    def _offer(self, text: str, told: str, clicked: Callable[[], object]) -> None:
        """Add a way: the first one is the one that most should take."""
        kind = "plain" if self.ways else "primary"
        button = Button(self.context.theme, text, clicked, kind=kind)
        self.ways.append(button)
        way = column(row(button, None), space=4)
        if told:
            way.addWidget(label(told, "detail", wrap=True))
            button.setAccessibleDescription(told)
        self.body.addLayout(way)

    def _begin(self, title: str) -> None:
        self.heading.setText(title)
        self.ways.clear()
        clear(self.body)

    def _show_fitted(self) -> None:
        self.ways[0].setDefault(True)
        QTimer.singleShot(0, self._settle)  # what was added takes its room with the next event

    def _settle(self) -> None:
        self.ways[0].setFocus()
        self._fit()

    def _fit(self) -> None:
        """Take the height that the words need now, as far as the screen allows."""
        width = max(self.minimumWidth(), self.width()) if self.isVisible() else self.minimumWidth()
        foot = height_for(self._foot, width) + 1
        self.resize(QSize(width, self._area.height_for(width) + foot).boundedTo(room(self)))
        bring_in(self)

    def _do(
        self,
        title: str,
        work: Callable[..., Any],
        done: Callable[[Any], None],
        *,
        failed: Callable[[CircleDeskError], None] | None = None,
    ) -> None:
        """Work with the progress shown; meanwhile no other way can be taken."""
        self.trouble.hide()
        self._enable(False)
        progress = self.context.jobs.long(
            title, work, done, failed=failed or self._refuse, owner=self
        )
        progress.finished.connect(lambda: self._enable(True))
        self.strip.stop.show()
        self.strip.follow(progress, lambda progress, done, total: title)

    def _enable(self, free: bool) -> None:
        for button in [*self.ways, self.close_button]:
            button.setEnabled(free)

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a backup"),
            str(Paths(self._folder).backups),
            "*.backup *.sealed",
        )
        if chosen:
            self.restore(Path(chosen))

    def _use_key(self) -> None:
        from circledesk.ui.dialogs.passphrase import open_locked

        dialog = open_locked(self.context, self._folder, self._typed)
        dialog.accepted.connect(lambda: self._open(self._folder))
        dialog.open()

    def _support(self) -> None:
        if file := asking_support_file.choose_support_file(self):
            self.save_support(file)

    def save_support(self, out: Path) -> None:
        """Write the support file, and say so."""
        screen = asking_support_file.screen_of(self)
        work = cannot_open_work.supporting(self._folder, out, screen)
        self.context.jobs.read(work, self._saved, owner=self, failed=self._refuse)

    def _saved(self, out: Path) -> None:
        self._tell(asking_support_file.saved(out))

    def _open(self, folder: Path) -> None:
        self.helped = folder
        self.close()

    def _refuse(self, error: CircleDeskError) -> None:
        self._tell(f"{translated(error.what)} {translated(error.next_step)}")

    def _say(self, message: Message) -> None:
        """Stopped by hand, or a defect."""
        self._tell(f"{message.text} {message.next_step}".strip())

    def _tell(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.show()
        QTimer.singleShot(0, self._fit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End what goes on; what puts a file in its place is waited for."""
        self.strip.forget()
        self.context.jobs.stop()
        super().closeEvent(event)
