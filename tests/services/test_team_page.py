"""The public list of circles: what may be read, and that nobody's name is in it."""

from __future__ import annotations

from datetime import date

from circledesk.documents.team_page import team_page_html
from circledesk.services.team_page import team_page
from tests.services.conftest import Library


def test_what_still_meets_is_listed_and_nobody_is_named(library: Library) -> None:
    library.circle("Over", start=date(2018, 5, 1))
    library.circle("Draft", start=date(2018, 9, 1), draft=True)
    running = library.circle("Running", start=date(2018, 7, 10), capacity=1)
    library.circle(
        "Starting",
        start=date(2018, 9, 4),
        description="Ring Amina",
        facilitator_goal="Amina's goal",
    )
    library.learner(running, "Halima Abdi", phone="0722000555")
    page = team_page(library.session)
    assert [(one.name, one.full, one.weekdays) for one in page.circles] == [
        ("Starting", False, (1,)),
        ("Running", True, (1,)),
    ]
    html = team_page_html(page)
    for secret in ("Amina", "Halima", "Joy", "0722", "254722", "@ziwa"):
        assert secret not in html, secret
    assert "Mjini Library" in html


def test_a_branch_does_not_say_whether_another_has_places(library: Library) -> None:
    library.circle("Here", start=date(2018, 9, 4))
    library.circle("There", start=date(2018, 9, 5), branch_id=library.ids["Bandari"])
    library.become_branch("Mjini")
    assert [(one.name, one.full) for one in team_page(library.session).circles] == [
        ("Here", False),
        ("There", None),
    ]
