"""The sections of the weekly update: what was told first, then this week, then the rest."""

from __future__ import annotations

from circledesk.documents.text import apart, clean
from circledesk.documents.weekly_view import NONE, Growth, Note, Quote, Row, Section
from circledesk.documents.words import (
    Language,
    clock,
    count,
    day_month,
    decimal,
    listed,
    long_date,
    say,
    short_day,
)
from circledesk.services.facts.meetings import MeetingRow
from circledesk.services.facts.weekly import (
    FeedbackLine,
    FinishedCircle,
    FollowUp,
    NewSignups,
    UpcomingCircle,
    WeeklyUpdate,
)


def sections(update: WeeklyUpdate, language: Language) -> tuple[Section, ...]:
    """Return the sections that have something to say; feedback and meetings always stand."""
    always = (_told(update, language), _meetings(update, language))
    rest = (
        _messages(update, language),
        _signups(update, language),
        _finished(update, language),
        _upcoming(update, language),
        Section(say(language, "weekly.members"), _names(update.new_members)),
        Section(say(language, "weekly.courses"), _names(update.new_courses)),
        Section(
            say(language, "weekly.follow_up"),
            tuple(_follow_up(one, update, language) for one in update.follow_up),
        ),
    )
    return (*always, *(section for section in rest if section.rows))


def _told(update: WeeklyUpdate, language: Language) -> Section:
    totals = update.totals
    aside = say(
        language,
        "weekly.told_of",
        reported=totals.reported_last_week,
        due=totals.meetings_last_week,
    )
    return Section(
        say(language, "weekly.told"),
        tuple(_quote(line, language) for line in sorted(update.feedback, key=_says_nothing)),
        aside=aside if totals.meetings_last_week else "",
        empty=say(language, "weekly.no_feedback"),
    )


def _says_nothing(line: FeedbackLine) -> bool:
    """Whether only figures came: these stand after what was put into words."""
    return not (line.plus or line.delta or line.reflection)


def _quote(line: FeedbackLine, language: Language) -> Quote:
    circle = apart(line.circle)
    week = say(language, "weekly.week", week=line.week) if line.week else ""
    source = (
        f"{circle}, {week}" if week else circle,
        apart(line.branch),
        short_day(line.date, language),
        _came(line, language),
        say(language, f"rating.{line.rating}") if line.rating else "",
    )
    return Quote(
        clean(line.plus),
        clean(line.delta),
        clean(line.reflection),
        " · ".join(part for part in source if part),
    )


def _came(line: FeedbackLine, language: Language) -> str:
    if line.attendance is None:
        return ""
    if line.signups:
        return say(language, "weekly.came_of", came=line.attendance, of=line.signups)
    return say(language, "weekly.came_n", came=line.attendance)


def _meetings(update: WeeklyUpdate, language: Language) -> Section:
    keys = ("when", "circle", "facilitator", "signed_up", "coming")
    return Section(
        say(language, "weekly.this_week"),
        tuple(_meeting(row, language) for row in update.meetings),
        aside=say(language, "weekly.monday"),
        columns=tuple(say(language, f"weekly.{key}") for key in keys),
        figures=2,
        empty=say(language, "weekly.no_meetings"),
    )


def _meeting(row: MeetingRow, language: Language) -> Row:
    circle = say(
        language, "weekly.week_of", circle=apart(row.circle), week=row.week, weeks=row.weeks
    )
    remarks = (
        _place(row.branch, row.venue),
        say(language, "weekly.cancelled") if row.cancelled else "",
        say(language, "weekly.assumed") if row.assumed else "",
    )
    answered = row.rsvp.yes or row.rsvp.no
    return Row(
        (
            (f"{short_day(row.date, language)}, {clock(row.start, language)}", ""),
            (circle, ", ".join(part for part in remarks if part)),
            (_people(row.facilitators, language), clean(row.phone)),
            (str(row.signups), ""),
            (
                str(row.rsvp.yes) if answered else NONE,
                _came_to(row, language),
            ),
        )
    )


def _came_to(row: MeetingRow, language: Language) -> str:
    """Return who came, as far as it is known; what only a message told is marked so."""
    if row.attendance is not None:
        return say(language, "weekly.came_n", came=row.attendance)
    if row.by_message is None or row.by_message.came is None:
        return ""
    came = say(language, "weekly.came_n", came=row.by_message.came)
    return say(language, "weekly.by_message", told=came)


