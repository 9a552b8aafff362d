"""A page of the handbook as it is read: headings, lines with room, tables, pictures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QFont,
    QPixmap,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser

from circledesk.documents.handbook_pictures import picture_file
from circledesk.ui.theme import SPACE_INSIDE

if TYPE_CHECKING:
    from circledesk.documents.handbook import HandbookPage
    from circledesk.ui.theme import Theme

_WIDEST_PX = 860
"""No line of the text is longer than can be read."""
_SCALES = {1: 1.5, 2: 1.25, 3: 1.05}
"""How much larger headings are than the text."""
_CAPTION = 0.9
_LINE_PERCENT = 130
_PICTURE = re.compile(r"^!\[([^\]]*)\]\(([^)\s]+)\)$", re.MULTILINE)
_OBJECT = "\ufffc"
"""Stands in the text where a picture does."""


class HandbookText(QTextBrowser):
    """Pictures take the width there is; what is on them stands below, for whoever sees none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._line, self._grey = QBrush(theme.colour("line")), QBrush(theme.colour("grey"))
        self._page: HandbookPage | None = None
        self._wide = 0
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setMaximumWidth(_WIDEST_PX)
        self.document().setDocumentMargin(SPACE_INSIDE * 2)

    def show_page(self, page: HandbookPage) -> None:
        """Show a page from its beginning."""
        self._page = page
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Read a picture of the handbook, no wider than the page; nothing else is ever loaded."""
        link = QUrl(name).toString()
        image = QTextDocument.ResourceType.ImageResource.value
        if kind != image or not link.startswith("../pictures/"):
            return None
        shown = QPixmap(str(picture_file(link)))
        room = self._room()
        if shown.width() <= room:
            return shown
        return shown.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let pictures take the new width."""
        super().resizeEvent(event)
        if self._page is not None and self._wide != self._room() and _OBJECT in self._plain():
            at = self.verticalScrollBar().value()
            self._lay_out()
            self.verticalScrollBar().setValue(at)

    def _plain(self) -> str:
        return self.document().toRawText()

    def _room(self) -> int:
        """Return the width between the margins, with the scroll bar that a long page brings."""
        bar = self.verticalScrollBar()
        coming = 0 if bar.isVisible() else bar.sizeHint().width()
        return max(200, self.viewport().width() - coming - 4 * SPACE_INSIDE)

    def _lay_out(self) -> None:
        assert self._page is not None
        self._wide = self._room()
        text = _PICTURE.sub(r"![\1](\2)\n\n\1", self._page.text)
        document = self.document()
        document.clear()
        document.setMarkdown(
            f"# {self._page.title}\n\n{text}", QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        )
        self._shape()
        self.moveCursor(QTextCursor.MoveOperation.Start)  # else whatever moves next shows the end

    def _shape(self) -> None:
        block, below = self.document().begin(), False
        while block.isValid():
            self._shape_block(block, caption=below)
            below = _OBJECT in block.text()
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._shape_table(frame)

    def _shape_block(self, block: QTextBlock, *, caption: bool) -> None:
        """Give headings their size, lines room to be read, and captions a quiet look."""
        cursor = QTextCursor(block)
        level = block.blockFormat().headingLevel()
        shape = QTextBlockFormat()
        if _OBJECT not in block.text():
            percent = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
            shape.setLineHeight(_LINE_PERCENT, percent)
        shape.setTopMargin(16 if level > 1 else 0 if caption else 4)
        shape.setBottomMargin(12 if caption else 4)
        cursor.mergeBlockFormat(shape)
        if not level and not caption:
            return
        size = self.font().pointSizeF()
        letters = QTextCharFormat()
        letters.setFontPointSize(size * (_SCALES.get(level, 1.0) if level else _CAPTION))
        if caption:
            letters.setForeground(self._grey)
        else:
            letters.setFontWeight(QFont.Weight.DemiBold)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        cursor.mergeCharFormat(letters)

    def _shape_table(self, frame: QTextTable) -> None:
        table = frame.format().toTableFormat()
        table.setCellPadding(6)
        table.setBorderCollapse(True)
        table.setBorder(1)
        table.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        table.setBorderBrush(self._line)
        frame.setFormat(table)
