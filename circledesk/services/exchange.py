"""Send and receive: writing bundles for others, planning and bringing in theirs."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from circledesk.errors import CircleDeskError
from circledesk.models.base import new_id, utc_text
from circledesk.models.changes import ERASE, Change
from circledesk.models.database import begin_write, is_locked
from circledesk.models.log import Log, write_settings
from circledesk.models.statements import in_blocks
from circledesk.models.team import Branch, Device
from circledesk.models.trust import REVOCATION, device_of
from circledesk.services import agreement, erasure, hello, import_undo, inbox, receipts, relay
from circledesk.services.access_records import EXPORTED, note_access
from circledesk.services.backup_care import before_import
from circledesk.services.facts.exchange import BundleReport, WrittenBundle
from circledesk.services.peers import recipients, what_they_said, who_this_is
from circledesk.services.requests import must_be_proven, note_request
from circledesk.services.session import now, own_branches, team_zone
from circledesk.sync import apply, bundle, export, held, plan, wire
from circledesk.sync.breath import one_breath
from circledesk.sync.keys import DeviceKeys, read_certificate

NO_ROOM = (OperationalError, sqlite3.OperationalError, OSError)
"""A full disk, a library in use: the bundle is sound and can be brought in later."""

Progress = Callable[[int, int], bool | None]
"""Called with how many of how many are done; where it says False, what is in stays in."""


def write_bundle(
    session: Session, *, keys: DeviceKeys, to: str | Sequence[str], folder: Path
) -> WrittenBundle:
    """Write a bundle for branches, computers, `organizer` or `all`; return where it lies.

    Raises NotFound where nobody of that name has joined, FileRefused where the disk is full.
    """
    connection = session.connection()
    me = who_this_is(connection)
    others = recipients(session, to, me["device"])
    said = what_they_said(connection, [peer.device for peer in others])
    log = Log(connection)
    parts = export.plan_parts(
        log,
        others,
        said,
        role=me["role"],
        branches=own_branches(connection),
        name=me["device_name"],
        locked=is_locked(session),
    )
    made_at = now(session)
    bundle_id = new_id()
    outgoing = [
        bundle.Outgoing(
            {peer.device: peer.seal for peer in part.peers},
            wire.write_lines(part.head, part.changes),
        )
        for part in parts
    ]
    own = session.get(Device, me["device"])
    request = receipts.own_request(connection) if own is None else None
    folder.mkdir(parents=True, exist_ok=True)
    day = made_at.astimezone(team_zone(session)).date()
    file = bundle.free_file(folder, _from_name(session, me), day)
    size = bundle.write_bundle(
        file,
        outgoing,
        keys=keys,
        bundle=bundle_id,
        team=me["team"],
        made_at=utc_text(made_at),
        certificate=own.certificate if own else "",
        request=request,
    )
    _note_sent(session, others, made_at)
    changes = sum(len(part.changes) for part in parts)
    about = {change.subject for part in parts for change in part.changes} - {None}
    note_access(session, deed=EXPORTED, what="parcel", count=len(about))
    names = tuple(peer.name for peer in others)
    beside = relay.hand_on(session, [peer.device for peer in others], folder)
    return WrittenBundle(
        str(file), bundle_id, names, changes, size, carried=beside.files, not_carried=beside.left
    )


def plan_files(
    session: Session, *, keys: DeviceKeys, paths: Sequence[Path]
) -> tuple[BundleReport, ...]:
    """Say what bringing in these files would do. Reads only."""
    reports = []
    for file in inbox.in_order(session, inbox.find_bundles(paths)):
        try:
            inbox.must_exist(file)
            reports.append(_report_plan(session, keys, file))
        except CircleDeskError as error:
            reports.append(receipts.refused(file, error))
    return tuple(reports)


def bring_in(
    session: Session,
    *,
    keys: DeviceKeys,
    paths: Sequence[Path],
    progress: Progress | None = None,
) -> tuple[BundleReport, ...]:
    """Bring bundles in, each in one transaction; a line for each, refused ones too.

    Files and folders are taken; of a folder the files that are bundles by content. A backup is
    made once, before the first that changes anything.
    """
    files = inbox.in_order(session, inbox.find_bundles(paths))
    behind = inbox.left_behind(session, files)
    reports: list[BundleReport] = []
    sitting = _Sitting()
    for number, file in enumerate(behind + files, -len(behind)):
        if progress and number >= 0 and progress(number, len(files)) is False:
            break
        try:
            with one_breath():
                report = _bring_one(session, keys, file, sitting)
        except CircleDeskError as error:
            report = receipts.refused(file, error)
        except NO_ROOM as error:
            report = receipts.refused(file, receipts.no_room(error))
        if report.state not in ("applied", "nothing-new"):
            receipts.note(session, report)
        if number >= 0 or report.state == "applied":
            reports.append(report)
    hello.settle_in(session)
    return tuple(reports)


@dataclass(slots=True)
class _Sitting:
    """What is brought in by one call: taken out again together, after one backup."""

    id: str = field(default_factory=new_id)
    backed_up: bool = False


def _bring_one(session: Session, keys: DeviceKeys, file: Path, sitting: _Sitting) -> BundleReport:
    """Copy a file in and bring it in; the copy stays only where it waits."""
    local = inbox.copy_in(session, file)
    stays = False
    try:
        opened = _open(session, local, file.name)
        if hello.is_hello(opened):
            return hello.take(session, file, opened)
        if relay.is_for_others(session, opened, keys.device_id):
            return relay.carry(session, opened, local, file)
        if opened.sender is not None:
            return _apply(session, keys, opened, file, sitting)
        name = _who_asks(session, keys, opened)
        note_request(session, opened, name)
        inbox.let_wait(local)
        stays = True
        return receipts.waiting_for_acceptance(file, opened, name)
    except BaseException as error:
        stays = local == file and inbox.may_be_read_later(error)
        raise
    finally:
        session.rollback()
        if not stays:
            inbox.drop(local)


def _who_asks(session: Session, keys: DeviceKeys, opened: bundle.Opened) -> str:
    """Return the name of a computer that asks to join; nothing is decrypted before the proof."""
    must_be_proven(session, opened)
    return bundle.read_name(opened, keys)


def _apply(
    session: Session, keys: DeviceKeys, opened: bundle.Opened, file: Path, sitting: _Sitting
) -> BundleReport:
    parts = bundle.read_parts(opened, keys)
    incoming = [change for part in parts for change in part.changes]
    connection = begin_write(session)
    reach = _reach(session, opened, incoming)
    decided = plan.make(incoming, held.collect(connection, incoming), reach)
    if decided.changes and not sitting.backed_up:
        before_import(session)
        sitting.backed_up = True
    before = import_undo.look(session, opened.sender_id)
    received = utc_text(now(session))
    apply.run(connection, decided, sender=opened.sender_id, received_at=received)
    agreement.look_for_own_copy(session, decided, parts)
    agreement.remember(session, opened, parts)
    equal = agreement.same_here(session, opened, parts)
    state = "applied" if decided.changes or decided.put_aside else "nothing-new"
    report = receipts.report(session, file, opened, decided, state, equal)
    receipts.write_down(session, report)
    import_undo.keep(session, sitting.id, before, report, final=_is_final(decided))
    session.commit()
    if decided.newly_erased:
        erasure.spread(session, decided.newly_erased)
    return report


def _is_final(decided: plan.Plan) -> bool:
    """Whether a plan does what is never taken out again."""
    told = any(c.kind == ERASE or c.table == REVOCATION for c in decided.changes)
    return told or bool(decided.refills)


def _report_plan(session: Session, keys: DeviceKeys, file: Path) -> BundleReport:
    opened = _open(session, file, file.name)
    if opened.sender is None:
        return receipts.waiting_for_acceptance(file, opened, _who_asks(session, keys, opened))
    if hello.is_hello(opened):
        return hello.report(session, file, opened)
    if relay.is_for_others(session, opened, keys.device_id):
        return relay.plan_to_carry(session, opened, file)
    parts = bundle.read_parts(opened, keys)
    incoming = [change for part in parts for change in part.changes]
    connection = session.connection()
    reach = _reach(session, opened, incoming)
    decided = plan.make(incoming, held.collect(connection, incoming), reach)
    state = "ready" if decided.changes or decided.put_aside else "nothing-new"
    return receipts.report(session, file, opened, decided, state, None)


def _open(session: Session, file: Path, name: str) -> bundle.Opened:
    """Check a bundle; one from a computer accepted since counts as that computer's."""
    me = who_this_is(session.connection())
    opened = bundle.open_bundle(file, team=me["team"], root_public=me["root_key"], name=name)
    request = opened.manifest.request
    device = session.get(Device, request.device) if request else None
    if request is None or device is None or device.sign_key != request.sign:
        return opened
    certificate = read_certificate(device.certificate, me["root_key"], me["team"])
    return replace(opened, sender=certificate)


