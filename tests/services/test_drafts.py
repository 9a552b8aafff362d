"""Half-filled forms: kept, offered again, let go; an erasure takes along what names her."""

from __future__ import annotations

from circledesk.services.desk import Desk
from circledesk.services.drafts import drop_form, half_filled, keep_form, take_form
from circledesk.services.erasure import erase_learner
from circledesk.services.undo import last_action
from tests.services.conftest import PASSPHRASE, Library


def keys(library: Library) -> list[str]:
    return [form.key for form in half_filled(library.session)]


def test_the_newest_first_each_once(library: Library) -> None:
    for key, text in (("sign-up:c", "Aki"), ("feedback:m", "Good"), ("sign-up:c", "Akinyi")):
        library.clock.at = library.clock.at.replace(second=library.clock.at.second + 1)
        keep_form(library.session, key=key, title=text, content={"name": text})
    assert keys(library) == ["sign-up:c", "feedback:m"]
    form = take_form(library.session, key="sign-up:c")
    assert form is not None
    assert (form.kind, form.row, form.title, form.content) == (
        "sign-up",
        "c",
        "Akinyi",
        {"name": "Akinyi"},
    )
    assert keys(library) == ["sign-up:c", "feedback:m"], "taking does not let go"
    drop_form(library.session, key="sign-up:c")
    assert keys(library) == ["feedback:m"]
    assert take_form(library.session, key="sign-up:c") is None


def test_two_weeks_later_they_are_gone(library: Library) -> None:
    keep_form(library.session, key="new-circle", title="", content={"course": ["Kilimo"]})
    library.clock.set(2018, 8, 23, 9)
    assert keys(library) == ["new-circle"]
    library.clock.set(2018, 8, 23, 11)
    assert keys(library) == []
    library.session.rollback()
    Desk.open(library.desk.folder, passphrase=lambda: PASSPHRASE, clock=library.clock).close()
    assert library.see("unfinished_form") == []


def test_they_are_no_actions_and_never_travel(library: Library) -> None:
    before = last_action(library.session)
    held = len(library.see("log_operation"))
    keep_form(library.session, key="sign-up", title="Akinyi", content={"name": "Akinyi"})
    drop_form(library.session, key="sign-up")
    assert last_action(library.session) == before
    assert len(library.see("log_operation")) == held


def test_an_erasure_takes_the_forms_along_that_name_her(library: Library) -> None:
    circle = library.circle()
    akinyi = library.learner(circle, "Akinyi Otieno")
    library.learner(circle, "Baraka Mwakio")
    kept = {
        "change-sign-up:1": ("", {"name": "A."}, akinyi),
        "feedback:2": ("Kilimo", {"plus": "akinyi otieno led the round"}, ""),
        "survey-sheets:3": ("", {"rows": [["5", "4"], [akinyi]]}, ""),
        "feedback:4": ("Kilimo", {"plus": "Baraka Mwakio led the round"}, ""),
    }
    for key, (title, content, subject) in kept.items():
        keep_form(library.session, key=key, title=title, content=content, subject=subject)
    erase_learner(library.session, learner_id=akinyi)
    assert keys(library) == ["feedback:4"]
