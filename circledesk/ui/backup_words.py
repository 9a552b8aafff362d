"""What is said of backups: why one was made, how it stands, what was proven."""

from __future__ import annotations

from datetime import datetime, tzinfo

from circledesk.services.facts.backups import BackupRow, CarriedBackup, Rehearsal
from circledesk.ui import words
from circledesk.ui.language import tr, translated

_MB = 1024 * 1024


def why(row: BackupRow) -> str:
    """Why a backup was made."""
    told = {
        "by hand": tr("Made by hand"),
        "daily": tr("The day's backup"),
        "before import": tr("Before something was brought in"),
        "before upgrade": tr("Before a new version"),
        "before restore": tr("Before a backup was put back"),
        "before joining": tr("Before another team was joined"),
    }
    return told.get(row.why, row.why)


def when(at: datetime, zone: tzinfo) -> str:
    """When a backup was made, on the team's clock."""
    local = at.astimezone(zone)
    told = tr("{day}, {time}")
    return told.format(day=words.year_date(local.date()), time=words.clock(local))


def size(count: int) -> str:
    """How much room a file takes."""
    return tr("{number} MB").format(number=max(1, round(count / _MB)))


def state(row: BackupRow, zone: tzinfo) -> str:
    """How far a backup can be trusted."""
    if row.trouble or not row.verified:
        return tr("Damaged")
    if row.proven is not None:
        day = words.year_date(row.proven.astimezone(zone).date())
        return tr("Proven on {day}").format(day=day)
    return tr("Checked") if row.checked else tr("Not checked yet")


def proven(last: Rehearsal | None, zone: tzinfo) -> str:
    """How the last rehearsal went, with what was counted."""
    if last is None:
        return tr("No backup was tried yet; the first is tried within the day.")
    day = words.year_date(last.at.astimezone(zone).date())
    if last.trouble:
        told = tr("The backup that was tried on {day} is no good: {trouble}")
        return told.format(day=day, trouble=translated(last.trouble))
    told = tr("Last proven: {day}. Opened, checked and counted: {circles}, {learners}.")
    return told.format(day=day, circles=_circles(last.counts), learners=_learners(last.counts))


def held(row: CarriedBackup) -> str:
    """What a backup on a flash disk holds, and whose it is."""
    told = tr("{team}: {circles}, {learners}")
    return told.format(
        team=row.team,
        circles=_circles(row.counts),
        learners=_learners(row.counts),
    )


def kind(name: str) -> str:
    """What is counted, as a heading."""
    return {
        "circles": tr("Circles"),
        "learners": tr("Learners"),
        "signups": tr("Sign-ups"),
        "attendance": tr("Attendance"),
        "certificates": tr("Certificates"),
    }[name]


def _circles(counts: dict[str, int]) -> str:
    return words.counted(tr("one circle"), tr("{n} circles"), counts.get("circles", 0))


def _learners(counts: dict[str, int]) -> str:
    return words.counted(tr("one learner"), tr("{n} learners"), counts.get("learners", 0))
