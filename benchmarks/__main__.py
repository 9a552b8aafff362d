"""Prints every claim of speed: name, ratio, target, ok or short, and what was measured."""

from __future__ import annotations

import sys
import time

from benchmarks import (
    dashboard,
    exchange,
    lists,
    locked,
    papers,
    report,
    reports,
    start,
    weekly,
)
from benchmarks.timing import Claim

ROOMS = {
    "Start": start,
    "The week": dashboard,
    "Lists of 100,000 learners": lists,
    "Papers": papers,
    "Reports": reports,
    "Exchange": exchange,
    "A branch's week": weekly,
    "A locked database": locked,
}
"""What is claimed of what, in the order of the table."""


def main() -> int:
    """Run all, keep the figures; exit 1 where a claim is short of its target."""
    begin = time.monotonic()
    found: dict[str, list[Claim]] = {}
    print(f"{'claim':<44} {'ratio':>6}  {'target':>6}  state")
    for name, room in ROOMS.items():
        for claim in room.claims():
            print(claim.line(), flush=True)
            found.setdefault(name, []).append(claim)
    took = time.monotonic() - begin
    print(f"measured in {took:.0f} s on this computer")
    report.keep(found, took)
    return 1 if any(claim.short for claims in found.values() for claim in claims) else 0


sys.exit(main())
