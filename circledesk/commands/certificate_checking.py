"""`certificate verify` and `badge`: what a certificate proves, and a proof to keep beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from circledesk.commands import shapes
from circledesk.commands.output import counted, pick, print_json
from circledesk.commands.parsing import command
from circledesk.in_place import write_whole

if TYPE_CHECKING:
    from circledesk.commands.call import Call
    from circledesk.services.facts.certificates import Verdict


def fill(certificates: Any) -> None:
    """Add the two words."""
    verify = command(certificates, "verify", _verify, "is a certificate genuine?")
    verify.add_argument("text", metavar="TEXT|FILE", help="the code's text, a picture or a PDF")
    badge = command(certificates, "badge", _badge, "its Open Badge, signed, as a file")
    badge.add_argument("serial", metavar="SERIAL")
    badge.add_argument("--out", required=True, metavar="FILE", help=".json: as JSON, else as JWT")


def _verify(call: Call) -> int:
    """Verify every code against the team's keys; 1 where one is not valid, and that one first."""
    from circledesk.commands.codes import codes_to_verify
    from circledesk.services.verify import verify

    found = codes_to_verify(call.args.text)
    if call.is_new:
        verdicts = [verify(None, text=text) for text in found.texts]
    else:
        with call.session() as session:
            verdicts = [verify(session, text=text) for text in found.texts]
    if call.json:
        told = [pick(one, shapes.VERDICT) for one in verdicts]
        first = next((one for one in told if not one["valid"]), told[0])
        more = {"codes": told, "pages_without": found.pages_without} if len(told) > 1 else {}
        print_json({**first, **more})
    else:
        for verdict in verdicts:
            print(_said(verdict))
        if found.pages_without:
            pages = ", ".join(map(str, found.pages_without))
            print(f"{counted(len(found.pages_without), 'page')} without a code: {pages}.")
    return 0 if all(one.valid for one in verdicts) else 1


def _said(verdict: Verdict) -> str:
    if not verdict.valid:
        void = "It was declared void." if verdict.revoked else "It proves nothing."
        what = f"{verdict.serial}: not valid" if verdict.serial else "Not valid"
        return f"{what} ({verdict.reason}). {void} Known as of {verdict.as_of}."
    return (
        f"Valid: {verdict.name}, {verdict.course}, {verdict.branch}, {verdict.dates}, "
        f"serial {verdict.serial}, {verdict.team}. Known as of {verdict.as_of}."
    )


def _badge(call: Call) -> None:
    from circledesk.interop.open_badge import badge_bytes
    from circledesk.services.badges import badge_of

    with call.session() as session:
        badge = badge_of(session, serial=call.args.serial)
    file = Path(call.args.out)
    content = badge_bytes(badge, as_json=file.suffix.lower() == ".json")
    write_whole(file, lambda out: out.write(content))
    if call.json:
        print_json({"file": call.args.out, "serial": badge.serial, "issuer": badge.issuer})
    else:
        print(f"{call.args.out} · {badge.serial} · {badge.issuer}")
