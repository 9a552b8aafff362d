"""What a branch tells at a regional meeting: begun from its figures, kept as it is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from circledesk.services.facts.regional import BranchFigures, HeardLine, PartForm
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.half_filled import HalfFilled
from circledesk.ui.language import tr
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.text_area import text_area

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_WIDTH_PX = 720
_LINES = {"summary": 3, "worked": 5, "challenges": 5, "questions": 3}


class BranchPartDialog(Dialog):
    """Four texts. Where nothing was saved, they begin with what facilitators said."""

    def __init__(self, context: Context, event_id: str, branch_id: str) -> None:
        super().__init__(
            context, self.tr("What our library tells"), self.tr("Save"), width=_WIDTH_PX
        )
        self._event_id, self._branch_id = event_id, branch_id
        self.heading = label(" ", "grey", wrap=True)
        self.add(self.heading)
        self.texts = {name: text_area(lines) for name, lines in _LINES.items()}
        captions = {
            "summary": self.tr("Summary"),
            "worked": self.tr("What worked"),
            "challenges": self.tr("Challenges"),
            "questions": self.tr("Questions"),
        }
        hints = {
            "worked": self.tr("Begun from the plus of your meetings. Keep what others can use."),
            "challenges": self.tr("Begun from the deltas. Keep what is still open."),
            "questions": self.tr("What you want to ask the other libraries."),
        }
        for name, field in self.texts.items():
            self.add_field(name, captions[name], field, hints.get(name, ""))
        self._title = ""
        self.half_filled = HalfFilled(self, f"event-part:{event_id}/{branch_id}", self._called)
        self.accept_button.setEnabled(False)
        context.jobs.read(self._reading(), self._show, owner=self, failed=self._refuse)

    def request(self) -> Callable[[Session], Any]:
        """Keep it."""
        event_id, branch_id = self._event_id, self._branch_id
        texts: Any = {name: field.toPlainText() for name, field in self.texts.items()}

        def work(session: Session) -> Any:
            from circledesk.services.regional_parts import write_part

            return write_part(session, event_id=event_id, branch_id=branch_id, **texts)

        return work

    def _called(self) -> str:
        return self._title

    def _reading(self) -> Callable[[Session], PartForm]:
        event_id, branch_id = self._event_id, self._branch_id

        def work(session: Session) -> PartForm:
            from circledesk.services.regional_parts import part_form

            return part_form(session, event_id=event_id, branch_id=branch_id)

        return work

    def _show(self, form: PartForm) -> None:
        part, told = form.part, form.figures
        self._title = f"{part.branch}, {form.event.title}"
        span = self.tr("{branch}, for {event} on {day}. Your circles from {first} to {last}.")
        self.heading.setText(
            span.format(
                branch=part.branch,
                event=form.event.title,
                day=words.year_date(form.event.date),
                first=words.year_date(told.first),
                last=words.year_date(told.last),
            )
        )
        held = {name: getattr(part, name) for name in self.texts}
        for name, text in (held if part.written else self._proposed(told)).items():
            self.texts[name].setPlainText(text)
        self.accept_button.setEnabled(part.editable)
        self.half_filled.begin()
        self.texts["summary"].setFocus()
        self.fit()

    def _proposed(self, told: BranchFigures) -> dict[str, str]:
        """What the texts begin with where the branch has written nothing."""
        from circledesk.documents.regional_words import summary_lines

        return {
            "summary": summary_lines(told, self.context.language.code),
            "worked": _lines(told.plus),
            "challenges": _lines(told.delta),
            "questions": "",
        }


def _lines(told: Sequence[HeardLine]) -> str:
    text = tr("{circle}, {day}: {words}")
    return "\n".join(
        text.format(circle=one.circle, day=words.short_date(one.date), words=one.text)
        for one in told
    )
