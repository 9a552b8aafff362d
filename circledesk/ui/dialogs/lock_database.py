"""Before a database is locked or made plain: what that protects from, and what it does not."""

from __future__ import annotations

from collections.abc import Callable

from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label


class LockDatabaseDialog(Dialog):
    """Starts the work when it is said yes to; `asks`: its passphrase is asked at each start."""

    ends_in = "database.lock"

    def __init__(self, context: Context, start: Callable[[], object], *, asks: bool) -> None:
        super().__init__(context, self.tr("Lock the database"), self.tr("Lock it"), width=560)
        self._start = start
        for text, kind in (
            (self._what_changes(asks), ""),
            (
                self.tr(
                    "It protects when the computer, its disk or a backup is lost or stolen. It "
                    "does not protect from who uses this computer while you are signed in."
                ),
                "",
            ),
            (
                self.tr(
                    "The old files are overwritten. On a flash disk or an SSD pieces of them may "
                    "stay for a while where only a laboratory finds them."
                ),
                "grey",
            ),
            (
                self.tr(
                    "If the key is ever gone, your organizer can open the database with the "
                    "team's key or its recovery sheet."
                ),
                "grey",
            ),
        ):
            self.add(label(text, kind, wrap=True))

    def request(self) -> None:
        """Lock it."""
        self._start()

    def _what_changes(self, asks: bool) -> str:
        if asks:
            return self.tr(
                "The database and all backups here are written anew, locked with a key that the "
                "passphrase of this computer opens. From then on CircleDesk asks for it at each "
                "start, before it shows anything, and opens a little slower."
            )
        return self.tr(
            "The database and all backups here are written anew, locked with a key that "
            "this computer keeps. You notice nothing of it: CircleDesk opens as before, a "
            "little slower."
        )


class UnlockDatabaseDialog(Dialog):
    """Starts the work when it is said yes to."""

    ends_in = "database.lock"

    def __init__(self, context: Context, start: Callable[[], object]) -> None:
        title = self.tr("Make the database plain")
        super().__init__(context, title, self.tr("Make it plain"), width=480)
        self._start = start
        told = self.tr(
            "Whoever takes this computer, its disk or a backup can then read all names. You can "
            "lock it again at any time."
        )
        self.add(label(told, wrap=True))

    def request(self) -> None:
        """Make it plain."""
        self._start()
