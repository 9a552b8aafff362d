"""The figures behind the viewpoints, for who wants to see them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.q_study import QResult, QStudyPage
from circledesk.ui.context import Context
from circledesk.ui.pages.q_viewpoint_card import place_words
from circledesk.ui.tables.q_study import FigureRow, figures_model
from circledesk.ui.widgets.choice import Choice
from circledesk.ui.widgets.layout import clear, column, label
from circledesk.ui.widgets.list_export import ListExport
from circledesk.ui.widgets.list_view import ListView

_ROW_PX = 34


class QFigures(QWidget):
    """How far each person agrees with each viewpoint; where each viewpoint puts each card."""

    def __init__(self, context: Context, extract: Callable[[str], None]) -> None:
        super().__init__()
        self.context = context
        self.exports: list[ListExport] = []
        self.way = Choice(
            context.theme,
            [("pca", self.tr("Principal components")), ("centroid", self.tr("Centroids"))],
        )
        self.way.setAccessibleName(self.tr("How viewpoints are extracted"))
        self.way.chose.connect(lambda: extract(self.way.value))
        self.told = label("", "grey", wrap=True)
        self.tables = column(space=8)
        layout = column(self.way, self.told, self.tables, space=8)
        layout.setAlignment(self.way, Qt.AlignmentFlag.AlignLeft)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)

    def show_figures(self, page: QStudyPage, told: QResult) -> None:
        """Show two tables and a line."""
        made = told.figures
        assert made is not None
        self.way.setVisible(page.row.editable)
        self.way.show_value(page.extraction)
        first = ", ".join(f"{one:.2f}" for one in made.eigenvalues[:8])
        explained = ", ".join(f"{one.explained:.0f} %" for one in made.factors)
        text = self.tr("Eigenvalues: {first}. Explained by each viewpoint: {explained}.")
        self.told.setText(text.format(first=first, explained=explained))
        clear(self.tables)
        self.exports.clear()
        people = [
            FigureRow(code, tuple(_loading(*pair) for pair in zip(row, flags, strict=True)))
            for code, row, flags in zip(told.codes, made.loadings, made.flagged, strict=True)
        ]
        cards = [
            FigureRow(
                f"{card.number}  {card.text}",
                tuple(
                    f"{_round(score)} ({place_words(place)})"
                    for score, place in zip(scores, places, strict=True)
                ),
            )
            for card, scores, places in zip(told.cards, made.zscores, made.arrays, strict=True)
        ]
        count = len(made.factors)
        agree = self.tr("How far each person agrees with each viewpoint (*: stands for it)")
        self._table(agree, "q-loadings", people, count)
        scores = self.tr("How each viewpoint scores each card, and its column")
        self._table(scores, "q-scores", cards, count)

    def _table(self, heading: str, name: str, rows: list[FigureRow], count: int) -> None:
        context = self.context
        view = ListView(
            context.theme,
            context.preferences,
            figures_model(count),
            f"{name}-{count}",
            two_lines=False,
        )
        view.setAccessibleName(heading)
        view.rows().set_rows(rows)
        view.setFixedHeight(_ROW_PX * (len(rows) + 1) + 12)
        self.exports.append(ListExport(context, view, heading))
        self.tables.addWidget(label(heading, "strong", wrap=True))
        self.tables.addWidget(view)


def _loading(value: float, flag: bool) -> str:
    return _round(value) + ("*" if flag else "")


def _round(value: float) -> str:
    """Two decimals, and no nought below nought."""
    return f"{round(value, 2) + 0.0:.2f}"
