"""`share …`: what was shared where, and posts, bulletins and story sheets ready-made."""

from __future__ import annotations

from argparse import ArgumentParser
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from circledesk.commands.lists import branch_id
from circledesk.commands.output import print_json, print_table
from circledesk.commands.parsing import command, words
from circledesk.commands.plain import say_done
from circledesk.commands.values import day
from circledesk.in_place import write_whole
from circledesk.services.facts.outreach import FORMS

if TYPE_CHECKING:
    from circledesk.commands.call import Call

_FIELDS = ("kind", "title", "text", "link", "came_of_it")


def fill(parser: ArgumentParser) -> None:
    """Add the words on sharing."""
    group = words(parser)
    command(group, "list", _list, "what was shared, the newest first")
    add = command(group, "add", _add, "note that something was shared")
    add.add_argument("--branch", metavar="BRANCH", help="whose it is; else the team's")
    add.add_argument("--circle", metavar="ID", help="what it is about")
    add.add_argument("--story", metavar="ID", action="append", help="that stands in it")
    edit = command(group, "edit", _edit, "change what is noted")
    edit.add_argument("post", metavar="ID")
    for one in (add, edit):
        one.add_argument("--place", required=one is add, help="forum, group, notice board …")
        one.add_argument("--day", metavar="DATE", help="else today" if one is add else None)
        one.add_argument("--kind", help="post, bulletin, story, page or other")
        one.add_argument("--title")
        one.add_argument("--text")
        one.add_argument("--link")
        one.add_argument("--came-of-it", dest="came_of_it", metavar="TEXT")
    command(group, "drop", _drop, "take it off the list").add_argument("post", metavar="ID")
    write = command(group, "write", _write, "a ready-made post, bulletin or story sheet")
    write.add_argument("--form", choices=FORMS, help="else forum")
    write.add_argument("--circle", metavar="ID", help="else the team's last twelve months")
    write.add_argument("--story", metavar="ID", action="append", help="else the newest that may be")
    write.add_argument("--as", dest="face", choices=("text", "pdf", "html"), help="else text")
    write.add_argument("--out", metavar="FILE", type=Path)


def _list(call: Call) -> None:
    from circledesk.services.shared_posts import shared_posts

    with call.session() as session:
        rows = shared_posts(session)
    if call.json:
        print_json(rows)
        return
    columns = (
        ("id", lambda row: row.id),
        ("day", lambda row: row.day),
        ("kind", lambda row: row.kind),
        ("title", lambda row: row.title),
        ("place", lambda row: row.place),
        ("of", lambda row: row.circle or row.branch),
        ("came of it", lambda row: row.came_of_it),
        ("consent taken back", lambda row: row.withdrawn or ""),
    )
    print_table(rows, columns, "Nothing was shared yet.")


def _add(call: Call) -> None:
    from circledesk.services.shared_posts import add_post

    given = call.given("circle", "story")
    with call.session() as session:
        done = add_post(
            session,
            place=call.args.place,
            branch_id=branch_id(call, session),
            circle_id=given.get("circle", ""),
            story_ids=given.get("story", ()),
            **_fields(call),
        )
        say_done(call, done)


def _edit(call: Call) -> None:
    from circledesk.services.shared_posts import edit_post

    with call.session() as session:
        fields = {**call.given("place"), **_fields(call)}
        say_done(call, edit_post(session, post_id=call.args.post, **fields))


def _drop(call: Call) -> None:
    from circledesk.services.shared_posts import delete_post

    with call.session() as session:
        say_done(call, delete_post(session, post_id=call.args.post))


def _fields(call: Call) -> dict[str, Any]:
    fields: dict[str, Any] = call.given(*_FIELDS)
    told = call.given("day").get("day")
    return fields if told is None else {**fields, "day": day(told, "--day")}


def _write(call: Call) -> None:
    from circledesk.documents.bulletin import bulletin_html, render_bulletin
    from circledesk.documents.outreach import outreach_text, stories_in
    from circledesk.services.outreach import outreach
    from circledesk.services.outside_stories import must_be_told

    given = call.given("circle", "story", "form", "face", "out")
    form, language = given.get("form", "forum"), call.language or "en"
    with call.session() as session:
        facts = outreach(session, circle_id=given.get("circle", ""))
        asked = given.get("story", [])
        must_be_told(session, asked)
    chosen = asked or [one.id for one in facts.stories]
    used = stories_in(facts, form, chosen, language)
    text = outreach_text(facts, form, chosen, language)
    face, out = given.get("face", "text"), given.get("out")
    if out is not None:
        content = text.encode()
        if face == "html":
            content = bulletin_html(text, language).encode()
        elif face == "pdf":
            page = BytesIO()
            render_bulletin(
                text, facts, page, language, kind="story" if form == "story" else "bulletin"
            )
            content = page.getvalue()
        write_whole(out, lambda file: file.write(content))
        call.tell(f"Written: {out}")
    if call.json:
        print_json(
            {"text": text, "stories": [one.id for one in used], "kept_back": facts.kept_back}
        )
    elif out is None:
        print(text, end="")
