"""Keeps the figures of the last run, and writes docs/performance.md from them."""

from __future__ import annotations

import json
import os
import platform
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.timing import Claim

HERE = Path(__file__).resolve().parent
MEASURED = HERE / "measured"
PAGE = HERE.parent / "docs" / "performance.md"
METHOD = HERE / "method.md"


def keep(found: Mapping[str, Sequence[Claim]], took: float) -> None:
    """Keep the claims of a run and write the page anew."""
    rooms = {
        room: [[one.name.strip(), one.ratio, one.target, one.note] for one in claims]
        for room, claims in found.items()
    }
    kept = {
        "day": time.strftime("%Y-%m-%d"),
        "seconds": round(took),
        "computer": f"{platform.system()}, {os.cpu_count()} cores, Python "
        f"{platform.python_version()}",
        "rooms": rooms,
    }
    text = json.dumps(kept, indent=1, ensure_ascii=False)
    (MEASURED / "claims.json").write_text(text + "\n", encoding="utf-8")
    write_page()


def write_page() -> None:
    """Write docs/performance.md from what was measured last."""
    method = METHOD.read_text(encoding="utf-8")
    parts = [method, *_claims(), *_peers(), *_more()]
    PAGE.write_text("\n".join(parts).rstrip() + "\n", encoding="utf-8")


def _read(name: str) -> Any:
    file = MEASURED / name
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else None


def _claims() -> Iterator[str]:
    kept = _read("claims.json")
    if not kept:
        return
    yield f"## Claims\n{kept['day']}, {kept['computer']}; the whole run took {kept['seconds']} s."
    for room, rows in kept["rooms"].items():
        yield f"\n**{room}**\n\n| claim | ratio | target | | measured |\n|---|---:|---:|---|---|"
        for name, ratio, target, note in rows:
            state = "ok" if ratio <= target else "**short**"
            yield f"| {name} | {ratio:.2f} | {target:.2f} | {state} | {note} |"
    yield ""


def _peers() -> Iterator[str]:
    kept = _read("peers.json")
    if not kept:
        return
    yield (
        "## Beside what people would use instead\n"
        f"{kept['day']}, `make peers`: whole processes from start to end, in turn, medians.\n\n"
        "| work | by | seconds | of the processor | MB | what it is |\n|---|---|---:|---:|---:|---|"
    )
    for one in kept["lines"]:
        yield (
            f"| {one['work']} | {one['by']} | {one['seconds']:.1f} | {one['processor']:.1f} "
            f"| {one['memory']:.0f} | {one['note']} |"
        )
    yield ""


def _more() -> Iterator[str]:
    yield "## At full size"
    yield "- [What the exchange costs](exchange-cost.md): a year of 62 and of 1,000 branches"
    if (PAGE.parent / "soak.md").exists():
        yield "- [Three years of 62 branches](soak.md): sizes and times as they grow"


if __name__ == "__main__":
    write_page()
