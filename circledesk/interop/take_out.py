"""The ways in which data leave the library, each with the file or folder it makes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue
from circledesk.in_place import keep_whole, whole_folder
from circledesk.models.tables import LEARNER
from circledesk.said import disk_words, said
from circledesk.services.access_records import EXPORTED, note_access
from circledesk.services.roles import must_do

CALENDAR = "learning-circles.ics"
CONTACTS = "facilitators.vcf"
KINDS = ("xlsx", "csv", "ics", "vcard", "p2pu", "all")


@dataclass(frozen=True, slots=True)
class TakenOut:
    """What was written, and how many rows of each kind."""

    place: Path
    counts: dict[str, int]


def take_out(session: Session, kind: str, folder: Path, language: str = "en") -> TakenOut:
    """Write one of KINDS into a folder, which is made; InvalidValue where the disk refuses."""
    must_do(session.connection(), f"take-out.{kind}")
    taken = _taken_out(session, kind, folder, language)
    note_access(session, deed=EXPORTED, what=kind, count=_people(session, kind, taken))
    return taken


def _people(session: Session, kind: str, taken: TakenOut) -> int:
    """Of how many people it tells: none in a calendar, facilitators in contacts, else learners."""
    if kind in ("ics", "vcard"):
        return taken.counts.get("people", 0)
    return (
        session.scalar(select(func.count()).select_from(LEARNER).where(LEARNER.c.name != "")) or 0
    )


def _taken_out(session: Session, kind: str, folder: Path, language: str) -> TakenOut:
    try:
        with whole_folder(folder) as part:
            taken = _written(session, kind, part, language)
        return replace(taken, place=folder / taken.place.relative_to(part))
    except OSError as error:
        raise InvalidValue(
            said(
                "«{folder}» cannot be written: {trouble}.",
                folder=folder,
                trouble=disk_words(error),
            ),
            "Choose another folder, or close the program that has the file open.",
        ) from error


def _written(session: Session, kind: str, folder: Path, language: str) -> TakenOut:
    if kind == "ics":
        return _calendar(session, folder / CALENDAR)
    if kind == "vcard":
        return _contacts(session, folder / CONTACTS)
    if kind == "p2pu":
        return _p2pu(session, folder)
    if kind == "all":
        return _everything(session, folder)
    return _lists(session, kind, folder, language)


def _lists(session: Session, kind: str, folder: Path, language: str) -> TakenOut:
    from circledesk.interop.list_book import WORKBOOK, write_lists

    counts = write_lists(session, folder, kind, language)
    return TakenOut(folder / WORKBOOK if kind == "xlsx" else folder, counts)


def _calendar(session: Session, file: Path) -> TakenOut:
    from circledesk.interop.ical import meetings_ics
    from circledesk.services.calendar_reading import calendar_facts

    facts = calendar_facts(session)
    made = meetings_ics(
        facts.meetings,
        facts.events,
        team=facts.team,
        zone=facts.zone,
        zones=facts.zones,
        made_at=facts.made_at,
    )
    content = made
    keep_whole(file, content)
    return TakenOut(file, {"meetings": len(facts.meetings), "events": len(facts.events)})


def _contacts(session: Session, file: Path) -> TakenOut:
    from circledesk.interop.vcard import cards_of, vcards
    from circledesk.services.facilitator_reading import facilitators
    from circledesk.services.session import this_device

    people = facilitators(session)
    content = vcards(cards_of(people, this_device(session).team))
    keep_whole(file, content)
    return TakenOut(file, {"people": len(people)})


def _p2pu(session: Session, folder: Path) -> TakenOut:
    from circledesk.interop.p2pu.exporting import write_p2pu

    return TakenOut(folder, write_p2pu(session, folder))


def _everything(session: Session, folder: Path) -> TakenOut:
    from circledesk.interop.dump import write_dump

    made = write_dump(session, folder)
    return TakenOut(folder, {**made.tables, "files": made.files})
