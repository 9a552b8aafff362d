"""Copies of courses on this computer's disks: found by what they are called, remembered here."""

from __future__ import annotations

from pathlib import Path

import pytest

from circledesk.errors import InvalidValue
from circledesk.services.courses import add_course
from circledesk.services.offline_copies import DEEPEST, find_copies, keep_copies, kept_copies
from circledesk.services.undo import last_action
from tests.services.conftest import Library


def test_copies_are_found_proposed_and_remembered(library: Library, tmp_path: Path) -> None:
    speaking = add_course(library.session, title="Public Speaking for Beginners").id
    swahili = add_course(library.session, title="Ufugaji wa Nyuki").id
    add_course(library.session, title="Chess")
    folder = tmp_path / "Kozi"
    deep = folder / "/".join("d" * (DEEPEST + 1))
    for name in (
        "public_speaking_for_beginners/part1.pdf",
        "public_speaking_for_beginners/public speaking.pdf", "books/UfugajiWaNyuki.epub",
        "books/Ufugaji wa Nyuki.xyz", ".hidden/Chess.pdf",
        f"{deep}/Chess.pdf",
    ):  # fmt: skip
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"12345")
    copies = find_copies(library.session, folder=folder)
    assert [(copy.course_id, copy.path.name, copy.sure, copy.size) for copy in copies] == [
        (speaking, "public_speaking_for_beginners", True, 10),
        (swahili, "UfugajiWaNyuki.epub", True, 5),
    ]
    before = last_action(library.session)
    keep_copies(library.session, copies={copy.course_id: copy.path for copy in copies})
    assert last_action(library.session) == before, "where a copy lies is this computer's own"
    copies[1].path.unlink()
    assert [(copy.course_id, copy.there) for copy in kept_copies(library.session)] == [
        (speaking, True),
        (swahili, False),
    ]
    keep_copies(library.session, copies={swahili: None})
    assert [copy.course_id for copy in kept_copies(library.session)] == [speaking]


def test_a_folder_that_is_none_is_refused(library: Library, tmp_path: Path) -> None:
    with pytest.raises(InvalidValue, match="no folder"):
        find_copies(library.session, folder=tmp_path / "gone")
