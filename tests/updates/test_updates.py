"""An update is taken whole or not at all; a version that does not start makes room for the last."""

import io
import os
import random
import shutil
import subprocess
import sys
import tarfile
import time
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from circledesk.cli import main
from circledesk.errors import CircleDeskError, FileRefused, NotAllowed, RuleBroken
from circledesk.updates import installing, packing, parcel
from circledesk.updates.installing import go_back, install, installed, must_fit
from circledesk.updates.packing import zstd

LAUNCHER = Path(__file__).parents[2] / "packaging/linux/circledesk"
KEY = Ed25519PrivateKey.generate()
MAKERS = {"makers": KEY.public_key().public_bytes_raw()}
SECONDS = float(os.environ.get("HOURS", 0)) * 360 or 1.0
NEWS = {"en": "Circles can be moved.", "sw": "Vikundi vinaweza kuhamishwa."}


def version(folder: Path, number: str, script: str = 'echo "$0" "$@"') -> Path:
    """A version as the packager leaves it: a program, libraries, a link."""
    folder.mkdir(parents=True)
    (folder / "circledesk").write_text(f"#!/bin/sh\necho running {number}\n{script}\n")
    (folder / "circledesk").chmod(0o755)
    (folder / "_internal").mkdir()
    (folder / "_internal/library.so.1").write_bytes(random.Random(number).randbytes(20_000))
    (folder / "_internal/library.so").symlink_to("library.so.1")
    return folder


def update(out: Path, number: str, script: str = "exit 0", system: str = "") -> Path:
    folder = version(out.with_name(f"tree-{number}"), number, script)
    parcel.write(folder, out, version=number, system=system or parcel.this_system(),
                 made_at="2026-11-26T08:00:00Z", news=NEWS, sign=KEY.sign)  # fmt: skip
    shutil.rmtree(folder)
    return out


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "root"
    version(root / "versions/1.0.0", "1.0.0", "exit 0")
    (root / "current").write_text("1.0.0\n")
    (root / "proven").write_text("1.0.0\n")
    shutil.copy(LAUNCHER, root / "circledesk")
    return root


def same(one: Path, other: Path) -> bool:
    def told(folder: Path) -> list[tuple[str, object, bool]]:
        return [
            (str(place.relative_to(folder)), os.readlink(place) if place.is_symlink()
             else place.read_bytes() if place.is_file() else None, os.access(place, os.X_OK))
            for place in sorted(folder.rglob("*"))
        ]  # fmt: skip

    return told(one) == told(other)


def test_it_lies_beside_the_version_in_use(root: Path, tmp_path: Path) -> None:
    found = parcel.read(update(tmp_path / "u", "1.1.0"), MAKERS)
    assert (found.maker, found.news("sw"), found.news("fr")) == ("makers", NEWS["sw"], NEWS["en"])
    here = install(must_fit(root, found), found)
    assert here == installing.Installed("1.1.0", "1.0.0", "", ())
    assert same(version(tmp_path / "again", "1.1.0", "exit 0"), root / "versions/1.1.0")
    assert go_back(root).current == "1.0.0"


def test_what_does_not_start_makes_room(root: Path, tmp_path: Path) -> None:
    found = parcel.read(update(tmp_path / "u", "1.1.0", "exit 7"), MAKERS)
    install(root, found)
    ran = subprocess.run([root / "circledesk"], capture_output=True, text=True, check=True)
    assert ran.stdout.split("\n")[:2] == ["running 1.1.0", "running 1.0.0"]
    here = installed(root)
    assert (here.current, here.failed) == ("1.0.0", "1.1.0")
    mended = parcel.read(update(tmp_path / "v", "1.1.1"), MAKERS)
    here = install(must_fit(root, mended), mended)
    assert here == installing.Installed("1.1.1", "1.0.0", "", ())


def test_only_the_last_two_are_kept(root: Path, tmp_path: Path) -> None:
    for number in ("1.1.0", "1.2.0", "1.10.0"):
        install(root, parcel.read(update(tmp_path / number, number), MAKERS))
    assert installed(root) == installing.Installed("1.10.0", "1.2.0", "", ())


