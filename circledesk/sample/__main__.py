"""`python -m circledesk.sample --data DIR`: the sample library as it stands today, in a folder.

A library that is already there is left as it is. Passphrase of its keys: `library.PASSPHRASE`.
"""

from __future__ import annotations

import shutil
import sys
from argparse import ArgumentParser
from pathlib import Path

from circledesk.sample.library import build
from circledesk.settings import Paths, system_clock


def main(arguments: list[str] | None = None) -> int:
    """Build it beside the folder, then move it there: a build that was cut off leaves nothing."""
    parser = ArgumentParser(prog="circledesk.sample", description=__doc__)
    parser.add_argument("--data", required=True, metavar="DIR", type=Path)
    folder: Path = parser.parse_args(arguments).data
    if Paths(folder).database.exists():
        return 0
    half = folder.with_name(f"{folder.name}.half")
    shutil.rmtree(half, ignore_errors=True)
    build(half, today=system_clock().astimezone().date()).close()
    folder.parent.mkdir(parents=True, exist_ok=True)
    if folder.exists():
        folder.rmdir()
    half.rename(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
