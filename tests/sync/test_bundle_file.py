"""A stranger's, altered, cut or foreign file changes nothing, and says so in a sentence."""

from __future__ import annotations

import hashlib
import random
import time
from pathlib import Path

import pytest

from circledesk.models.check import check
from circledesk.services.desk import Desk
from circledesk.services.exchange import plan_files
from circledesk.services.facts.exchange import BundleReport
from circledesk.sync import bundle
from circledesk.sync.container import read_container
from tests.sync import kit

SECONDS = 10


@pytest.fixture
def parcel(team: dict[str, Desk], tmp_path: Path) -> Path:
    branch = kit.branch_of(team["buruburu"], "Buruburu")
    circle, _ = kit.add_circle(team["buruburu"], branch)
    kit.add_learner(team["buruburu"], branch, circle, "Zeinab Mohamed Hassan")
    return kit.send(team["buruburu"], "organizer", tmp_path / "post")


def digest(desk: Desk) -> str:
    return hashlib.sha256(desk.paths.database.read_bytes()).hexdigest()


def look(desk: Desk, file: Path) -> BundleReport:
    with desk.session() as session:
        return plan_files(session, keys=desk.keys(), paths=[file])[0]


def test_the_whole_file_comes_in_and_a_second_time_says_nothing_new(
    team: dict[str, Desk], parcel: Path
) -> None:
    assert look(team["office"], parcel).state == "ready"
    (first,) = kit.receive(team["office"], parcel)
    assert (first.state, first.new, first.counts["signup"]) == ("applied", 5, (1, 0))
    renamed = parcel.rename(parcel.with_name("WhatsApp (1).zip"))
    (second,) = kit.receive(team["office"], renamed)
    assert (second.state, second.changes) == ("nothing-new", 0)


