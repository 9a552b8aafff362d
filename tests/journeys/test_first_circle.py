"""From nothing to a circle with a learner in it, by keyboard alone and without a manual."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.journeys.conftest import Meet
from tests.journeys.person import Person

THREE_MINUTES = 180
A_KEY, A_THOUGHT = 0.5, 6
"""Seconds for a key of a slow typist; for reading what is asked and deciding."""


class Keyboard:
    """Hands that never leave the keys; counts what they press and how often they pause."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.pressed = self.thoughts = 0

    def type(self, text: str) -> None:
        self.thoughts += 1
        for letter in text:
            self.person.bot.keyClicks(self._at(), letter)
            self.pressed += 1
        self.person.settle()

    def key(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.person.bot.keyClick(self._at(), key)
            self.pressed += 1
            self.person.settle()

    @property
    def seconds(self) -> float:
        return self.pressed * A_KEY + self.thoughts * A_THOUGHT

    def _at(self) -> QWidget:
        # Without a window manager nobody activates the window again after a dialog.
        found = QApplication.focusWidget() or self.person.front.focusWidget()
        assert found is not None, "nothing has the keyboard"
        return found


def test_alone_to_the_first_learner_in_three_minutes(meet: Meet) -> None:
    joy = meet("library")
    hands = begin(joy)
    hands.key(Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Return)  # language stays; begin alone
    hands.type("Ziwa Library")
    hands.key(Qt.Key.Key_Tab)
    hands.type("Joy Makena")
    hands.key(Qt.Key.Key_Return)
    joy.choose_words()  # a computer with a keyring does not ask
    joy.start()
    plan_and_sign_up(joy, hands, "Ziwa Library")
    assert hands.pressed < 80
    assert hands.seconds < THREE_MINUTES


def test_a_team_to_the_first_learner_of_its_first_branch(meet: Meet) -> None:
    joy = meet("office")
    hands = begin(joy)
    hands.key(Qt.Key.Key_Tab, Qt.Key.Key_Return)
    for text in ("Ziwa Libraries", "Joy Makena", "joy@ziwa.example.org"):
        hands.type(text)
        hands.key(Qt.Key.Key_Tab)
    hands.key(Qt.Key.Key_Return)
    joy.choose_words()
    joy.start()
    joy.must_see("New branch…")
    hands.key(Qt.Key.Key_Return)
    hands.type("Mjini")
    hands.key(Qt.Key.Key_Return)
    plan_and_sign_up(joy, hands, "Mjini")
    assert hands.seconds < THREE_MINUTES


def begin(joy: Person) -> Keyboard:
    joy.begin()
    joy.window.activateWindow()
    joy.bot.waitUntil(joy.window.isActiveWindow)
    return Keyboard(joy)


def plan_and_sign_up(joy: Person, hands: Keyboard, branch: str) -> None:
    joy.must_see("Plan a circle…")
    hands.key(Qt.Key.Key_Return)
    hands.type("Public Speaking")
    hands.key(Qt.Key.Key_Return)
    joy.must_see("Public Speaking", branch, "Sign up a learner…")
    hands.key(Qt.Key.Key_Return)
    hands.type("Akinyi Otieno")
    hands.key(Qt.Key.Key_Return)
    joy.must_see("Akinyi Otieno")
