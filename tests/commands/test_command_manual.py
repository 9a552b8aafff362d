"""Every command and every option stands in the manual."""

from __future__ import annotations

import re
from argparse import ArgumentParser, _SubParsersAction
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from circledesk.commands.parsing import GROUPS, MODULES

MANUAL = (Path(__file__).parents[2] / "docs" / "manual" / "commands.md").read_text(encoding="utf-8")
COMMON = {"--help", "--data", "--json", "--language"}


def leaves(parser: ArgumentParser, words: tuple[str, ...]) -> Iterator[tuple[str, set[str]]]:
    """Yield each command with its own options."""
    for action in parser._actions:
        if isinstance(action, _SubParsersAction):
            for name, child in action.choices.items():
                yield from leaves(child, (*words, name))
            return
    options = {
        option
        for action in parser._actions
        for option in action.option_strings
        if option.startswith("--") and not option.startswith("--no-")
    }
    yield " ".join(words), options - COMMON - {"--database"}


def commands() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for name in GROUPS:
        parser = ArgumentParser(prog=f"circledesk {name}")
        module = MODULES.get(name, name.replace("-", "_"))
        import_module(f"circledesk.commands.{module}").fill(parser)
        found.update(leaves(parser, (name,)))
    return found


def section_of(command: str) -> str:
    """Return the part of the manual that a command's heading or table row begins."""
    found = re.search(rf"circledesk {re.escape(command)}(?![\w-])", MANUAL)
    assert found is not None, command
    start = found.start()
    heading = MANUAL.rindex("\n### ", 0, start)
    end = MANUAL.find("\n##", heading + 4)
    return MANUAL[heading:end]


def test_all_commands_are_in_the_manual() -> None:
    missing = [name for name in commands() if f"circledesk {name}" not in MANUAL]
    assert missing == []


def test_all_options_are_in_the_manual() -> None:
    missing = {
        name: sorted(option for option in options if option not in section_of(name))
        for name, options in commands().items()
    }
    assert {name: options for name, options in missing.items() if options} == {}


def test_the_manual_invents_no_command() -> None:
    known = set(commands())
    headings = [line[4:] for line in MANUAL.splitlines() if line.startswith("### ")]
    named = {name.strip() for heading in headings for name in heading.split(",")}
    assert {name for name in named if name not in known} == {"list"}
