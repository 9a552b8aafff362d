"""The same work, done by CircleDesk and by what people would use instead: `make peers`.

Each side is a process of its own, timed from its start to its end, several times in turn. What is
not installed is said. The figures are kept for docs/performance.md.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks import report
from benchmarks.peers import work

HERE = Path(__file__).resolve().parent
MEASURED = report.MEASURED / "peers.json"
RUNS = 3
PEERS = os.environ.get("PEERS", "")
"""The Python that has openpyxl and morango."""


@dataclass(frozen=True, slots=True)
class Line:
    """One piece of work: by whom, in how many seconds and MB, and what theirs leaves out."""

    work: str
    by: str
    seconds: float
    processor: float
    memory: float
    note: str = ""


def timed(words: list[str]) -> tuple[float, float, float]:
    """Run a process; return its wall clock and processor's seconds, and its MB at most."""
    begin = time.perf_counter()
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"This failed, and nothing was measured: {' '.join(words)}")
    took = time.perf_counter() - begin
    return took, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def measured(what: str, sides: dict[str, tuple[Callable[[], list[str]], str]]) -> list[Line]:
    """Run all sides in turn; return a line for each, the medians of its runs."""
    figures: dict[str, list[tuple[float, float, float]]] = {by: [] for by in sides}
    for _ in range(RUNS):
        for by, (words, _) in sides.items():
            figures[by].append(timed(words()))
    lines = []
    for by, (_, note) in sides.items():
        wall, processor, memory = (statistics.median(row) for row in zip(*figures[by], strict=True))
        lines.append(Line(what, by, round(wall, 2), round(processor, 2), round(memory), note))
        print(f"{what:<28} {by:<28} {wall:7.2f} s {processor:7.2f} s {memory:6.0f} MB  {note}")
    return lines


def script(name: str, *words: str) -> list[str]:
    """Return the words that run one of the peers' scripts."""
    return [PEERS, str(HERE / f"{name}.py"), *words]


def ours(*words: str) -> list[str]:
    """Return the words that run our side."""
    return [sys.executable, "-m", "benchmarks.peers.ours", *words]


def merging(folder: Path) -> list[Line]:
    """Monday: sixty-two branches' weeks become one library."""
    work.lay_out(folder)
    place = str(folder)
    sides = {"CircleDesk": (lambda: ours("merge", place), "signed, sealed; every version kept")}
    if PEERS:
        for name in ("excel_like", "kolibri_like"):
            subprocess.run(script(name, "lay_out", place), check=True, stdout=subprocess.DEVNULL)
        sides["openpyxl, workbooks"] = (
            lambda: script("excel_like", "merge", place),
            "the last row wins; nothing says that two differ",
        )
        sides["morango, as in Kolibri"] = (
            lambda: script("kolibri_like", "merge", place),
            "of records that lie in its store; no network",
        )
    else:
        print("openpyxl and morango are not here: make peers installs them.")
    return measured(f"merge of {work.BRANCHES * work.EACH:,} rows", sides)


def certificates(folder: Path, count: int) -> list[Line]:
    """Graduation day: a page for everyone."""
    people, out = str(work.certificates(folder, count)), str(folder / "merged.pdf")
    sides = {
        "CircleDesk": (
            lambda: ours("certificates", str(folder / "ours.pdf"), str(count)),
            "each with its signed code, names fitted",
        )
    }
    if shutil.which("soffice") and _has_uno():
        sides["LibreOffice mail merge"] = (
            lambda: ["/usr/bin/python3", str(HERE / "word_like.py"), people, out],
            "five lines of text; no code, one size for every name",
        )
    else:
        print("LibreOffice (with python3-uno) is not here: its mail merge is left out.")
    return measured(f"{count:,} certificates", sides)


def _has_uno() -> bool:
    asked = ["/usr/bin/python3", "-c", "import uno"]
    return subprocess.run(asked, capture_output=True, check=False).returncode == 0


def main() -> int:
    """Measure all that is here, print it and keep it."""
    print(f"{'work':<28} {'by':<28} {'wall':>9} {'processor':>9} {'memory':>9}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lines = merging(folder)
        for count in (40, 400):
            lines += certificates(folder, count)
    kept = {"day": time.strftime("%Y-%m-%d"), "lines": [asdict(line) for line in lines]}
    MEASURED.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    report.write_page()
    return 0


if __name__ == "__main__":
    sys.exit(main())
