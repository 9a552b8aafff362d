"""A form for gathering a team on the screen: of a new member, a branch's site, a buy-in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QGridLayout

from circledesk.services.facts.gathering import NEW_MEMBER, SITE, FormStart, in_language
from circledesk.services.facts.people import FacilitatorRow
from circledesk.ui import languages_offered, words
from circledesk.ui.context import Context
from circledesk.ui.dialogs.form_scores import FormScores
from circledesk.ui.half_filled import HalfFilled
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.form_field import FormField
from circledesk.ui.widgets.layout import column, label, row
from circledesk.ui.widgets.when import DateField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel
    from sqlalchemy.orm import Session

    from circledesk.services.facts.gathering import Words

_NAME = "name"
"""The key of who answers, beside those of the questions."""
_DATE_PX = 250
Read = tuple[FormStart, tuple[FacilitatorRow, ...]]


class FillFormDialog(Dialog):
    """All questions below one another, by topic. Ctrl+Enter keeps."""

    def __init__(self, context: Context, kind: str, branch_id: str = "", form_id: str = "") -> None:
        super().__init__(context, self._title(kind), self.tr("Keep"), width=680)
        self._kind, self._branch_id, self._form_id = kind, branch_id, form_id
        self._shown_id = form_id
        self.fields: dict[str, FormField] = {}
        self.people: dict[str, str] = {}
        self.line = label(" ", "grey", wrap=True)
        self.language = languages_offered.choice(context, self.tr("Language of the questions"))
        self.language.currentIndexChanged.connect(lambda _: self._say())
        top = row(self.line, self.language, space=16)
        top.setStretch(0, 1)
        self.add(top)
        self.who = QComboBox()
        self.who.setEditable(True)
        self.whose = QGridLayout()
        self.whose.setHorizontalSpacing(16)
        self.whose.setColumnStretch(1, 1)
        self.day = DateField(context.theme, context.today, "date")
        self.day.setMaximumWidth(_DATE_PX)
        self.scores: FormScores | None = None
        self._spoken: list[tuple[QLabel, Words]] = []
        self.paper = Button(context.theme, self.tr("On paper…"), self.show_paper, icon="printer")
        self.buttons.insertWidget(0, self.paper)
        self.accept_button.setEnabled(False)
        self.accept_button.setShortcut("Ctrl+Return")
        self.half_filled: HalfFilled | None = None
        self._waiting: dict[str, Any] | None = None
        context.jobs.read(self._read, self._show, owner=self)

    def take_up(self, content: dict[str, Any]) -> None:
        """Show answers that were begun before, as soon as the questions are here."""
        if self.half_filled is None:
            self._waiting = content
        else:
            self.half_filled.take_up(content)

    def answers(self) -> dict[str, Any]:
        """What is answered, by the questions' keys."""
        told = {key: field.answer for key, field in self.fields.items()}
        return {key: answer for key, answer in told.items() if answer is not None}

    def show_answers(self, answers: dict[str, Any]) -> None:
        """Show answers."""
        for key, field in self.fields.items():
            field.answer = answers.get(key)

    def request(self) -> Callable[[Session], Any]:
        """Keep the form."""
        name = self.who.currentText().strip()
        given: dict[str, Any] = {
            "kind": self._kind,
            "answers": self.answers(),
            "branch_id": self._branch_id or None,
            "person_id": self.people.get(name.casefold()) if self._kind == NEW_MEMBER else None,
            "name": name,
            "form_id": self._form_id or None,
            "day": self.day.day,
        }

        def work(session: Session) -> Any:
            from circledesk.services.gathering import fill_form

            return fill_form(session, **given)

        return work

    def show_paper(self) -> None:
        """The form on paper, empty or as it was kept."""
        from circledesk.ui.asking_gather import form_papers

        form_papers(self.context, self._kind, self._branch_id, self._shown_id)

    def _read(self, session: Session) -> Read:
        from circledesk.services.gather_reading import start_form
        from circledesk.services.people import facilitators

        started = start_form(
            session,
            kind=self._kind,
            branch_id=self._branch_id or None,
            form_id=self._form_id or None,
        )
        asks_whom = self._kind == NEW_MEMBER and not self._form_id
        return started, facilitators(session) if asks_whom else ()

    def _show(self, read: Read) -> None:
        started, people = read
        self._shown_id = started.row_id
        self._show_whose(started, people)
        self._spoken = []
        intro = label("", "grey", wrap=True)
        self._spoken.append((intro, started.form.intro))
        self.add(intro)
        if self._kind == SITE:
            self.scores = FormScores(started.form)
            self.add(self.scores)
        if started.proposed:
            told = self.tr("Figures for equipment come from your list of equipment: check them.")
            self.add(label(told, "amber", wrap=True))
        for topic in started.form.topics:
            self._add_topic(topic.title, topic.questions)
        self._say()
        self.show_answers(started.answers)
        self.accept_button.setEnabled(True)
        self._begin_to_keep(started)
        first = self.who if self.people else next(iter(self.fields.values()))
        first.setFocus()
        self.fit()

    def _add_topic(self, title: Words, questions: Any) -> None:
        heading = label("", "strong")
        self._spoken.append((heading, title))
        fields = [FormField(question) for question in questions]
        for field in fields:
            self.fields[field.question.key] = field
            field.changed.connect(self._count)
        body = column(heading, *fields, space=8)
        body.setContentsMargins(0, 8, 0, 0)
        self.add(body)

    def typed(self) -> dict[str, Any]:
        """What is kept of a form that is not saved yet."""
        name = self.who.currentText().strip()
        return {**self.answers(), **({_NAME: name} if name else {})}

    def show_typed(self, content: dict[str, Any]) -> None:
        """Show what was kept."""
        self.who.setCurrentText(content.get(_NAME, ""))
        self.show_answers(content)

    def _show_whose(self, started: FormStart, people: tuple[FacilitatorRow, ...]) -> None:
        day = words.dated(started.day) if started.day else ""
        told = self.tr("last told {day}").format(day=day) if day else ""
        self.line.setText(" · ".join(part for part in (started.whose, told) if part))
        self.add(self.whose)
        self._ask_who(started, people)
        self.add_field("date", self.tr("Answered on"), self.day, grid=self.whose)

    def _ask_who(self, started: FormStart, people: tuple[FacilitatorRow, ...]) -> None:
        if self._kind != NEW_MEMBER:
            return
        if started.day and self._form_id:
            self.day.set_day(started.day)
        if self._form_id:
            self.who.setCurrentText(started.whose)
            self.who.hide()
            return
        self.line.setText(self.tr("Somebody of the team, or a name that is not there yet."))
        self.people = {one.name.casefold(): one.id for one in people}
        self.who.addItems([one.name for one in people])
        self.who.setCurrentText("")
        self.add_field("name", self.tr("Name"), self.who, grid=self.whose)

    def _begin_to_keep(self, started: FormStart) -> None:
        key = f"gather:{self._kind}/{self._branch_id}/{self._form_id}"
        self.half_filled = HalfFilled(
            self,
            key,
            lambda: started.whose,
            read=self.typed,
            fill=self.show_typed,
        )
        self.half_filled.begin()
        if self._waiting is not None:
            self.half_filled.take_up(self._waiting)

    def _say(self) -> None:
        language = self.language.currentData()
        for part, told in self._spoken:
            part.setText(in_language(told, language))
        for field in self.fields.values():
            field.say(language)
        self._count()
        self.fit()

    def _count(self) -> None:
        if self.scores is not None:
            self.scores.show_answers(self.answers(), self.language.currentData())

    def _title(self, kind: str) -> str:
        return {
            NEW_MEMBER: self.tr("New in the team"),
            SITE: self.tr("What the library has"),
        }.get(kind, self.tr("Agreed with the management"))
