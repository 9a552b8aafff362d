"""Notices and questions go out and come back; a branch sees what is for it and no more."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from circledesk.models.board import Attachment, BoardNotice
from circledesk.models.check import check
from circledesk.services.asked import (
    answer_question,
    ask,
    asked_questions,
    see_answer,
    unseen_answers,
)
from circledesk.services.board import (
    mark_read,
    notice_page,
    notices,
    post_notice,
    take_down,
    unread,
)
from circledesk.services.board_files import file_bytes
from circledesk.services.desk import Desk
from circledesk.services.facts.board import FileIn
from circledesk.services.incomplete import held_back
from circledesk.services.session import action
from tests.sync.kit import branch_of, hand, swap

FILE = FileIn("plan.pdf", b"%PDF-1.4 plan" * 20_000)


def titles(desk: Desk) -> list[str]:
    with desk.session() as session:
        return [row.title for row in unread(session)]


def test_a_notice_goes_out_and_the_word_on_it_comes_back(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    office, buruburu = team["office"], team["buruburu"]
    with office.session() as session:
        notice = post_notice(session, title="New laptops", asks=True, files=[FILE]).id
        post_notice(session, title="Only you", branch_id=branch_of(office, "Buruburu"))
    swap(team, tmp_path / "one", rounds=1)
    assert titles(buruburu) == titles(team["second"]) == ["Only you", "New laptops"]
    assert titles(team["kisumu"]) == ["New laptops"]
    with buruburu.session() as session:
        (file,) = next(row for row in notices(session) if row.id == notice).files
        assert file_bytes(session, file_id=file.id) == FILE
        for row in unread(session):
            mark_read(session, notice_id=row.id, answer="Two, please")
    swap(team, tmp_path / "two", rounds=1)
    assert titles(team["second"]) == []  # the branch has read it, on whichever computer
    assert titles(team["kisumu"]) == ["New laptops"]
    with office.session() as session:
        row = next(one for one in notices(session) if one.id == notice)
        assert (row.read, row.of, row.answers) == (1, 2, 1)
        readers = notice_page(session, notice_id=notice).readers
        assert [(one.branch, one.answer) for one in readers] == [
            ("Buruburu", "Two, please"), ("Kisumu", ""),
        ]  # fmt: skip
        assert check(session, deep=True).problems == ()
        take_down(session, notice_id=notice)
    swap(team, tmp_path / "three", rounds=1)
    assert titles(team["kisumu"]) == []
    with team["kisumu"].session() as session:
        assert held_back(session) == ()  # nothing waits for the notice of another branch
        assert [row.title for row in session.query(BoardNotice)] == ["New laptops"]


def test_a_question_is_answered_over_two_parcels(team: dict[str, Desk], tmp_path: Path) -> None:
    office, buruburu = team["office"], team["buruburu"]
    with buruburu.session() as session:
        asked = ask(session, text="Who repairs the modem?").id
    report = hand(team, tmp_path / "ask", "buruburu", "office")
    assert report.counts["asked_question"] == (1, 0)
    with office.session() as session:
        (row,) = asked_questions(session)
        assert (row.branch, row.open) == ("Buruburu", True)
        answer_question(session, question_id=asked, answer="Send it to us.", to_all=True)
    report = hand(team, tmp_path / "answer", "office", "buruburu")
    assert report.counts["asked_question"] == (0, 1)
    assert titles(buruburu) == ["Who repairs the modem?"]
    with buruburu.session() as session:
        assert [one.answer for one in unseen_answers(session)] == ["Send it to us."]
        see_answer(session, question_id=asked)
        assert unseen_answers(session) == ()
    hand(team, tmp_path / "kisumu", "office", "kisumu")
    assert titles(team["kisumu"]) == ["Who repairs the modem?"]
    with team["kisumu"].session() as session:
        assert asked_questions(session) == ()


def test_a_branch_hangs_nothing_up_for_others(team: dict[str, Desk], tmp_path: Path) -> None:
    """A changed program writes where a branch may not: it is kept apart, and shown to nobody."""
    with team["buruburu"].session() as session, action(session, "notice.post"):
        posted = team["buruburu"].clock() - timedelta(hours=1)
        notice = BoardNotice(title="From a branch", posted_at=posted)
        session.add(notice)
        session.flush()
        told = {"name": "x.pdf", "size": 1, "digest": "0" * 64, "data": "AA=="}
        session.add(Attachment(notice_id=notice.id, **told))
    report = hand(team, tmp_path / "bad", "buruburu", "office")
    assert report.put_aside >= 2
    with team["office"].session() as session:
        assert notices(session) == ()
