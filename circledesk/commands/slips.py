"""Paper slips from a CSV file, as the window's rows have them."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING, Any

from circledesk.errors import InvalidValue, NotFound
from circledesk.said import said

if TYPE_CHECKING:
    from circledesk.services.facts.slips import Slip

COLUMNS = ("name", "phone", "email", "under_18", "guardian_name", "consent", "goal", "learner_id")
_YES = {"yes", "y", "1", "true", "x", "ndiyo", "oui"}


def read_slips(file: str, *, all_signed: bool) -> list[tuple[int, Slip]]:
    """Return the slips of a file with the lines on which they end.

    Its first line names the columns, of which only name is needed; empty lines are left out.
    """
    from circledesk.services.facts.slips import Slip

    try:
        with Path(file).open(encoding="utf-8-sig", newline="") as lines:
            reader = csv.DictReader(lines)
            rows = [(reader.line_num, row) for row in reader]
            named = {(name or "").strip().lower() for name in reader.fieldnames or ()}
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise NotFound(
            said("The file {file} cannot be read.", file=file),
            "Name a CSV file in UTF-8 with a line for each slip.",
        ) from error
    if "name" not in named:
        raise InvalidValue(
            "The file has no column «name».",
            said("Its first line names the columns: {columns}.", columns=", ".join(COLUMNS)),
        )
    slips = []
    for line, row in rows:
        told = {str(key).strip().lower(): (value or "").strip() for key, value in row.items()
                if isinstance(value, str)}  # fmt: skip
        if any(told.get(name) for name in COLUMNS):
            texts: dict[str, Any] = {name: told.get(name, "") for name in COLUMNS}
            for name in ("under_18", "consent"):
                texts[name] = texts[name].lower() in _YES
            texts["consent"] = texts["consent"] or all_signed
            slips.append((line, Slip(**texts)))
    return slips
