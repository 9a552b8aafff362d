"""`certificate …`: issue, correct, print and void; the others in `certificate_checking`."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands import (
    certificate_ceremony,
    certificate_checking,
    certificate_sheets,
    shapes,
)
from circledesk.commands.output import counted, pick, print_json
from circledesk.commands.parsing import command, words
from circledesk.errors import NotFound
from circledesk.in_place import write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from circledesk.commands.call import Call
    from circledesk.services.facts.certificates import IssuedCertificate
    from circledesk.sync.keys import DeviceKeys

_KINDS = ("completion", "participation", "facilitator")


def fill(parser: ArgumentParser) -> None:
    """Add the words on certificates."""
    certificates = words(parser)
    issue = command(certificates, "issue", _issue_certificates, "for all who came often enough")
    whose = issue.add_mutually_exclusive_group(required=True)
    whose.add_argument("--circle", metavar="ID")
    whose.add_argument("--event", metavar="ID", help="to who came to it, or its graduating circles")
    issue.add_argument("--prepare", action="store_true", help="keep them open to corrections")
    issue.add_argument(
        "--learner", action="extend", nargs="+", metavar="ID", help="only these, rule or no rule"
    )
    issue.add_argument("--person", action="extend", nargs="+", metavar="ID", help="only these")
    issue.add_argument("--why", help="why somebody gets one beside the attendance rule")
    issue.add_argument("--kind", choices=_KINDS)
    correct = command(certificates, "correct", _correct_name, "void and issue under another name")
    correct.add_argument("serial", metavar="SERIAL")
    correct.add_argument("--name", required=True)
    paper = command(certificates, "print", _print_certificates, "one PDF of certificates")
    which = paper.add_mutually_exclusive_group(required=True)
    which.add_argument("--circle", action="extend", nargs="+", metavar="ID")
    which.add_argument("--event", metavar="ID")
    which.add_argument("--serial", action="extend", nargs="+", metavar="SERIAL")
    paper.add_argument("--out", required=True, metavar="FILE")
    certificate_sheets.fill(certificates, paper)
    void = command(certificates, "void", _void_certificate, "declare a certificate void")
    void.add_argument("serial", metavar="SERIAL")
    void.add_argument("--why")
    certificate_ceremony.fill(certificates)
    certificate_checking.fill(certificates)


def _issue_certificates(call: Call) -> None:
    with call.desk() as desk, desk.session() as session:
        issued = _issued(call, session, desk.keys())
    _give_issued(call, issued)


def _issued(call: Call, session: Session, keys: DeviceKeys) -> tuple[IssuedCertificate, ...]:
    from circledesk.documents.certificate import check_page
    from circledesk.services import ceremony, certificate_people, certificates

    given = {"keys": keys, "check": check_page, **call.given("prepare")}
    people = call.listed("person") or None
    if (circle := call.option("circle")) is None:
        language = call.language or "en"
        event = call.option("event", "")
        return ceremony.issue_event(
            session, event_id=event, person_ids=people, language=language, **given
        )
    given["circle_id"] = circle
    if call.option("kind", "") == "facilitator":
        return certificate_people.issue_to_facilitators(session, person_ids=people, **given)
    learners = call.listed("learner") or None
    return certificates.issue(session, learner_ids=learners, **given, **call.given("kind", "why"))


def _correct_name(call: Call) -> None:
    from circledesk.documents.certificate import check_page
    from circledesk.services import certificates

    with call.desk() as desk, desk.session() as session:
        issued = certificates.correct(
            session,
            keys=desk.keys(),
            serial=call.args.serial,
            name=call.args.name,
            check=check_page,
        )
    if call.json:
        print_json(pick(issued, shapes.ISSUED))
    else:
        print(
            f"{issued.serial} · {issued.learner} · {issued.circle}, in place of {call.args.serial}"
        )


def _give_issued(call: Call, issued: Sequence[IssuedCertificate]) -> None:
    if call.json:
        print_json([pick(one, shapes.ISSUED) for one in issued])
        return
    for one in issued:
        print(f"{one.serial} · {one.learner} · {one.circle} · {one.issued}")
    if not issued:
        print("Nobody came often enough who has no certificate yet.")


def _print_certificates(call: Call) -> None:
    from circledesk.documents.certificate import render_certificates
    from circledesk.services.certificates import facts_of, mark_printed

    with call.session() as session:
        facts = facts_of(
            session,
            circle_ids=call.listed("circle"),
            event_id=call.option("event"),
            serials=call.listed("serial"),
        )
        if not facts:
            raise NotFound(
                "There is no certificate to print.", "Issue them first: certificate issue."
            )
        serials = [fact.serial for fact in facts]
        plan = certificate_sheets.plan_of(call)
        if plan.per_sheet > certificate_sheets.READABLE:
            call.tell(certificate_sheets.SMALL_CODE)
        write_whole(Path(call.args.out), lambda out: render_certificates(facts, out, plan=plan))
        mark_printed(session, serials=serials)
    if call.json:
        print_json({"file": call.args.out, "serials": serials})
    else:
        print(f"{call.args.out} · {counted(len(facts), 'certificate')}")


def _void_certificate(call: Call) -> None:
    from circledesk.services import certificates

    with call.session() as session:
        rows = certificates.certificates(session)
        certificates.void(session, serial=call.args.serial, why=call.option("why", ""))
        rows = (*certificates.certificates(session), *rows)
    row = next(row for row in rows if row.serial == call.args.serial)
    if call.json:
        print_json(pick(row, shapes.CERTIFICATE))
    else:
        print(f"{row.serial} · {row.learner} · {row.state}")
