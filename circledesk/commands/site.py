"""`site compare`: the branches beside one another, by what each of them has."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands.output import Column, pick, print_json, print_table
from circledesk.commands.parsing import command, words
from circledesk.in_place import write_whole, written_whole
from circledesk.services.facts.gathering import SITE, Form, SiteComparison, SiteRow, in_language

if TYPE_CHECKING:
    from circledesk.commands.call import Call

KEYS = (
    "branch_id", "branch", "region", "form_id", "day", "total", "scores", "answered", "host",
    "interests", "shared",
)  # fmt: skip


def fill(parser: ArgumentParser) -> None:
    """Add the comparison."""
    compare = command(
        words(parser), "compare", _compare, "scores a branch; who has not answered has none"
    )
    compare.add_argument("--out", metavar="FILE", help="a PDF, an XLSX or a CSV")


def _compare(call: Call) -> None:
    from circledesk.services.gather_questions import form
    from circledesk.services.sites import compare_sites

    with call.session() as session:
        told = compare_sites(session)
    asked = form(SITE)
    if (file := call.option("out")) is not None:
        _write(told, asked, Path(file), call.language or "en")
        call.tell(f"Written: {file}")
    if call.json:
        print_json(
            {
                "branches": [pick(row, KEYS) for row in told.rows],
                "interests": [pick(one, ("key", "branches")) for one in told.interests],
            }
        )
    elif not call.has("out"):
        print_table(told.rows, _columns(asked), "There is no branch yet.")


def _write(told: SiteComparison, asked: Form, file: Path, language: str) -> None:
    if file.suffix.lower() not in (".xlsx", ".csv"):
        from circledesk.documents.site_comparison import render_comparison

        write_whole(file, lambda out: render_comparison(told, asked, out, language))
        return
    from circledesk.documents.words import language_of, say
    from circledesk.interop.spreadsheets import Sheet, write_file

    speech = language_of(language)
    keys = ("gather.branch", "impact.region", "gather.day", "gather.total")
    topics = [in_language(one.title, language) for one in asked.topics]
    rows = ((row.branch, row.region, row.day, row.total, *row.scores.values()) for row in told.rows)
    headings = (*(say(speech, key) for key in keys), *topics)
    sheet = Sheet(say(speech, "gather.branches"), headings, rows)
    file.parent.mkdir(parents=True, exist_ok=True)
    written_whole(file, lambda part: write_file(sheet, part))


def _columns(asked: Form) -> list[Column]:
    def of(key: str) -> Column:
        def score(row: SiteRow) -> object:
            return row.scores[key]

        return key, score

    first: list[Column] = [
        ("branch", lambda row: row.branch),
        ("day", lambda row: row.day),
        ("total", lambda row: row.total),
    ]
    return [*first, *(of(one.key) for one in asked.topics)]
