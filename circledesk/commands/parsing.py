"""From words to a namespace: the groups of commands, and the options that all of them take."""

from __future__ import annotations

from argparse import SUPPRESS, ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.languages import codes
from circledesk.settings import default_folder, look_in

if TYPE_CHECKING:
    from circledesk.commands.call import Call

GROUPS = {
    "demo": "play the main job through on a sample library",
    "team": "make a new team on this computer",
    "branch": "the branches of the team",
    "device": "bring a branch's computer in",
    "desk": "who sits at this computer, and their PINs",
    "course": "what circles study",
    "circle": "learning circles",
    "signup": "learners' places in circles",
    "attendance": "who was at a meeting",
    "feedback": "what a facilitator says after a meeting",
    "survey": "questionnaires at a circle's end",
    "sheet": "sheets that were filled in by hand and come back as pictures",
    "meeting": "move or cancel a meeting",
    "holiday": "days off of the whole team",
    "closure": "days on which a branch is closed",
    "rsvp": "whether a learner comes to a meeting",
    "reminder": "whose learners are to be told, and the ready words",
    "contact": "who was told what, when and how",
    "prospect": "people to approach, and the next step with each",
    "gather": "forms of new members, of what a branch has, of what is agreed",
    "site": "the branches compared by what each has",
    "invitation": "people asked to join the team",
    "person": "facilitators: away, transfers, support",
    "equipment": "laptops, projectors, modems, and who has them",
    "event": "workshops, regional meetings, graduations, and who comes",
    "worksheet": "what facilitators plan for their first circles",
    "notice": "the notice board: notes and files for branches, and who read them",
    "asked": "questions to the organizers, and their answers",
    "check-in": "a word with a facilitator",
    "notebook": "follow-ups, check-ins, questions and answers in one list",
    "checklist": "what is to be done for each circle, and when",
    "list": "the tables of the window",
    "import": "take P2PU's files in, and lists that people keep",
    "bundle": "exchange news with other computers of the team",
    "conflict": "two versions of one value",
    "waiting": "what was kept apart",
    "learner": "one person twice, a move to another branch, a person's rights",
    "request": "what people ask about their own data, and by when it is answered",
    "question": "what the team asks at the desk, and how often each answer was given",
    "goal": "what the team works for, and which circles are counted to it",
    "story": "words that are told on, with the teller's consent",
    "programme": "the six steps in figures, and how far each branch is",
    "partner": "colleges, businesses, clubs: what passed, and letters of thanks",
    "share": "what was shared with the world, and ready-made posts",
    "interest": "who waits for a topic before there is a circle",
    "retention": "how long data are kept, and who is due to go",
    "audit": "who saw, took out, printed and changed what",
    "privacy": "who answers for the data, and the papers of the law",
    "incident": "lost computers and sticks, data in wrong hands",
    "rule": "what breaks a rule after two branches' work met",
    "weekly-update": "the organizer's digest of a week",
    "export": "what others can read",
    "report": "papers for the wall and the desk",
    "week-message": "a branch's week in a message",
    "certificate": "issue, print, void and verify certificates",
    "design": "what certificates look like, and who signs them",
    "q-study": "which viewpoints people share, from how they sorted statements",
    "undo": "take the last action on this computer back",
    "redo": "do again what was undone last",
    "backup": "copies of the database",
    "encrypt": "the database locked with a key",
    "check": "is the database sound?",
    "update": "new versions of the program, from a stick",
    "rescue": "a damaged library: the newest good backup, and what can be read of the file",
    "support-file": "what whoever helps needs to know, with nobody's name in it",
    "practice": "the practice library, in a window of its own",
    "handbook": "the handbook as a PDF to print",
    "screens": "a picture of every tab and dialog",
}
MODULES = {"list": "lists", "import": "imports", "weekly-update": "weekly", "redo": "undo"}
"""Where a group's file cannot carry the group's own word."""

Commands = _SubParsersAction  # the name argparse gives to what holds sub-commands


@cache
def common() -> ArgumentParser:
    """Return the options that stand before or after any command."""
    parser = ArgumentParser(add_help=False, allow_abbrev=False)
    options = parser.add_argument_group("for every command")
    options.add_argument("--data", metavar="DIR", default=SUPPRESS, help="the data folder")
    options.add_argument(
        "--json", action="store_true", default=SUPPRESS, help="answer as JSON on standard output"
    )
    options.add_argument(
        "--language", metavar="CODE", default=SUPPRESS, help="of papers, windows and refusals"
    )
    options.add_argument(
        "--database",
        metavar="URL",
        default=SUPPRESS,
        help="a PostgreSQL database in place of the file in DIR; remembered there",
    )
    return parser


def parse(argv: Sequence[str]) -> Namespace:
    """Read the command line; wrong usage ends in SystemExit(2), as argparse does."""
    parser = ArgumentParser(
        prog="circledesk",
        description="Learning circles across a library's branches. Without a command: the window.",
        parents=[common()],
        allow_abbrev=False,
    )
    groups = parser.add_subparsers(dest="group", metavar="COMMAND", parser_class=ArgumentParser)
    for name, what in GROUPS.items():
        group = groups.add_parser(
            name, help=what, description=what, parents=[common()], allow_abbrev=False
        )
        if name in argv:
            module = MODULES.get(name, name.replace("-", "_"))
            import_module(f"circledesk.commands.{module}").fill(group)
    args = parser.parse_args(argv)
    _know_language(parser, args)
    return args


def _know_language(parser: ArgumentParser, args: Namespace) -> None:
    """Look for languages and countries in the data folder too; refuse one that is nowhere."""
    look_in(Path(args.data) if "data" in args else default_folder())
    if "language" in args and args.language not in codes():
        choices = ", ".join(codes())
        parser.error(f"argument --language: there is no {args.language!r} (choose from {choices})")


def words(parser: ArgumentParser) -> Commands[ArgumentParser]:
    """Let a group have words of its own: `branch add`, `branch list`."""
    return parser.add_subparsers(dest="word", metavar="WORD", required=True)


def command(
    commands: Commands[ArgumentParser], name: str, run: Callable[[Call], int | None], what: str
) -> ArgumentParser:
    """Add one word of a group; `run` gets the call and returns an exit code, none for 0.

    An option that is not given is not in the namespace at all: ask `Call.option` and its like.
    """
    parser = commands.add_parser(
        name,
        help=what,
        description=what,
        parents=[common()],
        allow_abbrev=False,
        argument_default=SUPPRESS,
    )
    parser.set_defaults(run=run)
    return parser
