"""A process of its own: fifty sign-ups in one data folder. `sign_up_fifty.py FOLDER CIRCLE`."""

from __future__ import annotations

import sys
from pathlib import Path

from circledesk.services.desk import Desk
from circledesk.services.signups import sign_up


def main(folder: Path, circle: str) -> None:
    desk = Desk.open(folder)
    print("ready", flush=True)
    sys.stdin.readline()
    for number in range(50):
        with desk.session() as session:
            sign_up(session, circle_id=circle, name=f"{folder.name} learner {number}")
    desk.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
