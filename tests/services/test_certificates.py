"""Who may get a certificate; issuing, correcting, voiding, verifying; serials that cannot clash."""

from __future__ import annotations

import re
from datetime import date

import pytest

from circledesk.errors import InvalidValue, NotAllowed, NotFound, RuleBroken
from circledesk.models.team import Device
from circledesk.services import certificates, circles, courses, signups, undo
from circledesk.services.certificate_reading import certificate_of
from circledesk.services.certificates import facts_of, issue, verify
from circledesk.services.session import action, write_local
from circledesk.sync.keys import new_keys, text_of
from tests.services.conftest import Library


@pytest.fixture
def circle(library: Library) -> str:
    """Six meetings; Ann came to five, Ben to four, Cay to three, Dan to none."""
    made = library.circle()
    for name, times in [("Ann", 5), ("Ben", 4), ("Cay", 3), ("Dan", 0)]:
        library.ids[name] = library.learner(made, f"{name} Odhiambo")
        for number in range(1, times + 1):
            library.came(made, number, library.ids[name])
    return made


def serials(library: Library, circle: str) -> list[str]:
    return [one.serial for one in issue(library.session, keys=library.keys, circle_id=circle)]


def states(library: Library) -> dict[str, str]:
    return {row.serial: row.state for row in certificates.certificates(library.session)}


def test_candidates_by_the_rule_of_four_of_six(library: Library, circle: str) -> None:
    found = certificates.candidates(library.session, circle_id=circle)
    assert [(c.name[:3], c.attended, c.meetings, c.eligible) for c in found] == [
        ("Ann", 5, 6, True),
        ("Ben", 4, 6, True),
        ("Cay", 3, 6, False),
        ("Dan", 0, 6, False),
    ]


def test_issuing_to_who_may_and_again_to_nobody(library: Library, circle: str) -> None:
    issued = issue(library.session, keys=library.keys, circle_id=circle)
    assert [(one.serial, one.learner) for one in issued] == [
        ("ZLS-MJI-2018-00001", "Ann Odhiambo"),
        ("ZLS-MJI-2018-00002", "Ben Odhiambo"),
    ]
    assert {one.issued for one in issued} == {date(2018, 8, 9)}
    assert issue(library.session, keys=library.keys, circle_id=circle) == ()
    late = certificates.candidates(library.session, circle_id=circle)
    assert [c.serial for c in late] == ["ZLS-MJI-2018-00001", "ZLS-MJI-2018-00002", "", ""]


def test_nobody_eligible_is_refused_unless_named(library: Library, circle: str) -> None:
    empty = library.circle("Empty")
    with pytest.raises(RuleBroken, match="Nobody in Empty"):
        issue(library.session, keys=library.keys, circle_id=empty)
    beside = {"circle_id": circle, "learner_ids": [library.ids["Dan"]]}
    with pytest.raises(InvalidValue, match="Dan Odhiambo came to 0 of 6 meetings"):
        issue(library.session, keys=library.keys, **beside)
    named = issue(library.session, keys=library.keys, **beside, why="Taught the others")
    row = certificate_of(library.session, named[0].serial)
    assert row.why_issued == "Taught the others"
    assert [one.learner for one in named] == ["Dan Odhiambo"]
    with pytest.raises(RuleBroken, match="not signed up"):
        issue(library.session, keys=library.keys, circle_id=empty, learner_ids=[library.ids["Dan"]])


def test_participation_is_for_all_who_came_once(library: Library, circle: str) -> None:
    issued = issue(library.session, keys=library.keys, circle_id=circle, kind="participation")
    assert [one.learner[:3] for one in issued] == ["Ann", "Ben", "Cay"]
    assert {facts.kind for facts in facts_of(library.session, circle_id=circle)} == {
        "participation"
    }
    with pytest.raises(InvalidValue):
        issue(library.session, keys=library.keys, circle_id=circle, kind="honour")


