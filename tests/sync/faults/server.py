"""Runs command lines, each in a forked child, on a disk that fails at the n-th operation.

One interpreter is started with the library preloaded, and has everything imported; each order is
one fork. An order is a line of JSON, its answer another: how the child ended, what it said.
"""

from __future__ import annotations

import ctypes
import gc
import importlib
import json
import os
import pkgutil
import sys
from pathlib import Path
from typing import Any

from circledesk import cli, commands, documents, interop, sample, services
from circledesk.services import devices, exchange, joining, relay
from circledesk.sync import keystore
from tests.sync import kit
from tests.sync.faults import acts

READY = (cli, devices, exchange, joining, relay)
"""Imported once, not in every child."""


def main() -> None:
    """Take orders until there are no more."""
    library = ctypes.CDLL(os.environ.pop("LD_PRELOAD"))
    library.faults_arm.argtypes = (ctypes.c_char_p, ctypes.c_int, ctypes.c_long, ctypes.c_int)
    library.faults_disarm.restype = ctypes.c_long
    keystore.COST = kit.CHEAP
    _warm_up()
    gc.freeze()
    for line in sys.stdin:
        print(json.dumps(_run(library, json.loads(line))), flush=True)


def _warm_up() -> None:
    """Let lazy imports happen once: what a command imports late, a child would import each time."""
    child = Path(os.environ["FAULTS_FOLDER"])
    folder = child / "warm"
    _import_all()
    with open(os.devnull, "w") as nowhere:
        out, err, sys.stdout, sys.stderr = sys.stdout, sys.stderr, nowhere, nowhere
        try:
            team = "team create --name N --organizer O --email o@example.org"
            for words in (team, "branch add --name B", "list devices", "check --deep"):
                cli.main(["--data", str(folder), *words.split()])
        finally:
            sys.stdout, sys.stderr = out, err


def _import_all() -> None:
    """Import every room that a command may need: else each child would, once more each time."""
    for room in (commands, services, documents, interop, sample):
        for found in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            if not found.name.endswith(("__main__", "child")):
                importlib.import_module(found.name)


def _run(library: ctypes.CDLL, order: dict[str, Any]) -> dict[str, Any]:
    said = Path(order["said"])
    child = os.fork()
    if child == 0:
        _be_the_child(library, order, said)
    _, status = os.waitpid(child, 0)
    text = said.read_text(encoding="utf-8") if said.exists() else ""
    if os.WIFSIGNALED(status):
        return {"signal": os.WTERMSIG(status), "code": None, "said": text}
    return {"signal": 0, "code": os.WEXITSTATUS(status), "said": text}


def _do(words: list[str]) -> int:
    """Run a command, or one of the acts that no command does."""
    act = next((place for place, word in enumerate(words) if word.startswith("@")), None)
    return cli.main(words) if act is None else acts.main(Path(words[1]), words[act:])


def _be_the_child(library: ctypes.CDLL, order: dict[str, Any], said: Path) -> None:
    code = 99
    try:
        handle = os.open(said, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(handle, 1)
        os.dup2(handle, 2)
        trace = os.open(order["trace"], os.O_WRONLY | os.O_CREAT) if order["trace"] else -1
        sys.stdout = os.fdopen(1, "w", encoding="utf-8", closefd=False)
        sys.stderr = os.fdopen(2, "w", encoding="utf-8", closefd=False)
        os.environ["CIRCLEDESK_NOW"] = order["now"]
        os.environ["CIRCLEDESK_INVITATION_PASSPHRASE"] = order["secret"]
        os.environ["CIRCLEDESK_LIVES"] = order["lives"]
        watch = order["watch"].encode()
        library.faults_arm(watch, order["mode"], order["number"], trace)
        code = _do(order["words"])
        library.faults_disarm()
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(code)


if __name__ == "__main__":
    main()
