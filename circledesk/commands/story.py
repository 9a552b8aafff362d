"""`story list`, `quotes`, `tell`, `drop`: people's words that are told on."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands.output import print_json, print_table
from circledesk.commands.parsing import command, words
from circledesk.commands.plain import say_done
from circledesk.commands.values import day
from circledesk.errors import NotFound

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add the words on stories."""
    group = words(parser)
    command(group, "list", _list, "stories that are told").add_argument("--circle", metavar="ID")
    quotes = command(group, "quotes", _quotes, "what a circle's people said")
    quotes.add_argument("--circle", required=True, metavar="ID")
    tell = command(group, "tell", _tell, "keep words as a story")
    tell.add_argument("--circle", required=True, metavar="ID")
    what = tell.add_mutually_exclusive_group(required=True)
    what.add_argument("--source", metavar="SOURCE", help="of those that `story quotes` lists")
    what.add_argument("--text")
    tell.add_argument("--teller", metavar="NAME", help="as it may be printed")
    tell.add_argument("--agreed", metavar="DATE", help="when the teller agreed: told outside too")
    command(group, "drop", _drop, "tell a story no more").add_argument("story", metavar="ID")


def _list(call: Call) -> None:
    from circledesk.services.stories import stories

    with call.session() as session:
        rows = stories(session, circle_id=call.given("circle").get("circle"))
    if call.json:
        print_json(rows)
        return
    columns = (
        ("Story", lambda row: row.text),
        ("Told by", lambda row: row.teller),
        ("Circle", lambda row: row.circle),
        ("Agreed", lambda row: row.agreed_on),
        ("Id", lambda row: row.id),
    )
    print_table(rows, columns, "No story is told yet.")


def _quotes(call: Call) -> None:
    from circledesk.services.stories import circle_stories

    with call.session() as session:
        rows = circle_stories(session, circle_id=call.args.circle).quotes
    if call.json:
        print_json(rows)
        return
    columns = (
        ("Words", lambda row: row.text),
        ("Of", lambda row: row.kind),
        ("Told", lambda row: "told" if row.story else ""),
        ("Source", lambda row: row.source),
    )
    print_table(rows, columns, "Nobody said anything yet.")


def _tell(call: Call) -> None:
    from circledesk.services.stories import circle_stories, tell_story

    given = call.given("source", "text", "teller", "agreed")
    agreed = given.get("agreed")
    with call.session() as session:
        text, source = given.get("text", ""), given.get("source", "")
        if source:
            quotes = circle_stories(session, circle_id=call.args.circle).quotes
            text = next((one.text for one in quotes if one.source == source), "")
            if not text:
                raise NotFound(
                    "Nobody of this circle said that.", "List what was said (story quotes)."
                )
        done = tell_story(
            session,
            circle_id=call.args.circle,
            text=text,
            teller=given.get("teller", ""),
            source=source,
            outside=agreed is not None,
            agreed_on=None if agreed is None else day(agreed, "--agreed"),
        )
        say_done(call, done)


def _drop(call: Call) -> None:
    from circledesk.services.stories import drop_story

    with call.session() as session:
        say_done(call, drop_story(session, story_id=call.args.story))