def test_the_page_says_what_was(library: Library, circle: str) -> None:
    serials(library, circle)
    facts = facts_of(library.session, circle_id=circle)[1]
    assert (facts.learner, facts.course, facts.circle) == (
        "Ben Odhiambo",
        "Basic Computer Skills",
        "Basic Computer Skills",
    )
    assert (facts.branch, facts.team, facts.language) == ("Mjini", "Ziwa Library Service", "en")
    assert (facts.first_meeting, facts.last_meeting) == (date(2018, 7, 3), date(2018, 8, 7))
    assert (facts.attended, facts.meetings, facts.issued) == (4, 6, date(2018, 8, 9))
    assert [(s.name, s.role, s.organization) for s in facts.signatories] == [
        ("Joy Makena", "Learning circle coordinator", "Ziwa Library Service"),
        ("Amina Said", "Facilitator", "Mjini"),
    ]


def test_an_issued_page_never_changes(library: Library, circle: str) -> None:
    serials(library, circle)
    before = facts_of(library.session, circle_id=circle)
    signups.edit_signup(
        library.session, signup_id=library.signup(circle, library.ids["Ann"]), name="Anna"
    )
    courses.edit_course(library.session, course_id=library.ids["computers"], title="Other")
    circles.delete_circle(library.session, circle_id=circle)
    assert facts_of(library.session, circle_id=circle) == before
    assert states(library) == {"ZLS-MJI-2018-00001": "issued", "ZLS-MJI-2018-00002": "issued"}


def test_a_course_that_the_code_shortened_is_told_whole_where_its_certificate_is(
    library: Library, circle: str
) -> None:
    course = "Матэматыка ў штодзённым жыцці для дарослых вучняў, " * 2
    courses.edit_course(library.session, course_id=library.ids["computers"], title=course)
    learner = library.learner(circle, "Жанчына з доўгім імем " * 4)
    for number in range(1, 6):
        library.came(circle, number, learner)
    serials(library, circle)
    texts = [one.qr_text for one in facts_of(library.session, circle_id=circle)]
    short = [verify(None, text=text).course for text in texts]
    assert any(title.endswith("…") for title in short)
    told = {verify(library.session, text=text).course for text in texts}
    assert told == {course.strip()}


def test_the_code_proves_itself_and_one_letter_altered_does_not(
    library: Library, circle: str
) -> None:
    serials(library, circle)
    text = facts_of(library.session, circle_id=circle)[0].qr_text
    verdict = verify(library.session, text=text)
    assert (verdict.valid, verdict.reason, verdict.revoked) == (True, "genuine", False)
    assert (verdict.serial, verdict.name, verdict.branch) == (
        "ZLS-MJI-2018-00001",
        "Ann Odhiambo",
        "Mjini",
    )
    assert (verdict.dates, verdict.team) == (
        "2018-07-03 to 2018-08-07",
        "Ziwa Library Service",
    )
    assert verdict.as_of == date(2018, 8, 9)
    for place in (0, 20, len(text) - 1):
        other = "A" if text[place] != "A" else "B"
        altered = text[:place] + other + text[place + 1 :]
        assert not verify(library.session, text=altered).valid, place
    assert not verify(library.session, text="hello").valid


def test_without_the_teams_keys_nothing_is_proven(library: Library, circle: str) -> None:
    serials(library, circle)
    text = facts_of(library.session, circle_id=circle)[0].qr_text
    verdict = verify(None, text=text)
    assert (verdict.valid, verdict.reason, verdict.team) == (False, "unknown-signer", "")


def test_another_computers_certificate_is_known_as_of_the_newest_change(
    library: Library, circle: str
) -> None:
    serials(library, circle)
    text = facts_of(library.session, circle_id=circle)[0].qr_text
    write_local(library.session, {"device": "another"})
    library.clock.set(2018, 9, 1, 9)
    assert verify(library.session, text=text).as_of == date(2018, 8, 9)


