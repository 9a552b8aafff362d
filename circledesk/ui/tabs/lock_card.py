"""The card of the locked database in the settings: is it, what is left to lock, help for others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.services.facts.database_lock import LockState
from circledesk.ui import asking_lock
from circledesk.ui.allowed import allow
from circledesk.ui.widgets.button import Button, restyle
from circledesk.ui.widgets.layout import Card, label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class LockCard(Card):
    """A library on a server does not show it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        theme = context.theme
        self.told = label("", "grey", wrap=True)
        self.lock = Button(
            theme,
            self.tr("Lock the database…"),
            lambda: asking_lock.lock_database(context, self.load),
            icon="lock",
        )
        self.rest = Button(theme, self.tr("Lock the backups too"), self._lock_rest, icon="lock")
        self.unlock = Button(
            theme,
            self.tr("Make it plain again…"),
            lambda: asking_lock.unlock_database(context, self.load),
        )
        self.answer = Button(
            theme,
            self.tr("Open another computer's database…"),
            lambda: asking_lock.answer_locked(context),
            kind="quiet",
        )
        for button in (self.lock, self.rest, self.unlock):
            allow(context, button, "database.lock")
        self.inside.addWidget(label(self.tr("Locked database"), "heading"))
        self.inside.addWidget(self.told)
        self.inside.addLayout(row(self.lock, self.rest, self.unlock, self.answer, None))
        self.hide()

    def load(self) -> None:
        """Read how the library lies on the disk."""

        def work(session: Session) -> tuple[LockState, bool]:
            from circledesk.services.locking import lock_state
            from circledesk.services.recovery import key_state

            return lock_state(self.context.desk), key_state(session).holds

        self.context.jobs.read(work, self.show_state, owner=self)

    def show_state(self, told: tuple[LockState, bool]) -> None:
        """Say whether the library is locked, and offer what can be done."""
        state, holds_key = told
        self.setVisible(not state.on_server)
        self.lock.setVisible(not state.locked)
        self.unlock.setVisible(state.locked)
        self.rest.setVisible(bool(state.readable))
        self.answer.setVisible(holds_key)
        self.told.setText(self._words(state))
        restyle(self.told, "kind", "amber" if state.readable else "grey")

    def _words(self, state: LockState) -> str:
        if not state.locked:
            return self.tr(
                "Not locked: whoever takes this computer, its disk or a backup can read all names."
            )
        if state.readable:
            told = self.tr("Locked, but {count} of the backups can still be read by anybody.")
            return told.format(count=len(state.readable))
        if state.key == "keyring":
            return self.tr(
                "Locked, backups too. It opens for whoever signs in to this computer as you do."
            )
        return self.tr("Locked, backups too. It opens with the passphrase of this computer.")

    def _lock_rest(self) -> None:
        asking_lock.start_locking(self.context, self.load)