def refused(call: Callable[[], object], kind: type[CircleDeskError], words: str) -> None:
    with pytest.raises(kind) as caught:
        call()
    assert words in caught.value.what
    assert caught.value.next_step


def test_what_does_not_fit_is_said(root: Path, tmp_path: Path) -> None:
    fits = parcel.read(update(tmp_path / "u", "1.1.0"), MAKERS)
    older = parcel.read(update(tmp_path / "o", "0.9.0"), MAKERS)
    other = parcel.read(update(tmp_path / "w", "1.1.0", system="windows-amd64"), MAKERS)
    refused(lambda: must_fit(None, fits), RuleBroken, "from its source")
    refused(lambda: must_fit(root, older), RuleBroken, "not newer than 1.0.0")
    refused(lambda: must_fit(root, other), RuleBroken, "for windows-amd64")
    assert must_fit(root, older, again=True) == root
    refused(lambda: go_back(root), RuleBroken, "no earlier version")
    vast = msgspec.structs.replace(
        fits.manifest, program=msgspec.structs.replace(fits.manifest.program, unpacked=1 << 60)
    )
    whole = parcel.Update(fits.file, vast, fits.maker)
    refused(lambda: must_fit(root, whole), RuleBroken, "too little room")
    if os.geteuid():
        root.chmod(0o500)
        refused(lambda: must_fit(root, fits), NotAllowed, "administrator")
        root.chmod(0o700)


def test_others_are_not_believed(tmp_path: Path) -> None:
    file = update(tmp_path / "u", "1.1.0")
    stranger = {"stranger": Ed25519PrivateKey.generate().public_key().public_bytes_raw()}
    refused(lambda: parcel.read(file, stranger), FileRefused, "not made by those")
    refused(lambda: parcel.read(file, {}), FileRefused, "knows no makers")


def repacked(file: Path, entries: list[tuple[tarfile.TarInfo, bytes]], number: str) -> Path:
    """An update that its makers signed, with a program that does harm."""
    plain = io.BytesIO()
    with tarfile.open(fileobj=plain, mode="w") as tar:
        for one, content in entries:
            one.size = len(content)
            tar.addfile(one, io.BytesIO(content))
    packed = zstd.compress(plain.getvalue())
    import hashlib

    program = packing.Packed(len(packed), hashlib.sha256(packed).hexdigest(), 100, 3)
    made = parcel.Manifest(1, number, parcel.this_system(), "2026", program)
    text = msgspec.json.encode(made)
    with zipfile.ZipFile(file, "w") as out:
        out.writestr(parcel.MANIFEST, text)
        out.writestr(parcel.SIGNATURE, KEY.sign(parcel.PREFIX + text))
        out.writestr(parcel.PROGRAM, packed)
    return file


def entry(name: str, kind: bytes = tarfile.REGTYPE, link: str = "") -> tarfile.TarInfo:
    made = tarfile.TarInfo(name)
    made.type, made.linkname = kind, link
    return made


@pytest.mark.parametrize(
    "entries",
    [
        [(entry("../out"), b"x")],
        [(entry("/out"), b"x")],
        [(entry("a/../../out"), b"x")],
        [(entry("C:\\out"), b"x")],
        [(entry("link", tarfile.SYMTYPE, "../.."), b""), (entry("link/out"), b"x")],
        [(entry("link", tarfile.SYMTYPE, "/etc"), b"")],
        [
            (entry("a/b/up", tarfile.SYMTYPE, "../.."), b""),
            (entry("a/b/far", tarfile.SYMTYPE, "up/.."), b""),
            (entry("a/b/far/out"), b"x"),
        ],
        [(entry("pipe", tarfile.FIFOTYPE), b"")],
        [(entry("hard", tarfile.LNKTYPE, "/etc/passwd"), b"")],
        [(entry("large"), b"x" * 101)],
        [(entry(str(n)), b"") for n in range(4)],
        [(entry("a"), b"x"), (entry("a"), b"y")],
    ],
    ids=range(12),
)
def test_nothing_leads_out(
    root: Path, tmp_path: Path, entries: list[tuple[tarfile.TarInfo, bytes]]
) -> None:
    found = parcel.read(repacked(tmp_path / "u", entries, "1.1.0"), MAKERS)
    refused(lambda: install(root, found), FileRefused, "is damaged")
    assert installed(root).current == "1.0.0"
    assert {place.name for place in (root / "versions").iterdir()} == {"1.0.0"}
    assert not list(tmp_path.rglob("out"))


