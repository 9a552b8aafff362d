"""A team of an organizer and 21 branches, each of which has held a circle's first meeting."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from pathlib import Path
from typing import Any

from circledesk.services import attendance, circles, courses, devices, feedback, signups, team
from circledesk.services.desk import Desk
from circledesk.services.exchange import bring_in, write_bundle
from circledesk.services.founding import found_team
from circledesk.services.inviting import invite_device
from circledesk.services.joining import join
from tests.journeys.person import WORDS

COUNT = 21
SILENT = 20
"""The number of the branch that sent its parcel before it took the attendance."""


def open_team(office: Path, parcels: Path, clock: Callable[[], Any]) -> None:
    """Make the office's folder, and a parcel of each branch for the organizer."""
    desk = Desk.create(office, passphrase=lambda: WORDS, clock=clock)
    found_team(desk, name="Ziwa Libraries", organizer="Joy Makena", email="joy@ziwa.example.org")
    joined = [_join(desk, office.parent, number, clock) for number in range(COUNT)]
    with desk.session() as session:
        bring_in(session, keys=desk.keys(), paths=[office.parent / "asking"])
        for row in devices.devices(session):
            if row.state == "requested":
                devices.accept_device(session, keys=desk.keys(), device_id=row.id)
    for number, branch in enumerate(joined):
        _hold_a_meeting(branch, number)
        _write(branch, parcels)
        branch.close()
    desk.close()


def _join(office: Desk, folder: Path, number: int, clock: Callable[[], Any]) -> Desk:
    file = folder / f"{number}.invitation"
    with office.session() as session:
        branch = team.add_branch(session, name=f"Tawi {number + 1}", phone="0722000300").id
        told = invite_device(session, keys=office.keys(), branch_id=branch, file=file)
    desk = Desk.create(folder / f"branch-{number}", passphrase=lambda: WORDS, clock=clock)
    join(desk, file=file, passphrase=told.passphrase, name=f"Msimamizi {number + 1}")
    _write(desk, folder / "asking")
    return desk


def _write(desk: Desk, folder: Path) -> None:
    with desk.session() as session:
        write_bundle(session, keys=desk.keys(), to="organizer", folder=folder)


def _hold_a_meeting(desk: Desk, number: int) -> None:
    with desk.session() as session:
        course = courses.add_course(session, title="Kilimo").id
        circle = circles.create_circle(
            session, course_id=course, start=date(2018, 8, 6 + number % 3), time=time(8)
        ).id
        for name in ("Akinyi Otieno", "Baraka Mwakio"):
            signups.sign_up(session, circle_id=circle, name=name)
        first = circles.circle_page(session, circle_id=circle).meetings[0].id
        if number != SILENT:
            attendance.take_attendance(session, meeting_id=first, all_present=True)
            feedback.give_feedback(session, meeting_id=first, rating=5, plus="Tulipanda mbegu")
