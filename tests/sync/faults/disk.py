"""The test's side of a failing disk: builds the library, starts the server, sends it orders."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.sync import kit

SOURCE = Path(__file__).with_name("faults.c")
COUNT, KILL, TORN, FULL, IO_ONCE, IO, READ_ONLY, PULLED, QUOTA, SHORT, TOO_MANY = range(11)
NAMES = {
    KILL: "killed", TORN: "killed within a write", FULL: "no space left", IO_ONCE: "one I/O error",
    IO: "I/O errors", READ_ONLY: "read-only", PULLED: "pulled out", QUOTA: "quota used up",
    SHORT: "half a write", TOO_MANY: "too many open files",
}  # fmt: skip
NOW = "2018-08-07T09:00:00+03:00"


@dataclass(frozen=True)
class Ended:
    """How a command ended: by a signal, or with a code and what it said."""

    signal: int
    code: int | None
    said: str


class Disk:
    """Runs commands of CircleDesk on a disk that fails."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        library = folder / "faults.so"
        build = ["cc", "-shared", "-fPIC", "-O1", "-o", str(library), str(SOURCE), "-ldl"]
        subprocess.run(build, check=True)
        self._server = subprocess.Popen(
            [sys.executable, "-m", "tests.sync.faults.server"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={
                **os.environ,
                "LD_PRELOAD": str(library),
                "FAULTS_FOLDER": str(folder),
                "CIRCLEDESK_PASSPHRASE": kit.passphrase(),
            },
        )

    def run(
        self,
        words: list[str],
        watch: Path,
        mode: int = COUNT,
        number: int = 0,
        *,
        lives: Path,
        trace: str = "",
        secret: str = "",
    ) -> Ended:
        """Run a command while the operations below `watch` are counted, or fail at `number`."""
        assert self._server.stdin
        assert self._server.stdout
        order: dict[str, Any] = {
            "words": words, "watch": str(watch), "mode": mode, "number": number, "trace": trace,
            "said": str(self.folder / "said.txt"), "now": NOW, "secret": secret,
            "lives": str(lives),
        }  # fmt: skip
        self._server.stdin.write(json.dumps(order) + "\n")
        self._server.stdin.flush()
        return Ended(**json.loads(self._server.stdout.readline()))

    def operations(self, words: list[str], run: Path, secret: str = "") -> list[str]:
        """Run a command to its end; return its operations: a letter for the kind, and a name."""
        trace = self.folder / "trace.txt"
        trace.unlink(missing_ok=True)
        ended = self.run(words, run, lives=run / "lives", trace=str(trace), secret=secret)
        assert (ended.signal, ended.code) == (0, 0), ended
        return trace.read_text(encoding="utf-8").splitlines()

    def close(self) -> None:
        """End the server."""
        assert self._server.stdin
        assert self._server.stdout
        self._server.stdin.close()
        self._server.wait()
        self._server.stdout.close()


def can_fail() -> bool:
    """Whether there is a compiler for the library, and a system on which it works."""
    return sys.platform == "linux" and shutil.which("cc") is not None
