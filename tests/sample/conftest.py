"""The sample library of one Thursday, built once for all tests that only read it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from circledesk.sample.diary import instant
from circledesk.sample.library import DAY_BEGINS, build
from circledesk.services.desk import Desk
from circledesk.sync import keystore

THURSDAY = date(2026, 3, 12)


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keystore, "COST", keystore.Cost(memory=8, passes=1, lanes=1))
        folder = tmp_path_factory.mktemp("sample")
        built = build(folder, today=THURSDAY, clock=lambda: instant(THURSDAY, DAY_BEGINS))
    yield built
    built.close()
