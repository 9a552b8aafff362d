"""Send and receive: writing bundles for others, planning and bringing in theirs."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from circledesk.errors import CircleDeskError, NotFound
from circledesk.models.base import new_id, utc_text
from circledesk.models.database import begin_write
from circledesk.models.log import Log, write_settings
from circledesk.models.team import Branch, Device
from circledesk.models.upgrade import backup_name, copy_database
from circledesk.said import disk_words, said
from circledesk.services import receipts
from circledesk.services.facts.exchange import BundleReport, WrittenBundle
from circledesk.services.peers import recipients, what_they_said, who_this_is
from circledesk.services.requests import note_request
from circledesk.services.session import now, rooms, team_zone
from circledesk.sync import apply, bundle, container, export, held, plan, wire
from circledesk.sync.breath import one_breath
from circledesk.sync.keys import DeviceKeys, read_certificate

Progress = Callable[[int, int], None]
"""Called with how many of how many are done."""


def write_bundle(session: Session, *, keys: DeviceKeys, to: str, folder: Path) -> WrittenBundle:
    """Write a bundle for a branch, a computer, `organizer` or `all`; return where it lies.

    Raises NotFound where nobody of that name has joined, FileRefused where the disk is full.
    """
    connection = session.connection()
    me = who_this_is(connection)
    others = recipients(session, to, me["device"])
    said = what_they_said(connection, [peer.device for peer in others])
    log = Log(connection)
    parts = export.plan_parts(
        log, others, said, role=me["role"], branches=[me["branch"]], name=me["device_name"]
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
    file = _free_name(folder, _from_name(session, me), made_at, session)
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
    names = tuple(peer.name for peer in others)
    return WrittenBundle(str(file), bundle_id, names, changes, size)


def plan_files(
    session: Session, *, keys: DeviceKeys, paths: Sequence[Path]
) -> tuple[BundleReport, ...]:
    """Say what bringing in these files would do. Reads only."""
    reports = []
    for file in find_bundles(paths):
        try:
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
    reports: list[BundleReport] = []
    files = _in_order(session, find_bundles(paths))
    backed_up = False
    for number, file in enumerate(files):
        if progress:
            progress(number, len(files))
        try:
            local = _into_inbox(session, file)
            try:
                with one_breath():
                    report, backed_up = _bring_one(session, keys, local, file, backed_up)
            finally:
                session.rollback()
            if report.state != "waiting":
                local.unlink(missing_ok=True)
        except CircleDeskError as error:
            report = receipts.refused(file, error)
        receipts.note(session, report)
        reports.append(report)
    return tuple(reports)


def find_bundles(paths: Sequence[Path]) -> list[Path]:
    """Return the files among paths, and of folders those that are bundles by content."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += [f for f in sorted(path.iterdir()) if container.looks_like_bundle(f)]
        elif path.exists():
            found.append(path)
        else:
            raise NotFound(
                said("There is no file {file}.", file=path), "Check the name and the flash disk."
            )
    return found


def _bring_one(
    session: Session, keys: DeviceKeys, local: Path, file: Path, backed_up: bool
) -> tuple[BundleReport, bool]:
    opened = _open(session, local)
    if opened.sender is None:
        parts = bundle.read_parts(opened, keys)
        note_request(session, opened, parts[0].head.name)
        return receipts.waiting_for_acceptance(file, opened, parts[0].head.name), backed_up
    parts = bundle.read_parts(opened, keys)
    incoming = [change for part in parts for change in part.changes]
    connection = begin_write(session)
    decided = plan.make(incoming, held.collect(connection, incoming), _reach(session, opened))
    if decided.changes and not backed_up:
        _backup(session)
        backed_up = True
    received = utc_text(now(session))
    apply.run(connection, decided, sender=opened.sender_id, received_at=received)
    _remember(connection, opened, parts)
    equal = _same_here(connection, parts, opened.sender_id)
    state = "applied" if decided.changes or decided.put_aside else "nothing-new"
    report = receipts.report(session, file, opened, decided, state, equal)
    session.commit()
    return report, backed_up


def _report_plan(session: Session, keys: DeviceKeys, file: Path) -> BundleReport:
    opened = _open(session, file)
    parts = bundle.read_parts(opened, keys)
    if opened.sender is None:
        return receipts.waiting_for_acceptance(file, opened, parts[0].head.name)
    incoming = [change for part in parts for change in part.changes]
    connection = session.connection()
    decided = plan.make(incoming, held.collect(connection, incoming), _reach(session, opened))
    state = "ready" if decided.changes or decided.put_aside else "nothing-new"
    return receipts.report(session, file, opened, decided, state, None)


