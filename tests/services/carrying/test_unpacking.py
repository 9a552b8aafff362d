"""Archives are unpacked within bounds, into a folder that is empty again afterwards."""

from __future__ import annotations

import json
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from circledesk.services import unpacking
from circledesk.services.desk import Desk
from circledesk.services.unpacking import Staging, is_archive
from tests.sync import kit

Team = dict[str, Desk]


@pytest.fixture
def parcels(team: Team, tmp_path: Path) -> list[Path]:
    """One of each branch."""
    return [kit.send(team[name], "organizer", tmp_path / name) for name in ("buruburu", "kisumu")]


def pack(file: Path, *members: tuple[str, bytes]) -> Path:
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return file


def test_an_archive_of_archives_gives_its_parcels(parcels: list[Path], tmp_path: Path) -> None:
    inner = pack(tmp_path / "inner.zip", ("a.circledesk", parcels[0].read_bytes()))
    outer = pack(
        tmp_path / "outer.zip",
        ("from branches/inner.zip", inner.read_bytes()),
        ("b.circledesk", parcels[1].read_bytes()),
        ("readme.txt", b"hello"),
    )
    with Staging() as staging:
        taken = staging.unpack(outer)
        assert [file.name for file in taken.files] == ["a.circledesk", "b.circledesk"]
        assert [f.read_bytes() for f in taken.files] == [p.read_bytes() for p in parcels]
        assert taken.refused == ()
        left = [file for file in staging.folder.rglob("*") if file.is_file()]
        assert sorted(left) == sorted(taken.files), "the inner archive itself is gone"
        assert staging.origin(taken.files[0]) == outer
    assert not staging.folder.exists()


@pytest.mark.parametrize("name", ["../../evil.circledesk", "/etc/evil", "C:\\evil", "..", "a/../"])
def test_no_member_leaves_the_staging_folder(
    parcels: list[Path], tmp_path: Path, name: str
) -> None:
    bad = pack(tmp_path / "bad.zip", (name, parcels[0].read_bytes()))
    with Staging() as staging:
        taken = staging.unpack(bad)
        for file in taken.files:
            assert file.resolve().is_relative_to(staging.folder.resolve())
    assert not (tmp_path / "evil.circledesk").exists()


@pytest.mark.parametrize(("limit", "least"), [("MOST_MEMBERS", 1), ("LARGEST_ALL", 100)])
def test_what_is_too_much_is_refused_and_leaves_nothing(
    parcels: list[Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    limit: str,
    least: int,
) -> None:
    monkeypatch.setattr(unpacking, limit, least)
    big = pack(tmp_path / "big.zip", *((f"{n}", p.read_bytes()) for n, p in enumerate(parcels)))
    with Staging() as staging:
        taken = staging.unpack(big)
        assert taken.files == ()
        (line,) = taken.refused
        assert line.state == "refused"
        assert str(line.reason).startswith("«big.zip» holds more than can be unpacked here.")
        assert list(staging.folder.iterdir()) == []


def test_a_nest_of_archives_is_opened_only_so_deep(parcels: list[Path], tmp_path: Path) -> None:
    nest = pack(tmp_path / "0.zip", ("x.circledesk", parcels[0].read_bytes()))
    for deep in range(1, 5):
        nest = pack(tmp_path / f"{deep}.zip", ("in.zip", nest.read_bytes()))
    with Staging() as staging:
        assert staging.unpack(tmp_path / "2.zip").files
        assert staging.unpack(nest).files == ()


def test_an_abort_leaves_the_folder_empty(parcels: list[Path], tmp_path: Path) -> None:
    archive = pack(tmp_path / "a.zip", ("a.circledesk", parcels[0].read_bytes()))
    steps = iter(range(100))

    def step() -> None:
        if next(steps) == 1:
            raise KeyboardInterrupt

    with Staging(step) as staging:
        with pytest.raises(KeyboardInterrupt):
            staging.unpack(archive)
        assert list(staging.folder.iterdir()) == []
    assert not staging.folder.exists()


def test_a_cut_off_archive_gives_nothing_and_a_damaged_member_is_told(
    parcels: list[Path], tmp_path: Path
) -> None:
    whole = pack(
        tmp_path / "w.zip",
        ("b.circledesk", parcels[1].read_bytes()),
        ("a.circledesk", parcels[0].read_bytes()),
    )
    content = bytearray(whole.read_bytes())
    cut = tmp_path / "cut.zip"
    cut.write_bytes(content[:-30])
    with ZipFile(whole) as archive:
        first = archive.infolist()[0]
    content[first.header_offset + first.compress_size - 10] ^= 1
    damaged = tmp_path / "damaged.zip"
    damaged.write_bytes(content)
    with Staging() as staging:
        assert staging.unpack(cut).files == ()
        taken = staging.unpack(damaged)
        assert [file.name for file in taken.files] == ["a.circledesk"]
        assert "only a part of it" in str(taken.refused[0].reason)


def test_a_parcel_is_no_archive_and_nor_is_a_document(parcels: list[Path], tmp_path: Path) -> None:
    assert not is_archive(parcels[0])
    assert is_archive(pack(tmp_path / "a.zip", ("x", b"y")))
    assert not is_archive(pack(tmp_path / "a.docx", ("x", b"y")))
    assert not is_archive(tmp_path / "gone.zip")


def test_the_command_line_takes_an_archive(
    team: Team,
    parcels: list[Path],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from circledesk.cli import main

    folder = team["office"].paths.folder
    team["office"].close()
    monkeypatch.setenv("CIRCLEDESK_PASSPHRASE", kit.passphrase())
    archive = pack(tmp_path / "w.zip", *((p.name, p.read_bytes()) for p in parcels))
    no_parcels = pack(tmp_path / "photos.zip", ("a.jpg", b"x"))
    words = ["--data", str(folder), "bundle", "import", str(archive), "--json"]
    assert main(words) == 0
    lines = json.loads(capsys.readouterr().out)
    assert [line["state"] for line in lines] == ["nothing-new", "nothing-new"]
    assert {line["file"] for line in lines} == {f"{archive}/{p.name}" for p in parcels}
    assert main([*words[:-2], str(no_parcels), "--json"]) == 1
    (line,) = json.loads(capsys.readouterr().out)
    assert (line["state"], line["file"]) == ("refused", str(no_parcels))
