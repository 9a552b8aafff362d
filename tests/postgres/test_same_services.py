"""What people do, with the database on a server: the very tests of the services, run again."""

from __future__ import annotations

from tests.services.test_certificates import *  # noqa: F403
from tests.services.test_circles import *  # noqa: F403
from tests.services.test_drafts import *  # noqa: F403
from tests.services.test_invited import *  # noqa: F403
from tests.services.test_meeting_entry import *  # noqa: F403
from tests.services.test_meetings import *  # noqa: F403
from tests.services.test_notices import *  # noqa: F403
from tests.services.test_signups import *  # noqa: F403
from tests.services.test_surveys import *  # noqa: F403
from tests.services.test_team import *  # noqa: F403
from tests.services.test_undo import *  # noqa: F403
from tests.services.test_week import *  # noqa: F403

del test_the_week_reads_no_large_table_whole  # noqa: F821  it asks SQLite for its plan
