"""Backups: what there is, what was proven, the flash disk, and the way back to one of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, tzinfo
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from circledesk.services.facts.backups import BackupRow, Rehearsal, SecondPlace
from circledesk.services.facts.changed import Area
from circledesk.ui import asking_backups, backup_words
from circledesk.ui.allowed import allow
from circledesk.ui.backing_up import back_up
from circledesk.ui.page import Page
from circledesk.ui.pages.second_place_card import SecondPlaceCard
from circledesk.ui.tables.backups import backups_model
from circledesk.ui.widgets.button import Button, restyle
from circledesk.ui.widgets.layout import Card, column, label, page_margins, row
from circledesk.ui.widgets.list_view import ListView
from circledesk.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

BEFORE = "before restore"


@dataclass(frozen=True, slots=True)
class BackupsFacts:
    """What lies here, what was tried, where else it lies."""

    rows: tuple[BackupRow, ...]
    tried: Rehearsal | None
    second: SecondPlace | None
    zone: tzinfo


class BackupsPage(Page):
    """Enter on a backup shows what putting it back would change."""

    areas: ClassVar[frozenset[Area]] = frozenset()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = context.theme
        make = Button(
            theme, self.tr("Make a backup now"), self.make_new, kind="primary", tip="Ctrl+N"
        )
        self.header = PageHeader(context, self.title(), make, back=True)
        self.told = label("", "grey", wrap=True)
        self.try_button = Button(
            theme, self.tr("Try the newest now"), self._try, kind="small", icon="circle-check"
        )
        self.undo_line = label("", "", wrap=True)
        self.undo_button = Button(
            theme, self.tr("Take it back…"), self._take_back, kind="small", icon="undo-2"
        )
        self.second = SecondPlaceCard(context, self.reload)
        self.view = ListView(
            theme, context.preferences, backups_model(), "backups", two_lines=False, sorts=False
        )
        self.view.setAccessibleName(self.tr("Backups"))
        self.view.opened.connect(self._restore)
        self.restore_action = QAction(self.tr("Put it back…"), self)
        self.restore_action.setShortcut(QKeySequence("Return"))
        self.restore_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.restore_action.triggered.connect(self._restore_current)
        self.view.menu_from(lambda _: (self.restore_action,))
        self.restore_button = Button(theme, self.tr("Put it back…"), self._restore_current)
        self.restore_button.setEnabled(False)
        allow(context, self.restore_button, "backup.restore")
        allow(context, self.undo_button, "backup.restore")
        self.view.chose.connect(lambda one: self.restore_button.setEnabled(one is not None))
        tried = row(self.told, 16, self.try_button)
        tried.setStretch(0, 1)
        rule = self.tr(
            "All of three days are kept, then one a day for two weeks, one a week for eight weeks, "
            "one a month up to 90 days."
        )
        self.carried_button = Button(
            theme,
            self.tr("From a flash disk…"),
            lambda: asking_backups.choose_carried(context),
            icon="usb",
        )
        told = label(rule, "detail", wrap=True)
        foot = row(self.restore_button, self.carried_button, 8, told)
        foot.setStretch(3, 1)
        undo = row(self.undo_line, 16, self.undo_button)
        undo.setStretch(0, 1)
        self.undo_card = Card(undo, kind="notice")
        self.undo_card.hide()
        layout = column(
            self.header,
            4,
            self.undo_card,
            Card(tried),
            self.second,
            self.view,
            foot,
            space=8,
        )
        page_margins(layout)
        self.setLayout(layout)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Backups")

    def load(self) -> None:
        """Read what lies here."""
        self.read(lambda session: _read(session, self.context.jobs.desk), self.show_facts)

    def show_facts(self, facts: BackupsFacts) -> None:
        """Show the list, what was proven, and whether the last restore can be taken back."""
        self.view.rows().columns = backups_model(facts.zone).columns
        self.view.rows().set_rows(facts.rows)
        if facts.rows and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.rows().index(0, 0))
        self.told.setText(backup_words.proven(facts.tried, facts.zone))
        bad = facts.tried is not None and bool(facts.tried.trouble)
        restyle(self.told, "kind", "amber" if bad else "grey")
        self.try_button.setEnabled(bool(facts.rows))
        self.second.show_place(facts.second, facts.zone)
        self._show_undo(facts)

    def arrive(self) -> None:
        """The keyboard goes to the list."""
        self.view.enter()

    def make_new(self) -> None:
        """Make one more."""
        back_up(self.context, self.reload)

    def _show_undo(self, facts: BackupsFacts) -> None:
        newest = facts.rows[0] if facts.rows else None
        self._before = newest.file if newest is not None and newest.why == BEFORE else ""
        self.undo_card.setVisible(bool(self._before))
        if newest is not None:
            told = self.tr("A backup was put back on {when}. What was here before is kept.")
            moment = backup_words.when(newest.at, facts.zone)
            self.undo_line.setText(told.format(when=moment))

    def _take_back(self) -> None:
        asking_backups.put_back(self.context, self._before)

    def _try(self) -> None:
        asking_backups.rehearse(self.context, self.reload)

    def _restore_current(self) -> None:
        one = self.view.current()
        if isinstance(one, BackupRow):
            self._restore(one)

    def _restore(self, one: BackupRow) -> None:
        asking_backups.put_back(self.context, one.file)


def _read(session: Session, desk: Any) -> BackupsFacts:
    from circledesk.services.backup_places import second_place
    from circledesk.services.backup_watch import rehearsal
    from circledesk.services.backups import backups_noted
    from circledesk.services.session import team_zone

    paths = desk.paths
    rows: Sequence[BackupRow] = backups_noted(paths)
    zone = team_zone(session) or UTC
    return BackupsFacts(tuple(rows), rehearsal(paths), second_place(paths), zone)
