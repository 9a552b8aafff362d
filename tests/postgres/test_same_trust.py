"""Who is erased, put out, or takes another's place, with the organizer's database on a server."""

from __future__ import annotations

from tests.sync.test_erasure import *  # noqa: F403
from tests.sync.test_recovery import *  # noqa: F403
from tests.sync.test_regional_lead import *  # noqa: F403
from tests.sync.test_revoking import *  # noqa: F403
from tests.sync.test_second_organizer import *  # noqa: F403
from tests.sync.test_trust import *  # noqa: F403

del test_a_restored_sole_organizer_has_its_own_changes_back  # noqa: F821  no restore on a server
