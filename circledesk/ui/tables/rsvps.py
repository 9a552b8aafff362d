"""What learners say on coming to one meeting, as a list."""

from __future__ import annotations

from circledesk.services.facts.forms import RsvpLine
from circledesk.services.phones import said_phone
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel

LEARNER, PHONE, KEYS, WORD = range(4)
LETTERS = (("Y", "yes"), ("N", "no"))
ATTENDING = {"yes": True, "no": False, "": None}


def rsvps_model(country: str) -> RowsModel[RsvpLine]:
    """Everybody signed up, with her word; `country` says how phone numbers are written."""
    return RowsModel(
        [
            Column(
                tr("Learner"), lambda line: Cell(line.name), lambda line: line.name, 246, least=150
            ),
            Column(
                tr("Phone"),
                lambda line: _phone(line, country),
                lambda line: line.phone,
                180,
                whole=True,
                gives_way=2,
            ),
            Column(tr("Y comes, N does not come"), _mark, _word, 208, whole=True),
            Column("", _said, _word, 174, whole=True, gives_way=1),
        ],
        key=lambda line: line.learner_id,
    )


def letter_of(line: RsvpLine) -> str:
    """The key that a line is marked with, '' for none."""
    return {True: "Y", False: "N", None: ""}[line.attending]


def _word(line: RsvpLine) -> str:
    return letter_of(line)


def _phone(line: RsvpLine, country: str) -> Cell:
    return Cell(said_phone(line.phone, country) or "—", tone="ink" if line.phone else "grey")


def _said(line: RsvpLine) -> Cell:
    if line.attending is None:
        return Cell(tr("Has not said"), tone="grey")
    return Cell(tr("Comes"), tone="green") if line.attending else Cell(tr("Does not come"))


def _mark(line: RsvpLine) -> Cell:
    return Cell(_said(line).text)