def test_void_for_all_to_know(library: Library, circle: str) -> None:
    first, second = serials(library, circle)
    text = facts_of(library.session, circle_id=circle)[0].qr_text
    with pytest.raises(InvalidValue):
        certificates.void(library.session, serial=first, why=" ")
    certificates.void(library.session, serial=first, why="Printed twice")
    verdict = verify(library.session, text=text)
    assert (verdict.valid, verdict.revoked, verdict.reason) == (False, True, "void")
    assert states(library) == {first: "void", second: "issued"}
    assert [f.serial for f in facts_of(library.session, circle_id=circle)] == [second]
    with pytest.raises(RuleBroken, match="void"):
        facts_of(library.session, serials=[second, first])
    with pytest.raises(RuleBroken, match="already"):
        certificates.void(library.session, serial=first, why="Again")
    [raw] = library.see("void_serial")
    assert (raw["branch_id"], raw["scope"]) == (None, "team")


def test_a_void_one_is_replaced_by_a_linked_one(library: Library, circle: str) -> None:
    first, _ = serials(library, circle)
    certificates.void(library.session, serial=first, why="Lost")
    assert serials(library, circle) == ["ZLS-MJI-2018-00003"]
    rows = {row.serial: row.replaces for row in certificates.certificates(library.session)}
    assert rows["ZLS-MJI-2018-00003"] == first


def test_undoing_a_void_makes_it_valid_again(library: Library, circle: str) -> None:
    first, _ = serials(library, circle)
    certificates.void(library.session, serial=first, why="By mistake")
    undo.undo(library.session)
    assert states(library)[first] == "issued"
    certificates.void(library.session, serial=first, why="Now really")
    assert states(library)[first] == "void"


def test_correcting_a_name_voids_and_links(library: Library, circle: str) -> None:
    first, second = serials(library, circle)
    corrected = certificates.correct(
        library.session, keys=library.keys, serial=first, name="Ann wa Odhiambo"
    )
    assert (corrected.serial, corrected.learner) == ("ZLS-MJI-2018-00003", "Ann wa Odhiambo")
    assert states(library) == {first: "void", second: "issued", corrected.serial: "issued"}
    [facts] = facts_of(library.session, serials=[corrected.serial])
    assert (facts.learner, facts.attended) == ("Ann wa Odhiambo", 5)
    assert verify(library.session, text=facts.qr_text).name == "Ann wa Odhiambo"
    with pytest.raises(RuleBroken, match="void already"):
        certificates.correct(library.session, keys=library.keys, serial=first, name="X")
    with pytest.raises(InvalidValue):
        certificates.correct(library.session, keys=library.keys, serial=second, name="")
    with pytest.raises(NotFound):
        certificates.correct(library.session, keys=library.keys, serial="NO-1", name="X")


def test_prepared_ones_are_corrected_freely_then_issued(library: Library, circle: str) -> None:
    issue(library.session, keys=library.keys, circle_id=circle, prepare=True)
    assert issue(library.session, keys=library.keys, circle_id=circle, prepare=True) == ()
    first, second = sorted(states(library))
    certificates.correct(library.session, keys=library.keys, serial=first, name="Anne")
    assert states(library) == {first: "prepared", second: "prepared"}
    assert facts_of(library.session, circle_id=circle) == ()
    with pytest.raises(RuleBroken, match="prepared"):
        facts_of(library.session, serials=[first])
    certificates.void(library.session, serial=second, why="Not coming")
    assert states(library) == {first: "prepared"}
    assert serials(library, circle) == [first, "ZLS-MJI-2018-00003"]
    assert facts_of(library.session, serials=[first])[0].learner == "Anne"


def test_serials_are_printed_in_the_order_asked_for(library: Library, circle: str) -> None:
    first, second = serials(library, circle)
    asked = facts_of(library.session, serials=[second, first])
    assert [facts.serial for facts in asked] == [second, first]
    with pytest.raises(NotFound, match="NO-1"):
        facts_of(library.session, serials=["NO-1"])


