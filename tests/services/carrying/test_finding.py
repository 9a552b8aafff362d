"""Parcels are found by content, in folders, archives and on drives, within bounds."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from zipfile import ZipFile

import pytest

from circledesk.services import drives
from circledesk.services.desk import Desk
from circledesk.services.finding import Bounds, arrivals, look
from circledesk.services.unpacking import Staging
from tests.sync import kit

Team = dict[str, Desk]


def parcel(team: Team, folder: Path, sender: str = "kisumu", to: str = "organizer") -> Path:
    return kit.send(team[sender], to, folder)


def test_a_parcel_is_known_whatever_it_is_called_and_however_deep(
    team: Team, tmp_path: Path
) -> None:
    place = tmp_path / "Downloads"
    file = parcel(team, place / "WhatsApp" / "March")
    renamed = file.rename(file.with_name("DOC-20180806-WA0003 (1).bin"))
    (place / "holiday.jpg").write_bytes(b"\xff\xd8\xff" * 400)
    (place / "parcel.circledesk").write_text("not one", encoding="utf-8")
    looked = look([place, tmp_path / "gone"])
    assert looked.bundles == (renamed,)
    assert looked.strays == (place / "parcel.circledesk",)
    assert looked.places == (place,)
    assert looked.whole


def test_what_is_hidden_linked_or_too_deep_is_left_alone(team: Team, tmp_path: Path) -> None:
    place = tmp_path / "Downloads"
    file = parcel(team, place / ".cache")
    shutil.copy(file, tmp_path / "outside")
    (place / "link").symlink_to(tmp_path, target_is_directory=True)
    deep = place / "a/b/c/d"
    deep.mkdir(parents=True)
    shutil.copy(file, deep)
    assert look([place]).bundles == ()
    assert look([place], bounds=Bounds(depth=4)).bundles == (deep / file.name,)


def test_looking_ends_at_its_bounds_and_says_so(team: Team, tmp_path: Path) -> None:
    place = tmp_path / "full"
    parcel(team, place / "z")
    for number in range(20):
        (place / f"{number}.txt").write_text("x" * 300, encoding="utf-8")
    few = look([place], bounds=Bounds(files=5))
    assert (few.bundles, few.whole) == ((), False)
    ticks = iter(range(100))
    late = look([place], bounds=Bounds(seconds=3), clock=lambda: float(next(ticks)))
    assert (late.bundles, late.whole) == ((), False)


def test_looking_can_be_ended_at_any_file(team: Team, tmp_path: Path) -> None:
    parcel(team, tmp_path / "stick")

    def step() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        look([tmp_path / "stick"], step=step)


def test_arrivals_tell_the_sender_and_whether_it_was_seen(team: Team, tmp_path: Path) -> None:
    office = team["office"]
    place = tmp_path / "Downloads"
    first = parcel(team, place)
    kit.receive(office, first)
    second = parcel(team, place, "buruburu")
    parcel(team, place / "own", "office", "kisumu")
    parcel(team, place / "theirs", "second", "organizer")
    shutil.copy(second, place / "copy of it.bin")
    kisumu = team["kisumu"]
    with office.session() as session, Staging() as staging:
        found = arrivals(session, look([place]), staging, device=office.keys().device_id)
        seen = {(one.sender_id, one.seen) for one in found.arrivals}
        assert seen == {
            (kisumu.keys().device_id, True),
            (team["buruburu"].keys().device_id, False),
            (team["second"].keys().device_id, False),
        }
        assert len(found.arrivals) == 3
        assert found.for_others == 0
    with kisumu.session() as session, Staging() as staging:
        found = arrivals(session, look([place]), staging, device=kisumu.keys().device_id)
        assert [one.sender_id for one in found.arrivals] == [office.keys().device_id]
        assert found.for_others == 2


def test_a_cut_off_parcel_still_tells_whom_it_is_from(team: Team, tmp_path: Path) -> None:
    file = parcel(team, tmp_path)
    file.write_bytes(file.read_bytes()[:-50])
    with team["office"].session() as session, Staging() as staging:
        (one,) = arrivals(
            session, look([tmp_path]), staging, device=team["office"].keys().device_id
        ).arrivals
    assert one.sender_id == team["kisumu"].keys().device_id
    assert one.made_at is not None


def test_a_damaged_copy_does_not_hide_the_whole_one(team: Team, tmp_path: Path) -> None:
    file = parcel(team, tmp_path)
    (tmp_path / "a-copy.circledesk").write_bytes(file.read_bytes()[:-50])
    with team["office"].session() as session, Staging() as staging:
        found = arrivals(session, look([tmp_path]), staging, device=team["office"].keys().device_id)
    assert {one.file.name for one in found.arrivals} == {"a-copy.circledesk", file.name}


def test_a_copy_of_one_size_is_told_apart_by_its_content(team: Team, tmp_path: Path) -> None:
    file = parcel(team, tmp_path)
    flipped = bytearray(file.read_bytes())
    flipped[-200] ^= 1
    (tmp_path / "a-flipped.circledesk").write_bytes(flipped)
    shutil.copy(file, tmp_path / "same.circledesk")
    with team["office"].session() as session, Staging() as staging:
        found = arrivals(session, look([tmp_path]), staging, device=team["office"].keys().device_id)
    names = {one.file.name for one in found.arrivals}
    assert names == {"a-flipped.circledesk", file.name}


def test_parcels_in_archives_are_found_in_the_staging_folder(team: Team, tmp_path: Path) -> None:
    file = parcel(team, tmp_path / "out")
    place = tmp_path / "Downloads"
    place.mkdir()
    with ZipFile(place / "week 32.zip", "w") as archive:
        archive.write(file, "branches/Kisumu.circledesk")
    with team["office"].session() as session, Staging() as staging:
        found = arrivals(session, look([place]), staging, device=team["office"].keys().device_id)
        (one,) = found.arrivals
        assert one.inside == "week 32.zip"
        assert one.file.name == "Kisumu.circledesk"
        assert one.file.read_bytes() == file.read_bytes()
    assert not one.file.exists()


def test_the_table_of_mounts_tells_the_drives() -> None:
    table = (
        "/dev/sda1 / ext4 rw 0 0\n"
        "proc /proc proc rw 0 0\n"
        "/dev/sdb1 /media/joy/MY\\040STICK vfat rw 0 0\n"
        "/dev/sdb1 /media/joy/MY\\040STICK vfat rw 0 0\n"
        "/dev/sdc1 /run/media/joy/CARD exfat ro 0 0\n"
        "share /mnt/share 9p rw 0 0\n"
        "nonsense\n"
    )
    assert [(str(d.path), d.name) for d in drives.mounted(table)] == [
        ("/media/joy/MY STICK", "MY STICK"),
        ("/run/media/joy/CARD", "CARD"),
    ]


def test_volumes_are_drives_but_not_the_start_disk(tmp_path: Path) -> None:
    (tmp_path / "KINGSTON").mkdir()
    (tmp_path / "Macintosh HD").symlink_to("/")
    assert [drive.name for drive in drives.volumes(tmp_path)] == ["KINGSTON"]
    assert list(drives.volumes(tmp_path / "none")) == []


def test_the_usual_places_hold_whatsapps_and_bluetooths_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, phone = tmp_path / "home", tmp_path / "PHONE"
    whatsapp = phone / drives.WHATSAPP_ON_PHONES[0]
    for folder in (home / "Downloads", home / "Bluetooth", whatsapp):
        folder.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setattr(drives, "drives", lambda: (drives.Drive(phone, "PHONE"),))
    monkeypatch.setattr(drives, "_phones", lambda: iter(()))
    places = drives.usual_places()
    assert set(places) == {home / "Downloads", home / "Bluetooth", whatsapp, phone}
    assert len({os.path.realpath(place) for place in places}) == len(places)
