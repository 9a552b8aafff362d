"""The sample library of one Thursday, copied once for all tests that only read it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from circledesk.sample.diary import instant
from circledesk.sample.library import DAY_BEGINS, PASSPHRASE
from circledesk.services.desk import Desk
from tests.copies import SAMPLE_DAY, copy_library, sample_library


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = copy_library(
        sample_library(tmp_path_factory), tmp_path_factory.mktemp("sample") / "desk"
    )
    nine = instant(SAMPLE_DAY, DAY_BEGINS)
    opened = Desk.open(folder, passphrase=lambda: PASSPHRASE, clock=lambda: nine)
    yield opened
    opened.close()
