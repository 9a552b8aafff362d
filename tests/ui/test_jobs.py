"""The worker: order, refusals, defects, late answers, long work."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.errors import CircleDeskError, InvalidValue
from circledesk.services.facts.changed import Area, Done
from circledesk.ui.jobs import Jobs
from circledesk.ui.messages import Messages
from circledesk.ui.progress import Progress


class Notebook:
    """A desk whose session is a list that work writes into."""

    def __init__(self) -> None:
        self.written: list[Any] = []
        self.closed = False

    @contextmanager
    def session(self) -> Iterator[Any]:
        yield self.written

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def desk() -> Notebook:
    return Notebook()


@pytest.fixture
def messages(qapp: QApplication) -> Messages:
    return Messages()


@pytest.fixture
def jobs(desk: Notebook, messages: Messages) -> Iterator[Jobs]:
    made = Jobs(lambda: desk, messages)
    yield made
    made.stop()


def wait(qtbot: QtBot, jobs: Jobs) -> None:
    qtbot.waitUntil(lambda: not jobs.busy)


def test_answers_come_in_the_order_of_asking(qtbot: QtBot, jobs: Jobs) -> None:
    got: list[int] = []
    for number in range(20):
        jobs.read(lambda session, number=number: number, got.append)
    wait(qtbot, jobs)
    assert got == list(range(20))


def test_the_desk_is_opened_on_the_worker_and_closed_at_the_end(messages: Messages) -> None:
    desk, opened = Notebook(), Event()

    def open_desk() -> Notebook:
        opened.set()
        return desk

    jobs = Jobs(open_desk, messages)
    assert not opened.is_set()
    jobs.read(lambda session: session.append(1), lambda _: None)
    jobs.stop()
    assert desk.written == [1]
    assert desk.closed


def test_a_write_tells_what_changed_before_done(qtbot: QtBot, jobs: Jobs) -> None:
    order: list[object] = []
    jobs.wrote.connect(lambda *told: order.append(told))
    done = Done("x", frozenset({Area.LEARNERS}), "op-1", "Fatuma Ali is signed up.")
    jobs.write(lambda session: done, order.append)
    wait(qtbot, jobs)
    assert order == [(frozenset({Area.LEARNERS}), "Fatuma Ali is signed up.", "undo"), done]


def test_a_refusal_is_shown_in_the_persons_words(
    qtbot: QtBot, jobs: Jobs, messages: Messages
) -> None:
    def refuse(session: Any) -> None:
        raise CircleDeskError("The circle is full.", "Put her on the waiting list.")

    jobs.write(refuse, lambda _: pytest.fail("a refusal has no result"))
    wait(qtbot, jobs)
    told = messages.history[-1]
    assert (told.kind, told.text) == ("trouble", "The circle is full.")
    assert told.next_step == "Put her on the waiting list."


def test_a_form_can_take_the_refusal_itself(qtbot: QtBot, jobs: Jobs, messages: Messages) -> None:
    taken: list[CircleDeskError] = []

    def refuse(session: Any) -> None:
        raise InvalidValue("The name is empty.", "Type a name.", field="name")

    jobs.write(refuse, failed=taken.append)
    wait(qtbot, jobs)
    assert [getattr(error, "field", "") for error in taken] == ["name"]
    assert not messages.history


def test_a_defect_is_logged_with_its_trace_and_shown_once(
    qtbot: QtBot, jobs: Jobs, messages: Messages, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(session: Any) -> None:
        raise ZeroDivisionError("a defect")

    with caplog.at_level(logging.ERROR):
        jobs.read(fail, lambda _: None)
        jobs.read(fail, lambda _: None)
        wait(qtbot, jobs)
    shown = [message for message in messages.history if message.kind == "defect"]
    assert len(shown) == 1
    assert "ZeroDivisionError" in shown[0].details
    assert "a defect" not in shown[0].details
    assert caplog.text.count("tests.ui.test_jobs:") == 2


def test_a_late_answer_is_dropped(qtbot: QtBot, jobs: Jobs) -> None:
    page, got = QObject(), []
    jobs.read(lambda session: "old", got.append, owner=page)
    jobs.read(lambda session: "other slot", got.append, owner=page, slot="count")
    jobs.read(lambda session: "new", got.append, owner=page)
    wait(qtbot, jobs)
    assert got == ["other slot", "new"]


def test_an_answer_for_a_closed_page_is_dropped(qtbot: QtBot, jobs: Jobs) -> None:
    import shiboken6

    page, hold = QObject(), Event()
    jobs.read(lambda session: hold.wait(5), lambda _: pytest.fail("the page is gone"), owner=page)
    shiboken6.delete(page)
    hold.set()
    wait(qtbot, jobs)


def test_long_work_tells_how_far_it_is_and_can_be_ended(
    qtbot: QtBot, jobs: Jobs, messages: Messages
) -> None:
    begun, go_on, moved = Event(), Event(), []

    def work(session: Any, progress: Progress) -> None:
        progress(1, 100)
        begun.set()
        go_on.wait(5)
        progress(2, 100)
        pytest.fail("the work was not ended")

    def watch(progress: Progress) -> None:
        progress.moved.connect(lambda done, total, left: moved.append((done, total)))

    jobs.started.connect(watch)  # as the window does: before the work can begin
    progress = jobs.long("Bringing in", work, lambda _: pytest.fail("ended work has no result"))
    begun.wait(5)
    progress.cancel()
    go_on.set()
    wait(qtbot, jobs)
    assert moved == [(1, 100)]
    assert messages.history[-1].text == "Stopped. Nothing of it was kept."


def test_time_left_follows_from_what_is_done() -> None:
    clock = iter([0.0, 5.0, 10.0])
    progress, told = Progress("Printing", clock=lambda: next(clock)), []
    progress.moved.connect(lambda done, total, left: told.append((done, left)))
    progress(25, 100)
    progress(50, 100)
    assert told == [(25, 15.0), (50, 10.0)]


def test_what_is_read_later_lets_everything_else_go_first(qtbot: QtBot, jobs: Jobs) -> None:
    order: list[str] = []
    busy = Event()
    jobs.read(lambda session: busy.wait(5), lambda _: None)
    jobs.read(lambda session: "counter", order.append, later=True)
    jobs.read(lambda session: "rows", order.append)
    jobs.write(lambda session: "written", order.append)
    busy.set()
    wait(qtbot, jobs)
    assert order == ["rows", "written", "counter"]


def test_the_end_does_not_wait_for_what_is_read_later(messages: Messages) -> None:
    desk, busy = Notebook(), Event()
    jobs = Jobs(lambda: desk, messages)
    jobs.read(lambda session: busy.wait(5), lambda _: None)
    jobs.read(lambda session: session.append("counter"), lambda _: None, later=True)
    jobs.write(lambda session: session.append("written"))
    busy.set()
    jobs.stop()
    assert desk.written == ["written"]
