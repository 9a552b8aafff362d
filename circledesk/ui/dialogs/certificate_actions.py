"""What can be done with a ceremony beside issuing and printing, with the chosen one or with all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from circledesk.services.facts.certificates import IssuedCertificate
from circledesk.ui import asking_certificates
from circledesk.ui.allowed import allow
from circledesk.ui.asking import opened
from circledesk.ui.dialogs.certificate_work import Line
from circledesk.ui.widgets.button import Button

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.changed import Done
    from circledesk.ui.dialogs.certificates import CertificatesDialog


class CertificateActions(QObject):
    """Two buttons for the chosen one, and a menu for the whole ceremony."""

    def __init__(self, dialog: CertificatesDialog) -> None:
        super().__init__(dialog)
        self._dialog, self._context = dialog, dialog.context
        theme = dialog.context.theme
        self.correct_button = Button(
            theme, self.tr("Correct the name…"), self.correct, icon="pencil", tip="F2"
        )
        QShortcut(QKeySequence("F2"), dialog, self.correct)
        self.void_button = Button(theme, self.tr("Void…"), self.void, kind="danger", icon="ban")
        allow(self._context, self.void_button, "certificate.void")
        allow(self._context, self.correct_button, "certificate.correct")
        self.button = Button(theme, self.tr("More"), kind="menu", icon="ellipsis", tip="Alt+M")
        self.button.setShortcut("Alt+M")
        self.menu = QMenu(self.button)
        self.by_name = self._make(self.tr("Order by name"), lambda: self._order("name"))
        self.by_circle = self._make(self.tr("Order by circle"), lambda: self._order("circle"))
        self.menu.addSeparator()
        self._make(self.tr("Prepare, to check the names first"), self._prepare)
        self._make(self.tr("Names to check…"), self._names, "Ctrl+Shift+N")
        self._make(self.tr("Register…"), self._register, "Ctrl+R")
        self._make(self.tr("Hand out…"), self._hand_out, "Ctrl+H")
        self.button.setMenu(self.menu)
        self.by_circle.setVisible(dialog.whose.several)
        self.allow(None)

    def allow(self, chosen: Line | None) -> None:
        """Offer for the chosen one what she allows."""
        one = chosen.candidate if chosen else None
        self.void_button.setEnabled(bool(one and (one.serial or one.prepared)))
        drop = bool(one and one.prepared and not one.serial)
        self.void_button.setText(self.tr("Drop") if drop else self.tr("Void…"))
        self.correct_button.setEnabled(bool(one and (one.serial or one.prepared)))

    def correct(self) -> None:
        """Put the name right; of one that is issued, the new page is printed or saved at once."""
        chosen = self._dialog.list.current()
        if not isinstance(chosen, Line):
            return
        one = chosen.candidate
        serial = one.serial or one.prepared
        if not serial:
            return
        dialog = asking_certificates.correct_name(
            self._context, serial, one.printed or one.name, issued=bool(one.serial)
        )

        def printed(made: IssuedCertificate, way: str) -> None:
            if way == "print":
                self._dialog.output.print_all((made.serial,))
            elif way == "save":
                self._dialog.output.ask_where((made.serial,))

        dialog.corrected.connect(printed)

    def void(self) -> None:
        """Declare the chosen one void; one that is prepared is dropped."""
        from circledesk.ui.dialogs.void_certificate import VoidDialog

        chosen = self._dialog.list.current()
        if not isinstance(chosen, Line):
            return
        one = chosen.candidate
        if one.serial:
            opened(VoidDialog(self._context, one.serial, one.printed or one.name))
            return
        serial = one.prepared

        def work(session: Session) -> Done:
            from circledesk.services.certificates import void

            return void(session, serial=serial)

        if serial:
            self._context.jobs.write(work, failed=self._dialog.refuse)

    def keep_order(self, serials: Sequence[str]) -> None:
        """Keep the order in which the rows stand."""

        def work(session: Session) -> Done:
            from circledesk.services.ceremony import set_order

            return set_order(session, serials=serials)

        self._context.jobs.write(work, failed=self._dialog.refuse)

    def _order(self, by: str) -> None:
        whose = self._dialog.whose

        def work(session: Session) -> Done:
            from circledesk.services.ceremony import order_by

            return order_by(session, circle_ids=whose.circle_ids, event_id=whose.event_id, by=by)

        self._dialog.model.moved = False
        self._context.jobs.write(work, lambda _: self._dialog.load(), failed=self._dialog.refuse)

    def _prepare(self) -> None:
        if self._dialog.open_ones(prepare=True):
            self._dialog.issue(prepare=True)

    def _names(self) -> None:
        asking_certificates.names_to_check(self._context, self._dialog.whose, self._title())

    def _register(self) -> None:
        asking_certificates.register(self._context, self._dialog.whose, self._title())

    def _hand_out(self) -> None:
        asking_certificates.hand_out(self._context, self._dialog.whose)

    def _title(self) -> str:
        return self._dialog.sheet.ceremony.title if self._dialog.sheet else ""

    def _make(self, text: str, do: object, keys: str = "") -> QAction:
        action = QAction(text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
            self._dialog.addAction(action)
        action.triggered.connect(lambda: do())  # type: ignore[operator]
        self.menu.addAction(action)
        return action
