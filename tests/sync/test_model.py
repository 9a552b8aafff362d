"""The exchange in memory: as many random histories as time allows, and each that once falsified.

A team of 4 to 14 computers over the real pure rules; see `tests/sync/model/`. The short form runs
for SECONDS with the same seeds each time, the long one plays MANY of other seeds.
"""

from __future__ import annotations

import itertools
import os
import time
from collections.abc import Callable
from pathlib import Path
from random import SystemRandom

import pytest

from tests.sync.model import broken, histories

SECONDS = 8
MANY = 20_000
REACHES = (
    "bundles", "conflicts", "settled", "waiting", "put aside", "accepted", "forged", "erasures",
    "revocations", "clones", "restores", "copies found", "refused",
)  # fmt: skip
"""What a search must have met, to have proven anything."""


def test_every_promise_is_kept_in_every_history(
    record_property: Callable[[str, object], None],
) -> None:
    long = "HOURS" in os.environ
    first = SystemRandom().randrange(1 << 40) if long else 0
    end = time.monotonic() + SECONDS

    def is_over(played: int) -> bool:
        return played >= MANY if long else time.monotonic() > end

    reached = histories.search(itertools.count(first), is_over)
    told = ", ".join(f"{name} {reached[name]}" for name in ("histories", *REACHES))
    record_property("reached", f"the exchange in memory, from seed {first}: {told}")
    assert reached["histories"] > 0
    if reached["histories"] >= 200:
        assert not [name for name in REACHES if not reached[name]]


@pytest.mark.parametrize(
    "file", sorted(histories.KEPT.glob("*.json")), ids=lambda file: str(file.stem)
)
def test_a_history_that_once_falsified_does_so_no_more(file: Path) -> None:
    histories.play(histories.read(file))


@pytest.mark.parametrize("variant", broken.ALL, ids=lambda variant: variant.__name__)
def test_the_search_catches_what_is_broken(
    variant: broken.Break, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each within the first histories, all of which are kept by the real rules."""
    play = broken.player(variant(monkeypatch))
    found = (histories.falsifies(histories.make(seed), play) for seed in range(400))
    error = next((error for error in found if error is not None), None)
    assert isinstance(error, AssertionError), "nothing was noticed, or something else broke"
