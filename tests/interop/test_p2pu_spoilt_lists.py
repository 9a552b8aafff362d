"""P2PU's JSON, calendars and survey files with pieces put in or cut out: right, or refused."""

from __future__ import annotations

import json
import os
import random
import time
from collections.abc import Callable
from pathlib import Path

from tests.interop.p2pu_desk import Library, cut
from tests.interop.test_p2pu_lists import ANSWERS, CIRCLE, EVENT, listed

SECONDS = 240.0 if "HOURS" in os.environ else 1.5
PIECES = ('"', '""', ",", ":", "{", "}", "[", "]", "null", "true", "-1", "1e999", "NaN", "\0",
          "\\u0000", "\\ud800", "\r\n", "\n ", "9" * 30, "2018-02-30", "=1+1", ";")  # fmt: skip
SAMPLES = {
    "circles.json": json.dumps(listed(CIRCLE, CIRCLE | {"id": 2})),
    "learner-surveys.csv": ANSWERS,
    "lc.ics": EVENT,
    "members.json": json.dumps(
        {"items": [{"facilitator": {"first_name": "A", "last_name": "B", "email": "a@example.org",
                                    "email_confirmed_at": "--"}, "role": "Member", "id": 3}]}
    ),
}  # fmt: skip


def spoilt(text: str, luck: random.Random) -> str:
    for _ in range(luck.randint(1, 4)):
        at = luck.randint(0, len(text))
        text = text[:at] + luck.choice(PIECES) + text[at + luck.randint(0, 30) :]
    return text


def test_spoilt_lists_never_fail(new_library: Callable[[str], Library], tmp_path: Path) -> None:
    library, luck, done = new_library("spoilt-lists"), random.Random(7), 0
    library.bring_in(*cut(tmp_path, ["1", "2"]).values())
    end = time.monotonic() + SECONDS
    while done < 21 or time.monotonic() < end:
        name = luck.choice(list(SAMPLES))
        file = tmp_path / name
        text = spoilt(SAMPLES[name], luck)
        file.write_bytes(text.encode("utf-8", "surrogatepass"))
        (report,) = library.bring_in(file, dry_run=done % 10 != 0)
        told = report.new + report.changed + report.same + len(report.refused)
        assert report.read == told, text
        reasons = [one.reason for one in report.refused] + [report.refused_file or "."]
        assert all(reason.endswith((".", "too.")) or ": " in reason for reason in reasons), text
        done += 1
    print(f"{done} spoilt files")
