"""The exchange, with the organizer's database on a server: the very tests of it, run again."""

from __future__ import annotations

from tests.sync.test_breaches import *  # noqa: F403
from tests.sync.test_exchange_rules import *  # noqa: F403
from tests.sync.test_relay import *  # noqa: F403
from tests.sync.test_settle import *  # noqa: F403
from tests.sync.test_settle_many import *  # noqa: F403
