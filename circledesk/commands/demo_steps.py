"""The demo's steps: what an organizer and a branch do in a week, each step one method."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta
from pathlib import Path

from circledesk.commands.codes import code_on
from circledesk.commands.demo_papers import write_sheets, write_verifier
from circledesk.commands.screens import without_display
from circledesk.commands.weekly import FACES, render
from circledesk.documents.certificate import render_certificates
from circledesk.documents.circle_poster import render_circle_poster
from circledesk.documents.circle_report import render_circle_report
from circledesk.documents.impact import render_impact
from circledesk.documents.impact_brief import render_impact_brief
from circledesk.in_place import write_whole
from circledesk.models.check import check
from circledesk.sample.branch import join_branch, move_next_meeting, sign_up_one, work_an_evening
from circledesk.sample.diary import ZONE
from circledesk.sample.library import PASSPHRASE, build
from circledesk.services import certificates, circles, devices, exchange, learners, settle, team
from circledesk.services.circle_report import circle_report
from circledesk.services.desk import Desk
from circledesk.services.impact import impact_report
from circledesk.services.session import today
from circledesk.services.stories import stories
from circledesk.services.weekly import summarise
from circledesk.settings import system_clock

BRANCH = "Bondeni"
_PLAIN = (
    "learner", "meeting", "device", "course", "certificate", "loan", "closure", "contact", "holiday"
)  # fmt: skip
NAMES = {
    "learning_circle": "circles",
    "circle_facilitator": "places of facilitators",
    "signup": "sign-ups",
    "rsvp": "RSVPs",
    "attendance": "marks of attendance",
    "feedback": "feedbacks",
    "void_serial": "void serials",
    "survey_answer": "surveys",
    "story": "stories",
    "team_goal": "goals of the team",
    "circle_group": "links to groups",
    "follow_up": "follow-ups",
    "interest": "wishes on the interest list",
    "team_question": "questions of the team",
    "equipment": "entries of equipment",
    "checklist_mark": "marks on checklists",
    "board_notice": "notices",
    "notice_read": "words on notices",
    "asked_question": "questions",
    "attachment": "files",
} | {name: f"{name}s" for name in _PLAIN}


class Demo:
    """Plays the main job in a folder and tells what it does."""

    def __init__(self, out: Path, tell: Callable[[str], None], language: str) -> None:
        self._out = out
        self._tell = tell
        self._language = language
        self._desks: list[Desk] = []
        self._stick = out / "flash-disk"
        self._downloads = out / "downloads"
        self._papers = out / "papers"

    def close(self) -> None:
        """Let go of both databases."""
        for desk in self._desks:
            desk.close()

    def play(self) -> None:
        """Play all steps."""
        organizer = self._found()
        branch = self._join(organizer)
        self._let_in(organizer, branch)
        self._work(branch)
        self._bring_home(organizer, branch)
        self._disagree(organizer, branch)
        self._compare(organizer, branch)
        self._write_update(organizer)
        self._certify(organizer)
        self._report(organizer)
        self._leave_parcel(branch)
        self._take_pictures(organizer, branch)
        self._bring_home(organizer, branch)
        self._say_where()

    def _found(self) -> Desk:
        day = system_clock().astimezone(ZONE).date()
        desk = build(self._out / "organizer", today=day)
        self._desks.append(desk)
        with desk.session() as session:
            self._tell(
                f"Built a library service with {len(team.branches(session)) - 1} branches, "
                f"{len(circles.circles(session))} learning circles and "
                f"{len(learners.learners(session))} learners."
            )
        return desk

    def _join(self, organizer: Desk) -> Desk:
        file = self._stick / f"{BRANCH}.invitation"
        branch, words = join_branch(
            organizer, self._out / "branch", branch=BRANCH, invitation=file, name="Rehema Salim"
        )
        self._desks.append(branch)
        self._tell(
            f"Invited {BRANCH}'s computer; its invitation opens with the words «{words}», told by "
            "telephone."
        )
        return branch

    def _let_in(self, organizer: Desk, branch: Desk) -> None:
        """The first parcel only asks to join; the answer brings the branch its certificate."""
        self._carry(branch, "organizer", organizer)
        with organizer.session() as session:
            asking = next(row for row in devices.devices(session) if row.state == "requested")
            self._tell(
                f"{asking.name} asks to join; both screens show the code {asking.code}: accepted."
            )
            devices.accept_device(session, keys=organizer.keys(), device_id=asking.id)
        self._carry(organizer, BRANCH, branch)

    def _work(self, branch: Desk) -> None:
        evening = work_an_evening(branch)
        self._tell(
            f"At {BRANCH}: signed {', '.join(evening.signed_up)} up for {evening.circle}; "
            f"{evening.came} of {evening.of} came to {evening.meeting}, and feedback was given."
        )

    def _bring_home(self, organizer: Desk, branch: Desk) -> None:
        self._carry(branch, "organizer", organizer)
        self._carry(organizer, BRANCH, branch)

    def _disagree(self, organizer: Desk, branch: Desk) -> None:
        """Both move one meeting to different hours before they hear of each other."""
        for desk, start in ((organizer, time(16)), (branch, time(16, 30))):
            moved = move_next_meeting(desk, BRANCH, start)
        self._bring_home(organizer, branch)
        with organizer.session() as session:
            [two] = settle.conflicts(session)
        hours = " or ".join(value[1] for value in (two.shown, two.others[0].value))
        self._tell(f"Two versions of {moved}: {hours}. Both are kept until a person chooses.")

    def _leave_parcel(self, branch: Desk) -> None:
        """One more parcel lies among the organizer's downloads when the pictures are taken."""
        sign_up_one(branch)
        with branch.session() as session:
            keys = branch.keys()
            exchange.write_bundle(session, keys=keys, to="organizer", folder=self._downloads)

    def _carry(self, sender: Desk, to: str, receiver: Desk) -> None:
        """Write a parcel, show the receiver's plan, bring it in."""
        with sender.session() as session:
            written = exchange.write_bundle(session, keys=sender.keys(), to=to, folder=self._stick)
        name, keys = Path(written.file).name, receiver.keys()
        with receiver.session() as session:
            plan = exchange.plan_files(session, keys=keys, paths=[Path(written.file)])[0]
            done = exchange.bring_in(session, keys=keys, paths=[Path(written.file)])[0]
        if plan.state == "waiting":
            self._tell(f"Parcel {name}, plan: {plan.reason or 'it asks to join'} Then: kept.")
            return
        parts = ", ".join(
            f"{sum(count)} {NAMES.get(table, table)}" for table, count in plan.counts.items()
        )
        self._tell(
            f"Parcel {name} ({written.size // 1024 + 1} KiB), plan: {plan.new} new and "
            f"{plan.changed} changed rows ({parts or 'nothing new'}); then: {done.state}."
        )

    def _compare(self, organizer: Desk, branch: Desk) -> None:
        found = []
        for desk in (organizer, branch):
            with desk.session() as session:
                report = check(session, deep=True)
            if not report.sound:
                raise AssertionError(f"{desk.folder}: {report.problems}")
            found.append(report.digest)
        shared = found[0].keys() & found[1].keys()
        same = sum(found[0][scope] == found[1][scope] for scope in shared)
        self._tell(f"Checked both databases: sound, and equal in {same} of {len(shared)} scopes.")

    def _write_update(self, organizer: Desk) -> None:
        with organizer.session() as session:
            update = summarise(session, day=today(session), reports=True)
            write_sheets(session, self._papers, update.meetings[0], self._language)
        for face in FACES:
            suffix = "txt" if face == "text" else face
            content = render(update, face, self._language)
            (self._papers / f"weekly-update.{suffix}").write_bytes(content)
        self._tell(
            f"Weekly update of {update.week_start}: {update.totals.meetings} meetings this week, "
            f"{update.totals.new_signups} new sign-ups and {update.totals.feedback} feedbacks in "
            "the last one. Beside it lie the sign-in sheet of its first meeting, which comes back "
            "as a photograph, and a survey slip."
        )

    def _certify(self, organizer: Desk) -> None:
        """Issue for a circle that just ended, print, and read the code back off the page."""
        with organizer.session() as session:
            ended = next(
                row
                for row in circles.circles(session)
                if row.status == "finished"
                and row.signups
                and not certificates.certificates(session, circle_id=row.id)
            )
            issued = certificates.issue(session, keys=organizer.keys(), circle_id=ended.id)
            facts = certificates.facts_of(session, circle_id=ended.id)
            paper = self._papers / "certificates.pdf"
            write_whole(paper, lambda out: render_certificates(facts, out))
            certificates.mark_printed(session, serials=[fact.serial for fact in facts])
            text = code_on(paper)
            genuine = certificates.verify(session, text=text)
            altered = text[:-1] + ("A" if text[-1] != "A" else "B")
            forged = certificates.verify(session, text=altered)
            size = write_verifier(session, self._papers)
        if not genuine.valid or forged.valid:
            raise AssertionError("the code on the page does not prove what it should")
        self._tell(
            f"Issued {len(issued)} certificates for {ended.name}. The code on the first page, read "
            f"back from its picture, says {genuine.name}, {genuine.serial}: genuine; with one "
            f"letter altered it is refused. check-a-certificate.html ({size // 1024} KiB) says so "
            "to others, without a network."
        )

    def _report(self, organizer: Desk) -> None:
        """Write what the season came to, and what one of its circles did."""
        day = system_clock().astimezone(ZONE).date()
        with organizer.session() as session:
            report = impact_report(session, first=day - timedelta(days=364), last=day)
            told = next(one for one in stories(session) if one.outside)
            circle = circle_report(session, circle_id=told.circle_id, outside=True)
        for name, write in (
            ("impact-report", lambda out: render_impact(report, out, self._language)),
            ("impact-brief", lambda out: render_impact_brief(report, out, self._language)),
            ("circle-report", lambda out: render_circle_report(circle, out, self._language)),
            ("our-circle", lambda out: render_circle_poster(circle, out, self._language)),
        ):
            write_whole(self._papers / f"{name}.pdf", write)
        totals = report.totals
        self._tell(
            f"Impact report of the year: {totals.learners} learners in {totals.circles} circles "
            f"at {totals.branches} libraries, {totals.attendances} attendances; and the report of "
            f"{circle.circle}, {circle.branch}."
        )

    def _take_pictures(self, organizer: Desk, branch: Desk) -> None:
        """Paint the organizer's windows and the branch's."""
        without_display()
        from circledesk.ui.screens import make_screens

        count = 0
        for desk, name in ((organizer, "organizer"), (branch, "branch")):
            folder = self._out / "windows" / name
            folder.mkdir()
            files = make_screens(
                desk,
                folder,
                language=self._language,
                theme="light",
                size=(1366, 768),
                parcels=self._downloads,
            )
            count += len(files)
        self._tell(f"Took {count} pictures of the windows.")

    def _say_where(self) -> None:
        self._tell(
            f"Everything lies in {self._out}: papers/ the weekly update and the certificates, "
            "windows/ the pictures, flash-disk/ the parcels, organizer/ and branch/ the two data "
            f"folders (circledesk --data {self._out / 'organizer'}; their passphrase, where no "
            f"keyring holds the keys: {PASSPHRASE})."
        )
