"""A meeting's feedback: rating, plus, delta, reflection, headcount. Nothing typed is lost."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QPlainTextEdit, QSizePolicy, QWidget

from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.half_filled import HalfFilled
from circledesk.ui.pages.meeting_facts import MeetingFacts
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.elided import Elided
from circledesk.ui.widgets.form_area import FormArea
from circledesk.ui.widgets.layout import column, label, row
from circledesk.ui.widgets.number import NumberField
from circledesk.ui.widgets.rating import Rating

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_NOT_COUNTED = -1
_FORM_PX = 740
_BAR_PX = 16


@dataclass(frozen=True, slots=True)
class Said:
    """What stands in the form."""

    rating: int | None = None
    plus: str = ""
    delta: str = ""
    reflection: str = ""
    reflection_prompt: int = 0
    headcount: int | None = None

    @property
    def something(self) -> bool:
        """Whether there is anything to keep."""
        told = self.plus or self.delta or self.reflection
        return bool(told or self.rating is not None or self.headcount is not None)


class FeedbackTab(QWidget):
    """Ctrl+Enter saves; so does leaving, when something was typed."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._meeting_id = ""
        self._open = False
        self._kept = Said()
        self.rating = Rating(context.theme)
        self.plus, self.delta, self.reflection = (QPlainTextEdit() for _ in range(3))
        self.prompt = QComboBox()
        self.prompt.addItems(self._prompts())
        counted, none = self.tr("People counted in the room"), self.tr("Not counted")
        self.headcount = NumberField(_NOT_COUNTED, 10_000, _NOT_COUNTED, counted, none=none)
        self.headcount.setFixedWidth(140)
        self.save_button = Button(
            context.theme, self.tr("Save"), self.save, kind="primary", tip="Ctrl+Enter"
        )
        self.notice = label("", "amber", wrap=True)
        self.hint = Elided()
        self.hint.setProperty("kind", "grey")
        self.delta_before = label("", "grey", wrap=True)
        self.half_filled: HalfFilled | None = None
        self._arrange()
        if context.window is not None:
            context.window.installEventFilter(self)

    def show_facts(self, facts: MeetingFacts) -> None:
        """Show what was told; words that are being typed stay."""
        self._meeting_id = facts.meeting.id
        self._open = facts.open
        view = facts.feedback
        told = Said()
        if view is not None:
            told = Said(
                view.rating,
                view.plus,
                view.delta,
                view.reflection,
                view.reflection_prompt,
                view.headcount,
            )
        if self.said() == self._kept:
            self._show(told)
        self._kept = told
        if self.half_filled is None:
            self._take_up(facts)
        self.notice.setText("" if facts.open else self._why_not(facts))
        self.notice.setVisible(not facts.open)
        self.form.setEnabled(facts.open)
        one, many = self.tr("One marked as having come."), self.tr("{n} marked as having come.")
        before = self.tr("Last week’s delta: “{words}” · Did it change?")
        self.delta_before.setText(before.format(words=facts.sheet.last_delta.strip()))
        self.delta_before.setVisible(bool(facts.sheet.last_delta.strip()))
        self.hint.setText(words.counted(one, many, facts.came))

    def said(self) -> Said:
        """What stands in the form now."""
        number = self.headcount.value()
        return Said(
            self.rating.value,
            self.plus.toPlainText().strip(),
            self.delta.toPlainText().strip(),
            self.reflection.toPlainText().strip(),
            self.prompt.currentIndex(),
            None if number == _NOT_COUNTED else number,
        )

    def save(self) -> None:
        """Write what stands in the form."""
        said, meeting_id = self.said(), self._meeting_id
        if not self._open:
            return

        def work(session: Session) -> Any:
            from circledesk.services.feedback import give_feedback

            return give_feedback(
                session,
                meeting_id=meeting_id,
                rating=said.rating,
                plus=said.plus,
                delta=said.delta,
                reflection=said.reflection,
                reflection_prompt=said.reflection_prompt,
                headcount=said.headcount,
            )

        if said.something:
            self._kept = said
        saved = self.half_filled.saving() if self.half_filled else None
        self.context.jobs.write(work, saved)

    def keep(self) -> None:
        """Save where something was typed and not saved."""
        said = self.said()
        if self._open and said != self._kept and said.something:
            self.save()

    def arrive(self) -> None:
        """The keyboard goes to the rating."""
        self.rating.button(self.rating.value or 5).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 5 rate, where they are not being typed into a field."""
        if event.text() in ("1", "2", "3", "4", "5") and self._open:
            self.rating.choose(int(event.text()))
            self.rating.button(int(event.text())).setFocus()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Going elsewhere loses nothing."""
        super().hideEvent(event)
        self.keep()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window closes: write before the worker ends."""
        if event.type() is QEvent.Type.Close:
            self.keep()
        return super().eventFilter(watched, event)

    def _take_up(self, facts: MeetingFacts) -> None:
        """Begin to keep what is typed; what was kept before a power cut stands here again."""
        meeting = facts.meeting
        title = f"{meeting.circle}, {words.week_of(meeting.week, meeting.weeks)}"
        self.half_filled = HalfFilled(
            self,
            f"feedback:{meeting.id}",
            lambda: title,
            read=lambda: {} if self.said() == self._kept else asdict(self.said()),
            fill=lambda content: self._show(Said(**content)),
        )
        self.half_filled.begin()
        if facts.half_filled is not None and facts.open:
            self.half_filled.take_up(facts.half_filled.content)

    def _show(self, told: Said) -> None:
        self.rating.show_value(told.rating)
        self.plus.setPlainText(told.plus)
        self.delta.setPlainText(told.delta)
        self.reflection.setPlainText(told.reflection)
        self.prompt.setCurrentIndex(min(told.reflection_prompt, self.prompt.count() - 1))
        self.headcount.setValue(_NOT_COUNTED if told.headcount is None else told.headcount)

    def _arrange(self) -> None:
        self.form = QWidget()
        grid = QGridLayout(self.form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        felt = label(self.tr("How did it go?"), "strong")
        grid.addLayout(column(felt, self.rating, space=6), 0, 0, 1, 2)
        self._field(grid, 1, 0, self.tr("Plus: what went well"), self.plus)
        self._field(grid, 1, 1, self.tr("Delta: what to change next week"), self.delta)
        wide = column(label(self.tr("Reflection"), "strong"), self.prompt, space=4)
        grid.addLayout(wide, 3, 0, 1, 2)
        grid.addWidget(self.reflection, 4, 0, 1, 2)
        for number in (2, 4):
            grid.setRowStretch(number, 1)
        caption = label(self.headcount.accessibleName(), "strong")
        caption.setBuddy(self.headcount)
        grid.addLayout(row(caption, self.headcount, self.hint), 5, 0, 1, 2)
        self.prompt.setAccessibleName(self.tr("Prompt for the reflection"))
        self.reflection.setAccessibleName(self.tr("Reflection"))
        self.reflection.setTabChangesFocus(True)
        self.form.setMaximumWidth(_FORM_PX)
        foot = QWidget()
        foot.setLayout(row(self.save_button, label(self.tr("Ctrl+Enter saves"), "detail"), None))
        foot.setMaximumWidth(_FORM_PX)
        rest = QSizePolicy.Policy.Ignored  # they take what is left; their wish would make it scroll
        for field, tall in ((self.plus, 72), (self.delta, 72), (self.reflection, 64)):
            field.setMinimumHeight(tall)
            field.setSizePolicy(QSizePolicy.Policy.Expanding, rest)
        area = FormArea(row(self.form), "ground")
        area.setMaximumWidth(_FORM_PX + _BAR_PX)
        whole = column(self.notice, self.delta_before, row(area), row(foot), space=12)
        whole.setContentsMargins(0, 16, 0, 8)
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def _field(
        self, grid: QGridLayout, at: int, side: int, text: str, field: QPlainTextEdit
    ) -> None:
        caption = label(text, "strong")
        caption.setBuddy(field)
        field.setAccessibleName(text)
        field.setTabChangesFocus(True)
        grid.addWidget(caption, at, side)
        grid.addWidget(field, at + 1, side)

    def _prompts(self) -> list[str]:
        """P2PU's prompts in our words, by their numbers."""
        return [
            self.tr("Anything else to tell?"),
            self.tr("What surprised you?"),
            self.tr("What was new or refreshing?"),
            self.tr("What is the hardest part?"),
            self.tr("What pleased you most?"),
            self.tr("What made you laugh?"),
            self.tr("What would you tell someone who hosts this next?"),
        ]

    def _why_not(self, facts: MeetingFacts) -> str:
        if facts.meeting.cancelled:
            return self.tr("This meeting is cancelled: there is no feedback to give.")
        if not facts.has_come:
            day = words.full_date(facts.meeting.date)
            return self.tr("Feedback can be given from {day} on.").format(day=day)
        branch = facts.meeting.branch
        return self.tr("This belongs to {branch}; it can be read here.").format(branch=branch)
