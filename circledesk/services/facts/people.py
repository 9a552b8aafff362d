"""People of the team, invitations and computers as lists show them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from circledesk.services.facts.gathering import Quality


@dataclass(frozen=True, slots=True)
class FacilitatorRow:
    """A member of the team; `running` and `done` count her circles."""

    id: str
    name: str
    email: str
    phone: str
    branch: str
    role: str
    running: int
    done: int
    last_news: date | None
    """Newest attendance or feedback of a circle of hers."""
    last_circle: str = ""
    branch_id: str = ""
    level: str = "new"
    """new, veteran, ready or trainer: as a person set it, else as her circles propose."""
    level_set: bool = False
    """A person set the level."""
    proposed: str = "new"
    """What her finished circles propose."""
    supported_by: str = ""
    supported_by_id: str = ""
    last_spoken: date | None = None
    note: str = ""
    away: AwayRow | None = None
    """The absence that is, else the next one."""

    def suits(self, role: str) -> bool:
        """Whether her level proposes her as a trainer or as a veteran at a training."""
        return self.level in LEVELS_OF.get(role, ())


LEVELS_OF = {"trainer": ("trainer", "ready"), "veteran": ("veteran", "ready", "trainer")}
"""What somebody must have done before she is proposed for a role at an event."""


@dataclass(frozen=True, slots=True)
class AwayRow:
    """A person is away, or moves to another branch on the first day."""

    id: str
    first: date
    last: date | None
    """None: she does not come back to this branch."""
    cover: str
    """Who stands in."""
    to_branch: str = ""
    why: str = ""
    editable: bool = False


@dataclass(frozen=True, slots=True)
class HostedCircle:
    """A circle of a facilitator, on her page."""

    id: str
    name: str
    branch: str
    status: str
    first_meeting: date | None
    last_meeting: date | None
    signups: int
    branch_id: str = ""
    next_meeting: date | None = None


@dataclass(frozen=True, slots=True)
class FacilitatorPage:
    """Everything the page of a facilitator shows."""

    row: FacilitatorRow
    circles: tuple[HostedCircle, ...]
    """Those with a meeting ahead first, then newest first."""
    absences: tuple[AwayRow, ...]
    """Newest first."""
    follow_ups: int
    """Follow-ups that wait for her, as far as they are here."""


@dataclass(frozen=True, slots=True)
class InvitationRow:
    """A person asked to join the team."""

    id: str
    name: str
    email: str
    phone: str
    branch: str
    role: str
    state: str
    """to-approach, invited, yes, not-now or withdrawn."""
    invited: date | None
    responded: date | None
    note: str = ""
    qualities: tuple[str, ...] = ()
    """Keys of what was seen in her, from resources/gather."""
    branch_id: str = ""


@dataclass(frozen=True, slots=True)
class InvitationFacts:
    """What a letter of invitation says: who asks whom to be what."""

    team: str
    name: str
    """Of the person asked; '' where only an e-mail is known."""
    role: str
    branch: str
    """Where she would work; '' while that is open."""
    inviter: str
    """Who signs the letter."""
    qualities: tuple[Quality, ...] = ()
    """What was seen in her, and is told her."""


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """A computer of the team."""

    id: str
    name: str
    branch: str
    role: str
    state: str
    """invited, requested, active or revoked."""
    code: str
    """Short code that both sides compare before one accepts."""
    last_bundle: datetime | None


@dataclass(frozen=True, slots=True)
class OwnRequest:
    """This computer's request to join, not accepted yet."""

    branch_id: str
    code: str
    """Short code that the organizer asks for."""
    sent: datetime | None
    """When a parcel for the organizer was written last; it carries the request."""
    role: str = "branch"
    """branch, or organizer: a second one."""


@dataclass(frozen=True, slots=True)
class InvitationFile:
    """An invitation file that was written, and the words that open it."""

    file: str
    branch: str
    passphrase: str
    """Six words to tell over the phone; '' where the caller chose its own."""


@dataclass(frozen=True, slots=True)
class InvitedTo:
    """What an invitation file says to who opens it, before joining."""

    team: str
    places: tuple[str, ...]
    """Names of the branches that the computer is to hold."""
    role: str


@dataclass(frozen=True, slots=True)
class KeyState:
    """How the team's root key stands on this computer."""

    holds: bool
    """Whether it lies among this computer's keys."""
    printed: date | None
    """When its sheet was printed last, or typed in."""
    deputies: tuple[str, ...]
    """Names of the other organizers' computers that belong to the team."""


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """The team's root key as it is printed. Whoever has it can make himself an organizer."""

    team: str
    made: date
    lines: tuple[str, ...] = field(repr=False)
    """Five lines in groups of four signs, each with a check sign at its end."""
    qr_text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class PersonHere:
    """Someone who uses this computer; `now` for the one at the desk."""

    id: str
    name: str
    now: bool = False
    role: str = "facilitator"
    """Her role in the team; what it opens here, says `roles`."""
    pin: bool = False
    """Whether she has a PIN at this computer."""


@dataclass(frozen=True, slots=True)
class AtDesk:
    """Who uses this computer, by name."""

    people: tuple[PersonHere, ...]
    lock_after: int = 0
    """Minutes without a touch until the window locks itself; 0: never."""
    shut: Mapping[str, str] = field(default_factory=dict)
    """Verbs and deeds that are not for who is at the desk now, each with the reason."""

    @property
    def pins(self) -> bool:
        """Whether anybody has a PIN here: the window can be locked."""
        return any(one.pin for one in self.people)


@dataclass(frozen=True, slots=True)
class ThisDevice:
    """Who this PC is: for the header and for what its person may do."""

    device_id: str
    name: str
    team: str
    team_id: str
    role: str
    """organizer or branch."""
    branch_id: str
    branch: str
    person_id: str
    person: str
    country: str
    zone: str
    logo: str = ""
    branches: tuple[str, ...] = ()
    """The branches whose learners it holds: its own, a regional lead's several."""
    region: str = ""
    """The team's own word for a region, else its country's: County."""

    def may_write(self, branch_id: str | None) -> bool:
        """Whether it may write a branch's rows, as `session.may_write` asks the database."""
        return self.role == "organizer" or branch_id in self.branches
