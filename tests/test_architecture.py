"""The walls of the house: which room may import from which. A broken one names file and line."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "circledesk"

EVERYWHERE = {
    "defect_words", "errors", "everybody", "in_place", "languages", "launched", "said", "settings",
    "troubles", "__version__",
}  # fmt: skip
# room -> rooms of circledesk it may import, beside itself and what is used everywhere.
MAY = {
    "ui": {"ui", "services", "documents", "interop", "sync", "models", "updates"},
    "updates": {"updates"},
    "services": {"services", "models", "sync"},
    "documents": {"documents", "services.facts"},
    "interop": {"interop", "services", "models"},
    "sync": {"sync", "models"},
    "models": {"models"},
    "sample": {"sample", "services", "models", "ui", "documents", "interop"},
    "commands": {
        "commands", "sample", "services", "models", "ui", "documents", "interop", "sync", "updates",
    },
}  # fmt: skip
SYNC_ROOMS = {  # services that may use sync: the exchange, who signs, sealed backups
    "agreement", "aside", "backup_return", "backup_sealing", "bring_in", "carried", "ceremony",
    "certificate_making", "certificate_people", "certificates", "database_lock", "desk",
    "desk_code", "device_reading", "devices", "exchange", "finding", "founding", "hello", "inbox",
    "inviting", "joining", "location", "locking", "merging_team", "own_changes", "peers", "posting",
    "put_right", "receipts", "recovery", "relay", "renewing", "requests", "revoking", "settle",
    "sharing", "unpacking", "verify", "visit", "week_message", "week_proving",
}  # fmt: skip
QT_ROOMS = {"ui", "app"}


def imports() -> Iterator[tuple[Path, int, str, bool]]:
    """Yield (file, line, module, only for types) of every import in the program."""
    for file in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        guarded = {
            id(node)
            for test in ast.walk(tree)
            if isinstance(test, ast.If) and "TYPE_CHECKING" in ast.unparse(test.test)
            for node in ast.walk(test)
        }
        for node in ast.walk(tree):
            typed = id(node) in guarded
            if isinstance(node, ast.Import):
                for name in node.names:
                    yield file, node.lineno, name.name, typed
            elif isinstance(node, ast.ImportFrom) and node.module:
                for name in node.names:
                    yield file, node.lineno, f"{node.module}.{name.name}", typed


def room_of(file: Path) -> str:
    return file.relative_to(PACKAGE).with_suffix("").parts[0]


def breaks() -> list[str]:
    found = []
    for file, line, module, typed in imports():
        room, parts = room_of(file), module.split(".")
        where = f"{file.relative_to(ROOT)}:{line} imports {module}"
        if parts[0] == "PySide6" and room not in QT_ROOMS:
            found.append(f"{where}: Qt lives in ui/ and app.py only")
        if parts[0] != "circledesk" or len(parts) < 2 or room not in MAY:
            continue
        target = parts[1]
        if target in EVERYWHERE:
            continue
        allowed = MAY[room]
        facts = ".".join(parts[1:3]) in allowed
        if target not in allowed and not facts:
            found.append(f"{where}: {room} stands below {target}")
        if room == "ui" and target == "models" and not typed:
            found.append(f"{where}: windows may name models as types only")
        if room == "services" and target == "sync" and file.stem not in SYNC_ROOMS:
            found.append(f"{where}: only the exchange services and certificates use sync")
    return found


def test_every_import_goes_down() -> None:
    assert breaks() == []


@pytest.mark.parametrize("room", [r for r in MAY if r not in ("sample", "commands")])
def test_every_room_of_the_plan_exists(room: str) -> None:
    assert (PACKAGE / room / "__init__.py").exists()


def test_text_sql_stays_in_the_floors_that_may_write_it() -> None:
    """Raw statements go round the session's change log: only the log's own rooms send them."""
    allowed = {"models", "sync"}
    known = {"clock", "receipts", "exchange", "bring_in", "peers"}
    found = []
    for file in sorted(PACKAGE.rglob("*.py")):
        if room_of(file) in allowed or file.stem in known:
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if "exec_driver_sql" in line or ("text(" in line and "sqlalchemy" in line):
                found.append(f"{file.relative_to(ROOT)}:{number}")
    assert found == []


def test_the_map_of_the_services_names_every_room() -> None:
    """A newcomer looks there first; a room that is gone or new must not be missing in it."""
    told = ast.get_docstring(ast.parse((PACKAGE / "services/__init__.py").read_text("utf-8")))
    named = set(re.findall(r"[a-z_]+", str(told)[str(told).index("Who works here") :]))
    rooms = {file.stem for file in (PACKAGE / "services").glob("*.py")} - {"__init__"}
    assert rooms - named == set()
    assert {name for name in named if "_" in name} - rooms == set()


def test_what_outlives_a_page_calls_no_lambda() -> None:
    """Qt lets go of a deleted object's own slot; a lambda would be called with the page gone."""
    lasting = re.compile(
        r"\b_?(theme|language|context|jobs|nav|messages)\."
        r"(changed|device_changed|said|moved|wrote|started|idle)\.connect$"
    )
    found = [
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for file in sorted((PACKAGE / "ui").rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and lasting.search(ast.unparse(node.func))
        and not isinstance(node.args[0], ast.Attribute)
    ]
    assert found == []
