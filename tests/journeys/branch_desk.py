"""A branch's desk with a circle of twelve, made by the services: where some journeys begin."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from pathlib import Path
from typing import Any

from circledesk.services import circles, courses, signups, team
from circledesk.services.desk import Desk
from circledesk.services.founding import found_team
from circledesk.services.session import write_local
from tests.journeys.person import WORDS

NAMES = (
    "Akinyi Otieno", "Baraka Mwakio", "Chepkemoi Rono", "Fatuma Ali", "Halima Abdi",
    "Kamau wa Njeri", "Musa bin Juma", "Nafula Wekesa", "Onyango Ouma", "Purity Mwende",
    "Wafula Barasa", "Zeinab Hassan",
)  # fmt: skip


def open_branch(folder: Path, clock: Callable[[], Any], first: date) -> str:
    """Make the folder a branch's: Kilimo at 8:00, six weeks from a day on. Return its id."""
    desk = Desk.create(folder, passphrase=lambda: WORDS, clock=clock)
    found_team(desk, name="Ziwa Libraries", organizer="Joy Makena", email="joy@ziwa.example.org")
    with desk.session() as session:
        branch = team.add_branch(session, name="Mjini", venue="Mjini Library").id
        course = courses.add_course(session, title="Kilimo").id
        circle = circles.create_circle(
            session, course_id=course, start=first, time=time(8), branch_id=branch
        ).id
        for name in NAMES:
            signups.sign_up(session, circle_id=circle, name=name)
        write_local(session, {"role": "branch", "branch": branch})
    desk.close()
    return circle