@pytest.mark.parametrize("number", ["../../1.0", "1", "1.0/..", "", "1.0\n", "x.y"])
def test_a_version_is_a_number(tmp_path: Path, number: str) -> None:
    file = repacked(tmp_path / "u", [], number)
    refused(lambda: parcel.read(file, MAKERS), FileRefused, "is no update")


def test_a_changed_byte_is_refused_or_changes_nothing(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = update(tmp_path / "u", "1.1.0").read_bytes()
    right = version(tmp_path / "right", "1.1.0", "exit 0")
    seed = random.randrange(10**9)
    chance, tried, harmless = random.Random(seed), 0, 0
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        spoilt = bytearray(whole)
        at = chance.randrange(len(whole))
        if chance.random() < 0.2:
            del spoilt[at:]
        else:
            spoilt[at] ^= chance.randrange(1, 256)
        (tmp_path / "s").write_bytes(spoilt)
        tried += 1
        try:
            install(root, parcel.read(tmp_path / "s", MAKERS))
        except FileRefused:
            assert installed(root).current == "1.0.0"
            continue
        harmless += 1  # a date or an attribute of the ZIP, which nobody reads
        assert same(root / "versions/1.1.0", right)
        (root / "current").write_text("1.0.0\n")
        (root / "previous").unlink()
    with capsys.disabled():
        print(f"\n  spoilt updates: {tried} tried, {harmless} of no account (seed {seed})")
    assert tried > harmless


def killed_at(step: int, work: Callable[[], object]) -> bool:
    """Do it in a child that dies before its n-th touch of the disk; whether it died."""
    child = os.fork()
    if child == 0:
        counted = 0

        def audit(event: str, _: object) -> None:
            nonlocal counted
            counted += event in TOUCHES
            if counted == step:
                os._exit(9)

        sys.addaudithook(audit)
        work()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return status != 0


TOUCHES = {
    "open", "os.rename", "os.mkdir", "os.symlink", "os.chmod", "os.remove", "os.rmdir",
    "shutil.rmtree",
}  # fmt: skip


def test_killed_at_every_step(root: Path, tmp_path: Path) -> None:
    found = parcel.read(update(tmp_path / "u", "1.1.0"), MAKERS)
    right, step, died = version(tmp_path / "right", "1.1.0", "exit 0"), 0, True
    while died:
        step += 1
        work = Path(shutil.copytree(root, tmp_path / f"work{step}", symlinks=True))
        died = killed_at(step, partial(install, work, found))
        here = installed(work)
        assert here.current == "1.0.0" or same(work / "versions/1.1.0", right)
        assert here.current == "1.0.0" or here.previous == "1.0.0"
        install(work, found)
        assert installed(work).current == "1.1.0"
        assert same(work / "versions/1.1.0", right)
        shutil.rmtree(work)
    assert step > 10


def test_the_command_line_takes_it_without_more_words(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = update(tmp_path / "next", "9.0.1")
    monkeypatch.setattr("circledesk.updates.keys.makers", lambda: MAKERS)
    monkeypatch.setattr("circledesk.launched.install_root", lambda: root)
    assert main(["update", "inspect", str(file), "--data", str(tmp_path / "data")]) == 0
    assert main(["update", "apply", str(file), "--data", str(tmp_path / "data")]) == 0
    assert "9.0.1" in capsys.readouterr().out
