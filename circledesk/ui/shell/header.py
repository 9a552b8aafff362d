"""The window's head: whose desk it is, find or do anything, what is to settle, language, person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from circledesk import languages
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.theme import HEADER_PX, SPACE_BETWEEN, SPACE_INSIDE
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.elided import Elided
from circledesk.ui.widgets.glass_line import GlassLine
from circledesk.ui.widgets.layout import label, row

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from circledesk.services.facts.people import PersonHere
    from circledesk.ui.shell.people_menu import PeopleMenu

SEARCH_PX = 420
_GLASS_PX = 34
"""What the glass takes at the left end of the field."""


class SearchLine(GlassLine):
    """The field of Ctrl+K; the finder below it takes its arrow keys."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.theme)
        self.setProperty("kind", "search")
        self.setFixedHeight(32)
        self._keys = label("Ctrl+K", "detail")
        self._keys.setParent(self)
        self.textChanged.connect(self._make_room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The key's name at the right end."""
        super().resizeEvent(event)
        size = self._keys.sizeHint()
        self._keys.move(self.width() - size.width() - 10, (self.height() - size.height()) // 2)
        self._make_room()

    def setPlaceholderText(self, text: str) -> None:
        """Say what can be found; the key's name stands beside it where there is room."""
        super().setPlaceholderText(text)
        self._make_room()

    def _make_room(self) -> None:
        said = self.fontMetrics().horizontalAdvance(self.placeholderText())
        fits = _GLASS_PX + said + SPACE_INSIDE <= self._keys.x()
        self._keys.setVisible(fits and not self.text())


class Header(QFrame):
    """48 px at the top. Texts come from the context; `set_to_settle` gives the one counter."""

    settle = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setProperty("kind", "header")
        self.setFixedHeight(HEADER_PX)
        self.search = SearchLine(context)
        self._mark = label("C", "mark")
        self._mark.setFixedSize(QSize(22, 22))
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._team, self._where = Elided(), Elided()
        self._team.setProperty("kind", "strong")
        self._where.setProperty("kind", "grey")
        self._settle = Button(
            context.theme, "", self.settle.emit, kind="settle", icon="list-checks"
        )
        self._language = Button(context.theme, "", kind="quiet")
        self._initials = Button(context.theme, "", kind="initials")
        self._initials.setFixedSize(QSize(28, 28))
        self._people: PeopleMenu | None = None
        self._count = 0
        self._arrange()
        context.device_changed.connect(self.retranslate)
        self.retranslate()

    def set_to_settle(self, count: int) -> None:
        """Show how many things want a person."""
        self._count = count
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the language in use."""
        device, kept = self._context.known, self._context.preferences
        team = device.team if device else kept.text("team")
        role = device.role if device else kept.text("role", "organizer")
        branch = device.branch if device else kept.text("where")
        self._team.setText(team or "CircleDesk")
        where = words.role("organizer") if role == "organizer" else branch
        self._where.setText(f"· {where}" if team and where else "")
        person = device.person if device else kept.text("person")
        self._initials.setText(words.initials(person))
        self._initials.setVisible(bool(person))
        self._initials.setToolTip(person)
        at_desk = self.tr("At the desk: {name}").format(name=person)
        self._initials.setAccessibleName(at_desk)
        self.search.setPlaceholderText(self.tr("Find or do anything"))
        self.search.setAccessibleName(self.tr("Find or do anything"))
        self._settle.setText(self.tr("To settle") + f"  {self._count}")
        self._settle.set_empty(not self._count)
        self._language.setText(self._context.language.code.upper())
        self._language.setAccessibleName(self.tr("Language"))

    def _arrange(self) -> None:
        left, right = QWidget(), QWidget()
        left.setLayout(row(self._mark, 2, self._team, self._where, None))
        right.setLayout(row(None, self._settle, 0, self._language, self._initials, space=8))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_BETWEEN, 0, SPACE_BETWEEN, 0)
        layout.setSpacing(SPACE_BETWEEN)
        layout.addWidget(left, 1)
        layout.addWidget(self.search, 0)
        layout.addWidget(right, 1)
        self.search.setMinimumWidth(220)
        self.search.setMaximumWidth(SEARCH_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The search line is as wide as a third of the window lets it be."""
        super().resizeEvent(event)
        self.search.setFixedWidth(max(220, min(SEARCH_PX, self.width() * 4 // 13)))

    def offer_people(self, people: tuple[PersonHere, ...]) -> None:
        """Hang the menu of those who use this computer on the initials."""
        from circledesk.ui.shell.people_menu import PeopleMenu

        if self._people is None:
            self._people = PeopleMenu(self._context, self)
            self._initials.setMenu(self._people)
        self._people.show_people(people)

    def ask_who(self) -> None:
        """Open the menu of the initials, by its key."""
        if self._people is not None:
            self._initials.showMenu()

    def offer_languages(self) -> None:
        """Hang the menu on the language button; menus are costly before the first paint."""
        from PySide6.QtGui import QAction, QActionGroup
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        group = QActionGroup(menu)
        for code, name in languages.names().items():
            action = QAction(name, menu, checkable=True)
            action.setChecked(code == self._context.language.code)
            action.triggered.connect(lambda _=False, code=code: self._context.language.use(code))
            group.addAction(action)
            menu.addAction(action)
        self._language.setMenu(menu)
        self._language.updateGeometry()
