"""No altered text of a certificate passes. Short form SECONDS; with HOURS a hundred thousand."""

from __future__ import annotations

import os
import random
import time
from collections import Counter
from itertools import islice

from circledesk.services.proof import verify_proof
from tests.documents.altered import KEYS, WAYS, altered, genuine

SECONDS = 2
MANY = 100_000


def test_no_altered_text_is_accepted() -> None:
    """A way is left out where it happens to make the text again."""
    chance = random.Random(20181)
    texts = genuine(200, chance)
    assert all(verify_proof(text, KEYS).state == "genuine" for text in texts)
    long = "HOURS" in os.environ
    end = time.monotonic() + (float("inf") if long else SECONDS)
    told: Counter[tuple[int, str]] = Counter()
    for way, text in islice(altered(texts, chance), MANY):
        told[way, verify_proof(text, KEYS).state] += 1
        if time.monotonic() > end:
            break
    print(f"{told.total():,} altered texts: {Counter(state for _, state in told.elements())}")
    assert {way for way, _ in told} == set(range(WAYS))
    assert not [way for way, state in told if state == "genuine"]
    assert told.total() >= (MANY if long else 300)
