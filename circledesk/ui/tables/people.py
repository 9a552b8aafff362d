"""Facilitators, invitations and computers as lists."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from circledesk.services.facts.people import DeviceRow, FacilitatorRow, InvitationRow
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.hosted import away_words
from circledesk.ui.tables.rows_model import RowsModel

_QUIET_DAYS = 14
CIRCLES = 3
"""The columns of a facilitator's figures."""
ANSWER = 3
"""The column of an invitation's answer."""
OPEN_STATES = ("to-approach", "invited")
"""Invitations that wait for an answer."""


def facilitators_model(today: date) -> RowsModel[FacilitatorRow]:
    """Members of the team; the longest silence comes first, as the service orders them."""
    return RowsModel(
        [
            Column(
                tr("Name"),
                _member,
                lambda row: row.name.casefold(),
                240,
                files=((tr("Name"), lambda row: row.name), (tr("Branch"), lambda row: row.branch)),
            ),
            Column(
                tr("Contact"),
                _contact,
                lambda row: row.email.casefold(),
                220,
                least=128,
                gives_way=3,
                files=((tr("E-mail"), lambda row: row.email), (tr("Phone"), lambda row: row.phone)),
            ),
            Column(tr("Level"), _level, lambda row: row.level, 150, whole=True, gives_way=2),
            Column(
                tr("Circles"),
                _circles,
                lambda row: 1000 * row.running + row.done,
                110,
                right=True,
                whole=True,
                opens=True,
                files=(
                    (tr("Running"), lambda row: row.running),
                    (tr("Done"), lambda row: row.done),
                ),
            ),
            Column(
                tr("Last news"),
                lambda row: _news(row, today),
                _news_key,
                130,
                whole=True,
                files=((tr("Last news"), lambda row: row.last_news),),
            ),
            Column(
                tr("Spoken to"),
                lambda row: _spoken(row, today),
                lambda row: str(row.last_spoken or ""),
                120,
                whole=True,
                gives_way=1,
            ),
            Column(
                tr("Away"),
                lambda row: _away(row, today),
                lambda row: str(row.away.first) if row.away else "~",
                150,
                whole=True,
            ),
        ],
        key=lambda row: row.id,
        find=lambda row: " ".join((row.name, row.branch, row.email, row.phone, row.last_circle)),
    )


def invitations_model() -> RowsModel[InvitationRow]:
    """People who were asked to join."""
    return RowsModel(
        [
            Column(
                tr("Person"),
                _asked,
                lambda row: (row.name or row.email).casefold(),
                280,
                files=((tr("Name"), lambda row: row.name), (tr("Branch"), lambda row: row.branch)),
            ),
            Column(
                tr("Contact"),
                _way,
                lambda row: row.email.casefold(),
                240,
                least=128,
                files=((tr("E-mail"), lambda row: row.email), (tr("Phone"), lambda row: row.phone)),
            ),
            Column(tr("Asked to be"), _role, lambda row: row.role, 140, whole=True, gives_way=2),
            Column(
                tr("Answer"),
                _answer,
                lambda row: row.state,
                140,
                whole=True,
                files=((tr("Answer"), lambda row: invitation_state(row.state)),),
            ),
            Column(
                tr("Invited"),
                _invited,
                lambda row: str(row.invited or ""),
                130,
                whole=True,
                gives_way=3,
                files=((tr("Invited"), lambda row: row.invited),),
            ),
            Column(tr("Note"), _note, lambda row: row.note, 240, least=110, gives_way=1),
        ],
        key=lambda row: row.id,
    )


def devices_model(zone: ZoneInfo, organizer: bool) -> RowsModel[DeviceRow]:
    """The team's computers; only an organizer is offered to accept one."""
    return RowsModel(
        [
            Column(tr("Computer"), _computer, lambda row: row.name.casefold(), 280),
            Column(
                tr("Used by"), lambda row: Cell(words.role(row.role)), lambda row: row.role, 160
            ),
            Column(
                tr("State"),
                lambda row: _device_state(row, organizer),
                lambda row: row.state,
                220,
                whole=True,
            ),
            Column(
                tr("Code to compare"),
                lambda row: Cell(row.code),
                lambda row: row.code,
                180,
                whole=True,
            ),
            Column(
                tr("Last parcel"),
                lambda row: _parcel(row, zone),
                lambda row: str(row.last_bundle or ""),
                160,
                whole=True,
                gives_way=1,
            ),
        ],
        key=lambda row: row.id,
    )


