"""The rows of a list that is brought in: what becomes of each."""

from __future__ import annotations

from circledesk.interop.lists_in.facts import CellChange, RowPlan, What
from circledesk.ui.language import tr, translated
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel

WHAT = 2
_TONES = {
    What.NEW: "green",
    What.CHANGED: "teal",
    What.SAME: "grey",
    What.REFUSED: "red",
    What.ASKS: "amber",
}


def list_rows_model() -> RowsModel[RowPlan]:
    """Rows in the order of the file; one that asks has a button."""
    return RowsModel(
        [
            Column(tr("Row"), lambda row: Cell(str(row.line), right=True), lambda row: row.line,
                   56, right=True, whole=True),
            Column(tr("Name"), lambda row: Cell(row.name), lambda row: row.name.casefold(), 220),
            Column(tr("What happens"), _what, lambda row: row.what.value, 150, whole=True),
            Column(tr("Details"), _details, lambda row: details_of(row), 420),
        ],
        key=lambda row: str(row.line),
    )  # fmt: skip


def what_words(what: What) -> str:
    """What becomes of a row, in a word."""
    return {
        What.NEW: tr("New"),
        What.CHANGED: tr("Changed"),
        What.SAME: tr("Same as here"),
        What.REFUSED: tr("Not taken"),
        What.ASKS: tr("Who is it?"),
    }[what]


def details_of(row: RowPlan) -> str:
    """Why a row is not taken, or what it changes."""
    parts = [translated(row.reason)] if row.reason else []
    parts += [change_words(change) for change in row.changes]
    return " · ".join(parts)


def change_words(change: CellChange) -> str:
    """A field and what it becomes."""
    field, after = translated(change.field), translated(change.after)
    if not change.before:
        return tr("{field}: {after}").format(field=field, after=after)
    before = translated(change.before)
    return tr("{field}: {before} → {after}").format(field=field, before=before, after=after)


def _what(row: RowPlan) -> Cell:
    words = what_words(row.what)
    if row.what is What.ASKS:
        return Cell(button=words)
    return Cell(words, tone=_TONES[row.what])


def _details(row: RowPlan) -> Cell:
    tone = _TONES[row.what] if row.what in (What.REFUSED, What.ASKS) else "grey"
    return Cell(details_of(row), tone=tone)
