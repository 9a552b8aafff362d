"""Values as P2PU writes them: in its CSV exports, and in the answers of its API."""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, time
from typing import Any

from circledesk.interop.spreadsheets import harmless

SITE = "https://learningcircles.p2pu.org"
SCALE = (
    "Can't do",
    "Need help doing",
    "Can do with difficulty",
    "Can do",
    "Expert (can teach others)",
)
MISSING = "n/a"


def stamp(at: datetime | None) -> str:
    """Return an instant as the exports write it; its fraction is left out where it is 0."""
    if at is None:
        return ""
    return at.astimezone(UTC).isoformat(sep=" ")


def moment(at: datetime | None) -> str | None:
    """Return an instant as the API writes it."""
    if at is None:
        return None
    kind = "milliseconds" if at.microsecond else "seconds"
    return at.astimezone(UTC).isoformat(timespec=kind).replace("+00:00", "Z")


def clock(at: time | None) -> str:
    """Return a time of day with seconds."""
    return "" if at is None else at.strftime("%H:%M:%S")


def yes_no(value: object) -> str:
    """Return yes or no."""
    return "yes" if value else "no"


def written(value: Any) -> str:
    """Return a value as Python's csv writes it: True, False, '' for none."""
    return "" if value is None else str(value)


def slug(text: str) -> str:
    """Return a text as the addresses of P2PU's pages have it."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain)).strip("-_")


def as_csv(header: Sequence[str], rows: Iterable[Sequence[Any]], *, exact: bool = False) -> bytes:
    """Return a table as P2PU writes it: UTF-8, commas, CRLF, as few quotes as may be.

    Guarded for spreadsheets unless `exact`; an import takes the guard off.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    keep = str if exact else harmless
    writer.writerow([keep(name) for name in header])
    writer.writerows([keep(written(cell)) for cell in row] for row in rows)
    return out.getvalue().encode()


def as_json(value: Any) -> bytes:
    """Return an answer of the API: what is not ASCII stays as it is."""
    return json.dumps(value, ensure_ascii=False).encode()
