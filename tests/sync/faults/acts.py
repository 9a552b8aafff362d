"""What the window does and no command does, told to a failing disk as a command would be.

A refusal is one sentence and exit code 1; anything else that is raised is a defect, code 3.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from circledesk.errors import CircleDeskError
from circledesk.sample.practice import build_practice
from circledesk.services import attendance, breaches, drafts, put_right, recovery
from circledesk.services.desk import Desk
from circledesk.troubles import refusal_of
from circledesk.ui.preferences import Preferences
from tests.sync import kit


def main(folder: Path, words: Sequence[str]) -> int:
    """Do one act on a data folder; return the exit code that a command would have."""
    try:
        ACTS[words[0]](folder, *words[1:])
    except Exception as error:
        known = error if isinstance(error, CircleDeskError) else refusal_of(error)
        if known is None:
            traceback.print_exc()
            return 3
        print(known.sentence, file=sys.stderr)
        return known.exit_code
    return 0


def _with_desk(act: Callable[..., object]) -> Callable[..., None]:
    def done(folder: Path, *more: str) -> None:
        desk = Desk.open(folder, passphrase=kit.passphrase)
        try:
            with desk.session() as session:
                act(desk, session, *more)
        finally:
            desk.close()

    return done


def _mark(_: Desk, session: Any, meeting: str, learner: str, state: str) -> None:
    attendance.mark(session, meeting_id=meeting, learner_id=learner, state=state)


def _settle(desk: Desk, session: Any) -> None:
    found = breaches.breaches(session)[0]
    put_right.put_right(session, breach_id=found.id, open_keys=desk.keys)


def _keep_form(_: Desk, session: Any) -> None:
    content = {"name": "Mutua Musyoka", "phone": "0722000303"}
    drafts.keep_form(session, key="sign-up", title="sign-up of Mutua Musyoka", content=content)


def _sheet_text(desk: Desk, session: Any, file: str) -> None:
    lines = recovery.recovery_sheet(session, keys=desk.keys()).lines
    Path(file).write_text("\n".join(lines), encoding="utf-8")


def _keep_preferences(folder: Path) -> None:
    Preferences(folder).keep(language="sw", theme="dark", recent=["a"] * 400)


def _practice(folder: Path) -> None:
    build_practice(folder.with_name("desk-practice"))


ACTS: dict[str, Callable[..., None]] = {
    "@mark": _with_desk(_mark),
    "@settle": _with_desk(_settle),
    "@keep_form": _with_desk(_keep_form),
    "@sheet_text": _with_desk(_sheet_text),
    "@keep_preferences": _keep_preferences,
    "@practice": _practice,
}