def test_a_number_is_never_used_twice(library: Library, circle: str) -> None:
    assert serials(library, circle)[-1] == "ZLS-MJI-2018-00002"
    undo.undo(library.session)
    assert serials(library, circle) == ["ZLS-MJI-2018-00003", "ZLS-MJI-2018-00004"]


def test_years_and_branches_count_for_themselves(library: Library, circle: str) -> None:
    library.clock.set(2018, 12, 31, 23, 59)
    assert serials(library, circle)[0] == "ZLS-MJI-2018-00001"
    library.clock.set(2019, 1, 1, 0, 30)
    certificates.void(library.session, serial="ZLS-MJI-2018-00001", why="Lost")
    assert serials(library, circle) == ["ZLS-MJI-2019-00001"]


def test_only_one_computer_counts_without_letters(library: Library, circle: str) -> None:
    marked = re.compile(r"ZLS-MJI-2018-[B-Z]{4}-00001")
    with action(library.session, "device.accept"):
        keys = new_keys("pc-1")
        library.session.add(
            Device(
                id="pc-1",
                name="Mjini PC",
                branch_id=library.ids["Mjini"],
                sign_key=text_of(keys.sign_public),
                seal_key=keys.recipient,
                role="branch",
                branches=[library.ids["Mjini"]],
                certificate="x",
            )
        )
    organizers = serials(library, circle)[0]
    assert marked.fullmatch(organizers)
    certificates.void(library.session, serial=organizers, why="Test")
    write_local(library.session, {"device": "pc-1", "writer": "pc-1.one"})
    plain = serials(library, circle)[0]
    assert plain == "ZLS-MJI-2018-00001"
    certificates.void(library.session, serial=plain, why="Test")
    write_local(library.session, {"writer": "pc-1.two"})
    restored = serials(library, circle)[0]
    assert marked.fullmatch(restored)
    certificates.void(library.session, serial=restored, why="Test")
    write_local(library.session, {"device": "pc-2", "writer": "pc-2.one"})
    second = serials(library, circle)[0]
    assert marked.fullmatch(second)
    assert len({organizers, restored, second}) == 3


def test_a_branch_voids_its_own_beside_its_serial(library: Library, circle: str) -> None:
    first, second = serials(library, circle)
    library.become_branch("Mjini")
    certificates.void(library.session, serial=first, why="Lost")
    [raw] = library.see("void_serial")
    assert raw["branch_id"] == library.ids["Mjini"]
    library.become_branch("Bandari")
    with pytest.raises(NotAllowed):
        certificates.void(library.session, serial=second, why="Lost")
    with pytest.raises(NotAllowed):
        issue(library.session, keys=library.keys, circle_id=circle)


def test_the_preview_is_the_page_without_proof(library: Library, circle: str) -> None:
    def preview(name: str):  # type: ignore[no-untyped-def]
        return certificates.preview(library.session, circle_id=circle, learner_id=library.ids[name])

    sample = preview("Ann")
    assert (sample.serial, sample.attended, sample.qr_text) == ("ZLS-MJI-2018-00001", 5, "")
    assert certificates.certificates(library.session) == ()
    serials(library, circle)
    assert preview("Ann") == facts_of(library.session, circle_id=circle)[0]


def test_a_swahili_circle_has_swahili_roles(library: Library) -> None:
    made = library.circle(course_id=library.ids["stories"], meetings=1)
    library.came(made, 1, library.learner(made, "Ann", certificate_name="Ann wa Ziwa"))
    serials(library, made)
    [facts] = facts_of(library.session, circle_id=made)
    assert (facts.language, facts.learner) == ("sw", "Ann wa Ziwa")
    assert [s.role for s in facts.signatories][1] == "Mwezeshaji"


def test_printing_is_noted_once(library: Library, circle: str) -> None:
    first, _ = serials(library, circle)
    assert certificates.mark_printed(library.session, serials=[first]).operation
    assert certificates.mark_printed(library.session, serials=[first]).operation == ""
    assert library.see("certificate", serial=first)[0]["printed_at"] == "2018-08-09T07:00:00.000Z"
