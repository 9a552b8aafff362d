"""Draws what a search found: the title of a page in bold, and below it the line in grey."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from circledesk.ui.theme import DETAIL_PT, SPACE_INSIDE, TEXT_PT, Theme, font

ExcerptRole = int(Qt.ItemDataRole.UserRole) + 1
_HIGHEST = 400
_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignTop)
_LEAST_PX = 34


class HitDelegate(QStyledItemDelegate):
    """A row without an excerpt is a title in plain letters."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As high as the words need in the width that there is."""
        view = option.widget
        wide = view.viewport().width() if isinstance(view, QAbstractItemView) else 0
        title, below = self._boxes(QRect(0, 0, wide or option.rect.width(), _HIGHEST), index)
        high = title.height() + below.height() + 2 * SPACE_INSIDE
        return QSize(wide, max(_LEAST_PX, high))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Let the style draw the ground, then the words upon it."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        shown.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget
        )
        title, below = self._boxes(option.rect, index)
        painter.save()
        painter.setFont(self._title_font(index))
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(title, _WRAPPED, str(index.data()))
        painter.setFont(font(DETAIL_PT))
        painter.setPen(self._theme.colour("grey"))
        painter.drawText(below, _WRAPPED, index.data(ExcerptRole) or "")
        painter.restore()

    def _boxes(
        self, room: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> tuple[QRect, QRect]:
        """Where the title and the excerpt stand; the excerpt's is empty where there is none."""
        inside = room.adjusted(SPACE_INSIDE, SPACE_INSIDE, -SPACE_INSIDE, 0)
        inside.setHeight(_HIGHEST)
        title = _needed(self._title_font(index), inside, str(index.data()))
        excerpt = index.data(ExcerptRole)
        if not excerpt:
            return title, QRect()
        inside.moveTop(title.bottom() + 3)
        return title, _needed(font(DETAIL_PT), inside, excerpt)

    def _title_font(self, index: QModelIndex | QPersistentModelIndex) -> QFont:
        return font(TEXT_PT, bold=bool(index.data(ExcerptRole)))


def _needed(letters: QFont, inside: QRect, text: str) -> QRect:
    box = QFontMetrics(letters).boundingRect(inside, _WRAPPED, text)
    return QRect(inside.x(), box.y(), inside.width(), box.height())
