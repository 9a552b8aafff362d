"""What people do, one command or act each: where it begins, its words, what may lie in between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.sync.faults.base import Base
from tests.sync.faults.older import make_older

P2PU = Path(__file__).parents[2] / "data" / "p2pu"


@dataclass(frozen=True)
class Workflow:
    """One action. Words may hold {ids}, and {desk}, {stick}, {out} for the folders of a try."""

    words: str
    desk: str | None = "branch"
    files: tuple[str, ...] = ()
    first: tuple[str, ...] = ()
    """Commands done before, on a sound disk."""
    in_parts: bool = False
    """Whether it is several actions, each whole by itself: files or parcels one after the other."""
    secret: str = ""
    prepare: Callable[[Base, Path], None] | None = field(default=None)
    heavy: bool = False
    """Takes long: tried at the places that differ only."""


def old_schema(base: Base, folder: Path) -> None:
    """Make the database one of the version before: what this version added is not there yet."""
    make_older(folder / "desk" / "circledesk.db")


def write_sheet(base: Base, folder: Path) -> None:
    """Write the lines of the team's key down."""
    ended = base.disk.run(
        ["--data", str(folder / "desk"), "@sheet_text", str(folder / "stick" / "sheet.txt")],
        folder, lives=folder / "lives",
    )  # fmt: skip
    assert ended.code == 0, ended


CIRCLE = "circle add --course {course} --start 2018-09-04 --time 14:00"
WORKFLOWS = {
    "sign up": Workflow("signup add --circle {circle} --name Zeinab --waiting-list"),
    "edit a sign-up": Workflow("signup edit {signup1} --phone 0722000999 --goal Jobs"),
    "cancel a sign-up": Workflow("signup cancel {signup0}"),
    "give a free place": Workflow("signup give {signup3}", first=("signup cancel {signup0}",)),
    "type in slips": Workflow(
        "signup slips --circle {old} --all-signed {stick}/slips.csv", files=("slips.csv",)
    ),
    "mark one learner": Workflow("@mark {met} {learner0} present"),
    "take attendance": Workflow("attendance record --meeting {met} --all-present"),
    "walk-ins": Workflow("attendance record --meeting {open} --all-present --walk-in Naliaka"),
    "feedback": Workflow("feedback add --meeting {met} --rating 5 --plus Projector --headcount 9"),
    "a new circle": Workflow(CIRCLE),
    "move one meeting": Workflow("meeting move {next} --date 2018-08-15"),
    "move all meetings": Workflow("meeting move {next} --date 2018-08-15 --all-after"),
    "cancel a meeting": Workflow("meeting cancel {next} --reason Elections"),
    "copy a circle": Workflow("circle add --copy {old} --start 2018-09-04"),
    "hand a circle over": Workflow("circle hand-over {circle} --to joy@ziwa.example.org"),
    "issue certificates": Workflow("certificate issue --circle {old}"),
    "void a certificate": Workflow("certificate void {serial} --why Misspelt"),
    "correct a certificate": Workflow("certificate correct {serial} --name Akinyi-Atieno"),
    "print certificates": Workflow(
        "certificate print --circle {old} --out {out}/all.pdf",
        first=("certificate issue --circle {old}",),
    ),
    "collect a certificate": Workflow("certificate collected {serial}"),
    "survey answer": Workflow(
        "survey add --circle {old} --learner {graduate1} --answer goal_rating_alt=4"
    ),
    "undo": Workflow("undo", first=("signup cancel {signup0}",)),
    "redo": Workflow("redo", first=("signup cancel {signup0}", "undo")),
    "withdraw consent": Workflow("learner withdraw {learner0}"),
    "erase a learner": Workflow("learner erase {learner0}"),
    "merge two learners": Workflow("learner merge {learner2} {learner3}"),
    "settle a rule": Workflow("@settle", first=("circle edit {circle} --capacity 2",)),
    "note a contact": Workflow("contact add --channel phone --learner {learner0} --text Asked"),
    "import a spreadsheet": Workflow(
        "import {stick}/learners.csv --as learners --circle {old}", files=("learners.csv",)
    ),
    "keep a half-filled form": Workflow("@keep_form"),
    "keep preferences": Workflow("@keep_preferences"),
    "export a parcel": Workflow("bundle export --to organizer --out {out}"),
    "import a parcel": Workflow(
        "bundle import {stick}/back.circledesk", files=("back.circledesk",)
    ),
    "undo an import": Workflow(
        "undo", files=("back.circledesk",), first=("bundle import {stick}/back.circledesk",)
    ),
    "back up": Workflow("backup create"),
    "restore": Workflow("backup restore {desk}/backups/{kept}"),
    "upgrade an old file": Workflow("list circles", prepare=old_schema),
    "take out a workbook": Workflow("export xlsx --out {out}"),
    "take out everything": Workflow("export all --out {out}/all"),
    "take out for P2PU": Workflow("export p2pu --out {out}/p2pu", in_parts=True),
    "a flyer": Workflow("report flyer --circle {circle} --out {out}/flyer.pdf"),
    "make a team": Workflow(
        "team create --name Ziwa --organizer Joy --email joy@example.org", desk=None
    ),
    "join": Workflow(
        "device join {stick}/kisumu.invitation", desk=None, files=("kisumu.invitation",),
        secret="{secret}",
    ),
    "add a branch": Workflow("branch add --name Siaya --county Siaya", desk="office"),
    "invite a computer": Workflow(
        "device invite --branch Kisumu --with-data --out {out}/k.invitation", desk="office",
        in_parts=True,
    ),
    "accept a computer": Workflow("device accept {asking}", desk="office", in_parts=True),
    "put a computer out": Workflow("device revoke {other} --why Stolen", desk="office"),
    "export for all": Workflow("bundle export --to all --out {out}", desk="office", in_parts=True),
    "import from P2PU": Workflow(
        "import {stick}/courses.csv {stick}/facilitators.csv", desk="office", in_parts=True,
        files=("courses.csv", "facilitators.csv"),
    ),
    "notice with a file": Workflow(
        "notice add --title September --file {stick}/poster.txt", desk="office",
        files=("poster.txt",),
    ),
    "answer a notice": Workflow(
        "notice read {notice} --answer Thanks", files=("back.circledesk",),
        first=("bundle import {stick}/back.circledesk",),
    ),
    "a Q-study": Workflow("q-study new --ready", desk="office"),
    "a task of an event": Workflow("event task {event} --text Chairs", desk="office"),
    "a partner": Workflow("partner add --name Polytechnic --kind college", desk="office"),
    "a post": Workflow("share add --place Forum --title Circles --kind post", desk="office"),
    "the weekly update": Workflow("weekly-update --as pdf --out {out}/week.pdf", desk="office"),
    "a recovery sheet": Workflow("team key sheet --out {out}/key.pdf", desk="office"),
    "recover the keys": Workflow(
        "team recover --from {stick}/sheet.txt --out {out}", desk="office", in_parts=True,
        prepare=write_sheet,
    ),
    "a practice library": Workflow("@practice", heavy=True),
}  # fmt: skip