def test_every_flipped_byte_is_refused_and_the_database_untouched(
    team: dict[str, Desk], parcel: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content, before = parcel.read_bytes(), digest(team["office"])
    places = list(range(len(content)))
    random.Random(5).shuffle(places)
    end, tried = time.monotonic() + SECONDS / 2, 0
    file = tmp_path / "altered.circledesk"
    while places and (tried < 200 or time.monotonic() < end):
        place = places.pop()
        file.write_bytes(content[:place] + bytes([content[place] ^ 0x41]) + content[place + 1 :])
        report = look(team["office"], file)
        assert report.state == "refused", place
        assert report.reason
        tried += 1
    with capsys.disabled():
        print(f"\nflipped bytes refused: {tried} of {len(content)}")
    assert tried >= 200
    assert digest(team["office"]) == before


def test_every_cut_is_refused(team: dict[str, Desk], parcel: Path, tmp_path: Path) -> None:
    content, before = parcel.read_bytes(), digest(team["office"])
    file = tmp_path / "cut.circledesk"
    for length in {*range(0, len(content), 41), *range(len(content) - 40, len(content))}:
        file.write_bytes(content[:length])
        assert look(team["office"], file).state == "refused", length
    file.write_bytes(content + b"\0")
    assert look(team["office"], file).state == "refused"
    assert digest(team["office"]) == before


def test_another_teams_parcel_is_refused_in_words(
    team: dict[str, Desk], parcel: Path, tmp_path: Path
) -> None:
    stranger = tmp_path / "stranger"
    kit.make_team(stranger)
    desk = Desk.open(stranger / "office", passphrase=kit.passphrase)
    before = digest(desk)
    report = look(desk, parcel)
    assert report.state == "refused"
    assert "another team" in str(report.reason)
    desk.close()
    assert digest(desk) == before


def test_a_forged_sender_is_refused(team: dict[str, Desk], parcel: Path, tmp_path: Path) -> None:
    """Kisumu's PC signs a manifest that carries Buruburu's certificate."""
    manifest, _, members = bundle.read_manifest(parcel)
    forged = tmp_path / "forged.circledesk"
    size = bundle._write_file(
        forged,
        [
            ("manifest.json", members.manifest),
            ("manifest.sig", team["kisumu"].keys().sign(members.manifest)),
            *[(f"payload-{n}.age", part.read()) for n, part in enumerate(members.parts, 1)],
        ],
    )
    assert size
    assert manifest.certificate
    report = look(team["office"], forged)
    assert report.state == "refused"
    assert "signature" in str(report.reason)


def test_a_parcel_for_another_computer_stays_shut(
    team: dict[str, Desk], parcel: Path, tmp_path: Path
) -> None:
    before = digest(team["kisumu"])
    report = look(team["kisumu"], parcel)
    assert (report.state, report.changes) == ("waiting", 0)
    assert "to be carried on, unopened" in str(report.reason)
    assert digest(team["kisumu"]) == before


def test_learners_of_one_branch_are_not_in_anothers_files(
    team: dict[str, Desk], parcel: Path, tmp_path: Path
) -> None:
    kit.swap(team, tmp_path / "swap")
    bag = kit.send(team["office"], "all", tmp_path / "bag")
    kit.receive(team["office"], parcel)
    kit.receive(team["kisumu"], bag)
    kit.receive(team["kisumu"], kit.send(team["office"], "kisumu", tmp_path / "again"))
    name = b"Zeinab Mohamed Hassan"
    assert name in team["office"].paths.database.read_bytes()
    assert name in team["buruburu"].paths.database.read_bytes()
    assert name not in team["kisumu"].paths.database.read_bytes()
    for part in bundle.read_parts(_opened(team["kisumu"], bag), team["kisumu"].keys()):
        assert not any("Zeinab" in str(change.values) for change in part.changes)


def _opened(desk: Desk, file: Path) -> bundle.Opened:
    with desk.session() as session:
        from circledesk.models.log import read_setting

        connection = session.connection()
        return bundle.open_bundle(
            file,
            team=read_setting(connection, "team"),
            root_public=read_setting(connection, "root_key"),
        )


def test_the_outside_of_a_parcel_holds_no_names(parcel: Path) -> None:
    outside = read_container(parcel).manifest
    for word in (b"Zeinab", b"Buruburu", b"KNLS", b"Juliana"):
        assert word not in outside


def test_one_bag_for_all_opens_at_each_branch(team: dict[str, Desk], tmp_path: Path) -> None:
    branch = kit.branch_of(team["office"], "Kisumu")
    circle, _ = kit.add_circle(team["office"], branch, "Kilimo")
    kit.add_learner(team["office"], branch, circle, "Musa bin Juma")
    bag = kit.send(team["office"], "all", tmp_path / "bag")
    (kisumu,) = kit.receive(team["kisumu"], bag)
    (buruburu,) = kit.receive(team["buruburu"], bag)
    assert kisumu.counts["learner"] == (1, 0)
    assert "learner" not in buruburu.counts
    assert buruburu.counts["learning_circle"] == (1, 0)


def test_digests_are_equal_after_both_ways(team: dict[str, Desk], tmp_path: Path) -> None:
    kit.swap(team, tmp_path / "swap")
    digests = {}
    for name, desk in team.items():
        with desk.session() as session:
            report = check(session, deep=True)
            assert report.sound, report.problems
            digests[name] = report.digest
    for name in ("buruburu", "kisumu"):
        for scope, value in digests[name].items():
            assert digests["office"][scope] == value


def test_a_full_stick_leaves_no_half_file(
    team: dict[str, Desk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "stick"

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(Exception, match="No space left"):
        kit.send(team["office"], "kisumu", folder)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("garbage", [b"", b"PK\x03\x04", b"%PDF-1.4 not a parcel", b"\0" * 5000])
def test_other_files_are_no_parcels(team: dict[str, Desk], tmp_path: Path, garbage: bytes) -> None:
    file = tmp_path / "holiday.jpg"
    file.write_bytes(garbage)
    report = look(team["office"], file)
    assert report.state == "refused"
    assert "not a CircleDesk parcel" in str(report.reason)
