"""What is shipped has a licence that permits it; a known weakness is told, and not for ever."""

import importlib.util
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

PACKAGING = Path(__file__).resolve().parent.parent / "packaging"


def script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"packaging_{name}", PACKAGING / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_part_may_be_shipped() -> None:
    parts = script("parts")
    shipped = parts.parts()
    assert {"pyside6-essentials", "sqlalchemy", "psycopg-binary", "cffi"} <= set(shipped)
    assert not {"pytest", "mypy", "hypothesis", "vobject"} & set(shipped)
    licences = {name: parts.licence_of(name, part) for name, part in shipped.items()}
    assert not {name: told for name, told in licences.items() if not parts.may_be_shipped(told)}


@pytest.mark.parametrize("licence", ["", "GPL-3.0-only", "Proprietary", "MIT AND GPL-2.0-only"])
def test_what_may_not_be_shipped(licence: str) -> None:
    assert not script("parts").may_be_shipped(licence)


def test_every_part_brings_the_text_of_its_licence(tmp_path: Path) -> None:
    script("parts").write_licences(tmp_path / "licences.txt")
    written = (tmp_path / "licences.txt").read_text("utf-8")
    for words in ("SIL OPEN FONT LICENSE", "ISC License", "psycopg 3", "PERMISSION"):
        assert words.casefold() in written.casefold()


WEAK = {"id": "PYSEC-1", "aliases": ["CVE-2026-1"], "fix_versions": ["2.0"]}


@pytest.mark.parametrize(
    ("vulns", "standing", "sound", "line"),
    [
        ([], {}, True, "1 of 2 parts were looked up."),
        ([WEAK], {}, False, "part 1.0: PYSEC-1 (2.0)"),
        ([WEAK], {"CVE-2026-1": "never called"}, True, "part 1.0: PYSEC-1 (never called)"),
    ],
)
def test_a_known_weakness_is_told(
    vulns: list[Any], standing: dict[str, str], sound: bool, line: str
) -> None:
    answer = {
        "dependencies": [
            {"name": "part", "version": "1.0", "vulns": vulns},
            {"name": "unknown", "skip_reason": "not found"},
        ]
    }
    lines, told_sound = script("audit").told(answer, standing)
    assert told_sound is sound
    assert line in lines
    assert "1 are not known to the service: nothing is said of them." in lines


def test_what_was_accepted_is_not_for_ever() -> None:
    text = '[[accepted]]\nid = "A"\nwhy = "so"\nuntil = 2027-01-31\n'
    accepted = script("audit").accepted
    assert accepted(text, date(2027, 1, 31)) == {"A": "so"}
    assert accepted(text, date(2027, 2, 1)) == {}
