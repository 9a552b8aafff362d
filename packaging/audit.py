"""Are known weaknesses in the parts that are pinned? Asks through pip-audit, and says what it knew.

`python packaging/audit.py PIP_AUDIT LOCK`. Exit 1 where a part has a weakness that
`packaging/accepted.toml` does not name with a reason and a last day. A service that cannot be
reached, or that does not know a part, is said: what was not looked up is not called sound.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

ACCEPTED = Path(__file__).with_name("accepted.toml")


def accepted(text: str, today: date) -> dict[str, str]:
    """Return the weaknesses that may stand today: id -> reason."""
    rows = tomllib.loads(text).get("accepted", [])
    return {row["id"]: row["why"] for row in rows if row["until"] >= today}


def told(report: dict[str, Any], standing: dict[str, str]) -> tuple[list[str], bool]:
    """Return what to print of an answer of pip-audit, and whether all that is known may stand."""
    lines, sound, looked_up = [], True, 0
    for part in report["dependencies"]:
        if "skip_reason" in part:
            continue
        looked_up += 1
        for weakness in part["vulns"]:
            names = {weakness["id"], *weakness.get("aliases", ())}
            why = next((standing[name] for name in names if name in standing), "")
            cure = ", ".join(weakness.get("fix_versions", ())) or "no version mends it yet"
            lines.append(f"{part['name']} {part['version']}: {weakness['id']} ({why or cure})")
            sound = sound and bool(why)
    count = len(report["dependencies"])
    lines.append(f"{looked_up} of {count} parts were looked up.")
    if looked_up < count:
        lines.append(f"{count - looked_up} are not known to the service: nothing is said of them.")
    return lines, sound


def main(words: list[str]) -> int:
    """Ask, and print the answer; return the exit code."""
    tool, lock = words[0], words[1]
    asked = [tool, "--require-hashes", "--disable-pip", "-r", lock, "-f", "json", *words[2:]]
    answer = subprocess.run(asked, capture_output=True, text=True, check=False)
    if not answer.stdout.lstrip().startswith("{"):
        print(f"No service could be asked, nothing was looked up: {answer.stderr.strip()[-300:]}")
        return 0
    may_stand = accepted(ACCEPTED.read_text(encoding="utf-8"), date.today())
    lines, sound = told(json.loads(answer.stdout), may_stand)
    print("\n".join(lines))
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
