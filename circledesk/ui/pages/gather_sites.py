"""The branches beside one another: a table to sort, a chart, and what several want to learn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.gathering import SITE, SiteComparison, SiteRow, in_language
from circledesk.services.gather_questions import form
from circledesk.ui import asking_gather
from circledesk.ui.dialogs.form_scores import rule_words
from circledesk.ui.pages.list_or_view import VIEW, ListOrView
from circledesk.ui.tables.gathering import sites_model
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.choice import Choice
from circledesk.ui.widgets.empty import Empty
from circledesk.ui.widgets.layout import Card, label
from circledesk.ui.widgets.score_bars import ScoreBars, ScoreRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

TOTAL = "total"


class Sites(ListOrView):
    """Enter fills a branch's form in. Branches that have not answered have a dash, not nought."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.PROGRAMME, Area.TEAM})
    name = "sites"

    def __init__(self, context: Context) -> None:
        self.shown: SiteComparison | None = None
        super().__init__(context)

    def list_name(self) -> str:
        """For screen readers and exported files."""
        return self.tr("Branches compared")

    def make_model(self) -> RowsModel[Any]:
        """The table of branches."""
        return sites_model(self.context.language.code)

    def tools(self) -> Sequence[QWidget]:
        """Table or chart; of the chart, which topic."""
        theme, code = self.context.theme, self.context.language.code
        topics = [(one.key, in_language(one.title, code)) for one in form(SITE).topics]
        self.topic = Choice(theme, [(TOTAL, self.tr("Total")), *topics])
        self.topic.setToolTip(self.tr("What the bars show"))
        self.topic.chose.connect(self._draw)
        self.topic.hide()
        return (self.make_switch(self.tr("Table"), self.tr("Chart")), self.topic)

    def page_buttons(self) -> Sequence[QWidget]:
        """The comparison on paper; fill one in."""
        theme = self.context.theme
        paper = Button(theme, self.tr("On paper…"), self.print_page, icon="printer", tip="Ctrl+P")
        new = Button(
            theme, self.tr("Fill in…"), self.make_new, kind="primary", icon="clipboard-check",
            tip="Ctrl+N",
        )  # fmt: skip
        return (paper, new)

    def make_empty(self) -> Empty:
        """Before the first branch."""
        sentence = self.tr("Here stand the branches of your team and what each of them has.")
        way_on = Button(self.context.theme, self.tr("Fill in…"), self.make_new)
        return Empty(self.context.theme, "library", sentence, way_on)

    def load(self) -> None:
        """Read all branches."""

        def work(session: Session) -> SiteComparison:
            from circledesk.services.sites import compare_sites

            return compare_sites(session)

        self.read(work, self.show_comparison)

    def show_comparison(self, told: SiteComparison) -> None:
        """Show table and chart."""
        self.shown = told
        self.show_rows(told.rows)
        self._draw()

    def count_words(self, shown: int, total: int) -> str:
        """How many have answered."""
        if shown != total or self.shown is None:
            return super().count_words(shown, total)
        told = self.tr("{n} of {of} have answered")
        return told.format(n=len(self.shown.answered), of=len(self.shown.rows))

    def open_row(self, facts: SiteRow) -> None:
        """Fill its form in."""
        asking_gather.fill_form(self.context, SITE, facts.branch_id)

    def menu_for(self, facts: SiteRow) -> Sequence[QAction]:
        """Fill in, print, open the branch."""
        context, branch = self.context, facts.branch_id
        papers = self.tr("On paper…")
        return (
            self.action(self.tr("Fill in…"), lambda: self.open_row(facts), "Return"),
            self.action(
                papers, lambda: asking_gather.form_papers(context, SITE, branch, facts.form_id)
            ),
            self.action(self.tr("Open the branch"), lambda: context.nav.open_branch(branch)),
        )

    def make_new(self) -> None:
        """Choose a branch, and fill its form in."""
        asking_gather.choose_branch(self.context, SITE)

    def print_page(self) -> None:
        """The comparison."""
        asking_gather.comparison_papers(self.context)

    def show_chosen(self) -> None:
        """Show table or chart; what the bars show is chosen beside the chart only."""
        super().show_chosen()
        self.topic.setVisible(self.switch.value == VIEW)

    def _arrange(self) -> None:
        super()._arrange()
        self.bars = ScoreBars(self.context.theme, self.tr("Scores of the branches"))
        self.shared = label("", wrap=True)
        self.silent = label("", "grey", wrap=True)
        heading = label(self.tr("What several branches would like to learn"), "strong")
        self.shared_card = Card(heading, self.shared)
        for part in (Card(self.bars), self.silent, self.shared_card):
            self.together.addWidget(part)
        self.together.addWidget(label(rule_words(), "detail", wrap=True))
        self.together.addStretch(1)

    def _draw(self) -> None:
        if self.shown is None:
            return
        key = self.topic.value
        told = [
            (one.total if key == TOTAL else one.scores.get(key), one) for one in self.shown.answered
        ]
        told.sort(key=lambda one: -1 if one[0] is None else one[0], reverse=True)
        none = self.tr("not answered")
        self.bars.show_rows([ScoreRow(one.branch, score, none) for score, one in told])
        silent = ", ".join(one.branch for one in self.shown.silent)
        self.silent.setText(self.tr("Not answered yet: {branches}").format(branches=silent))
        self.silent.setVisible(bool(silent))
        self._show_shared(self.shown)

    def _show_shared(self, told: SiteComparison) -> None:
        code = self.context.language.code
        options = {one.key: one for each in form(SITE).questions for one in each.options}
        lines = [
            self.tr("{interest}: {branches}").format(
                interest=in_language(options[one.key].words, code), branches=", ".join(one.branches)
            )
            for one in told.interests
            if len(one.branches) > 1
        ]
        self.shared.setText("\n".join(lines))
        self.shared_card.setVisible(bool(lines))