def _messages(update: WeeklyUpdate, language: Language) -> Section:
    """Return what messages told of last week's meetings; the details come with the bundle."""
    return Section(
        say(language, "weekly.messages"),
        tuple(_message(row, language) for row in update.by_message),
    )


def _message(row: MeetingRow, language: Language) -> Note:
    facts = [short_day(row.date, language)]
    told = row.by_message
    if told and told.came is not None:
        facts.append(say(language, "weekly.came_of", came=told.came, of=told.signed_up))
    if told and told.rating:
        facts.append(say(language, f"rating.{told.rating}"))
    return Note(_at_branch(row.circle, row.branch), " · ".join(facts))


def _signups(update: WeeklyUpdate, language: Language) -> Section:
    return Section(
        say(language, "weekly.signups"),
        tuple(_growth(one, language) for one in update.signups),
    )


def _growth(one: NewSignups, language: Language) -> Growth:
    starts = one.starts
    return Growth(
        _at_branch(one.circle, one.branch),
        "" if starts is None else say(language, "weekly.starts", date=day_month(starts, language)),
        one.new,
        one.total,
        say(language, "weekly.new_of", new=one.new, total=one.total),
    )


def _finished(update: WeeklyUpdate, language: Language) -> Section:
    return Section(
        say(language, "weekly.finished"),
        tuple(_finished_note(one, language) for one in update.finished),
    )


def _finished_note(one: FinishedCircle, language: Language) -> Note:
    average = one.average_attendance
    facts = (
        count(language, "weekly.finished_meetings", one.meetings),
        say(language, "weekly.finished_signups", n=one.signups),
        ""
        if average is None
        else say(language, "weekly.finished_average", n=decimal(average, language)),
        count(language, "weekly.finished_certificates", one.certificates)
        if one.certificates
        else "",
        *_survey(one, language),
    )
    return Note(_at_branch(one.circle, one.branch), " · ".join(fact for fact in facts if fact))


def _survey(one: FinishedCircle, language: Language) -> list[str]:
    """Return what learners said at its end, where its report is here and any of them answered."""
    if one.report is None:
        return []
    means = ((key, one.report.spread(key).mean) for key in ("goal", "recommend"))
    return [
        say(language, f"weekly.finished_{key}", n=decimal(mean, language))
        for key, mean in means
        if mean is not None
    ]


def _upcoming(update: WeeklyUpdate, language: Language) -> Section:
    keys = ("first_meeting", "circle", "facilitator", "signed_up")
    return Section(
        say(language, "weekly.upcoming"),
        tuple(_upcoming_row(one, language) for one in update.upcoming),
        columns=tuple(say(language, f"weekly.{key}") for key in keys),
        figures=1,
    )


def _upcoming_row(one: UpcomingCircle, language: Language) -> Row:
    number = say(language, "weekly.their", n=one.number) if one.number else ""
    return Row(
        (
            (short_day(one.first_meeting, language), ""),
            (apart(one.circle), _place(one.branch, one.venue)),
            (_people(one.facilitators, language), number),
            (str(one.signups), ""),
        )
    )


def _follow_up(one: FollowUp, update: WeeklyUpdate, language: Language) -> Note:
    if not one.silent:
        day = short_day(one.day, language) if one.day else ""
        told = say(language, "weekly.untold", circle=apart(one.circle), date=day)
    elif one.since is None:
        told = say(language, "weekly.silent_ever")
    else:
        written = day_month if one.since.year == update.week_start.year else long_date
        told = say(language, "weekly.silent", date=written(one.since, language))
    return Note(apart(one.branch), f"{told} {apart(one.contact)}".rstrip())


def _names(names: tuple[str, ...]) -> tuple[Note, ...]:
    return tuple(Note(apart(name)) for name in names)


def _people(names: tuple[str, ...], language: Language) -> str:
    return listed([apart(name) for name in names], language) or NONE


def _place(branch: str, venue: str) -> str:
    """Return branch and venue, the branch once: most venues begin with its name."""
    town, room = apart(branch), apart(venue)
    named = f" {town.casefold()} " in f" {room.casefold().replace(',', ' ')} "
    return room if named else ", ".join(part for part in (town, room) if part)


def _at_branch(circle: str, branch: str) -> str:
    return ", ".join(part for part in (apart(circle), apart(branch)) if part)
