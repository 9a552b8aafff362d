"""The command line of one data folder, run in this process."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from circledesk.cli import main


@dataclass(frozen=True)
class Ran:
    """How a command ended and what it printed."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class CommandLine:
    """The command line of one data folder."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def __call__(self, *words: str) -> Ran:
        self._capsys.readouterr()
        code = main(["--data", str(self.folder), *words])
        printed = self._capsys.readouterr()
        return Ran(code, printed.out, printed.err)

    def json(self, *words: str) -> Any:
        """Run a command that must succeed; return its JSON."""
        ran = self(*words, "--json")
        assert ran.code == 0, f"{words}: {ran.err}"
        return ran.json

    def database(self) -> bytes:
        return (self.folder / "circledesk.db").read_bytes()
