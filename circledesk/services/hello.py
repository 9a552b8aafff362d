"""A parcel without content: an organizer's new PC tells a branch who it is.

After a recovery that PC knows nobody to seal anything for. Its certificate, signed by the team's
root key, is all that a branch needs: the next parcel that the branch writes for the organizer is
sealed for this PC too, and holds everything.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import FileRefused, NotAllowed
from circledesk.models.base import new_id, utc_text
from circledesk.models.changes import PeerRow
from circledesk.models.database import begin_write
from circledesk.models.log import read_setting, read_settings, write_settings
from circledesk.models.team import Device, Membership, Person
from circledesk.said import disk_words, said
from circledesk.services import receipts
from circledesk.services.facts.exchange import BundleReport, WrittenBundle
from circledesk.services.living import living
from circledesk.services.session import now, team_zone
from circledesk.sync import bundle, export, plan
from circledesk.sync.keys import DeviceKeys, read_certificate


def write_hello(session: Session, *, keys: DeviceKeys, folder: Path) -> WrittenBundle:
    """Write the parcel by which branches learn of this organizer's PC."""
    connection = session.connection()
    own = session.get(Device, read_setting(connection, "device"))
    if own is None or own.role != "organizer":
        raise NotAllowed(
            "Only an organizer's computer makes itself known in this way.",
            "A branch's computer asks to join with its own parcels.",
        )
    made_at, bundle_id = now(session), new_id()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileRefused(
            said(
                "The folder {folder} cannot be made: {trouble}.",
                folder=folder,
                trouble=disk_words(error),
            ),
            "Choose another folder.",
        ) from error
    day = made_at.astimezone(team_zone(session)).date()
    file = bundle.free_file(folder, "new-organizer", day)
    size = bundle.write_bundle(
        file,
        [],
        keys=keys,
        bundle=bundle_id,
        team=read_setting(connection, "team"),
        made_at=utc_text(made_at),
        certificate=own.certificate,
    )
    return WrittenBundle(str(file), bundle_id, (), 0, size)


def is_hello(opened: bundle.Opened) -> bool:
    """Whether a parcel only says who an organizer's computer is."""
    sender = opened.sender
    return sender is not None and sender.role == "organizer" and not opened.manifest.parts


def report(session: Session, file: Path, opened: bundle.Opened) -> BundleReport:
    """Return its line before it is brought in."""
    news = _is_news(session, opened)
    line = receipts.report(
        session, file, opened, plan.Plan(), "ready" if news else "nothing-new", None
    )
    return replace(line, sender=_called(session, opened), reason=_words() if news else None)


def take(session: Session, file: Path, opened: bundle.Opened) -> BundleReport:
    """Note the computer, so that the next parcel for the organizer is sealed for it too."""
    news = _is_news(session, opened)
    name = _called(session, opened)
    connection = begin_write(session)
    values = {"certificate": opened.manifest.certificate, "state": "active"}
    receipts.upsert_peer(connection, opened.sender_id, values)
    line = receipts.report(
        session, file, opened, plan.Plan(), "applied" if news else "nothing-new", None
    )
    line = replace(line, sender=name, reason=_words() if news else None)
    receipts.write_down(session, line)
    session.commit()
    return line


def unlisted(session: Session) -> list[export.Peer]:
    """Return the organizers' computers that said who they are and whose row is not here yet."""
    connection = session.connection()
    team, root = read_setting(connection, "team"), read_setting(connection, "root_key")
    found = []
    for peer in session.scalars(select(PeerRow).where(PeerRow.certificate != "")):
        if session.get(Device, peer.device) is None:
            told = read_certificate(peer.certificate, root, team)
            found.append(
                export.Peer(
                    told.device,
                    _NAME,
                    told.role,
                    tuple(told.branches),
                    told.seal,
                    begins_again=True,
                )
            )
    return found


def settle_in(session: Session) -> None:
    """Say who works on a recovered PC, once the team is back: its organizer, if there is one only.

    Until then what is written there names nobody.
    """
    mine = read_settings(session.connection())
    if mine.get("role") != "organizer" or mine.get("person"):
        return
    organizers = session.scalars(
        select(Membership.person_id)
        .join(Person, Person.id == Membership.person_id)
        .where(Membership.role == "organizer", *living(Membership, Person))
    ).all()
    if len(organizers) == 1:
        write_settings(begin_write(session), {"person": organizers[0]})
        session.commit()


_NAME = said("the organizer's new computer")


def _words() -> str:
    return said(
        "The organizer has a new computer. Write a parcel for the organizer: it will hold "
        "everything that this computer knows."
    )


def _called(session: Session, opened: bundle.Opened) -> str:
    device = session.get(Device, opened.sender_id)
    return device.name if device else _NAME


def _is_news(session: Session, opened: bundle.Opened) -> bool:
    if session.get(Device, opened.sender_id) is not None:
        return False
    peer = session.get(PeerRow, opened.sender_id)
    return peer is None or peer.certificate != opened.manifest.certificate
