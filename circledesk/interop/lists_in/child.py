"""The process that only reads workbooks: paths come in, grids or refusals go out.

It imports neither windows nor the database, and takes no more memory than a list can need.
"""

from __future__ import annotations

import json
import pickle
import sys
import traceback
from pathlib import Path
from typing import Any

from circledesk.interop.lists_in.apart import LENGTH
from circledesk.interop.lists_in.grid import Unreadable
from circledesk.interop.lists_in.workbook import read_workbook

MOST_BYTES = 2 << 30
"""Of addresses, which are more than what is used of them."""


def serve() -> int:
    """Read what is asked for until nobody asks any more."""
    _stay_small()
    for asked in sys.stdin.buffer:
        answer = pickle.dumps(_answer(Path(json.loads(asked))), pickle.HIGHEST_PROTOCOL)
        sys.stdout.buffer.write(LENGTH.pack(len(answer)))
        sys.stdout.buffer.write(answer)
        sys.stdout.buffer.flush()
    return 0


def _answer(path: Path) -> tuple[Any, ...]:
    try:
        return "book", read_workbook(path)
    except Unreadable as error:
        return "refused", error.what, error.next_step
    except OSError as error:
        return "disk", error.errno, error.strerror or str(error)
    except MemoryError:
        raise
    except Exception:
        return "defect", traceback.format_exc()


def _stay_small() -> None:
    """Set a bound on the memory; Windows has none that is as simple, there the time bounds it."""
    if sys.platform != "win32":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        most = MOST_BYTES if hard == resource.RLIM_INFINITY else min(MOST_BYTES, hard)
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))
