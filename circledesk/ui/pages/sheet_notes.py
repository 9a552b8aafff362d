"""Beside the rows: pages that could not be read with their pictures, and what is not on paper."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from circledesk.services.facts.sheets_back import Brought, SheetBack, UnreadPage
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.language import translated
from circledesk.ui.pictures import pixmap_of
from circledesk.ui.widgets.cut_out import CutOut
from circledesk.ui.widgets.layout import Card, clear, column, label
from circledesk.ui.widgets.side_column import SideColumn

SIDE_PX = 280
_THUMB_PX = 150


class SheetNotes(SideColumn):
    """Cards: first what failed, then each sheet."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.cards = QVBoxLayout()
        self.cards.setSpacing(16)
        super().__init__(column(self.cards, None, space=0), SIDE_PX)

    def show_brought(self, brought: Brought) -> None:
        """Show what came."""
        clear(self.cards)
        for page in brought.unread:
            self.cards.addWidget(self._failed(page))
        for sheet in brought.sheets:
            pages = sum(page.code == sheet.facts.code for page in brought.pages)
            self.cards.addWidget(self._sheet(sheet, pages))

    def _failed(self, page: UnreadPage) -> Card:
        card = Card(kind="notice", space=6)
        name = page.file
        if page.place > 1:
            name = self.tr("{file}, page {n}").format(file=page.file, n=page.place)
        card.inside.addWidget(label(self.tr("Could not be read"), "heading", wrap=True))
        card.inside.addWidget(label(name, "strong", wrap=True))
        picture = pixmap_of(page.picture)
        if not picture.isNull():
            small = picture.scaledToHeight(_THUMB_PX, Qt.TransformationMode.SmoothTransformation)
            shown = CutOut(self._context.theme, _THUMB_PX)
            shown.setAccessibleName(self.tr("The picture that could not be read"))
            shown.show_picture(small)
            card.inside.addWidget(shown)
        card.inside.addWidget(label(translated(page.what), wrap=True))
        card.inside.addWidget(label(translated(page.next_step), "grey", wrap=True))
        return card

    def _sheet(self, sheet: SheetBack, pages: int) -> Card:
        card = Card(label(sheet.facts.circle, "heading", wrap=True), space=4)
        kind = self.tr("Survey") if sheet.facts.kind == "survey" else self.tr("Sign-in sheet")
        for sentence in (
            kind,
            self._what(sheet, pages),
            *self._meetings(sheet),
            *self._people(sheet),
        ):
            if sentence:
                card.inside.addWidget(label(sentence, "grey", wrap=True))
        return card

    def _what(self, sheet: SheetBack, pages: int) -> str:
        read = words.counted(self.tr("One page read"), self.tr("{n} pages read"), pages)
        printed = sheet.facts.printed_on
        if printed is None:
            return read
        return f"{read} · " + self.tr("printed {day}").format(day=words.short_date(printed))

    def _meetings(self, sheet: SheetBack) -> list[str]:
        """Say which meetings of it cannot be told of."""
        told = []
        for meeting in sheet.meetings:
            day = words.short_weekday_date(meeting.day)
            if meeting.state == "cancelled":
                told.append(self.tr("{day} is cancelled: nothing is recorded.").format(day=day))
            elif meeting.state == "ahead" and sheet.facts.kind == "meeting":
                told.append(self.tr("{day} has not come yet.").format(day=day))
        return told

    def _people(self, sheet: SheetBack) -> list[str]:
        told = []
        if sheet.facts.kind != "survey" and sheet.since:
            names = ", ".join(one.name for one in sheet.since)
            told.append(
                self.tr(
                    "Signed up after it was printed: {names}. Look for them on the empty lines."
                ).format(names=names)
            )
        erased = sum(one.state == "erased" for one in sheet.rows.values())
        if erased:
            one = self.tr("One row is of somebody who was erased: nothing of it is kept.")
            many = self.tr("{n} rows are of people who were erased: nothing of them is kept.")
            told.append(words.counted(one, many, erased))
        if not sheet.editable:
            told.append(
                self.tr("This belongs to {branch}; it can be read here.").format(
                    branch=sheet.facts.branch
                )
            )
        return told
