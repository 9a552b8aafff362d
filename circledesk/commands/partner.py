"""`partner …`: colleges, businesses, clubs; what passed; letters of thanks."""

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

if TYPE_CHECKING:
    from circledesk.commands.call import Call

_FIELDS = ("name", "kind", "contact", "phone", "email", "place", "gives", "wants", "note")


def fill(parser: ArgumentParser) -> None:
    """Add the words on partners."""
    group = words(parser)
    shown = command(group, "list", _list, "partners, by name")
    shown.add_argument("--branch", metavar="BRANCH", help="its own, and those of all branches")
    shown.add_argument("--all", action="store_true", help="also those that were put away")
    add = command(group, "add", _add, "put a partner on the list")
    add.add_argument("--branch", metavar="BRANCH", help="whose it is; else of all branches")
    edit = command(group, "edit", _edit, "change what is noted of a partner")
    edit.add_argument("partner", metavar="ID")
    edit.add_argument("--away", choices=("yes", "no"), help="put away, or on the list again")
    for one in (add, edit):
        one.add_argument("--name", required=one is add)
        for name in _FIELDS[1:]:
            one.add_argument(f"--{name}")
    note = command(group, "note", _note, "note a visit, a call, an invitation or thanks")
    note.add_argument("partner", metavar="ID")
    note.add_argument("--kind", required=True, help="visit, call, invited or thanked")
    note.add_argument("--day", metavar="DATE", help="else today")
    note.add_argument("--event", metavar="ID")
    note.add_argument("--text")
    page = command(group, "show", _show, "a partner with all that passed")
    page.add_argument("partner", metavar="ID")
    invite = command(group, "invite", _invite, "put partners on an event's list as guests")
    invite.add_argument("partner", metavar="ID", nargs="+")
    invite.add_argument("--event", metavar="ID", required=True)
    thank = command(group, "thank", _thank, "a letter of thanks: text, or PDF with --out")
    thank.add_argument("partner", metavar="ID")
    thank.add_argument("--out", metavar="FILE", type=Path)


def _list(call: Call) -> None:
    from circledesk.services.partners import partners

    with call.session() as session:
        which = branch_id(call, session)
        rows = partners(session, branch_id=which, retired=call.has("all"))
    if call.json:
        print_json(rows)
        return
    columns = (
        ("id", lambda row: row.id),
        ("name", lambda row: row.name),
        ("kind", lambda row: row.kind),
        ("branch", lambda row: row.branch),
        ("contact", lambda row: row.contact or row.phone or row.email),
        ("gives", lambda row: row.gives),
        ("last", lambda row: row.last),
        ("thanked", lambda row: row.thanked),
    )
    print_table(rows, columns, "No partner is on the list yet.")


def _add(call: Call) -> None:
    from circledesk.services.partners import add_partner

    with call.session() as session:
        fields = call.given(*_FIELDS)
        say_done(call, add_partner(session, branch_id=branch_id(call, session), **fields))


def _edit(call: Call) -> None:
    from circledesk.services.partners import edit_partner

    fields: dict[str, Any] = call.given(*_FIELDS)
    away = call.given("away").get("away")
    if away:
        fields["retired"] = away == "yes"
    with call.session() as session:
        say_done(call, edit_partner(session, partner_id=call.args.partner, **fields))


def _note(call: Call) -> None:
    from circledesk.services.partners import note_partner_contact

    given = call.given("day", "event", "text")
    on = given.get("day")
    with call.session() as session:
        done = note_partner_contact(
            session,
            partner_id=call.args.partner,
            kind=call.args.kind,
            day=None if on is None else day(on, "--day"),
            text=given.get("text", ""),
            event_id=given.get("event", ""),
        )
        say_done(call, done)


def _show(call: Call) -> None:
    from circledesk.services.partners import partner_page

    with call.session() as session:
        page = partner_page(session, partner_id=call.args.partner)
    if call.json:
        print_json(page)
        return
    print(f"{page.row.name} ({page.row.kind})")
    columns = (
        ("day", lambda row: row.day),
        ("kind", lambda row: row.kind),
        ("event", lambda row: row.event),
        ("text", lambda row: row.text),
    )
    print_table(page.contacts, columns, "Nothing passed yet.")


def _invite(call: Call) -> None:
    from circledesk.services.partners import invite_partners

    with call.session() as session:
        done = invite_partners(
            session, event_id=call.args.event, partner_ids=tuple(call.args.partner)
        )
        say_done(call, done)


def _thank(call: Call) -> None:
    from circledesk.documents.partner_letter import partner_letter_text, render_partner_letter
    from circledesk.services.partner_reading import thanked_partner

    with call.session() as session:
        facts = thanked_partner(session, partner_id=call.args.partner)
    language = call.language or "en"
    out = call.given("out").get("out")
    if out is None:
        text = partner_letter_text(facts, language)
        print_json({"text": text}) if call.json else print(text, end="")
        return
    content = BytesIO()
    render_partner_letter(facts, content, language)
    write_whole(out, lambda file: file.write(content.getvalue()))
    call.tell(f"Written: {out}")
