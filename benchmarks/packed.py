"""Start of the packed program through its launcher, against the same program from the checkout.

Both sides are whole processes, from before they are spawned until the program has noted that its
window is painted and its desk is open: the file `proven` (docs/packaging.md).
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from benchmarks.timing import Claim
from circledesk.sample.library import PASSPHRASE, build

RUNS = 5
TREE = Path(__file__).parent.parent / "build/tree/circledesk"


def claims() -> Iterator[Claim]:
    """Measure in turn, after one warm-up of each, and compare the medians."""
    launcher = TREE / "circledesk"
    if not launcher.exists():
        print("start of the packed program: left out, make package has not been run here")
        return
    source = [sys.executable, "-m", "circledesk"]
    with tempfile.TemporaryDirectory() as name:
        folder, root = Path(name) / "sample", Path(name) / "root"
        root.mkdir()
        build(folder, today=date.today(), passphrase=PASSPHRASE).close()
        words = ["--data", str(folder)]
        pairs = [
            (_start([*source, *words], root), _start([str(launcher), *words], TREE))
            for _ in range(RUNS + 1)
        ][1:]
    ours, packed = (statistics.median(side) for side in zip(*pairs, strict=True))
    yield Claim(
        "start of the packed program",
        packed / ours,
        1.2,
        f"{packed * 1000:.0f} ms against {ours * 1000:.0f} ms from the checkout",
    )


def _start(words: list[str], root: Path) -> float:
    """Return the seconds until the program has proved itself; then it is ended."""
    proven = root / "proven"
    proven.unlink(missing_ok=True)
    surroundings = os.environ | {"CIRCLEDESK_ROOT": str(root)}
    begin = time.monotonic()
    with subprocess.Popen(words, env=surroundings) as running:
        while not proven.exists():
            if running.poll() is not None or time.monotonic() > begin + 60:
                running.kill()
                raise RuntimeError(f"{words[0]} showed no window.")
            time.sleep(0.002)
        took = time.monotonic() - begin
        running.terminate()
    return took


if __name__ == "__main__":
    for claim in claims():
        print(claim.line())
