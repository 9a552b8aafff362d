"""The impact report of a period as it will be printed; saved as PDF, brief or workbook."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu

from circledesk.errors import CircleDeskError
from circledesk.services.facts.changed import EVERYTHING
from circledesk.services.facts.impact import ImpactReport
from circledesk.ui import words
from circledesk.ui.language import in_language, tr, translated
from circledesk.ui.page import Page
from circledesk.ui.pages.periods import period_of, periods
from circledesk.ui.papers import ask_printer, save_file
from circledesk.ui.widgets.breaking_line import BreakingLine
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.choice import Choice
from circledesk.ui.widgets.layout import column, label, page_margins, row
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.widgets.paper_view import PaperView
from circledesk.ui.widgets.when import DateField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

_DATE_PX = 236


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is chosen."""

    first: date
    last: date
    outside: bool
    brief: bool
    language: str


@dataclass(frozen=True, slots=True)
class _Read:
    report: ImpactReport
    content: bytes


class ImpactPage(Page):
    """Choose a period and who reads it; what is shown is what is printed. Ctrl+P prints."""

    areas = EVERYTHING

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.report: ImpactReport | None = None
        self.content = b""
        theme = context.theme
        self.save = Button(theme, self.tr("Save as"), kind="menu", icon="file-down")
        self.save.setMenu(self._menu())
        self.print_button = Button(
            theme, self.tr("Print…"), self.print_page, kind="primary", icon="printer", tip="Ctrl+P"
        )
        self.header = PageHeader(
            context, self.title(), self.save, self.print_button, line=" ", back=True
        )
        first, last = period_of("year", context.today) or (context.today, context.today)
        self.period = Choice(theme, periods())
        self.reader = Choice(
            theme, [("outside", self.tr("For others")), ("inside", self.tr("For the team"))]
        )
        self.kind = Choice(
            theme, [("report", self.tr("Whole report")), ("brief", self.tr("One page"))]
        )
        self.first, self.last = DateField(theme, first, "first"), DateField(theme, last, "last")
        self.paper = PaperView(theme, whole=False)
        self.trouble = label("", "red", wrap=True)
        self.trouble.hide()
        self._name()
        self._connect()
        self._arrange()

    def title(self) -> str:
        """The page's name."""
        return self.tr("Impact report")

    def arrive(self) -> None:
        """The period is chosen first."""
        self.period.setFocus()

    def load(self) -> None:
        """Count, and make the paper."""
        wanted = _Wanted(
            self.first.held,
            self.last.held,
            self.reader.value == "outside",
            self.kind.value == "brief",
            self.context.language.code,
        )
        self.read(lambda session: _read(session, wanted), self._show, failed=self._refuse)

    def print_page(self) -> None:
        """Choose a printer and print what is shown."""
        if self.content:
            ask_printer(self.context, self, self.content)

    def save_as(self, face: str, file: Path) -> None:
        """Save the report, the brief or the workbook."""
        if self.report is None:
            return
        try:
            save_file(file, _face(self.report, face, self.context.language.code))
        except CircleDeskError as error:
            self.context.messages.trouble(error.what, error.next_step)
            return
        self.context.messages.say(self.tr("Saved: {file}").format(file=file.name))

    def choose_period(self) -> None:
        """Take the days of a named period; other days are typed."""
        days = period_of(self.period.value, self.context.today)
        if days is None:
            self.first.setFocus()
            return
        for field, day in zip((self.first, self.last), days, strict=True):
            field.blockSignals(True)
            field.set_day(day)
            field.blockSignals(False)
        self.load()

    def _typed(self) -> None:
        self.period.show_value("other")
        self.load()

    def _name(self) -> None:
        self.period.setAccessibleName(self.tr("Period"))
        self.reader.setAccessibleName(self.tr("Who reads it"))
        self.kind.setAccessibleName(self.tr("Paper"))
        self.paper.setAccessibleName(self.tr("The impact report as it will be printed"))
        for field, name in ((self.first, self.tr("From")), (self.last, self.tr("To"))):
            field.setAccessibleName(name)
            field.setFixedWidth(_DATE_PX)

    def _connect(self) -> None:
        self.period.chose.connect(self.choose_period)
        for field in (self.first, self.last):
            field.dateChanged.connect(self._typed)
        for choice in (self.reader, self.kind):
            choice.chose.connect(self.load)

    def _arrange(self) -> None:
        chosen = row(self.period, self.reader, self.kind, None)
        line = BreakingLine(chosen, row(self.first, label("–"), self.last, None))
        layout = column(self.header, 12, line, 8, self.trouble, self.paper, space=0)
        layout.setStretch(layout.count() - 1, 1)
        page_margins(layout)
        self.setLayout(layout)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for face, text in (
            ("report", self.tr("PDF…")),
            ("brief", self.tr("PDF of one page…")),
            ("xlsx", self.tr("Excel workbook…")),
        ):
            action = QAction(text, menu)
            action.triggered.connect(lambda _=False, face=face: self._ask_where(face))
            menu.addAction(action)
        return menu

    def _ask_where(self, face: str) -> None:
        if self.report is None:
            return
        ending = "xlsx" if face == "xlsx" else "pdf"
        told = self.tr("Impact {first} to {last}").format(
            first=self.report.first.isoformat(), last=self.report.last.isoformat()
        )
        file, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as"), f"{told}.{ending}", f"*.{ending}"
        )
        if file:
            self.save_as(face, Path(file).with_suffix(f".{ending}"))

    def _show(self, read: _Read) -> None:
        self._fill(read.content, "")
        self.report = read.report
        told = tr("From entries up to {day}").format(day=words.year_date(read.report.as_of))
        self.header.set_text(self.title(), told)

    def _refuse(self, error: CircleDeskError) -> None:
        self.report = None
        self._fill(b"", translated(error.sentence))

    def _fill(self, content: bytes, trouble: str) -> None:
        self.content = content
        self.paper.show_pdf(content)
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        for button in (self.save, self.print_button):
            button.setEnabled(bool(content))


def _read(session: Session, wanted: _Wanted) -> _Read:
    from circledesk.services.impact import impact_report

    report = impact_report(session, first=wanted.first, last=wanted.last, outside=wanted.outside)
    face = "brief" if wanted.brief else "report"
    return _Read(report, _face(report, face, wanted.language))


def _face(report: ImpactReport, face: str, language: str) -> bytes:
    from circledesk.documents.impact import render_impact
    from circledesk.documents.impact_brief import render_impact_brief

    def speak(text: str) -> str:
        return in_language(text, language)

    if face == "xlsx":
        from circledesk.interop.impact_book import impact_book

        return impact_book(report, language, speak=speak)
    out = BytesIO()
    if face == "brief":
        render_impact_brief(report, out, language)
    else:
        render_impact(report, out, language, speak=speak)
    return out.getvalue()
