"""Ids: of the right kind, rising within a process whatever its clock does."""

from __future__ import annotations

import uuid
from itertools import pairwise

import pytest

from circledesk.models import base


def test_ids_of_one_process_rise_within_an_instant(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(base.time, "time_ns", lambda: 1_533_542_400_000_000_000)
    ids = [base.new_id() for _ in range(500)]
    assert all(one < other for one, other in pairwise(ids))
    monkeypatch.setattr(base.time, "time_ns", lambda: 1_533_542_300_000_000_000)
    assert base.new_id() > ids[-1], "a clock that is set back does not set ids back"


def test_an_id_says_its_kind_and_its_instant(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(base, "_last_free", 0)
    monkeypatch.setattr(base.time, "time_ns", lambda: 1_533_542_400_123_999_999)
    made = uuid.UUID(base.new_id())
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert made.int >> 80 == 1_533_542_400_123
