"""`goal list`, `save`, `count`: what the team works for, and which circles are counted to it."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands.output import print_json, print_table
from circledesk.commands.parsing import command, words
from circledesk.commands.plain import say_done
from circledesk.errors import NotFound
from circledesk.said import said

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add the words on goals."""
    group = words(parser)
    command(group, "list", _list, "the team's goals")
    save = command(group, "save", _save, "keep the goals in this order")
    save.add_argument("names", metavar="NAME", nargs="+")
    count = command(group, "count", _count, "count a circle to a goal")
    count.add_argument("--circle", required=True, metavar="ID")
    count.add_argument("--goal", metavar="NAME", help="without one, to none")


def _list(call: Call) -> None:
    from circledesk.services.team_goals import team_goals

    with call.session() as session:
        rows = team_goals(session, retired=True)
    if call.json:
        print_json(rows)
        return
    columns = (
        ("Goal", lambda row: row.name),
        ("Circles", lambda row: row.circles),
        ("", lambda row: "retired" if row.retired else ""),
    )
    print_table(rows, columns, "The team has named no goals.")


def _save(call: Call) -> None:
    from circledesk.services.team_goals import save_goals

    with call.session() as session:
        say_done(call, save_goals(session, names=call.args.names))


def _count(call: Call) -> None:
    from circledesk.services.team_goals import count_to_goal, team_goals

    told = call.given("goal").get("goal", "")
    with call.session() as session:
        ids = {row.name: row.id for row in team_goals(session)}
        if told and told not in ids:
            raise NotFound(
                said("The team has no goal «{goal}».", goal=told),
                "List them (goal list), or save them anew.",
            )
        goal = ids.get(told, "")
        say_done(call, count_to_goal(session, circle_id=call.args.circle, goal_id=goal))
