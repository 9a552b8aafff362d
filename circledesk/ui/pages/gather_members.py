"""What new members answered: together in cards, and one by one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.gathering import (
    NEW_MEMBER,
    FormRow,
    FormSummary,
    Tally,
    in_language,
)
from circledesk.ui import asking_gather
from circledesk.ui.pages.list_or_view import ListOrView
from circledesk.ui.tables.gathering import members_model
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.card_columns import CardColumns
from circledesk.ui.widgets.count_bars import CountBars
from circledesk.ui.widgets.empty import Empty
from circledesk.ui.widgets.layout import Card, clear, label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


_MOST_TEXTS = 8


class Members(ListOrView):
    """Who answered; and together what they bring, when they can, what they want to learn."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.PROGRAMME, Area.PEOPLE, Area.TEAM})
    name = "new-members"

    def list_name(self) -> str:
        """For screen readers and exported files."""
        return self.tr("New members")

    def make_model(self) -> RowsModel[Any]:
        """The table of those who answered."""
        return members_model()

    def tools(self) -> Sequence[QWidget]:
        """One by one, or together."""
        return (self.make_switch(self.tr("One by one"), self.tr("Together")),)

    def page_buttons(self) -> Sequence[QWidget]:
        """The form on paper; fill one in."""
        theme = self.context.theme
        paper = Button(theme, self.tr("On paper…"), self.print_page, icon="printer", tip="Ctrl+P")
        new = Button(
            theme, self.tr("Fill in…"), self.make_new, kind="primary", icon="clipboard-check",
            tip="Ctrl+N",
        )  # fmt: skip
        return (paper, new)

    def make_empty(self) -> Empty:
        """Before the first answers."""
        sentence = self.tr(
            "Ask who joins the team what they bring, when they can and what they want to learn: "
            "one page, on paper or here."
        )
        way_on = Button(self.context.theme, self.tr("Fill in…"), self.make_new)
        return Empty(self.context.theme, "clipboard-check", sentence, way_on)

    def load(self) -> None:
        """Read the forms and their sums."""

        def work(session: Session) -> FormSummary:
            from circledesk.services.gather_reading import summed_up

            return summed_up(session, kind=NEW_MEMBER)

        self.read(work, self.show_summary)

    def show_summary(self, told: FormSummary) -> None:
        """Show both."""
        self.show_rows(told.rows)
        clear(self.together)
        cards = [self._card(one) for one in told.tallies if one.answered]
        nothing = label(self.tr("Nobody has answered yet."), "grey")
        self.together.addWidget(CardColumns(cards) if cards else nothing)
        self.together.addStretch(1)

    def open_row(self, facts: FormRow) -> None:
        """Show the answers, to change them."""
        asking_gather.fill_form(self.context, NEW_MEMBER, "", facts.id)

    def menu_for(self, facts: FormRow) -> Sequence[QAction]:
        """Open, print, delete."""
        context = self.context
        papers = self.tr("On paper…")
        return (
            self.action(self.tr("Open"), lambda: self.open_row(facts), "Return"),
            self.action(
                papers, lambda: asking_gather.form_papers(context, NEW_MEMBER, "", facts.id)
            ),
            self.action(self.tr("Delete"), lambda: self._delete(facts)),
        )

    def make_new(self) -> None:
        """Fill one in."""
        asking_gather.fill_form(self.context, NEW_MEMBER)

    def print_page(self) -> None:
        """The empty form."""
        asking_gather.form_papers(self.context, NEW_MEMBER)

    def _card(self, one: Tally) -> Card:
        code = self.context.language.code
        asked = in_language(one.question.ask, code)
        head = label(asked, "strong", wrap=True)
        if one.counts:
            told = {each.key: in_language(each.words, code) for each in one.question.options}
            lines = [(told[key], count) for key, count in one.counts if count]
            return Card(head, CountBars(self.context.theme, lines, asked), None)
        if one.texts:
            return Card(head, *self._texts(one), None, space=4)
        total = self.tr("{n} in all").format(n=one.total)
        return Card(head, label(total), None, space=4)

    def _texts(self, one: Tally) -> list[QLabel]:
        said = [
            label(self.tr("{name}: {words}").format(name=name, words=text), wrap=True)
            for name, text in one.texts[:_MOST_TEXTS]
        ]
        more = len(one.texts) - _MOST_TEXTS
        rest = [label(self.tr("and {n} more").format(n=more), "grey")] if more > 0 else []
        return [*said, *rest]

    def _delete(self, facts: FormRow) -> None:
        self.context.jobs.write(_deleting(facts.id))


def _deleting(form_id: str) -> Callable[[Session], Any]:
    def work(session: Session) -> Any:
        from circledesk.services.gathering import delete_form

        return delete_form(session, form_id=form_id)

    return work
