"""Collect the texts of the window into the .ts files, and compile the .qm files.

    .venv/bin/python resources/translations/update.py [--check]

Run after texts changed; then fill what is `unfinished` in the .ts file and run again. `qt_*.ts`
hold our own words for Qt's standard buttons and menus, which Qt ships no Kiswahili for; they are
compiled only. `--check` changes nothing and fails where a text has no translation.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
TOOLS = Path(sys.executable).parent


def sources() -> list[str]:
    """Every file of the window."""
    return sorted(str(file.relative_to(ROOT)) for file in (ROOT / "circledesk/ui").rglob("*.py"))


def missing(catalogue: Path) -> list[str]:
    """Texts of a .ts file that have no translation."""
    found = []
    for message in ElementTree.parse(catalogue).iter("message"):
        translation = message.find("translation")
        if translation is None or not "".join(translation.itertext()).strip():
            found.append(message.findtext("source", ""))
    return found


def main() -> int:
    """Update and compile; return how many texts are not translated, at most 1."""
    check = "--check" in sys.argv
    catalogues = sorted(HERE.glob("circledesk_*.ts"))
    if not check:
        collect = [str(TOOLS / "pyside6-lupdate"), *sources(), "-no-obsolete", "-locations", "none"]
        for catalogue in catalogues:
            subprocess.run([*collect, "-ts", str(catalogue)], cwd=ROOT, check=True)
        for catalogue in sorted(HERE.glob("*.ts")):
            compiled = catalogue.with_suffix(".qm")
            tool = str(TOOLS / "pyside6-lrelease")
            subprocess.run([tool, "-silent", str(catalogue), "-qm", str(compiled)], check=True)
    untold = [text for catalogue in catalogues for text in missing(catalogue)]
    for text in untold:
        print(f"not translated: {text}")
    return 1 if untold else 0


if __name__ == "__main__":
    sys.exit(main())
