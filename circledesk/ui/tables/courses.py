"""Courses as a list, and how often each was used."""

from __future__ import annotations

from circledesk.services.facts.circles import CourseRow
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.counts import number
from circledesk.ui.tables.rows_model import RowsModel

CIRCLES, RUNNING = 4, 5


def courses_model() -> RowsModel[CourseRow]:
    """Courses and how often each was used."""
    return RowsModel(
        [
            Column(
                tr("Course"),
                _course,
                lambda row: row.title.casefold(),
                380,
                files=(
                    (tr("Course"), lambda row: row.title),
                    (tr("Provider"), lambda row: row.provider),
                    (tr("Link"), lambda row: row.link),
                ),
            ),
            Column(
                tr("Keywords"),
                _keywords,
                lambda row: row.keywords.casefold(),
                260,
                least=110,
                gives_way=1,
            ),
            Column(tr("Language"), _language, lambda row: row.language, 110, whole=True),
            Column(tr("Licence"), _licence, lambda row: row.licence, 150, whole=True, gives_way=2),
            Column(tr("Run before at"), _before, _branches, 190, least=120, gives_way=3),
            Column(
                tr("Circles"),
                lambda row: number(row.circles),
                lambda row: row.circles,
                90,
                True,
                opens=True,
            ),
            Column(
                tr("Running"),
                lambda row: number(row.running),
                lambda row: row.running,
                90,
                True,
                opens=True,
            ),
        ],
        key=lambda row: row.id,
    )


def _course(row: CourseRow) -> Cell:
    own = tr("only at {branch}").format(branch=row.branch) if row.branch else ""
    offline = tr("works without internet") if row.offline else ""
    below = " · ".join(part for part in (row.provider, offline, own) if part)
    return Cell(row.title, below)


def _branches(row: CourseRow) -> str:
    return ", ".join(one.branch for one in row.run_before)


def _before(row: CourseRow) -> Cell:
    """The branches that know it, and whom to ask there."""
    if not row.run_before:
        return Cell("—", tone="grey")
    newest = row.run_before[0]
    first = newest.person.split()[0] if newest.person else "—"
    return Cell(newest.branch, tr("ask {person}").format(person=first))


def run_before_words(row: CourseRow) -> str:
    """Run before at Nakuru: ask Purity Wanjala, 0722 000 114."""
    if not row.run_before:
        return ""
    newest = row.run_before[0]
    whom = ", ".join(part for part in (newest.person, words.phone(newest.phone)) if part)
    text = tr("Run before at {branch}: ask {person}")
    return text.format(branch=newest.branch, person=whom)


def rating_words(row: CourseRow) -> str:
    """Rated 4.5 of 5 by 12; '' where nobody rated it."""
    if not row.rating:
        return ""
    return tr("Rated {rating} of 5 by {count}").format(rating=row.rating, count=row.ratings)


def _keywords(row: CourseRow) -> Cell:
    return Cell(row.keywords, rating_words(row), tone="grey")


def _licence(row: CourseRow) -> Cell:
    """P2PU's words for none are kept in English; people read theirs."""
    return Cell(tr("Not sure") if row.licence == "Not sure" else row.licence, tone="grey")


def _language(row: CourseRow) -> Cell:
    return Cell(words.language_name(row.language))
