"""What Bring in says is so, before and after: nothing silent, no number that does not add up."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from circledesk.models.learners import Learner
from circledesk.services.desk import Desk
from circledesk.services.devices import accept_device, invite_device
from circledesk.services.erasure import erase_learner
from circledesk.services.founding import found_team
from circledesk.services.joining import join
from circledesk.services.peers import peers
from circledesk.services.team import add_branch
from circledesk.ui.pages.exchange_finding import read_parcels
from circledesk.ui.progress import Progress
from tests.sync import kit
from tests.ui.pages.exchange.conftest import Office, cells, opened


def newcomer(office: Desk, branch: str, folder: Path, name: str) -> Desk:
    """A computer that opened its invitation and was not accepted yet."""
    file = folder / f"{name}.invitation"
    with office.session() as session:
        words = invite_device(session, keys=office.keys(), branch_id=branch, file=file)
    desk = Desk.create(folder / name, passphrase=kit.passphrase, clock=kit.Clock())
    join(desk, file=file, passphrase=words.passphrase, name=name)
    return desk


def stranger(folder: Path) -> Desk:
    """A branch's computer of another team."""
    desk = Desk.create(folder / "bahari", passphrase=kit.passphrase, clock=kit.Clock())
    found_team(desk, name="Bahari Libraries", organizer="Sam Ouma", email="sam@bahari.example.org")
    with desk.session() as session:
        branch = add_branch(session, name="Kilifi").id
    theirs = newcomer(desk, branch, folder, "Kilifi PC")
    desk.close()
    return theirs


def test_a_parcel_of_another_team_is_named(office: Office, tmp_path: Path) -> None:
    theirs = stranger(tmp_path)
    kit.send(theirs, "organizer", office.downloads)
    theirs.close()
    page = opened(office)
    assert cells(page, 0)[5] == "Belongs to another team"
    assert page.bring_in.chosen.copy.isVisible()
    assert page.header._line.text().endswith("Cannot be taken: 1.")


def test_one_with_nothing_new_is_brought_in_for_what_it_confirms(office: Office) -> None:
    desks = office.desks
    kit.add_circle(desks["office"], office.branches["buruburu"], "Marketing")
    kit.receive(
        desks["second"],
        kit.send(desks["office"], desks["second"].keys().device_id, office.downloads),
    )
    with desks["office"].session() as session:
        [before] = [one for one in peers(session) if one.device == "Second PC"]
    assert before.unsent > 0
    kit.send(desks["second"], "organizer", office.downloads)
    page = opened(office)
    assert cells(page, 0)[5] == "Nothing new in it"
    assert page.bring.isEnabled()
    page.bring.click()
    office.settle()
    assert page.bring_in.result.head.text().startswith("1 parcel: 1 with nothing new.")
    assert not page.bring.isEnabled()
    with desks["office"].session() as session:
        [after] = [one for one in peers(session) if one.device == "Second PC"]
    assert after.unsent == 0


def test_the_report_says_what_became_of_each(office: Office, tmp_path: Path) -> None:
    desks = office.desks
    kit.send(desks["buruburu"], desks["kisumu"].keys().device_id, office.downloads)
    new = newcomer(desks["office"], office.branches["kisumu"], tmp_path, "Front desk")
    kit.send(new, "organizer", office.downloads)
    new.close()
    page = opened(office)
    assert page.bring.text() == "Bring in 2"
    assert page.header._line.text().startswith("2 parcels found in Downloads.")
    page.bring.click()
    office.settle()
    assert page.bring_in.result.head.text() == (
        "2 parcels: 1 that asks to join, 1 kept to be carried on. In all: nothing new."
    )
    report = page.bring_in.result.report()
    assert "bring it in" not in report
    assert [cells(page, row)[0] for row in range(2)] == ["Front desk", "Buruburu"]


def test_an_unknown_computer_is_called_by_its_parcels_name(office: Office, tmp_path: Path) -> None:
    """A branch carries a parcel of a computer that joined since, and of which it knows nothing."""
    desks = office.desks
    new = newcomer(desks["office"], office.branches["kisumu"], tmp_path, "Front desk")
    kit.receive(desks["office"], kit.send(new, "organizer", tmp_path / "post"))
    with desks["office"].session() as session:
        accept_device(session, keys=desks["office"].keys(), device_id=new.keys().device_id)
    kit.receive(new, kit.send(desks["office"], new.keys().device_id, tmp_path / "back"))
    kit.send(new, "organizer", office.downloads)
    new.close()
    with desks["buruburu"].session() as session:
        found = read_parcels(session, desks["buruburu"], (), Progress("Looking"))
    assert [(one.branch, one.state) for one in found.parcels] == [("Kisumu", "carry")]


def test_an_erasure_is_told_before_it_comes_in(office: Office) -> None:
    desk = office.desks["buruburu"]
    with desk.session() as session:
        learner = session.scalars(select(Learner.id)).first()
        assert learner is not None
        erase_learner(session, learner_id=learner)
    kit.send(desk, "organizer", office.downloads)
    page = opened(office)
    assert cells(page, 0)[1] == "Learners erased for good: 1"
    assert page.bring_in.chosen.story.text().startswith("Learners erased for good: 1 at Buruburu")


def test_the_buttons_of_the_result_are_whole_on_a_small_screen(office: Office) -> None:
    office.window.resize(1024, 600)
    for language in ("en", "sw"):
        office.window.context.language.use(language)
        office.new_learner("kisumu", f"Learner {language}")
        kit.send(office.desks["kisumu"], "organizer", office.downloads)
        page = opened(office)
        page.bring.click()
        office.settle()
        result = page.bring_in.result
        assert result.isVisible()
        for button in (result.answer, result.settle, result.undo, result.copy, result.keep):
            result.settle.show()
            office.settle()
            assert button.width() >= button.sizeHint().width(), button.text()
    office.window.context.language.use("en")
