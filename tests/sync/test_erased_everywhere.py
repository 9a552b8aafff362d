"""A learner who went through everything is erased: not one byte of her is left in a data folder.

Her branch's computer, the organizer's, the branch's second one, and a backup of before.
"""

from __future__ import annotations

from pathlib import Path

import msgspec
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.models.certificates import Certificate
from circledesk.models.changes import Change, PutAsideRow
from circledesk.models.imports import ImportDifference
from circledesk.models.learners import Attendance, Learner, Signup
from circledesk.models.sums import encoder
from circledesk.services.backups import create_backup
from circledesk.services.desk import Desk
from circledesk.services.drafts import keep_form
from circledesk.services.erasure import erase_learner
from circledesk.services.exchange import write_bundle
from circledesk.services.restore import restore_backup
from circledesk.services.session import action
from tests.canaries import filled, tables_about
from tests.sync import kit
from tests.sync.kit import hand

NAME = "Zawadi Kanari"
MARKS = (b"kanari", b"zawadi")


def left_in(desk: Desk) -> dict[str, list[str]]:
    """Return the files of a data folder that still hold a mark of hers, and where."""
    found: dict[str, list[str]] = {}
    for file in sorted(desk.folder.rglob("*")):
        content = file.read_bytes().lower() if file.is_file() else b""
        for mark in MARKS:
            at = content.find(mark)
            if at >= 0:
                told = content[max(0, at - 60) : at + 60].decode("utf-8", "replace")
                found.setdefault(str(file.relative_to(desk.folder)), []).append(told)
    return found


def counted(desk: Desk) -> dict[str, object]:
    """Return the figures and the register that an erasure must not change."""
    with desk.session() as session:
        certificates = session.execute(
            select(Certificate.serial, Certificate.circle_id, Certificate.issued_on)
        ).all()
        return {
            "signups": session.scalar(select(func.count()).select_from(Signup)),
            "came": session.execute(select(Attendance.meeting_id, Attendance.state)).all(),
            "register": sorted(tuple(line) for line in certificates),
        }


def lead_her_through(desk: Desk, learner: str, circle: str, meeting: str) -> None:
    """Put her name into every table and every place beside the tables."""
    branch = kit.branch_of(desk, "Buruburu")
    parents = {"learner": learner, "branch": branch, "learning_circle": circle, "meeting": meeting}
    with desk.session() as session:
        with action(session, "signup.edit"):
            for kind in tables_about():
                session.add(filled(kind, parents, kept=False))
            her = session.get_one(Learner, learner)
            her.email, her.phone, her.certificate_name = "kanari@example.org", "+2547", NAME
            her.external = {"p2pu": "kanari-77"}
        put_beside(session, desk, learner, branch)
        keep_form(session, key=f"slips:{circle}", title="Slips",
                  content={"slips": [{"name": NAME}]})  # fmt: skip
        write_bundle(session, keys=desk.keys(), to="organizer", folder=desk.paths.outbox)


def put_beside(session: Session, desk: Desk, learner: str, branch: str) -> None:
    """Keep a change of hers apart, and a cell of a file that says otherwise."""
    change = Change(
        scope=f"branch:{branch}", writer="w.1", seq=1, operation="o", verb="signup.edit", at="",
        actor="", lamport=1, table="learner", row=learner, cells=("email",),
        values=["kanari-aside@example.org"], over={}, subject=learner,
    )  # fmt: skip
    line = encoder.encode(change).decode()
    assert msgspec.json.decode(line, type=Change).subject == learner
    session.add_all(
        [
            PutAsideRow(
                scope=change.scope, writer="w.1", seq=1, operation="o", sender="",
                kind="out-of-bounds", why="", line=line, received_at="",
            ),
            ImportDifference(
                file="signups.csv", table="learner", row=learner, cell="email",
                ours="kanari@example.org", theirs="kanari-p2pu@example.org",
                seen_at=desk.clock(),
            ),
        ]
    )  # fmt: skip
    session.commit()


def test_nothing_of_her_is_left_anywhere_and_all_counts_stay(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    desk = team["buruburu"]
    branch = kit.branch_of(desk, "Buruburu")
    circle, meeting = kit.add_circle(desk, branch, "Kilimo")
    learner = kit.add_learner(desk, branch, circle, NAME)
    hand(team, tmp_path, "buruburu", "second")
    kit.rename(team["second"], learner, "Zawadi Mbili")
    lead_her_through(desk, learner, circle, meeting)
    kit.rename(desk, learner, "Zawadi Moja")
    hand(team, tmp_path, "second", "buruburu")
    hand(team, tmp_path, "buruburu", "office")
    hand(team, tmp_path, "buruburu", "second")
    for name in ("buruburu", "office"):
        create_backup(team[name])
    old = Path(create_backup(desk).file)
    stick = tmp_path / "stick.backup"
    stick.write_bytes(old.read_bytes())
    assert left_in(desk)
    before = {name: counted(team[name]) for name in ("buruburu", "office", "second")}
    assert before["buruburu"]["register"]
    with desk.session() as session:
        erase_learner(session, learner_id=learner)
    assert left_in(desk) == {}
    for name in ("office", "second"):
        hand(team, tmp_path, "buruburu", name)
        assert left_in(team[name]) == {}, name
    assert {name: counted(team[name]) for name in before} == before
    old.write_bytes(stick.read_bytes())
    restore_backup(desk.folder, file=old)
    old.unlink()
    with desk.session() as session:
        assert session.get_one(Learner, learner).name == ""
    assert left_in(desk) == {}
