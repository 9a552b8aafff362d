"""Every action that a service can write has a name to be taken back by, or is said to stay."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import circledesk
from circledesk.services.circles import circle_page
from circledesk.services.undo import last_action, next_redo, redo, undo
from circledesk.services.undo_names import NAMES, NOT_UNDONE, PASSED_OVER
from tests.services.conftest import Library

PROGRAM = Path(circledesk.__path__[0])
WRITES = ("action", "write_own", "add_own")
"""What begins an action, with its verb as a word among the first arguments."""
PASSED_ON = {"undo.py", "own_changes.py", "importing.py", "merging_team.py"}
"""Files that get their verb from elsewhere: `undo` and `redo`, a module's VERB."""


def begun() -> Iterator[tuple[str, str]]:
    """The file and verb of each action; '' where the verb is not written there."""
    for room in ("services", "interop", "sync"):
        for file in (PROGRAM / room).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                name = (
                    node.func.id
                    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
                    else ""
                )
                if isinstance(node, ast.Call) and name in WRITES:
                    words = [a.value for a in node.args if isinstance(a, ast.Constant)]
                    yield file.name, next((str(word) for word in words), "")


def test_every_verb_has_a_name_or_stays() -> None:
    found = list(begun())
    assert len(found) > 35
    assert {file for file, verb in found if not verb} <= PASSED_ON
    verbs = {verb for _, verb in found if verb}
    assert verbs - set(NAMES) - NOT_UNDONE - PASSED_OVER == set()
    assert not set(NAMES) & NOT_UNDONE
    assert not (set(NAMES) | NOT_UNDONE) & PASSED_OVER


def test_no_name_is_left_of_a_verb_that_is_gone() -> None:
    written = {verb for _, verb in begun()} | {"undo", "redo", "import.p2pu", "import.team"}
    assert (set(NAMES) | NOT_UNDONE | PASSED_OVER) - written == set()


def test_what_happened_at_a_meeting_is_called_by_its_week(library: Library) -> None:
    circle = library.circle("Bookkeeping")
    learner = library.learner(circle, "Akinyi Otieno")
    library.came(circle, 3, learner)
    last = last_action(library.session)
    assert last is not None
    assert last.name == "attendance, week 3 · Bookkeeping"
    assert next_redo(library.session) == ""
    undo(library.session)
    assert next_redo(library.session) == "attendance, week 3 · Bookkeeping"
    redo(library.session)
    assert circle_page(library.session, circle_id=circle).meetings[2].attendance == 1
