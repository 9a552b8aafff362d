"""The notice board on one computer: who may write, what still hangs, files, undo."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from circledesk.errors import FileRefused, InvalidValue, NotAllowed
from circledesk.models.board import Attachment
from circledesk.services.board import (
    edit_notice,
    mark_read,
    notice_page,
    notices,
    post_notice,
    take_down,
    unread,
)
from circledesk.services.board_files import (
    file_bytes,
    made_smaller,
    mime_of,
    read_file,
    safe_name,
    save_into,
)
from circledesk.services.facts.board import LARGEST_FILE, FileIn
from circledesk.services.session import action
from circledesk.services.undo import redo, undo
from tests.services.conftest import Library


def test_a_notice_hangs_until_its_day_is_over_or_it_is_taken_down(library: Library) -> None:
    session = library.session
    post_notice(session, title="For all", until=date(2018, 8, 10))
    lasting = post_notice(session, title="For Bandari", branch_id=library.ids["Bandari"]).id
    assert [row.title for row in notices(session, over=False)] == ["For Bandari", "For all"]
    take_down(session, notice_id=lasting)
    library.clock.set(2018, 8, 10, 23)
    assert [row.title for row in notices(session, over=False)] == ["For all"]
    library.clock.set(2018, 8, 11, 1)
    assert notices(session, over=False) == ()
    undo(session)
    assert [row.title for row in notices(session, over=False)] == ["For Bandari"]
    redo(session)
    assert [row.shown for row in notices(session)] == [False, False]
    with pytest.raises(InvalidValue) as refused:
        edit_notice(session, notice_id=lasting, until=date(2018, 8, 1))
    assert refused.value.field == "until"


def test_only_organizers_write_and_only_branches_read(library: Library) -> None:
    session = library.session
    notice = post_notice(session, title="Tea", asks=True).id
    post_notice(session, title="Not ours", branch_id=library.ids["Bandari"])
    with pytest.raises(NotAllowed):
        mark_read(session, notice_id=notice)
    assert unread(session) == ()
    library.become_branch("Mjini")
    with pytest.raises(NotAllowed):
        post_notice(session, title="Mine")
    assert [row.title for row in unread(session)] == ["Tea"]
    mark_read(session, notice_id=notice, answer="With milk")
    mark_read(session, notice_id=notice)
    (row,) = notices(session)
    assert (row.answer, row.read_at is not None, unread(session)) == ("With milk", True, ())
    reader = notice_page(session, notice_id=notice).readers[0]
    assert (reader.branch, reader.answer) == ("Mjini", "With milk")


def test_files_are_small_whole_and_harmless(library: Library, tmp_path: Path) -> None:
    session = library.session
    file = FileIn("../Plan\u202efdp.exe", b"figures")
    post_notice(session, title="Files", files=[file, FileIn("a.pdf", b"%PDF-1.4")])
    first, second = notices(session)[0].files
    assert (first.name, first.opens, second.opens) == ("Planfdp.exe", False, True)
    saved = [save_into(session, file_id=first.id, folder=tmp_path / "out") for _ in range(2)]
    assert [one.name for one in saved] == ["Planfdp.exe", "Planfdp (2).exe"]
    assert saved[1].read_bytes() == b"figures"
    assert not saved[0].stat().st_mode & 0o111
    with action(session, "notice.edit"):
        session.get_one(Attachment, second.id).data = "bm90IGl0"
    with pytest.raises(FileRefused):
        file_bytes(session, file_id=second.id)


def test_what_is_too_large_is_refused_and_a_picture_made_smaller(
    library: Library, tmp_path: Path
) -> None:
    big = tmp_path / "hall.bmp"
    Image.effect_noise((1400, 1000), 90).convert("RGB").save(big)
    assert big.stat().st_size > LARGEST_FILE
    with pytest.raises(InvalidValue, match="MB"):
        read_file(big)
    small = made_smaller(big)
    assert small.name == "hall.jpg"
    assert 0 < len(small.data) <= LARGEST_FILE
    (tmp_path / "no.png").write_bytes(b"no picture")
    with pytest.raises(InvalidValue):
        made_smaller(tmp_path / "no.png")
    with pytest.raises(InvalidValue):
        post_notice(library.session, title="x", files=[FileIn("b.txt", b"x" * (LARGEST_FILE + 1))])
    assert notices(library.session) == ()


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("report.pdf", "report.pdf"),
        ("C:\\temp\\nul.txt", "_nul.txt"),
        ("...", "file"),
        (".htaccess", "htaccess"),
        ("a\x00b\n<c>.txt ", "abc.txt"),
        ("Mwezi wa nane – ripoti.docx", "Mwezi wa nane – ripoti.docx"),
        ("x" * 300 + ".pdf", "x" * 92 + ".pdf"),
        ("COM1", "_COM1"),
    ],
)
def test_names_that_every_computer_can_keep(name: str, safe: str) -> None:
    assert safe_name(name) == safe
    assert safe_name(safe) == safe
    assert mime_of("sheet.xlsx").endswith("spreadsheetml.sheet")
