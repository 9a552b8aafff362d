"""Parcels in people's words: what is new, what to look at, how each stands."""

from __future__ import annotations

from collections.abc import Sequence

from circledesk.services.facts.exchange import BundleReport
from circledesk.services.facts.people import DeviceRow
from circledesk.ui.language import tr, translated
from circledesk.ui.pages.exchange_finding import Parcel
from circledesk.ui.pages.exchange_refusals import refusal

_MOST = 3


def what_is_new(report: BundleReport) -> str:
    """12 new sign-ups, 24 attendances: the three kinds that people look for first."""
    return ", ".join(new_kinds(report))


def new_kinds(report: BundleReport) -> list[str]:
    """The same, each kind for itself."""
    new = {table: count for table, (count, _) in report.counts.items() if count}
    if "signup" in new:
        new.pop("learner", None)
    if set(new) - {"circle_facilitator", "membership"}:
        new.pop("circle_facilitator", None)
        new.pop("membership", None)
    told = [text for table in _ORDER if (text := _counted(table, new.pop(table, 0)))]
    if new:
        told.append(tr("news of the team"))
    if report.erased:
        told.insert(0, erased_words(report))
    return told[:_MOST] + ([tr("and more")] if len(told) > _MOST else [])


_ORDER = (
    "learning_circle",
    "signup",
    "learner",
    "attendance",
    "rsvp",
    "feedback",
    "certificate",
    "void_serial",
    "meeting",
    "course",
    "person",
    "invitation",
    "branch",
)


def _counted(table: str, count: int) -> str:
    """One or many of a kind; both are whole phrases, since languages differ in more than an s."""
    if not count:
        return ""
    one, many = {
        "learning_circle": (tr("1 new circle"), tr("{count} new circles")),
        "signup": (tr("1 new sign-up"), tr("{count} new sign-ups")),
        "learner": (tr("1 new learner"), tr("{count} new learners")),
        "attendance": (tr("1 attendance"), tr("{count} attendances")),
        "rsvp": (tr("1 RSVP"), tr("{count} RSVPs")),
        "feedback": (tr("feedback on 1 meeting"), tr("feedback on {count} meetings")),
        "certificate": (tr("1 certificate"), tr("{count} certificates")),
        "void_serial": (tr("1 void certificate"), tr("{count} void certificates")),
        "meeting": (tr("1 meeting"), tr("{count} meetings")),
        "course": (tr("1 new course"), tr("{count} new courses")),
        "person": (tr("1 new person"), tr("{count} new people")),
        "invitation": (tr("1 invitation"), tr("{count} invitations")),
        "branch": (tr("1 new branch"), tr("{count} new branches")),
    }[table]
    return one if count == 1 else many.format(count=f"{count:,}")


def erased_words(report: BundleReport) -> str:
    """Learners erased for good: 1."""
    return tr("Learners erased for good: {count}").format(count=report.erased)


def to_look_at(report: BundleReport) -> str:
    """Two versions: 1 · Kept apart: 3 · Not complete yet: 2."""
    parts = (
        (report.conflicts, tr("Two versions: {count}")),
        (report.put_aside, tr("Kept apart: {count}")),
        (report.waiting, tr("Not complete yet: {count}")),
    )
    return " · ".join(text.format(count=count) for count, text in parts if count)


def state_of(parcel: Parcel) -> tuple[str, str]:
    """How a parcel stands, and the colour that goes with it."""
    count = parcel.to_look_at
    if parcel.state == "ready":
        some = tr("Ready, {count} to look at").format(count=count)
        return (some if count else tr("Ready")), "green"
    if parcel.state == "applied":
        some = tr("Brought in, {count} to look at").format(count=count)
        return (some if count else tr("Brought in")), "green"
    if parcel.state == "nothing-new":
        return tr("Nothing new in it"), "grey"
    if parcel.state == "seen":
        return tr("Brought in before"), "grey"
    if parcel.state == "waiting":
        return tr("Asks to join: bring it in"), "amber"
    if parcel.state == "asks":
        return tr("Asks to join"), "amber"
    if parcel.state in ("carry", "carried"):
        return for_others(parcel), "amber" if parcel.state == "carry" else "grey"
    if parcel.stray:
        return tr("Not a CircleDesk parcel"), "grey"
    why = refusal(parcel.report.reason or "")
    return why.text, why.tone