def _open(session: Session, file: Path) -> bundle.Opened:
    """Check a bundle; one from a computer accepted since counts as that computer's."""
    me = who_this_is(session.connection())
    opened = bundle.open_bundle(file, team=me["team"], root_public=me["root_key"])
    request = opened.manifest.request
    device = session.get(Device, request.device) if request else None
    if request is None or device is None or device.sign_key != request.sign:
        return opened
    certificate = read_certificate(device.certificate, me["root_key"], me["team"])
    return replace(opened, sender=certificate)


def _reach(session: Session, opened: bundle.Opened) -> plan.Reach:
    me = who_this_is(session.connection())
    sender = opened.sender
    assert sender is not None
    devices = {
        row.id: (row.role, tuple(row.branches))
        for row in session.execute(select(Device.id, Device.role, Device.branches))
    }
    return plan.Reach(
        sender=sender.device,
        sender_role=sender.role,
        sender_branches=tuple(sender.branches),
        own_role=me["role"],
        own_branches=(me["branch"],),
        devices=devices,
    )


def _remember(connection: Connection, opened: bundle.Opened, parts: Sequence[wire.Part]) -> None:
    vector = {
        (scope, writer): held_there
        for part in parts
        for scope, writers in part.head.vector.items()
        for writer, held_there in writers.items()
    }
    scopes = {scope for part in parts for scope in part.head.vector}
    apply.remember_vector(connection, opened.sender_id, vector, scopes)


def _same_here(connection: Connection, parts: Sequence[wire.Part], sender: str) -> bool | None:
    """Compare digests where both ends hold the same; None where there is more to exchange.

    Where they differ at equal vectors, what the sender said is forgotten: the next bundle for it
    is full.
    """
    log = Log(connection)
    vector, digests = log.vector(), log.digests()
    compared = True
    for part in parts:
        for scope, theirs in part.head.vector.items():
            ours = {writer: held for (name, writer), held in vector.items() if name == scope}
            if ours != {writer: tuple(held) for writer, held in theirs.items()}:
                compared = False
            elif digests.get(scope, "0" * 32) != part.head.digests.get(scope, "0" * 32):
                apply.remember_vector(connection, sender, {}, {scope})
                return False
    return True if compared else None


def _note_sent(session: Session, peers: Sequence[export.Peer], at: datetime) -> None:
    connection = begin_write(session)
    for peer in peers:
        receipts.upsert_peer(connection, peer.device, {"last_sent_at": utc_text(at)})
    write_settings(connection, {"last_sent": utc_text(at)})
    session.commit()


def _from_name(session: Session, me: dict[str, str]) -> str:
    branch = session.get(Branch, me["branch"])
    name = (branch.name if branch else "") or "circledesk"
    return "".join(c if c.isalnum() else "-" for c in name).strip("-") or "parcel"


def _free_name(folder: Path, name: str, at: datetime, session: Session) -> Path:
    day = at.astimezone(team_zone(session)).date().isoformat()
    number = 1
    while (file := folder / f"{name}-{day}-{number}.circledesk").exists():
        number += 1
    return file


def _into_inbox(session: Session, file: Path) -> Path:
    """Copy a file to the local inbox first: the stick may be pulled at any time."""
    inbox = rooms(session).inbox
    if file.parent == inbox:
        return file
    if file.stat().st_size > container.LARGEST:
        container.read_container(file)
    target = inbox / f"{new_id()}.circledesk"
    try:
        shutil.copyfile(file, target)
    except OSError as error:
        target.unlink(missing_ok=True)
        raise NotFound(
            said(
                "«{file}» could not be read: {trouble}.", file=file.name, trouble=disk_words(error)
            ),
            "Put the flash disk in again, or free some room on this computer, and try again.",
        ) from error
    return target


def _in_order(session: Session, files: list[Path]) -> list[Path]:
    """Order many files so that the fewest rows wait: organizers' first, each sender's by time."""

    def place(file: Path) -> tuple[int, str, str]:
        try:
            manifest, _, _ = bundle.read_manifest(file)
        except CircleDeskError:
            return (2, "", file.name)
        row = session.scalar(select(Device.role).where(Device.certificate == manifest.certificate))
        return (0 if row == "organizer" else 1, manifest.made_at, file.name)

    return sorted(files, key=place)


def _backup(session: Session) -> None:
    paths = rooms(session)
    copy_database(paths.database, paths.backups / backup_name(now(session), "before import"))
