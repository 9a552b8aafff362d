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
from circledesk.models.changes import PeerRow
from circledesk.models.database import begin_write
from circledesk.models.log import Log, read_setting, write_settings
from circledesk.models.team import Branch, Device
from circledesk.models.upgrade import backup_name, copy_database
from circledesk.services import receipts
from circledesk.services.facts.exchange import BundleReport, PeerState, WrittenBundle
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
    me = _me(connection)
    peers = _recipients(session, to, me["device"])
    said = _said(connection, [peer.device for peer in peers])
    log = Log(connection)
    parts = export.plan_parts(
        log, peers, said, role=me["role"], branches=[me["branch"]], name=me["device_name"]
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
    _note_sent(session, peers, made_at)
    changes = sum(len(part.changes) for part in parts)
    names = tuple(peer.name for peer in peers)
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
            raise NotFound(f"There is no file {path}.", "Check the name and the flash disk.")
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
    me = _me(session.connection())
    opened = bundle.open_bundle(file, team=me["team"], root_public=me["root_key"])
    request = opened.manifest.request
    device = session.get(Device, request.device) if request else None
    if request is None or device is None or device.sign_key != request.sign:
        return opened
    certificate = read_certificate(device.certificate, me["root_key"], me["team"])
    return replace(opened, sender=certificate)


def _me(connection: Connection) -> dict[str, str]:
    names = ("device", "writer", "role", "branch", "team", "root_key", "device_name", "person")
    me = {name: read_setting(connection, name) for name in names}
    if not me["team"]:
        raise NotFound(
            "There is no team on this computer yet.",
            "Make a new team, or open the invitation file that your organizer sent.",
        )
    return me


def _reach(session: Session, opened: bundle.Opened) -> plan.Reach:
    me = _me(session.connection())
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


def _recipients(session: Session, to: str, me: str) -> list[export.Peer]:
    rows = session.execute(
        select(Device, Branch.name, Branch.code)
        .join(Branch, Branch.id == Device.branch_id, isouter=True)
        .where(Device.deleted_at.is_(None), Device.id != me)
    ).all()
    wanted = to.strip().casefold()
    peers = [
        export.Peer(device.id, device.name, device.role, tuple(device.branches), device.seal_key)
        for device, branch, code in rows
        if wanted == "all"
        or (wanted == "organizer" and device.role == "organizer")
        or wanted in {str(n or "").casefold() for n in (device.name, device.id, branch, code)}
    ]
    if not peers:
        peers = receipts.invited_organizers(session.connection()) if wanted == "organizer" else []
    if not peers:
        raise NotFound(
            f"No other computer answers to «{to}».",
            "Invite one first (device invite), or bring in the parcel in which it asks to join.",
        )
    return sorted(peers, key=lambda peer: peer.device)


def _said(
    connection: Connection, devices: Sequence[str]
) -> dict[str, dict[tuple[str, str], tuple[int, str]]]:
    said: dict[str, dict[tuple[str, str], tuple[int, str]]] = {}
    rows = connection.exec_driver_sql("SELECT device, scope, writer, seq, mark FROM peer_vector")
    for device, scope, writer, seq, mark in rows:
        if device in devices:
            said.setdefault(device, {})[(scope, writer)] = (seq, mark)
    return said


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
            f"«{file.name}» could not be read: {error.strerror or error}.",
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


def peers(session: Session) -> tuple[PeerState, ...]:
    """Return whom to exchange with: how fresh each is and how much here it has not seen."""
    connection = session.connection()
    me = _me(connection)
    rows = session.execute(
        select(Device, Branch.name, PeerRow)
        .join(Branch, Branch.id == Device.branch_id, isouter=True)
        .join(PeerRow, PeerRow.device == Device.id, isouter=True)
        .where(Device.deleted_at.is_(None), Device.id != me["device"])
        .order_by(Branch.name, Device.name)
    ).all()
    vector = Log(connection).vector()
    said = _said(connection, [device.id for device, _, _ in rows])
    states = []
    for device, branch, peer in rows:
        theirs = said.get(device.id, {})
        unsent = sum(
            max(0, seq - theirs.get(key, (0, ""))[0])
            for key, (seq, _) in vector.items()
            if export.may_read(device.role, device.branches, key[0])
            and export.may_send(me["role"], [me["branch"]], key[0])
        )
        states.append(
            PeerState(
                device_id=device.id,
                device=device.name,
                branch=branch or "",
                role=device.role,
                last_news=receipts.instant(peer.last_bundle_at if peer else None),
                last_sent=receipts.instant(peer.last_sent_at if peer else None),
                unsent=unsent,
            )
        )
    return tuple(states)
