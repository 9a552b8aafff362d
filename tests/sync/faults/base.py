"""The libraries on which the workflows are done: a branch's and the organizer's, lived in a little.

Made once by the commands themselves, on a sound disk; what the workflows name stands in `Ids`.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.copies import copy_library
from tests.sync.faults.disk import Disk


@dataclass
class Base:
    """Folders `branch` and `office`, files for sticks, and the ids of what lies in them."""

    disk: Disk
    folder: Path
    ids: dict[str, str] = field(default_factory=dict)

    def do(self, desk: str, *words: str, secret: str = "") -> Any:
        """Run a command that must succeed; return its JSON."""
        home = self.folder / desk
        told = ["--data", str(home), *words, "--json"]
        ended = self.disk.run(told, home, lives=self.folder / "lives", secret=secret)
        assert ended.code == 0, (words, ended)
        lines = ended.said.splitlines()
        first = next(n for n, line in enumerate(lines) if line[:1] in "[{")
        return json.JSONDecoder().raw_decode("\n".join(lines[first:]))[0]

    def file(self, name: str, text: str) -> Path:
        """Write a file that is brought along."""
        file = self.folder / "files" / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    def place(self, folder: Path, desk: str | None, *files: str) -> Path:
        """Copy a desk and some files to where a workflow begins."""
        for room in ("stick", "out"):
            (folder / room).mkdir(parents=True)
        if desk:
            copy_library(self.folder / desk, folder / "desk")
        for name in files:
            shutil.copy(self.folder / "files" / name, folder / "stick")
        return folder


def make_base(template: Path, folder: Path, disk: Disk) -> Base:
    """Make both libraries."""
    base = Base(disk, folder)
    for name, desk in (("buruburu", "branch"), ("office", "office")):
        copy_library(template / name, folder / desk)
    _live_at_the_branch(base)
    _live_at_the_office(base)
    return base


def _live_at_the_branch(base: Base) -> None:
    ids, do = base.ids, base.do
    ids["course"] = do("branch", "course", "add", "--title", "Kilimo")["id"]
    begin = ("circle", "add", "--course", ids["course"], "--time", "10:00", "--start")
    old = do("branch", *begin, "2018-07-03", "--meetings", "3")
    new = do("branch", *begin, "2018-08-06", "--capacity", "3")
    ids |= {"old": old["id"], "circle": new["id"]}
    ids |= {"met": new["meeting_ids"][0], "next": new["meeting_ids"][1]}
    ids["open"] = old["meeting_ids"][-1]
    for place, name in enumerate(("Akinyi Otieno", "Baraka Mwakio", "Chepkemoi Rono")):
        row = do("branch", "signup", "add", "--circle", ids["old"], "--name", name)
        ids[f"graduate{place}"] = row["learner_id"]
    for meeting in old["meeting_ids"]:
        do("branch", "attendance", "record", "--meeting", meeting, "--all-present")
    names = ("Fatuma Ali", "Halima Abdi", "Musa Juma", "Musa Juma")
    for place, name in enumerate(names):
        words = ["signup", "add", "--circle", ids["circle"], "--name", name, "--waiting-list"]
        words += ["--phone", "0722000301" if place > 1 else f"072200040{place}"]
        row = do("branch", *words, *(["--consent"] if place == 0 else []))
        ids |= {f"signup{place}": row["id"], f"learner{place}": row["learner_id"]}
    issued = do(
        "branch", "certificate", "issue", "--circle", ids["old"], "--learner", ids["graduate0"]
    )
    ids["serial"] = issued[0]["serial"]
    base.file("learners.csv", "Name,Phone\nWanjiru Kamau,0722000501\nOnyango Ouma,0722000502\n")
    base.file("slips.csv", "name,phone,goal\nZeinab Hassan,0722000601,Meet people\n")
    ids["kept"] = do("branch", "backup", "create")["file"].rsplit("/", 1)[-1]
    do("branch", "feedback", "add", "--meeting", ids["met"], "--rating", "4")
    post = do(
        "branch", "bundle", "export", "--to", "organizer", "--out", str(base.folder / "files")
    )
    ids["news"] = post["file"].rsplit("/", 1)[-1]


def _live_at_the_office(base: Base) -> None:
    ids, do = base.ids, base.do
    do("office", "bundle", "import", str(base.folder / "files" / ids["news"]))
    event = (
        "event",
        "add",
        "--kind",
        "regional",
        "--title",
        "Nyanza meets",
        "--date",
        "2018-09-01",
    )
    ids["event"] = do("office", *event)["id"]
    ids["notice"] = do("office", "notice", "add", "--title", "Welcome")["id"]
    base.file("poster.txt", "Learning circles begin in September.\n" * 40)
    made = do(
        "office", "device", "invite", "--branch", "Kisumu", "--out",
        str(base.folder / "files" / "kisumu.invitation"),
    )  # fmt: skip
    ids["secret"] = made["passphrase"]
    answer = do(
        "office",
        "bundle",
        "export",
        "--to",
        "Buruburu",
        "--out",
        str(base.folder / "files" / "back"),
    )
    shutil.move(answer["file"], base.folder / "files" / "back.circledesk")
    third = ("device", "join", str(base.folder / "files" / "kisumu.invitation"), "--name", "Third")
    do("third", *third, secret=ids["secret"])
    asks = do("third", "bundle", "export", "--to", "organizer", "--out", str(base.folder / "asks"))
    do("office", "bundle", "import", asks["file"])
    rows = do("office", "device", "list")
    ids["asking"] = next(row["id"] for row in rows if row["state"] == "requested")
    ids["other"] = next(row["id"] for row in rows if row["name"] == "Second PC")
