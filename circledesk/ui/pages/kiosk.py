"""The survey that is passed round the room: the whole screen, one question at a time.

Nothing of one person is shown to the next; only the librarian's key leaves.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from circledesk.errors import CircleDeskError
from circledesk.services.facts.surveys import Question
from circledesk.ui import words
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, row
from circledesk.ui.widgets.scale_field import VALUES, ScaleField
from circledesk.ui.widgets.survey_question import QuestionField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

LEAVE = "Ctrl+Shift+Q"
_IDLE_MS = 180_000
_THANKS_MS = 20_000
_NEXT_MS = 250
_WIDE_PX = 980
_BIG, _TEXT = "font-size: 32px; font-weight: 600;", "font-size: 19px;"
_KEY = "font-size: 22px; min-height: 116px;"


class Kiosk(QDialog):
    """Whoever walks away in the middle is forgotten after three minutes."""

    public = True
    """Meant for all to see: stays while the window behind it is locked."""

    def __init__(self, context: Context, circle_id: str, circle: str) -> None:
        super().__init__(context.window)
        self.context = context
        self._circle_id, self._circle = circle_id, circle
        self._questions: tuple[Question, ...] = ()
        self._words: dict[str, dict[str, str]] = {}
        self._language = "en"
        self.answers: dict[str, Any] = {}
        self._at = -1
        self.filled = 0
        self.field: QuestionField | None = None
        self.setWindowTitle(self.tr("Survey"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self.welcome)
        self._ahead = QTimer(self, singleShot=True, interval=_NEXT_MS)
        self._ahead.timeout.connect(self.go_on)
        self.stack = QStackedWidget()
        whole = QVBoxLayout(self)
        whole.addWidget(self.stack)
        QShortcut(QKeySequence(LEAVE), self, self.leave)
        context.jobs.read(self._read, self._show, owner=self)

    def open_wide(self) -> QDialog:
        """Fill the screen."""
        self.setModal(True)
        self.showFullScreen()
        return self

    def leave(self) -> None:
        """The librarian's key: back to the program, saying how many answered."""
        one, many = self.tr("One survey was filled in."), self.tr("{n} surveys were filled in.")
        if self.filled:
            self.context.messages.say(words.counted(one, many, self.filled))
        super().reject()

    def reject(self) -> None:
        """Esc leads nowhere: the person in front is not the librarian."""

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own way out leads nowhere either."""
        event.ignore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In an answer in words too Enter goes on; Shift+Enter is a new line."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if shifted or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return super().eventFilter(watched, event)
        self.keyPressEvent(event)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on."""
        self._idle.start()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            super().keyPressEvent(event)

    def welcome(self) -> None:
        """The first page: what was answered and not finished is forgotten."""
        self._ahead.stop()
        self._idle.stop()
        self.answers, self._at, self.field = {}, -1, None
        own = self.context.language.code
        told = self._words.get(own, self._words["en"])
        buttons = []
        for code, said in self._words.items():
            button = self._button(said["name"], self._beginner(code), kind="plain")
            button.setProperty("language", code)
            buttons.append(button)
        key = self.tr("For the librarian: {key} ends the survey.").format(key=LEAVE)
        first = next((b for b in buttons if b.property("language") == own), buttons[0])
        self._page(
            (self._label(self._circle, _TEXT, "grey"), 8, self._label(told["welcome"], _BIG)),
            (self._label(told["promise"], _TEXT, "grey"), 24, row(*buttons, space=16)),
            label(key, "detail"),
            first,
        )

    def begin(self, language: str) -> None:
        """One person begins, in her language."""
        self._language = language
        self.answers = {}
        self._ask(0)

    def go_on(self) -> None:
        """The next question, or the end."""
        self._ahead.stop()
        if self.field is None:
            return
        self._take()
        if self._at + 1 < len(self._questions):
            self._ask(self._at + 1)
        else:
            self._finish()

    def back(self) -> None:
        """The question before."""
        self._ahead.stop()
        if self.field is not None and self._at > 0:
            self._take()
            self._ask(self._at - 1)

    def _enter(self) -> None:
        if self.field is not None:
            self.go_on()
        elif isinstance(button := self.focusWidget(), Button):
            button.click()

    def _take(self) -> None:
        assert self.field is not None
        ref, answer = self.field.question.ref, self.field.answer
        self.answers.pop(ref, None)
        if answer is not None:
            self.answers[ref] = answer

    def _ask(self, number: int) -> None:
        self._at = number
        said = self._words[self._language]
        field = QuestionField(self.context.theme, self._questions[number], "–")
        field.say(self._language)
        field.answer = self.answers.get(field.question.ref)
        field.words.setStyleSheet(_BIG)
        field.widen_gap(24)
        self.field = field
        back = self._button(said["back"], self.back, kind="plain")
        back.setEnabled(number > 0)
        last = number + 1 == len(self._questions)
        on = self._button(said["finish"] if last else said["next"], self.go_on, kind="primary")
        self._enlarge(field)
        place = said["place"].format(number=number + 1, all=len(self._questions))
        self._page(
            (self._label(place, _TEXT, "grey"), 8),
            (field, 24, row(back, None, on)),
            label(said["promise"], "detail"),
            field,
        )
        QWidget.setTabOrder(on, back)  # Tab and Enter lead on, not back
        self._idle.start()

    def _enlarge(self, field: QuestionField) -> None:
        if isinstance(field.field, ScaleField):
            for value in VALUES:
                field.field.button(value).setStyleSheet(_KEY)
            field.field.chose.connect(lambda _: self._ahead.start())
        elif isinstance(field.field, QPlainTextEdit):
            field.field.setStyleSheet(_TEXT)
            field.field.setFixedHeight(160)
            field.field.installEventFilter(self)

    def _finish(self) -> None:
        circle_id, answers = self._circle_id, dict(self.answers)
        self.field = None

        def work(session: Session) -> Any:
            from dataclasses import replace

            from circledesk.services.surveys import answer_survey

            done = answer_survey(session, circle_id=circle_id, answers=answers, how="kiosk")
            return replace(done, note="")

        if not answers:
            self._thank()
            return
        self.context.jobs.write(work, lambda _: self._kept(), failed=self._refused)

    def _kept(self) -> None:
        self.filled += 1
        self._thank()

    def _refused(self, error: CircleDeskError) -> None:
        self.context.messages.trouble(error.what, error.next_step)
        self._end(self._words[self._language]["trouble"], "")

    def _thank(self) -> None:
        said = self._words[self._language]
        self._end(said["thanks"], said["pass_on"])
        QTimer.singleShot(_THANKS_MS, self, self._pass_on)

    def _pass_on(self) -> None:
        if self._at == len(self._questions):
            self.welcome()

    def _end(self, heading: str, line: str) -> None:
        self._at = len(self._questions)
        self.answers, self.field = {}, None
        self._idle.stop()
        next_person = self._words[self._language]["next_person"]
        on = self._button(next_person, self.welcome, kind="primary")
        self._page(
            (self._label(heading, _BIG), 8, self._label(line, _TEXT, "grey")),
            (24, row(on, None)),
            label("", "detail"),
            on,
        )

    def _page(
        self, head: tuple[Any, ...], body: tuple[Any, ...], foot: QWidget, first: QWidget
    ) -> None:
        """Show a page in place of the one before, which is gone with all that was typed in it."""
        middle = QWidget()
        middle.setMaximumWidth(_WIDE_PX)
        middle.setLayout(column(None, *head, 16, *body, None, space=0))
        page = QWidget()
        across = row(None, middle, None, space=0)
        across.setStretch(1, 1000)
        whole = column(across, foot, space=0)
        whole.setStretch(0, 1)
        whole.setContentsMargins(40, 24, 40, 20)
        page.setLayout(whole)
        while (old := self.stack.currentWidget()) is not None:
            self.stack.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.stack.addWidget(page)
        first.setFocus()

    def _label(self, text: str, style: str, kind: str = "run") -> QWidget:
        made = label(text, kind, wrap=True)
        made.setStyleSheet(style)
        return made

    def _button(self, text: str, do: Callable[[], object], *, kind: str) -> Button:
        button = Button(self.context.theme, text, do, kind=kind)
        button.setStyleSheet("font-size: 18px; min-height: 52px; padding: 0 28px;")
        button.setAutoDefault(False)
        return button

    def _beginner(self, language: str) -> Callable[[], None]:
        return lambda: self.begin(language)

    def _read(self, session: Session) -> tuple[tuple[Question, ...], dict[str, dict[str, str]]]:
        from circledesk.services.survey_questions import kiosk_words, questions

        return questions("learner"), kiosk_words()

    def _show(self, read: tuple[tuple[Question, ...], dict[str, dict[str, str]]]) -> None:
        self._questions, self._words = read
        self.welcome()
