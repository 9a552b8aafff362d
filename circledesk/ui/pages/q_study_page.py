"""The page of a Q-study: its cards, the sorts, and the viewpoints in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QKeySequence, QShortcut

from circledesk.said import said
from circledesk.services.facts.changed import Area
from circledesk.services.facts.q_study import QResult, QStudyPage
from circledesk.ui import asking_q
from circledesk.ui.page import Page
from circledesk.ui.pages.q_cards_tab import QCardsTab
from circledesk.ui.pages.q_list import QList
from circledesk.ui.pages.q_sorts_tab import QSortsTab
from circledesk.ui.pages.q_viewpoints_tab import QViewpointsTab
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, page_margins
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class QStudyPageView(Page):
    """Ctrl+N types a sort in, Ctrl+E changes the study, Ctrl+P shows its papers."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.PROGRAMME, Area.TEAM, Area.COURSES})

    def __init__(self, context: Context, study_id: str) -> None:
        super().__init__(context)
        self.study_id = study_id
        self.shown: QStudyPage | None = None
        theme = context.theme
        self.delete_button = Button(theme, self.tr("Delete the study"), self.delete, icon="trash-2")
        self.change_button = Button(theme, self.tr("Change…"), self.ask_change, icon="pencil")
        self.file_button = Button(theme, self.tr("Bring in a CSV…"), self.bring_in, icon="upload")
        self.papers_button = Button(
            theme, self.tr("Papers…"), self.print_page, kind="primary", icon="printer", tip="Ctrl+P"
        )
        buttons = (self.delete_button, self.change_button, self.file_button, self.papers_button)
        self.header = PageHeader(context, " ", *buttons, line=" ", back=True)
        QShortcut(QKeySequence("Ctrl+E"), self, self.ask_change)
        self.cards, self.sorts = QCardsTab(context), QSortsTab(context)
        self.viewpoints = QViewpointsTab(context)
        self.tabs = Tabs(theme)
        self.tabs.add("cards", self.tr("Cards"), self.cards)
        self.tabs.add("sorts", self.tr("Sorts"), self.sorts)
        self.tabs.add("viewpoints", self.tr("Viewpoints"), self.viewpoints)
        self.tabs.bar.currentChanged.connect(lambda _: self.arrive())
        layout = column(self.header, 4, self.tabs, space=4)
        layout.setStretch(2, 1)
        page_margins(layout)
        self.setLayout(layout)

    def title(self) -> str:
        """The study's title."""
        return self.shown.row.title if self.shown else self.tr("Study")

    def gone_words(self) -> str:
        """It was deleted."""
        return said("The study is not here any more, so its page was closed.")

    def load(self) -> None:
        """Read the study and what it found."""
        study_id, language = self.study_id, self.context.language.code

        def work(session: Session) -> tuple[QStudyPage, QResult]:
            from circledesk.services.q_method.finding import q_result
            from circledesk.services.q_method.reading import q_study_page

            page = q_study_page(session, study_id=study_id, language=language)
            return page, q_result(session, study_id=study_id, language=language)

        self.read_row(work, self.show_facts)

    def show_facts(self, read: tuple[QStudyPage, QResult]) -> None:
        """Show what was read; a study with sorts opens with its viewpoints."""
        page, told = read
        first, self.shown = self.shown is None, page
        row = page.row
        whose = row.branch or self.tr("All branches")
        self.header.set_text(row.title, " · ".join(part for part in (whose, row.question) if part))
        self.cards.show_page(page)
        self.sorts.show_page(page)
        self.viewpoints.show_result(page, told)
        self.tabs.set_count("cards", row.cards or None)
        self.tabs.set_count("sorts", row.sorts or None)
        self.tabs.set_count("viewpoints", told.shown or None)
        if first and told.shown:
            self.tabs.choose("viewpoints")
        for button in (self.change_button, self.delete_button):
            button.setVisible(row.editable)
        self.papers_button.setEnabled(page.fits)
        self.file_button.setVisible(page.fits or row.editable)

    def arrive(self) -> None:
        """The keyboard goes to the tab in front."""
        fronts: dict[str, QList | QViewpointsTab] = {
            "cards": self.cards,
            "sorts": self.sorts,
            "viewpoints": self.viewpoints,
        }
        fronts[self.tabs.chosen()].enter()

    def show_tab(self, name: str) -> None:
        """Bring a tab to the front."""
        self.tabs.choose(name)

    def make_new(self) -> None:
        """Type a sort in."""
        if self.shown is not None and self.shown.fits:
            asking_q.type_sort(self.context, self.shown)

    def print_page(self) -> None:
        """Show its papers."""
        if self.shown is not None and self.shown.fits:
            asking_q.study_papers(self.context, self.shown.row)

    def ask_change(self) -> None:
        """Change title, question and grid."""
        if self.shown is not None and self.shown.row.editable:
            asking_q.edit_study(self.context, self.shown)

    def bring_in(self) -> None:
        """Bring sorts in from a file."""
        if self.shown is not None:
            asking_q.bring_in(self.context, self.shown.row)

    def delete(self) -> None:
        """Delete it with its sorts; the toast takes that back."""
        study_id = self.study_id

        def work(session: Session) -> Any:
            from circledesk.services.q_method.studies import delete_study

            return delete_study(session, study_id=study_id)

        self.context.jobs.write(work)
