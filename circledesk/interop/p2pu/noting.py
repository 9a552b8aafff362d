"""What a person should know of a file that came in, beside its figures."""

from __future__ import annotations

from collections.abc import Iterator

from circledesk.interop.p2pu.deeds import Deeds
from circledesk.interop.p2pu.headers import Kind

_SHOWN = 10


def notes_of(kind: Kind | None, deeds: Deeds) -> Iterator[str]:
    """Yield whole sentences on a file of a kind."""
    if kind is Kind.SIGNUPS:
        yield from _of_signups(deeds)
    elif kind is Kind.CIRCLES:
        yield (
            "P2PU's file tells first and last meeting only; the meetings are filled in weekly "
            "and marked as assumed until somebody confirms them."
        )
    elif kind is Kind.LISTED_CIRCLES and deeds.listed.other_weeks:
        yield _of_weeks(list(deeds.listed.other_weeks.values()))
    elif kind is Kind.LEARNER_SURVEYS and deeds.answers.personal:
        yield (
            "Answers that name a person (an e-mail address, say) are left out, so that nobody is "
            f"tied to an anonymous answer: {deeds.answers.personal}."
        )


def _of_signups(deeds: Deeds) -> Iterator[str]:
    yield (
        "P2PU's file also holds sign-ups that were deleted there; nothing tells them apart, so "
        "they came in as sign-ups."
    )
    shared = sum(1 for names in deeds.signups.names.values() if len(names) > 1)
    if shared:
        yield (
            f"E-mail addresses used under several names: {shared}. Each name is a learner of its "
            "own here; check them."
        )


def _of_weeks(circles: list[str]) -> str:
    told = "; ".join(circles[:_SHOWN])
    rest = len(circles) - _SHOWN
    told += f"; and {rest} more" if rest > 0 else ""
    return (
        "Circles with another number of meetings on P2PU than weekly dates from the first to the "
        f"last give; look at their dates: {told}."
    )
