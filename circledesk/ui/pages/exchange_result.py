"""What bringing in did: counts that add up, the report to copy or keep, and what is next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from circledesk.errors import CircleDeskError
from circledesk.in_place import keep_whole
from circledesk.said import disk_words
from circledesk.services.facts.changed import TakenOut
from circledesk.services.facts.exchange import ImportDone
from circledesk.services.facts.finding import Visit
from circledesk.ui import words
from circledesk.ui.language import tr, translated
from circledesk.ui.pages.exchange_finding import Parcel
from circledesk.ui.pages.exchange_news import news_button, news_words
from circledesk.ui.pages.exchange_report import counted, report_text
from circledesk.ui.pages.exchange_words import sums
from circledesk.ui.widgets.button import Button, restyle
from circledesk.ui.widgets.layout import Card, label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class Result(Card):
    """Takes no room before something was brought in; stays until it is closed."""

    answered = Signal()
    """The person wants to send the answer."""
    closed = Signal()

    def __init__(self, context: Context) -> None:
        head, told = label("", "strong", wrap=True), label("", "grey", wrap=True)
        top = row(space=8)
        super().__init__(top, told, kind="reached")
        self.head, self.more = head, told
        self.context = context
        self._parcels: tuple[Parcel, ...] = ()
        self._at = datetime.now(ZoneInfo(context.device.zone))
        theme = context.theme
        self.copy = Button(theme, self.tr("Copy the report"), self.copy_report, kind="small")
        self.keep = Button(theme, self.tr("Save the report…"), self.save_report, kind="small")
        self.settle = Button(
            theme, self.tr("To settle"), context.nav.open_settle, kind="small", icon="list-checks"
        )
        self.answer = Button(theme, "", self.answered.emit, kind="small", icon="send")
        self.news = news_button(context)
        self.close_button = Button(
            theme, "", self.close_up, kind="link", icon="x", tip=self.tr("Close")
        )
        top.addWidget(head, 1)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.undo = Button(
            theme, self.tr("Undo this import"), self._take_out, kind="small", icon="undo-2"
        )
        self.next = row(self.news, self.answer, self.settle, self.undo, self.copy, self.keep, None)
        """What may follow, as buttons."""
        self.inside.addLayout(self.next)
        self.undo_told = label("", "detail", wrap=True)
        """What undoing does, or why it is not offered."""
        self.inside.addWidget(self.undo_told)
        self.offer_undo(None)
        self.hide()

    def offer_undo(self, done: ImportDone | None) -> None:
        """Offer to take out again what was brought in last; None where that is over."""
        self.undo.setVisible(done is not None)
        self.undo.setEnabled(done is not None and not done.why_not)
        told = self.tr(
            "Undo takes it out as if it had never come, and nobody else hears of it. It can be "
            "done until something is written, brought in or sent."
        )
        told = translated(done.why_not) or told if done is not None else ""
        self.undo.setToolTip(told)
        self.undo_told.setText(told)

    def let_tell(self, room: bool) -> None:
        """Say what undoing does where there is room; on a low screen only beside the pointer."""
        self.undo_told.setVisible(room and bool(self.undo_told.text()))

    def show_parcels(self, parcels: Sequence[Parcel], *, stopped: bool) -> None:
        """Say what became of these."""
        self._parcels = tuple(parcels)
        told = [tr("Stopped: what is in stays in.")] if stopped else []
        if parcels:
            told.append(counted(self._parcels))
            told.append(tr("In all: {sums}.").format(sums=sums(self._parcels)))
        self._say(" ".join(told), "", "reached")
        self.answer.setText(
            self.tr("Write for everyone") if self.context.organizer else self.tr("Write the answer")
        )
        self.answer.show()

    def show_visit(self, visit: Visit, parcels: Sequence[Parcel]) -> None:
        """Say what was done on a flash disk, and whether it may be pulled."""
        self._parcels = tuple(parcels)
        head, more = visit_words(visit, self._parcels)
        self._say(head, more, "reached" if visit.may_pull else "notice")
        self.answer.setVisible(not visit.may_pull)
        self.answer.setText(self.tr("Write the answer"))

    def report(self) -> str:
        """The report as text."""
        team = self.context.device.team
        return report_text(self._parcels, at=self._at, team=team)

    def copy_report(self) -> None:
        """Put the report into the clipboard."""
        QGuiApplication.clipboard().setText(self.report())
        self.context.messages.say(tr("The report is copied: paste it where you need it."))

    def save_report(self) -> None:
        """Keep the report as a text file."""
        name = f"CircleDesk-{self._at:%Y-%m-%d-%H%M}.txt"
        file, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), name)
        if not file:
            return
        try:
            keep_whole(Path(file), self.report().encode())
        except OSError as error:
            self.context.messages.trouble(
                tr("The report could not be saved: {trouble}.").format(
                    trouble=translated(disk_words(error))
                ),
                tr("Choose another folder."),
            )
            return
        self.context.messages.say(tr("The report is saved."))

    def _say(self, head: str, more: str, kind: str) -> None:
        self._at = datetime.now(ZoneInfo(self.context.device.zone))
        restyle(self, "kind", kind)
        news = news_words(self._parcels, self.context.organizer)
        self.news.setVisible(bool(news))
        self.head.setText(f"{head} {news}".strip())
        self.more.setText(more)
        self.more.setVisible(bool(more))
        look_at = sum(one.to_look_at for one in self._parcels if one.state == "applied")
        self.settle.setVisible(look_at > 0)
        for part in (self.copy, self.keep):
            part.setVisible(bool(self._parcels))
        self.show()

    def _take_out(self) -> None:
        self.undo.setEnabled(False)
        self.context.jobs.write(_undo_import, lambda _: self.close_up(), failed=self._not_taken_out)

    def _not_taken_out(self, error: CircleDeskError) -> None:
        self.offer_undo(None)
        self.context.messages.trouble(error.what, error.next_step)

    def close_up(self) -> None:
        """Take no room any more."""
        self.hide()
        self.closed.emit()


def read_last_import(session: Session) -> tuple[ImportDone | None, bool]:
    """What was brought in last, while nothing was done since; and whether it was taken out."""
    from circledesk.services.import_undo import last_import, was_taken_out

    return last_import(session), was_taken_out(session)


def _undo_import(session: Session) -> TakenOut:
    from circledesk.services.import_undo import undo_import

    return undo_import(session)


def visit_words(visit: Visit, parcels: Sequence[Parcel]) -> tuple[str, str]:
    """Whether the flash disk may be pulled, or what went wrong; then what was done."""
    told = [counted(parcels)] if parcels else [tr("Nothing new for this computer lay on it.")]
    if parcels:
        told.append(tr("In all: {sums}.").format(sums=sums(parcels)))
    if visit.stopped:
        told.insert(0, tr("Stopped: what is in stays in, and no answer was written."))
    elif visit.written is not None:
        answer = tr("The answer {file} ({size}) lies on it and was read back.")
        name = Path(visit.written.file).name
        told.append(answer.format(file=name, size=words.size(visit.written.size)))
    else:
        return translated(visit.trouble), " ".join(told)
    return tr("You may pull the flash disk now."), " ".join(told)
