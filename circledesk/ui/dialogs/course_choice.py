"""The course of a new circle: a known one by the beginning of its words, or the title of a new."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QListView, QWidget

from circledesk.errors import InvalidValue
from circledesk.services.facts.circles import CourseRow
from circledesk.ui.context import Context
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, row

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAST_LETTERS = 3


class CourseChoice(QComboBox):
    """Enter takes the known course that the typed words mean, and goes on only after that."""

    def __init__(self, context: Context, course_id: str) -> None:
        super().__init__()
        self.news = NewCourse(context, self)
        """What the typed title means; it stands below the field."""
        self._course_id = course_id
        self._known: tuple[CourseRow, ...] = ()
        self._told = ""
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line, completer = self.lineEdit(), self.completer()
        assert line is not None
        assert completer is not None
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._popup = QListView()
        completer.setPopup(self._popup)
        line.installEventFilter(self)
        self._popup.installEventFilter(self)
        self.editTextChanged.connect(lambda _: self._say())

    @property
    def title(self) -> str:
        """What is typed, without blanks around it."""
        return self.currentText().strip()

    @property
    def course_id(self) -> str:
        """The known course of this title, the one that the dialog was opened for first; or ''."""
        wanted = self.title.casefold()
        same = [one.id for one in self._known if one.title.casefold() == wanted]
        return self._course_id if self._course_id in same else (same[0] if same else "")

    @property
    def likely(self) -> str:
        """The title of a known course that an unfinished text means, or ''."""
        typed = self.title.casefold()
        if len(typed) < _LEAST_LETTERS or self.course_id:
            return ""
        titles = [course.title for course in self._known]
        whole = [title for title in titles if typed in title.casefold()]
        return next((title for title in (*whole, *titles) if _begins(typed, title)), "")

    def offer(self, known: Sequence[CourseRow]) -> bool:
        """Say what can be completed; whether the course is chosen by that."""
        self._known = tuple(known)
        typed = self.currentText()
        self.addItems([course.title for course in known])
        chosen = [course.title for course in known if course.id == self._course_id]
        self.setCurrentText(chosen[0] if chosen else typed)
        self._say()
        return bool(chosen)

    def take(self, title: str) -> None:
        """Take a known course."""
        self._popup.hide()
        self.setCurrentText(title)
        self.setFocus()

    def check(self) -> None:
        """Refuse an empty title, and once an unfinished one, before it becomes a new course."""
        likely, title = self.likely, self.title
        if not title:
            what = self.tr("The course is empty.")
            raise InvalidValue(what, self.tr("Type its title."), field="course")
        if likely and self._told != title:
            self._told = title
            raise InvalidValue(
                self.tr("The course {title} is known here.").format(title=likely),
                self.tr("Press Enter to take it, or publish once more for a new course."),
                field="course",
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes first."""
        if event.key() not in _ENTER or not self._took():
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the line inside, and of the list that opens below it."""
        enter = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _ENTER
        )
        if enter and not self._picks(watched) and self._took():
            return True
        return super().eventFilter(watched, event)

    def _picks(self, watched: QObject) -> bool:
        """Whether a line of the open list was gone to by its keys."""
        return watched is self._popup and self._popup.currentIndex().isValid()

    def _took(self) -> bool:
        likely = self.likely
        if likely:
            self.take(likely)
        return bool(likely)

    def _say(self) -> None:
        new = bool(self.title) and bool(self._known) and not self.course_id
        self.news.show_title(self.title if new else "", self.likely)


class NewCourse(QWidget):
    """Says that a new course will be made, and offers the known one that may be meant."""

    def __init__(self, context: Context, choice: CourseChoice) -> None:
        super().__init__()
        self.words = label("", "amber", wrap=True)
        self.instead = Button(context.theme, "", self._take, kind="link")
        self._choice = choice
        self._likely = ""
        self.setLayout(column(self.words, row(self.instead, None), space=0))
        self.hide()

    def show_title(self, title: str, likely: str) -> None:
        """Show what will be made; without a title nothing."""
        self._likely = likely
        self.words.setText(self.tr("A new course will be made: {title}").format(title=title))
        taken = self.tr("Take {title} (Enter)").format(title=likely)
        self.instead.setText(taken.replace("&", "&&"))
        self.instead.setVisible(bool(likely))
        self.setVisible(bool(title))

    def _take(self) -> None:
        self._choice.take(self._likely)


def _begins(typed: str, title: str) -> bool:
    """Whether each typed word begins a word of the title, or all of them stand in it."""
    words = title.casefold().split()
    return typed in title.casefold() or all(
        any(word.startswith(part) for word in words) for part in typed.split()
    )
