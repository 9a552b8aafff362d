"""What a person changed here and a newer file says otherwise: looked at once, then settled."""

from __future__ import annotations

from pathlib import Path

from circledesk.models.circles import LearningCircle
from circledesk.services.import_differences import differences, keep_ours, take_theirs
from circledesk.services.undo import undo
from tests.interop.p2pu_desk import Library, read, write


def newer(folder: Path, name: str) -> Path:
    return write(folder / f"{name}.csv", [read("learning-circles")[0] | {"name": name}])


def open_ones(library: Library) -> list[tuple[str, object, object]]:
    with library.session() as session:
        return [(one.cell, one.ours, one.theirs) for one in differences(session)]


def first(library: Library) -> str:
    with library.session() as session:
        return differences(session)[0].id


def test_a_difference_is_settled_once(library: Library, tmp_path: Path) -> None:
    library.bring_in(newer(tmp_path, "First"))
    row = library.one(LearningCircle, "1")
    library.edit(LearningCircle, row.id, name="Ours")
    library.bring_in(newer(tmp_path, "First"))
    assert open_ones(library) == []  # old news
    library.bring_in(newer(tmp_path, "Theirs"), dry_run=True)
    assert open_ones(library) == []
    library.bring_in(newer(tmp_path, "Theirs"))
    library.bring_in(newer(tmp_path, "Theirs"))
    assert open_ones(library) == [("name", "Ours", "Theirs")]
    chosen = first(library)
    with library.session() as session:
        keep_ours(session, difference_id=chosen)
    library.bring_in(newer(tmp_path, "Theirs"))
    assert open_ones(library) == []
    assert library.one(LearningCircle, "1").name == "Ours"
    library.bring_in(newer(tmp_path, "Newest"))
    assert open_ones(library) == [("name", "Ours", "Newest")]


def test_theirs_is_taken_and_given_back(library: Library, tmp_path: Path) -> None:
    library.bring_in(newer(tmp_path, "First"))
    row = library.one(LearningCircle, "1")
    library.edit(LearningCircle, row.id, name="Ours")
    library.bring_in(newer(tmp_path, "Theirs"))
    chosen = first(library)
    with library.session() as session:
        assert take_theirs(session, difference_id=chosen).operation
    assert library.one(LearningCircle, "1").name == "Theirs"
    library.bring_in(newer(tmp_path, "Newest"))
    assert library.one(LearningCircle, "1").name == "Newest"
    with library.session() as session:
        undo(session)
        undo(session)
    assert library.one(LearningCircle, "1").name == "Ours"
    assert open_ones(library) == []
