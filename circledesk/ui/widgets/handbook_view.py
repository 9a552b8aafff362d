"""The handbook to read: its pages at the left, found by words, and the page itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QSplitter, QWidget

from circledesk.documents.handbook import handbook, languages, page_of, search
from circledesk.ui.language import tr
from circledesk.ui.widgets.handbook_text import HandbookText
from circledesk.ui.widgets.hit_delegate import ExcerptRole, HitDelegate
from circledesk.ui.widgets.layout import column, label, row

if TYPE_CHECKING:
    from circledesk.ui.context import Context

_LEFT_PX = 280
_TEXT_PX = 860
_KEY = int(Qt.ItemDataRole.UserRole)


class HandbookView(QWidget):
    """Typing finds; Enter in the search line opens the first page found, Down goes to the others.

    Enter in the list goes on into the page, Ctrl+F comes back to the search line.
    """

    def __init__(self, context: Context, key: str = "start") -> None:
        super().__init__()
        self._language = context.language.code
        self.key = ""
        self._before: list[str] = []
        """Pages that a link led away from."""
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the handbook"))
        self.search.setAccessibleName(tr("Search the handbook"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages of the handbook"))
        self._delegate = HitDelegate(context.theme)
        self.list.setItemDelegate(self._delegate)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.none = label(tr("No page has all these words."), "grey", wrap=True)
        self.none.hide()
        self.english = label(tr("These pages are in English."), "grey", wrap=True)
        self.english.setVisible(self._language not in languages())
        self.text = HandbookText(context.theme)
        self.text.setAccessibleName(tr("Handbook"))
        left = QWidget()
        layout = column(self.search, self.english, self.none, self.list, space=8)
        layout.setStretch(3, 1)
        left.setLayout(layout)
        right = QWidget()
        beside = row(self.text, None)
        beside.setStretch(0, 100)
        right.setLayout(beside)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.addWidget(left)
        sides.addWidget(right)
        sides.setStretchFactor(1, 1)
        sides.setSizes([_LEFT_PX, _TEXT_PX])
        sides.setChildrenCollapsible(False)
        self.setLayout(column(sides, space=0))
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._open_first)
        self.search.installEventFilter(self)
        QShortcut(QKeySequence("Ctrl+F"), self, self._search_again)
        self.list.currentItemChanged.connect(self._chosen)
        self.list.itemActivated.connect(lambda _: self.text.setFocus())
        self.text.anchorClicked.connect(self._follow)
        self._narrow("")
        self.show_page(key)

    def show_page(self, key: str) -> None:
        """Open the page of a key."""
        page = page_of(self._language, key)
        self.key = page.key
        self.text.show_page(page)
        self._mark(page.key)

    def go_back(self) -> bool:
        """Return to the page that the last link led away from; False where there is none."""
        if not self._before:
            return False
        self.show_page(self._before.pop())
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down in the search line goes into the list."""
        down = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if down and event.type() is QEvent.Type.KeyPress and self.list.count():
            if self.list.currentRow() < 0:
                self.list.setCurrentRow(0)
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    def _search_again(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _narrow(self, words: str) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        if words.strip():
            rows = [
                (hit.page.key, hit.page.title, hit.excerpt) for hit in search(self._language, words)
            ]
        else:
            rows = [(page.key, page.title, "") for page in handbook(self._language)]
        for key, title, excerpt in rows:
            item = QListWidgetItem(title)
            item.setData(_KEY, key)
            item.setData(ExcerptRole, excerpt)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}. {excerpt}".strip())
            self.list.addItem(item)
        self.none.setVisible(not rows)
        self._mark(self.key)
        self.list.blockSignals(False)

    def _mark(self, key: str) -> None:
        for number in range(self.list.count()):
            if self.list.item(number).data(_KEY) == key:
                self.list.setCurrentRow(number)

    def _open_first(self) -> None:
        if self.list.count():
            self.list.setCurrentRow(0)
            self._chosen(self.list.item(0))

    def _chosen(self, item: QListWidgetItem | None, _: object = None) -> None:
        if item is not None and item.data(_KEY) != self.key:
            self.show_page(item.data(_KEY))
            if self.search.text().strip():
                self.text.find(self.search.text().split()[0])

    def _follow(self, link: QUrl) -> None:
        name = link.fileName().removesuffix(".md").lstrip("0123456789-")
        if any(page.key == name for page in handbook(self._language)):
            self._before.append(self.key)
            self.show_page(name)
