"""What all pages share: reading when seen, and again when what they show has changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from circledesk.errors import NotFound
from circledesk.said import said
from circledesk.services.facts.changed import EVERYTHING, Area

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.errors import CircleDeskError
    from circledesk.ui.context import Context
    from circledesk.ui.messages import Message

T = TypeVar("T")


class Page(QWidget):
    """A page or a tab. Subclasses build their widgets, say `title()`, and read in `load()`."""

    areas: ClassVar[frozenset[Area]] = EVERYTHING
    """What the page shows; a write to other areas leaves it alone."""

    reads: ClassVar[str] = ""
    """The deed of reading (see services.roles) without which there is nothing to see here."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._stale = True
        self._after: Message | None = None
        """What was said of the write after which the page was read again."""
        context.changed.connect(self._changed)

    def title(self) -> str:
        """The page's name, for the way back to it."""
        return ""

    def load(self) -> None:
        """Read what is shown. Called when the page is seen first, and when it went stale."""

    def show_tab(self, name: str) -> None:
        """Bring a tab to the front, where the page has tabs."""

    def show_matching(self, text: str) -> None:
        """Filter the page's list, where it has one."""

    def show_narrowed(self, *chosen: tuple[str, str, str], stage: str = "") -> None:
        """Leave just the rows behind a figure: (kind, value, name) of each filter, and a state.

        See `FilterBar` for the kinds. Pages without a list leave it.
        """

    def show_row(self, key: str) -> None:
        """Put the cursor on a row of the page's list, now or when it comes."""

    def make_new(self) -> None:
        """Ctrl+N: make one more of what the page shows. By default, sign a learner up."""
        from circledesk.ui import asking

        asking.sign_up(self.context)

    def print_page(self) -> None:
        """Ctrl+P: put the page's paper out, where it has one."""

    def step_back(self) -> bool:
        """Take one step back within the page; False where the page below is to come."""
        return False

    def arrive(self) -> None:
        """Put the keyboard where work begins. Called each time the page comes to the front."""
        self.setFocus()

    def read(
        self,
        work: Callable[[Session], T],
        done: Callable[[T], None],
        slot: str = "",
        failed: Callable[[CircleDeskError], None] | None = None,
        *,
        pause: int = 0,
    ) -> None:
        """Read on the worker; a late answer, or one for a closed page, is dropped."""
        jobs = self.context.jobs
        jobs.read(work, done, owner=self, slot=slot, failed=failed, pause=pause)

    def read_row(self, work: Callable[[Session], T], done: Callable[[T], None]) -> None:
        """Read the row that the page is about; where it is gone, the page leaves."""
        self.read(work, done, failed=self._left_without)

    def gone_words(self) -> str:
        """Say that what the page was about is not here any more."""
        return said("What this page showed is not here any more, so the page was closed.")

    def refresh(self) -> None:
        """F5: read all again that the page shows."""
        self.reload()

    def reload(self) -> None:
        """Read again now if seen, else when seen next."""
        if self.isVisible():
            self._stale = False
            self._load()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Read when seen, if what is shown may be old."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._load()

    def _load(self) -> None:
        why = self.context.shut.get(self.reads)
        if why is None:
            self.load()
            return
        from circledesk.ui.widgets.shut_page import shut_page

        shut_page(self, why)

    def _changed(self, areas: frozenset[Area]) -> None:
        if areas & self.areas:
            self._after = self.context.messages.last
            self.reload()

    def _left_without(self, error: CircleDeskError) -> None:
        messages, last = self.context.messages, self.context.messages.last
        if not isinstance(error, NotFound):
            messages.trouble(error.what, error.next_step)
            return
        self.context.nav.leave(self)
        # What took the row away was just told, and may be taken back: that stays to be read.
        if last and self._after and last.sources[0] == self._after.sources[0]:
            messages.add(self.gone_words())
        else:
            messages.say(self.gone_words())
