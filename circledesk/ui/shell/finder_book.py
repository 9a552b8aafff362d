"""Keeps the finder's book of names: read in steps on the worker, dropped when names change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from circledesk.services.facts.changed import Area
from circledesk.ui.context import Context

if TYPE_CHECKING:
    from circledesk.services.finder import Book

NAMED = frozenset({Area.TEAM, Area.PEOPLE, Area.COURSES, Area.CIRCLES, Area.LEARNERS})
"""What names may have changed with."""
QUIET_MS = 1_500
"""After a change the book is read again when the person rests, or when she looks for something."""


class FinderBook(QObject):
    """`book` is None until it is read, and again from the moment in which names change."""

    ready = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._coming: Book | None = None
        self.book: Book | None = None
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self.read)
        context.changed.connect(self._changed)

    def read(self) -> None:
        """Read the book now, unless it is here or on its way."""
        from circledesk.services.finder import Book

        if self.book is None and self._coming is None:
            self._coming = Book()
            self._step(self._coming)

    def _changed(self, areas: frozenset[Area]) -> None:
        if areas & NAMED and (self.book or self._coming):
            self.book = self._coming = None
            self._quiet.start()

    def _step(self, book: Book) -> None:
        self._context.jobs.read(book.read_on, lambda last: self._stepped(book, last), owner=self)

    def _stepped(self, book: Book, last: bool) -> None:
        if book is not self._coming:
            return
        if not last:
            self._step(book)
            return
        self.book, self._coming = book, None
        self.ready.emit()
