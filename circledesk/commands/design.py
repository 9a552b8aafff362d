"""`design …`: what certificates look like, and who signs them."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

from circledesk.commands.lists import branch_id
from circledesk.commands.output import print_json
from circledesk.commands.parsing import command, words
from circledesk.errors import FileRefused
from circledesk.in_place import write_whole
from circledesk.said import disk_words, said

if TYPE_CHECKING:
    from circledesk.commands.call import Call
    from circledesk.services.facts.designs import SignatoryRow

_LARGEST = 30_000_000


def fill(parser: ArgumentParser) -> None:
    """Add the words on designs."""
    designs = words(parser)
    command(designs, "list", _list, "designs that certificates can be issued with")
    for name, do, told in (
        ("export", _export, "write a design as a TOML file"),
        ("preview", _preview, "a sample page in a design, as PDF"),
    ):
        out = command(designs, name, do, told)
        out.add_argument("name", metavar="NAME")
        out.add_argument("--out", required=True, metavar="FILE")
    brought = command(designs, "import", _import, "save a TOML file as a design of one's own")
    brought.add_argument("file", metavar="FILE")
    brought.add_argument("--called", metavar="NAME", help="what the window calls it")
    use = command(designs, "use", _use, "issue certificates with a design from now on")
    retire = command(designs, "retire", _retire, "offer a design no more")
    for one in (use, retire):
        one.add_argument("name", metavar="NAME")
    sign = command(designs, "sign", _sign, "say who signs certificates, from left to right")
    sign.add_argument(
        "--who",
        action="append",
        nargs=4,
        metavar=("NAME", "ROLE", "ORGANIZATION", "PICTURE"),
        help="up to three times; '' for what is not said",
    )
    for one in (brought, use, retire, sign):
        one.add_argument("--branch", metavar="BRANCH", help="a branch's own; else the team's")


def _list(call: Call) -> None:
    from circledesk.documents.design_text import label_of, text_of
    from circledesk.services.designs import designs

    with call.session() as session:
        rows = designs(session)
    told = [
        {
            "name": row.name,
            "version": row.version,
            "label": label_of(text_of(row.name, row.version, row.text), call.language or "en"),
            "own": bool(row.text),
            "branch": row.branch,
            "used": row.used,
        }
        for row in rows
    ]
    if call.json:
        print_json(told)
        return
    for one in told:
        used = " · in use" if one["used"] else ""
        whose = f" · {one['branch']}" if one["branch"] else ""
        print(f"{one['name']} · version {one['version']} · {one['label']}{whose}{used}")


def _export(call: Call) -> None:
    file = Path(call.args.out)
    text = _text(call)
    write_whole(file, lambda out: out.write(text.encode()))
    _give(call, {"file": str(file)}, str(file))


def _preview(call: Call) -> None:
    from dataclasses import replace

    from circledesk.documents.certificate import render_certificates
    from circledesk.services.design_samples import sample_of

    text = _text(call)
    with call.session() as session:
        facts = sample_of(session, branch_id=None, language=call.language or "en")
    shown = replace(facts, design="sample", design_version=1, design_text=text)
    write_whole(Path(call.args.out), lambda out: render_certificates((shown,), out))
    _give(call, {"file": call.args.out}, call.args.out)


def _text(call: Call) -> str:
    from circledesk.documents.design_text import text_of
    from circledesk.services.designs import design_named

    with call.session() as session:
        row = design_named(session, name=call.args.name)
    return text_of(row.name, row.version, row.text)


def _import(call: Call) -> None:
    from circledesk.documents.design_text import called, name_for, named, tables_in
    from circledesk.services.designs import designs, save_design

    tables = tables_in(_read(Path(call.args.file)))
    name = str(tables["name"])
    if label := call.option("called", ""):
        tables, name = called(tables, label), name_for(label)
    with call.session() as session:
        owner = branch_id(call, session)
        known = {row.name for row in designs(session) if row.branch_id == (owner or "")}
        saved = save_design(
            session,
            write=lambda name, version: named(tables, name, version),
            name=name,
            new=name not in known,
            branch_id=owner,
        )
    told = {"name": saved.name, "version": saved.version}
    _give(call, told, f"{saved.name} · version {saved.version}")


def _use(call: Call) -> None:
    from circledesk.services.designs import use_design

    with call.session() as session:
        done = use_design(session, name=call.args.name, branch_id=branch_id(call, session))
    _give(call, {"name": call.args.name}, done.note)


def _retire(call: Call) -> None:
    from circledesk.services.designs import retire_design

    with call.session() as session:
        done = retire_design(session, name=call.args.name, branch_id=branch_id(call, session))
    _give(call, {"name": call.args.name}, done.note)


def _sign(call: Call) -> None:
    from circledesk.services.signatories import set_signatories

    people = [_person(*one) for one in call.listed("who")]
    with call.session() as session:
        set_signatories(session, people=people, branch_id=branch_id(call, session))
    told = [{"name": one.name, "role": one.role, "signed": bool(one.data)} for one in people]
    _give(call, told, "\n".join(one.name for one in people) or "Nobody is named.")


def _person(name: str, role: str, organization: str, picture: str) -> SignatoryRow:
    from base64 import b64encode

    from circledesk.services.facts.designs import SignatoryRow
    from circledesk.services.signature import signature_png

    data = b64encode(signature_png(_read(Path(picture)))).decode("ascii") if picture else ""
    return SignatoryRow(name, role, organization, data=data)


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(_LARGEST)
    except OSError as error:
        raise FileRefused(
            said("«{file}» cannot be read: {why}.", file=file.name, why=disk_words(error)),
            "Choose another file.",
        ) from None


def _give(call: Call, told: Any, line: str) -> None:
    if call.json:
        print_json(told)
    else:
        print(line)
