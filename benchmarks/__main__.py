"""Prints every claim of speed: name, ratio, target, ok or short, and what was measured."""

from __future__ import annotations

import sys
import time

from benchmarks import dashboard, exchange, lists, packed, papers, reports, start, weekly


def main() -> int:
    """Run all; exit 1 where a claim is short of its target."""
    begin, short = time.monotonic(), 0
    print(f"{'claim':<44} {'ratio':>6}  {'target':>6}  state")
    for room in (start, packed, dashboard, lists, papers, reports, exchange, weekly):
        for claim in room.claims():
            print(claim.line(), flush=True)
            short += claim.ratio > claim.target
    print(f"measured in {time.monotonic() - begin:.0f} s on this computer")
    return 1 if short else 0


sys.exit(main())
