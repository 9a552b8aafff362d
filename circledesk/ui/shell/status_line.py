"""The line at the window's foot: last news, last backup; at the right the last action and Undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.language import translated
from circledesk.ui.messages import Message
from circledesk.ui.progress import Progress
from circledesk.ui.shell.standing import Standing
from circledesk.ui.theme import SPACE_AROUND, SPACE_BETWEEN, STATUS_PX
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.elided import Elided
from circledesk.ui.widgets.layout import label


class StatusLine(QFrame):
    """28 px. While long work runs, its progress, time left and Cancel stand at the right."""

    def __init__(self, context: Context, take: Callable[[str], None]) -> None:
        """`take` is given what is offered: undo or redo."""
        super().__init__()
        self.setProperty("kind", "status")
        self.setFixedHeight(STATUS_PX)
        self._standing: Standing | None = None
        self._progress: Progress | None = None
        self._message: Message | None = None
        self._language = context.language
        self._said_in = ""
        self._offer = ""
        self._take = take
        self.news = label("", "detail")
        self.backup = label("", "detail")
        self.last = Elided()
        self.undo = Button(context.theme, "", self._accept, kind="undo", tip="Ctrl+Z")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(160)
        self.left = label("", "detail")
        self.cancel = Button(context.theme, "", self._cancel, kind="undo")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_BETWEEN, 0, SPACE_BETWEEN, 0)
        layout.setSpacing(SPACE_BETWEEN // 2)
        for part in (self.news, self.backup):
            part.setContentsMargins(0, 0, SPACE_AROUND - SPACE_BETWEEN // 2, 0)
            layout.addWidget(part)
        layout.addStretch(1)
        ends: tuple[QWidget, ...] = (self.last, self.undo, self.bar, self.left, self.cancel)
        for end in ends:
            layout.addWidget(end)
        self._show_progress(False)
        self.undo.hide()
        context.messages.said.connect(self._said)
        context.jobs.started.connect(self.follow)
        self.retranslate()

    def show_standing(self, standing: Standing) -> None:
        """Show what was read of the desk."""
        self._standing = standing
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the language in use."""
        self._say_last()
        self.cancel.setText(self.tr("Cancel"))
        standing = self._standing
        self.news.setText(self._news(standing) if standing else "")
        self.news.setVisible(bool(self.news.text()))
        self.backup.setText(self._backup(standing) if standing else "")
        self.backup.setMinimumWidth(self.backup.sizeHint().width())

    def follow(self, progress: Progress) -> None:
        """Show long work until it ends."""
        self._progress = progress
        self.bar.setRange(0, 0)
        self.left.setText(progress.title)
        self._show_progress(True)
        progress.moved.connect(self._moved)
        progress.finished.connect(lambda: self._ended(progress))

    def _said(self, message: Message) -> None:
        self._message, self._said_in = message, self._language.code
        self._say_last()

    def _say_last(self) -> None:
        """What was said last; before, and where that has no words in this language, what was done.

        Undo belongs to what is read here, so it is not offered beside what it would not take back.
        """
        message = self._message
        done = self._standing.last_action if self._standing else ""
        if message and (message.speaks_all or self._said_in == self._language.code):
            text, offer = message.again().text, message.offer
            if offer == "undo" and self._standing and not done:
                offer = ""
        else:
            text, offer = translated(done), "undo" if done else ""
        address = "@" in text.partition(" ")[0]
        self.last.setText(text if address else text[:1].upper() + text[1:])
        self.undo.setText(self.tr("Do it again") if offer == "redo" else self.tr("Undo"))
        self.undo.setToolTip("Ctrl+Y" if offer == "redo" else "Ctrl+Z")
        self.undo.setVisible(offer in ("undo", "redo"))
        self._offer = offer

    def _accept(self) -> None:
        self._take(self._offer)

    def _moved(self, done: int, total: int, left: float) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if self._progress is not None and left >= 1:
            self.left.setText(
                self.tr("{title}: {seconds} s left").format(
                    title=self._progress.title, seconds=round(left)
                )
            )

    def _ended(self, progress: Progress) -> None:
        if progress is self._progress:
            self._progress = None
            self._show_progress(False)

    def _show_progress(self, shown: bool) -> None:
        parts: tuple[QWidget, ...] = (self.bar, self.left, self.cancel)
        for part in parts:
            part.setVisible(shown)
        self.last.setVisible(not shown)

    def _cancel(self) -> None:
        if self._progress is not None:
            self._progress.cancel()

    def _news(self, standing: Standing) -> str:
        if standing.news_day is None:
            if not standing.others:
                return ""
            return self.tr("No news from other computers yet")
        when = words.ago(standing.news_day, standing.today)
        if standing.sent:
            return self.tr("Last parcel for the organizer: {when}").format(when=when)
        return self.tr("Last news: {branch}, {when}").format(branch=standing.news_of, when=when)

    def _backup(self, standing: Standing) -> str:
        if standing.backup is None:
            return self.tr("No backup yet")
        if standing.backup.date() == standing.today:
            return self.tr("Backed up {time}").format(time=words.clock(standing.backup))
        day = words.ago(standing.backup.date(), standing.today)
        return self.tr("Backed up {day}").format(day=day)
