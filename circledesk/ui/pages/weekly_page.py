"""The weekly update as it will be printed; saved as PDF, web page or e-mail file, or copied."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu

from circledesk.errors import CircleDeskError
from circledesk.services.facts.changed import EVERYTHING
from circledesk.services.facts.weekly import WeeklyUpdate
from circledesk.ui import words
from circledesk.ui.noting import PRINTED, note
from circledesk.ui.page import Page
from circledesk.ui.papers import ask_printer, save_file
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, page_margins, row
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.widgets.paper_view import PaperView

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class _Read:
    update: WeeklyUpdate
    content: bytes


class WeeklyPage(Page):
    """One week's update. Left and right go from week to week; Ctrl+P prints."""

    areas = EVERYTHING

    def __init__(self, context: Context, day: date) -> None:
        super().__init__(context)
        self.monday = day - timedelta(days=day.weekday())
        self.update_shown: WeeklyUpdate | None = None
        self.content = b""
        theme = context.theme
        self.save = Button(theme, self.tr("Save as"), kind="menu", icon="file-down")
        self.save.setMenu(self._menu())
        copy = Button(theme, self.tr("Copy for WhatsApp"), self.copy_text, icon="message-circle")
        paper = Button(
            theme, self.tr("Print…"), self.print_page, kind="primary", icon="printer", tip="Ctrl+P"
        )
        self.header = PageHeader(context, self.title(), copy, self.save, paper, back=True)
        self.before = Button(theme, "", lambda: self.turn(-1), kind="link", icon="chevron-left")
        self.after = Button(theme, "", lambda: self.turn(1), kind="link", icon="chevron-right")
        self.now = Button(theme, self.tr("This week"), self.show_now)
        self.paper = PaperView(theme, whole=False)
        self.paper.setAccessibleName(self.tr("The weekly update as it will be printed"))
        self._keys()
        weeks = row(self.before, 8, self.after, 16, self.now, None)
        layout = column(self.header, 8, weeks, 8, self.paper, space=0)
        page_margins(layout)
        self.setLayout(layout)
        self._say()

    def title(self) -> str:
        """The page's name."""
        return self.tr("Weekly update")

    def arrive(self) -> None:
        """The arrow keys scroll the paper."""
        self.paper.setFocus()

    def load(self) -> None:
        """Read the week and make its paper."""
        day, language = self.monday, self.context.language.code
        self.read(lambda session: _read(session, day, language), self._show)

    def turn(self, weeks: int) -> None:
        """Show an earlier or a later week."""
        self.show_week(self.monday + weeks * WEEK)

    def show_now(self) -> None:
        """Show the week of the team's day."""
        self.show_week(self.context.today)

    def show_week(self, day: date) -> None:
        """Show the week that holds a day."""
        self.monday = day - timedelta(days=day.weekday())
        self._say()
        self.load()

    def print_page(self) -> None:
        """Choose a printer and print."""
        if self.content and ask_printer(self.context, self, self.content):
            note(self.context, PRINTED, "weekly")

    def copy_text(self) -> None:
        """Put the short message on the clipboard."""
        if self.update_shown is None:
            return
        from circledesk.documents.weekly_faces import weekly_text

        text = weekly_text(self.update_shown, self.context.language.code)
        QGuiApplication.clipboard().setText(text)
        self.context.messages.say(self.tr("The message is copied: paste it into WhatsApp."))

    def save_as(self, face: str, file: Path) -> None:
        """Save one face of the update (pdf, html, eml, xlsx) as a file."""
        if self.update_shown is None:
            return
        content = self._face(face, self.update_shown)
        try:
            save_file(file, content)
        except CircleDeskError as error:
            self.context.messages.trouble(error.what, error.next_step)
            return
        note(self.context, PRINTED, "weekly")
        self.context.messages.say(self.tr("Saved: {file}").format(file=file.name))

    def _face(self, face: str, update: WeeklyUpdate) -> bytes:
        from circledesk.documents.weekly_faces import weekly_eml, weekly_html

        code = self.context.language.code
        if face == "pdf":
            return self.content
        if face == "xlsx":
            from circledesk.interop.weekly_book import weekly_book

            return weekly_book(update, code)
        return weekly_eml(update, code) if face == "eml" else weekly_html(update, code).encode()

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for face, text in (
            ("pdf", self.tr("PDF…")),
            ("eml", self.tr("E-mail file…")),
            ("html", self.tr("Web page…")),
            ("xlsx", self.tr("Excel workbook…")),
        ):
            action = QAction(text, menu)
            action.triggered.connect(lambda _=False, face=face: self._ask_where(face))
            menu.addAction(action)
        return menu

    def _ask_where(self, face: str) -> None:
        told = self.tr("Weekly update {day}").format(day=self.monday.isoformat())
        file, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as"), f"{told}.{face}", f"*.{face}"
        )
        if file:
            self.save_as(face, Path(file).with_suffix(f".{face}"))

    def _keys(self) -> None:
        self._key("Left", lambda: self.turn(-1))
        self._key("Right", lambda: self.turn(1))

    def _key(self, keys: str, do: Callable[[], None]) -> None:
        action = QAction(self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: do())
        self.paper.addAction(action)

    def _say(self) -> None:
        text = self.tr("Week of {day}")
        self.header.set_text(self.title(), text.format(day=words.year_date(self.monday)))
        self.before.setText(text.format(day=words.day_month(self.monday - WEEK)))
        self.after.setText(text.format(day=words.day_month(self.monday + WEEK)))
        today = self.context.today
        self.now.setEnabled(self.monday != today - timedelta(days=today.weekday()))

    def _show(self, read: _Read) -> None:
        self.update_shown, self.content = read.update, read.content
        self.paper.show_pdf(read.content)


def _read(session: Session, day: date, language: str) -> _Read:
    from circledesk.documents.weekly import render_weekly
    from circledesk.services.weekly import summarise

    update = summarise(session, day=day, reports=True)
    paper = BytesIO()
    render_weekly(update, paper, language)
    return _Read(update, paper.getvalue())
