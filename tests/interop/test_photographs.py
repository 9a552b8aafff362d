"""Filled sheets photographed badly: no wrong mark without a doubt, nearly all read without one.

`make test-long` takes 300; here as many as fit into a few seconds.
"""

from __future__ import annotations

import itertools
import os
import random
import time
from collections import Counter
from collections.abc import Callable
from random import SystemRandom

from circledesk.interop.paper_reading.sheets import read_picture
from circledesk.services.facts.sheet_readings import DOUBT, LineReading
from circledesk.services.facts.sheets import SheetFacts
from tests.documents.sheet_facts import of_circle, of_meeting, of_survey
from tests.interop.photographs import Camera, Truth, filled, photographed

SECONDS = 3
MANY = 300
SHEETS = (of_meeting(15), of_circle(14, 6), of_survey(), of_circle(9, 12))


def test_no_mark_is_wrong_without_a_doubt(record_property: Callable[[str, object], None]) -> None:
    long = "HOURS" in os.environ
    first = SystemRandom().randrange(1 << 40) if long else 0
    end = time.monotonic() + SECONDS
    told: Counter[str] = Counter()
    for seed in itertools.count(first):
        if told["photographs"] >= MANY if long else time.monotonic() > end:
            break
        told += one_photograph(SHEETS[seed % len(SHEETS)], seed)
    said = ", ".join(f"{name} {number}" for name, number in told.items())
    record_property("reached", f"photographs of sheets, from seed {first}: {said}")
    assert told["photographs"] > 0
    if told["photographs"] >= 100:
        assert told["doubted boxes"] <= 0.01 * told["boxes"]


def one_photograph(facts: SheetFacts, seed: int) -> Counter[str]:
    luck = random.Random(seed)
    page, truth = filled(facts, luck)
    camera = Camera.bad(luck)
    picture = photographed(page, camera, luck)
    began = time.perf_counter()
    (reading,) = read_picture(picture, {facts.code: facts}.get)
    told = Counter({"photographs": 1, "ms of reading": round((time.perf_counter() - began) * 1000)})
    for line in reading.lines:
        told += one_line(line, truth, f"seed {seed}, {camera}")
    return told


def one_line(line: LineReading, truth: Truth, where: str) -> Counter[str]:
    """Count what became of a line; what is struck out must be doubted, for a person decides."""
    key = line.line.key
    if not line.boxes:
        return Counter({"texts": 1, "texts missed": line.written != (key in truth.written)})
    if key in truth.struck:
        assert line.doubt, f"struck out, not doubted: {key}, {where}"
        return Counter({"struck out": 1})
    if not line.doubt:
        assert set(line.marked) == truth.marked.get(key, set()), f"wrong: {key}, {where}"
    doubted = sum(box.state == DOUBT for box in line.boxes)
    return Counter(
        {
            "rows": 1,
            "doubted rows": bool(line.doubt),
            "boxes": len(line.boxes),
            "doubted boxes": doubted or (len(line.boxes) if line.doubt else 0),
        }
    )
