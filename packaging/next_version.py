"""Builds a next version for a trial of updates: `next_version.py VERSION MAKERS_KEY.pub FOLDER`.

It is today's program with that number, with a maker's key that it believes, and with one step more
of the schema, which changes nothing: a library that it has opened is one of a newer version.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

from common import ROOT, version

NEEDED = ("circledesk", "resources", "docs/manual", "packaging")
FILES = ("pyproject.toml", "LICENSE", "CHANGELOG.md", "CHANGELOG.sw.md", "build/THIRD-PARTY.txt")
STEP = '''"""Nothing but a number."""


def up(connection: object) -> None:
    """Change nothing."""
'''


def main(number: str, key: str, folder: str) -> None:
    """Copy the checkout, change it, and freeze it: FOLDER/build/tree then holds the version."""
    place = Path(folder)
    for name in NEEDED:
        unwanted = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, place / name, ignore=unwanted)
    (place / "build").mkdir()
    for name in FILES:
        shutil.copyfile(ROOT / name, place / name)
    shutil.copyfile(key, place / "resources/update_keys/trial.pub")
    for file, told in (("pyproject.toml", "version"), ("circledesk/__init__.py", "__version__")):
        _change(place / file, rf'^{told} = "{re.escape(version())}"', f'{told} = "{number}"')
    steps = place / "circledesk/models/migrations"
    (steps / "v999_next.py").write_text(STEP, encoding="utf-8")
    _change(steps / "__init__.py", r"^\)$", '    _step("v999_next"),\n)')
    subprocess.run([sys.executable, place / "packaging/freeze.py"], check=True)


def _change(file: Path, old: str, new: str) -> None:
    text, count = re.subn(old, new, file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    if count != 1:
        raise SystemExit(f"{file.name} does not read as it did.")
    file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