def for_others(parcel: Parcel) -> str:
    """For whom a parcel is that this computer carries on unopened."""
    kept = tr("For {branches}: kept here")
    new = tr("For {branches}: to be carried on")
    text = kept if parcel.state == "carried" else new
    return text.format(branches=_recipients(parcel))


def _recipients(parcel: Parcel) -> str:
    return ", ".join(map(translated, parcel.report.carried_for))


def was_carried(reason: str) -> bool:
    """Whether a line of the history tells of a parcel that was kept for others."""
    return "to be carried on, unopened" in reason


def whole_story(parcel: Parcel) -> str:
    """What a parcel brings, or the whole reason why it cannot be taken or waits."""
    if parcel.state == "waiting":
        return tr(
            "A new computer asks to join the team. Bring its parcel in: then you compare the code "
            "by telephone and accept it."
        )
    if parcel.state == "carry":
        return tr(
            "It is for {branches}. Brought in, it is kept here unopened to be carried on."
        ).format(branches=_recipients(parcel))
    if parcel.state == "nothing-new":
        text = tr("Nothing new in it. Bringing it in notes what has arrived at {branch}.")
        return text.format(branch=parcel.branch) if parcel.to_bring else ""
    if parcel.state in ("refused", "asks", "carried") and parcel.report.reason:
        return translated(parcel.report.reason)
    if parcel.state in ("ready", "applied"):
        return what_it_brings(parcel)
    return ""


def what_it_brings(parcel: Parcel) -> str:
    """12 new sign-ups at Buruburu, 3 changed, 1 to look at."""
    new = what_is_new(parcel.report)
    told = [tr("{news} at {branch}").format(news=new, branch=parcel.branch)] if new else []
    if parcel.report.changed:
        told.append(tr("{count} changed").format(count=f"{parcel.report.changed:,}"))
    if parcel.to_look_at:
        told.append(tr("{count} to look at").format(count=parcel.to_look_at))
    return ", ".join(told) + "." if told else ""


def sums(parcels: Sequence[Parcel]) -> str:
    """214 new, 31 changed, 2 to look at: of all together."""
    values = (
        (tr("{count} new"), sum(one.report.new for one in parcels)),
        (tr("{count} changed"), sum(one.report.changed for one in parcels)),
        (tr("{count} to look at"), sum(one.to_look_at for one in parcels)),
    )
    told = [text.format(count=f"{count:,}") for text, count in values if count]
    return ", ".join(told) or tr("nothing new")


def brought_words(
    reports: Sequence[BundleReport], asking: Sequence[DeviceRow], stopped: bool
) -> str:
    """What came of bringing in, as one or two sentences for the toast."""
    taken = sum(line.state == "applied" for line in reports)
    empty = sum(line.state == "nothing-new" for line in reports)
    refused = sum(line.state == "refused" for line in reports)
    if stopped:
        return tr("Stopped. Parcels that are in: {count}.").format(count=taken)
    told = [tr("Parcels brought in: {count}.").format(count=taken)] if taken else []
    if empty:
        told.append(tr("With nothing new: {count}.").format(count=empty))
    if len(asking) == 1:
        one = asking[0]
        text = tr("{computer} ({branch}) asks to join: compare the code {code}.")
        told.append(text.format(computer=one.name, branch=one.branch, code=one.code))
    elif asking:
        told.append(tr("Computers that ask to join: {count}.").format(count=len(asking)))
    carried = sum(line.state == "waiting" and bool(line.carried_for) for line in reports)
    if carried:
        told.append(tr("Kept for others, to be carried on: {count}.").format(count=carried))
    if refused:
        told.append(tr("Not taken: {count}.").format(count=refused))
    return " ".join(told) or tr("Parcels brought in: {count}.").format(count=0)
