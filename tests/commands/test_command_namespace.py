"""No command reads a word that its parser does not always set.

An option that is not given is not in the namespace at all: `call.args.x` of it would be a defect
for whoever leaves it out, and no type checker sees that. Such options are asked for by
`call.has`, `call.option`, `call.listed` and `call.given`.
"""

from __future__ import annotations

import ast
from argparse import SUPPRESS, Action, ArgumentParser, _SubParsersAction
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pathlib import Path

from circledesk import commands
from circledesk.commands.parsing import GROUPS, MODULES

ROOM = Path(commands.__file__).parent
READERS = {"call", "parsing"}
"""Who may look into the namespace: whoever makes it, and whoever answers for it."""
ASKING = {"has", "option", "listed", "given"}
EVERYWHERE = {"group", "run", "help", "data", "json", "language", "database"}


@dataclass(frozen=True)
class Command:
    """One command: what runs it, what is always set for it, and all that may be set."""

    words: str
    run: Callable[..., object]
    always: frozenset[str]
    known: frozenset[str]


@dataclass
class Function:
    """What one function of the room reads, asks for and names."""

    reads: set[str] = field(default_factory=set)
    asks: set[str] = field(default_factory=set)
    doubts: set[str] = field(default_factory=set)
    """What it asks for with `call.has`."""
    names: set[str] = field(default_factory=set)


def always_set(action: Action) -> bool:
    if action.default is not SUPPRESS or action.required:
        return True
    return not action.option_strings and action.nargs not in ("?", "*")


def one_of_each(parser: ArgumentParser) -> frozenset[str]:
    """Return the names that are set whichever option of a required group is chosen."""
    groups = [group for group in parser._mutually_exclusive_groups if group.required]
    named = [{action.dest for action in group._group_actions} for group in groups]
    return frozenset(name for names in named if len(names) == 1 for name in names)


def commands_of(parser: ArgumentParser, words: str, above: frozenset[str]) -> Iterator[Command]:
    own = frozenset(action.dest for action in parser._actions if always_set(action))
    always = above | own | one_of_each(parser) | frozenset(parser._defaults)
    below = [action for action in parser._actions if isinstance(action, _SubParsersAction)]
    for action in below:
        for name, child in action.choices.items():
            yield from commands_of(child, f"{words} {name}", always)
    if not below:
        known = always | {action.dest for action in parser._actions}
        yield Command(words, parser.get_default("run"), always, known)


@cache
def all_commands() -> tuple[Command, ...]:
    found: list[Command] = []
    for name in GROUPS:
        parser = ArgumentParser(prog=f"circledesk {name}")
        module = MODULES.get(name, name.replace("-", "_"))
        import_module(f"circledesk.commands.{module}").fill(parser)
        found += commands_of(parser, name, frozenset({"group"}))
    return tuple(one for one in found if one.run is not None)  # `practice` opens a window


def is_namespace(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "args"


def function_of(tree: ast.FunctionDef, homes: dict[str, str]) -> Function:
    found = Function()
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and is_namespace(node.value):
            found.reads.add(node.attr)
        elif isinstance(node, ast.Name):
            found.names.add(homes.get(node.id, node.id))
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            found.names.add(f"{homes.get(node.value.id, node.value.id)}.{node.attr}")
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            asked = asked_by(node, node.func)
            found.asks |= asked
            found.doubts |= asked if node.func.attr == "has" else set()
    return found


def asked_by(node: ast.Call, method: ast.Attribute) -> set[str]:
    """Return the names that `call.option("name")` and its like ask for."""
    if method.attr not in ASKING or not ast.unparse(method.value).endswith("call"):
        return set()
    told = node.args if method.attr == "given" else node.args[:1]
    return {str(one.value) for one in told if isinstance(one, ast.Constant)}


@cache
def trees() -> dict[str, ast.Module]:
    """Return every module of the room, read."""
    return {
        file.stem: ast.parse(file.read_text(encoding="utf-8")) for file in sorted(ROOM.glob("*.py"))
    }


@cache
def functions() -> dict[str, Function]:
    """Return every function of the room by module and name."""
    found: dict[str, Function] = {}
    for module, tree in trees().items():
        own = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
        homes = {node.name: f"{module}.{node.name}" for node in own} | imported(tree)
        for node in own:
            found[f"{module}.{node.name}"] = function_of(node, homes)
    return found


def imported(tree: ast.Module) -> dict[str, str]:
    """Return where the names come from that a module takes from its neighbours."""
    found: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(
            "circledesk.commands"
        ):
            home = str(node.module).removeprefix("circledesk.commands").lstrip(".")
            prefix = f"{home}." if home else ""
            found.update({one.asname or one.name: prefix + one.name for one in node.names})
    return found


def reached(command: Command) -> set[str]:
    """Return the functions that a command may come through."""
    module = command.run.__module__.rpartition(".")[2]
    top = command.run.__qualname__.partition(".")[0]  # of `_writer.<locals>.write` too
    waiting, seen = [f"{module}.{top}"], set[str]()
    while waiting:
        name = waiting.pop()
        if name not in seen and name in functions():
            seen.add(name)
            waiting += functions()[name].names
    assert seen, command
    return seen


def test_no_command_reads_what_its_parser_does_not_always_set() -> None:
    wrong = {
        (command.words, name, read)
        for command in all_commands()
        for name in reached(command)
        for read in functions()[name].reads - command.always
        if name.partition(".")[0] not in READERS
    }
    assert sorted(wrong) == []


def test_nobody_asks_for_an_option_that_no_command_has() -> None:
    known: dict[str, set[str]] = {}
    for command in all_commands():
        for name in reached(command):
            known.setdefault(name, set()).update(command.known)
    wrong = {
        (name, asked)
        for name, has in known.items()
        for asked in functions()[name].asks - has - EVERYWHERE
    }
    assert sorted(wrong) == []


def test_nobody_asks_whether_what_is_always_set_is_given() -> None:
    """`call.has` would say yes to a flag that nobody gave."""
    wrong = {
        (command.words, name, asked)
        for command in all_commands()
        for name in reached(command)
        for asked in functions()[name].doubts & command.always
    }
    assert sorted(wrong) == []


def test_the_namespace_is_looked_into_in_one_place_only() -> None:
    """An alias, `getattr`, `hasattr` or `in` would read an option past the first test."""
    wrong = []
    for module, tree in trees().items():
        if module in READERS:
            continue
        plain = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        wrong += [
            f"{module}.py:{node.lineno}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Attribute) and is_namespace(node) and id(node) not in plain
        ]
    assert wrong == []


def test_the_walk_sees_commands_and_their_reads() -> None:
    assert len(all_commands()) > 200
    assert (
        sum(len(functions()[name].reads) for one in all_commands() for name in reached(one)) > 200
    )
