"""`q-study …`: what viewpoints people share, from a file of sorts; papers. Asks for no team."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from circledesk.commands.output import print_json
from circledesk.commands.parsing import command, words
from circledesk.commands.q_study_kept import fill_kept

if TYPE_CHECKING:
    from circledesk.commands.call import Call
    from circledesk.services.facts.q_cards import QDeck
    from circledesk.services.q_method.analysis import Analysis
    from circledesk.services.q_method.sorts_file import Sorts


def fill(parser: ArgumentParser) -> None:
    """Add the words on Q-studies."""
    kinds = words(parser)
    analyse = command(
        kinds, "analyse", _analyse, "sorts in a CSV file: which viewpoints are shared"
    )
    analyse.add_argument("file", metavar="FILE", help="rows statements, columns people")
    analyse.add_argument("--factors", required=True, type=int, metavar="N", help="viewpoints")
    analyse.add_argument("--extraction", choices=("pca", "centroid"), default="pca")
    cards = command(kinds, "cards", _cards, "the ready-made study's cards to cut out, as PDF")
    grid = command(kinds, "grid", _grid, "the sheet on which its cards are sorted, as PDF")
    for paper in (cards, grid):
        paper.add_argument("--out", required=True, metavar="FILE")
    fill_kept(kinds)


def _cards(call: Call) -> None:
    from circledesk.documents.q_cards import render_q_cards

    _paper(call, render_q_cards)


def _grid(call: Call) -> None:
    from circledesk.documents.q_grid import render_q_grid

    _paper(call, render_q_grid)


def _paper(call: Call, render: Callable[[QDeck, BinaryIO, str], object]) -> None:
    from circledesk.in_place import write_whole
    from circledesk.services.q_method.ready import ready_study

    deck = ready_study()
    language = call.language or "en"
    write_whole(Path(call.args.out), lambda out: render(deck, out, language))
    if call.json:
        print_json({"file": call.args.out, "cards": len(deck.cards), "language": language})
    else:
        print(f"Written: {call.args.out}")


def _analyse(call: Call) -> None:
    from circledesk.services.q_method.analysis import analyse
    from circledesk.services.q_method.sorts_file import read_sorts

    sorts = read_sorts(Path(call.args.file))
    made = analyse(
        sorts.values,
        factors=call.args.factors,
        extraction=call.args.extraction,
        grid=sorts.grid,
    )
    if call.json:
        print_json(_shape(sorts, made))
    else:
        _print(sorts, made)
    for note in sorts.notes:
        call.tell(note)


def _shape(sorts: Sorts, made: Analysis) -> dict[str, object]:
    return {
        "people": sorts.people,
        "statements": sorts.statements,
        "loadings": made.loadings,
        "flagged": made.flagged,
        "zscores": made.zscores,
        "arrays": made.arrays,
        "explained": [one.explained for one in made.factors],
        "factors": made.factors,
        "distinguishing": [one.distinguishes for one in made.compared],
        "consensus": [one.consensus for one in made.compared],
        "differences": [one.differences for one in made.compared],
        "eigenvalues": made.eigenvalues,
        "correlations": made.correlations,
        "notes": sorts.notes,
    }


def _print(sorts: Sorts, made: Analysis) -> None:
    names = [f"f{number}" for number in range(1, len(made.factors) + 1)]
    wide = max(10, *(len(name) for name in (*sorts.people, *sorts.statements)))
    print(f"{'':{wide}}  " + "  ".join(f"{name:>7}" for name in names))
    for name, row, flags in zip(sorts.people, made.loadings, made.flagged, strict=True):
        cells = (
            f"{value:7.3f}{'*' if flag else ' '}" for value, flag in zip(row, flags, strict=True)
        )
        print(f"{name:{wide}}  " + " ".join(cells))
    told = "  ".join(f"{one.explained:6.1f}%" for one in made.factors)
    print(f"{'explained':{wide}}  {told}\n")
    compared = made.compared or (None,) * len(sorts.statements)
    for name, scores, row, one in zip(
        sorts.statements, made.zscores, made.arrays, compared, strict=True
    ):
        cells = (f"{place:>3} {score:6.2f}" for place, score in zip(row, scores, strict=True))
        words_ = ""
        if one is not None and one.consensus:
            words_ = "  shared by all"
        elif one is not None and one.distinguishes:
            words_ = "  sets apart " + ", ".join(names[factor] for factor in one.distinguishes)
        print(f"{name:{wide}}  " + "  ".join(cells) + words_)
