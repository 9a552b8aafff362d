"""Opens what belongs to Q-studies: the list, a study, its dialogs; imported when asked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QFileDialog

from circledesk.ui.asking import opened

if TYPE_CHECKING:
    from circledesk.services.facts.q_study import QResult, QStudyPage, QStudyRow, SortRow, StudyCard
    from circledesk.ui.context import Context


def open_studies(context: Context) -> None:
    """Open the list of Q-studies."""
    from circledesk.ui.tabs.q_studies import QStudiesPage

    context.nav.open_page(lambda: QStudiesPage(context))


def open_study(context: Context, study_id: str) -> None:
    """Open a study."""
    from circledesk.ui.pages.q_study_page import QStudyPageView

    context.nav.open_page(lambda: QStudyPageView(context, study_id))


def new_study(context: Context) -> QDialog:
    """Make a study; then open it."""
    from circledesk.ui.dialogs.q_study import NewStudyDialog

    dialog = NewStudyDialog(context)
    dialog.accepted.connect(lambda: open_study(context, dialog.answer.id))
    return opened(dialog)


def edit_study(context: Context, page: QStudyPage) -> QDialog:
    """Change title, question and grid."""
    from circledesk.ui.dialogs.q_study import EditStudyDialog

    return opened(EditStudyDialog(context, page))


def edit_card(context: Context, page: QStudyPage, card: StudyCard | None) -> QDialog:
    """Change a card, or add one."""
    from circledesk.ui.dialogs.q_card import CardDialog

    return opened(CardDialog(context, page, card))


def type_sort(context: Context, page: QStudyPage, row: SortRow | None = None) -> QDialog:
    """Type a sort in from paper, or change one."""
    from circledesk.ui.dialogs.type_sort import TypeSortDialog

    return opened(TypeSortDialog(context, page, row))


def lay_sort(context: Context, page: QStudyPage, row: SortRow | None = None) -> QDialog:
    """Lay the cards on the grid."""
    from circledesk.ui.dialogs.lay_sort import LaySortDialog

    return opened(LaySortDialog(context, page, row))


def bring_in(context: Context, study: QStudyRow) -> QDialog | None:
    """Choose a file of sorts, and bring it in."""
    from circledesk.ui.language import tr

    file, _ = QFileDialog.getOpenFileName(
        context.window, tr("Choose the file of sorts"), "", "CSV (*.csv *.txt *.tsv)"
    )
    return bring_in_file(context, study, Path(file)) if file else None


def bring_in_file(context: Context, study: QStudyRow, file: Path) -> QDialog:
    """Bring a file of sorts in."""
    from circledesk.ui.dialogs.bring_in_sorts import BringInSortsDialog

    return opened(BringInSortsDialog(context, study, file))


def study_papers(context: Context, study: QStudyRow) -> QDialog:
    """Show the cards, the grid and the report."""
    from circledesk.ui.dialogs.q_papers import of_study

    return opened(of_study(context, study))


def name_viewpoints(context: Context, page: QStudyPage, told: QResult) -> QDialog:
    """Give each viewpoint a name."""
    from circledesk.ui.dialogs.name_viewpoints import NameViewpointsDialog

    return opened(NameViewpointsDialog(context, page, told))
