"""Q-studies as a list, a study's cards and sorts, and the figures behind its viewpoints."""

from __future__ import annotations

from dataclasses import dataclass

from circledesk.services.facts.q_study import QStudyRow, SortRow, StudyCard
from circledesk.services.q_method.ready import topic_words
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.counts import or_dash
from circledesk.ui.tables.rows_model import RowsModel


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A person or a card, with a figure a viewpoint."""

    name: str
    cells: tuple[str, ...]


def q_studies_model() -> RowsModel[QStudyRow]:
    """What is asked, how many cards and sorts there are, and when the last was made."""
    return RowsModel(
        [
            Column(tr("Study"), _study, lambda row: row.title.casefold(), 360),
            Column(tr("Cards"), _cards, lambda row: row.cards, 80, True),
            Column(tr("Sorts"), _sorts, lambda row: row.sorts, 170, right=True),
            Column(
                tr("Last sort"),
                lambda row: or_dash(words.short_year_date(row.last) if row.last else ""),
                lambda row: str(row.last or ""),
                120,
            ),
        ],
        key=lambda row: row.id,
    )


def q_cards_model(language: str) -> RowsModel[StudyCard]:
    """The cards by number, with the course topics they speak for."""
    return RowsModel(
        [
            Column(
                tr("No."),
                lambda row: Cell(str(row.number), right=True),
                lambda row: row.number,
                50,
                True,
            ),
            Column(
                tr("Card"),
                lambda row: Cell(row.text),
                lambda row: row.text.casefold(),
                460,
                files=(
                    ("id", lambda row: row.id),
                    ("en", lambda row: row.said.get("en", "")),
                    ("sw", lambda row: row.said.get("sw", "")),
                    ("fr", lambda row: row.said.get("fr", "")),
                ),
            ),
            Column(
                tr("Topics"),
                lambda row: or_dash(", ".join(topic_words(one, language) for one in row.topics)),
                lambda row: " ".join(row.topics),
                190,
                gives_way=1,
            ),
        ],
        key=lambda row: row.id,
    )


def q_sorts_model() -> RowsModel[SortRow]:
    """Who sorted (a code), whether it is whole, how and when."""
    return RowsModel(
        [
            Column(tr("Person’s code"), _code, lambda row: row.code.casefold(), 180),
            Column(tr("State"), _state, lambda row: row.placed, 190, whole=True),
            Column(tr("How"), lambda row: Cell(way_words(row.how)), lambda row: row.how, 130),
            Column(
                tr("Day"),
                lambda row: or_dash(words.short_year_date(row.sorted_on) if row.sorted_on else ""),
                lambda row: str(row.sorted_on or ""),
                110,
            ),
            Column(
                tr("Note"), lambda row: or_dash(row.note), lambda row: row.note, 180, gives_way=1
            ),
        ],
        key=lambda row: row.id,
    )


def figures_model(viewpoints: int) -> RowsModel[FigureRow]:
    """A column for each viewpoint."""
    columns: list[Column[FigureRow]] = [
        Column(tr("Who or what"), lambda row: Cell(row.name), lambda row: row.name, 330)
    ]
    columns += [_figure(at) for at in range(viewpoints)]
    return RowsModel(columns, key=lambda row: row.name)


def way_words(how: str) -> str:
    """How a sort was made."""
    ways = {"screen": tr("On screen"), "paper": tr("On paper"), "import": tr("From a file")}
    return ways.get(how, how)


def _figure(at: int) -> Column[FigureRow]:
    def told(row: FigureRow) -> str:
        return row.cells[at] if at < len(row.cells) else ""

    return Column(str(at + 1), lambda row: Cell(told(row), right=True), told, 90, right=True)


def _study(row: QStudyRow) -> Cell:
    return Cell(row.title, " · ".join((row.branch or tr("All branches"), row.question or "—")))


def _cards(row: QStudyRow) -> Cell:
    return Cell(str(row.cards), right=True)


def _sorts(row: QStudyRow) -> Cell:
    half = row.sorts - row.whole
    told = words.counted(tr("one not whole"), tr("{n} not whole"), half) if half else ""
    return Cell(str(row.sorts), told, right=True)


def _code(row: SortRow) -> Cell:
    return Cell(row.code, row.branch, tone="ink" if row.whole else "grey")


def _state(row: SortRow) -> Cell:
    if row.whole:
        return Cell(tr("Whole"))
    told = words.counted(tr("one card laid"), tr("{n} cards laid"), row.placed)
    return Cell(tr("Not whole"), told, tone="amber")