def invitation_state(state: str) -> str:
    """The word for an answer."""
    return {
        "to-approach": tr("To approach"),
        "invited": tr("Invited"),
        "yes": tr("Said yes"),
        "not-now": tr("Not now"),
        "withdrawn": tr("Withdrawn"),
    }.get(state, state)


def _role(row: InvitationRow) -> Cell:
    return Cell(words.role(row.role))


def _note(row: InvitationRow) -> Cell:
    return Cell(row.note, tone="grey")


def _member(row: FacilitatorRow) -> Cell:
    role = words.role(row.role) if row.role != "facilitator" else ""
    return Cell(row.name or row.email, " · ".join(part for part in (row.branch, role) if part))


def _contact(row: FacilitatorRow) -> Cell:
    return Cell(words.phone(row.phone) or row.email or "—", row.email if row.phone else "")


def _level(row: FacilitatorRow) -> Cell:
    by = tr("with {name}").format(name=row.supported_by) if row.supported_by else ""
    return Cell(words.level(row.level), by, tone="ink" if row.level_set else "grey")


def _news(row: FacilitatorRow, today: date) -> Cell:
    if row.last_news is None:
        return Cell(tr("None yet"), tone="amber" if row.running else "grey")
    quiet = row.running and (today - row.last_news).days > _QUIET_DAYS
    return Cell(words.ago(row.last_news, today), tone="amber" if quiet else "ink")


def _news_key(row: FacilitatorRow) -> str:
    return str(row.last_news or "")


def _circles(row: FacilitatorRow) -> Cell:
    """How many run, and below how many are done."""
    done = tr("done: {n}").format(n=row.done)
    return Cell(f"{row.running:,}", done, "ink" if row.running else "grey", right=True)


def _spoken(row: FacilitatorRow, today: date) -> Cell:
    if row.last_spoken is None:
        return Cell("—", tone="grey")
    return Cell(words.ago(row.last_spoken, today))


def _away(row: FacilitatorRow, today: date) -> Cell:
    if row.away is None:
        return Cell("", tone="grey")
    first_name = row.away.cover.split()[0] if row.away.cover else ""
    cover = tr("stand-in {name}").format(name=first_name) if first_name else ""
    return Cell(away_words(row.away), cover, tone="amber" if row.away.first <= today else "ink")


def _asked(row: InvitationRow) -> Cell:
    return Cell(row.name or row.email or row.phone, row.branch)


def _way(row: InvitationRow) -> Cell:
    return Cell(words.phone(row.phone) or row.email or "—", row.email if row.phone else "")


def _answer(row: InvitationRow) -> Cell:
    tones = {"yes": "green", "invited": "amber"}
    below = words.short_date(row.responded) if row.responded else ""
    button = tr("Note…") if row.state in OPEN_STATES else ""
    return Cell(invitation_state(row.state), below, tones.get(row.state, "grey"), button=button)


def _invited(row: InvitationRow) -> Cell:
    return Cell(words.short_date(row.invited) if row.invited else "—")


def _computer(row: DeviceRow) -> Cell:
    return Cell(row.name, row.branch) if row.name else Cell(row.branch)


def _device_state(row: DeviceRow, organizer: bool) -> Cell:
    asks = (tr("Asks to join"), "amber", tr("Accept…"))
    waits = (tr("Not accepted yet"), "amber", "")
    states = {
        "invited": (tr("Invited, not joined yet"), "grey", ""),
        "requested": asks if organizer else waits,
        "active": (tr("Joined"), "green", ""),
        "revoked": (tr("Put out"), "grey", ""),
    }
    text, tone, button = states.get(row.state, (row.state, "ink", ""))
    return Cell(text, tone=tone, button=button)


def _parcel(row: DeviceRow, zone: ZoneInfo) -> Cell:
    return Cell(words.stamp(row.last_bundle.astimezone(zone)) if row.last_bundle else "—")