def _reach(session: Session, opened: bundle.Opened, incoming: list[Change]) -> plan.Reach:
    """Return who sends, who receives, and who wrote what comes."""
    writers = {change.writer for change in incoming}
    me = who_this_is(session.connection())
    sender = opened.sender
    assert sender is not None
    named = sorted({device_of(writer) for writer in writers})
    rows = select(Device.id, Device.role, Device.branches)
    devices = {
        row.id: (row.role, tuple(row.branches))
        for block in in_blocks(named)
        for row in session.execute(rows.where(Device.id.in_(block)))
    }
    return plan.Reach(
        sender=sender.device,
        sender_role=sender.role,
        sender_branches=tuple(sender.branches),
        own_role=me["role"],
        own_branches=own_branches(session.connection()),
        devices=devices,
    )


def _note_sent(session: Session, peers: Sequence[export.Peer], at: datetime) -> None:
    connection = begin_write(session)
    for peer in peers:
        receipts.upsert_peer(connection, peer.device, {"last_sent_at": utc_text(at)})
    write_settings(connection, {"last_sent": utc_text(at)})
    import_undo.went_on(session)
    session.commit()


def _from_name(session: Session, me: dict[str, str]) -> str:
    branch = session.get(Branch, me["branch"])
    name = (branch.name if branch else "") or "circledesk"
    return "".join(c if c.isalnum() else "-" for c in name).strip("-") or "parcel"
