"""The sections of the weekly update: what was told first, then this week, then the rest."""

from __future__ import annotations

from circledesk.documents.text import clean
from circledesk.documents.weekly_view import NONE, Growth, Note, Quote, Row, Section
from circledesk.documents.words import (
    Language,
    clock,
    count,
    day_month,
    listed,
    retold,
    say,
    short_day,
)
from circledesk.services.facts.meetings import MeetingRow
from circledesk.services.facts.weekly import (
    FeedbackLine,
    FinishedCircle,
    NewSignups,
    UpcomingCircle,
    WeeklyUpdate,
)


def sections(update: WeeklyUpdate, language: Language) -> tuple[Section, ...]:
    """Return the sections that have something to say; feedback and meetings always stand."""
    always = (_told(update, language), _meetings(update, language))
    rest = (
        _signups(update, language),
        _finished(update, language),
        _upcoming(update, language),
        Section(say(language, "weekly.members"), _names(update.new_members)),
        Section(say(language, "weekly.courses"), _names(update.new_courses)),
        Section(
            say(language, "weekly.follow_up"),
            tuple(
                Note(clean(one.branch), clean(retold(one.what, language)))
                for one in update.follow_up
            ),
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
        tuple(_quote(line, language) for line in update.feedback),
        aside=aside if totals.meetings_last_week else "",
        empty=say(language, "weekly.no_feedback"),
    )


def _quote(line: FeedbackLine, language: Language) -> Quote:
    circle = clean(line.circle)
    week = say(language, "weekly.week", week=line.week) if line.week else ""
    source = (
        f"{circle}, {week}" if week else circle,
        clean(line.branch),
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
        language, "weekly.week_of", circle=clean(row.circle), week=row.week, weeks=row.weeks
    )
    remarks = (
        clean(row.branch),
        clean(row.venue),
        say(language, "weekly.cancelled") if row.cancelled else "",
        say(language, "weekly.assumed") if row.assumed else "",
    )
    answered = row.rsvp.yes or row.rsvp.no
    came = row.attendance
    return Row(
        (
            (f"{short_day(row.date, language)}, {clock(row.start)}", ""),
            (circle, ", ".join(part for part in remarks if part)),
            (_people(row.facilitators, language), clean(row.phone)),
            (str(row.signups), ""),
            (
                str(row.rsvp.yes) if answered else NONE,
                "" if came is None else say(language, "weekly.came_n", came=came),
            ),
        )
    )


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
        "" if average is None else say(language, "weekly.finished_average", n=f"{average:.1f}"),
        count(language, "weekly.finished_certificates", one.certificates)
        if one.certificates
        else "",
    )
    return Note(_at_branch(one.circle, one.branch), " · ".join(fact for fact in facts if fact))


def _upcoming(update: WeeklyUpdate, language: Language) -> Section:
    keys = ("first_meeting", "circle", "facilitator", "signed_up")
    return Section(
        say(language, "weekly.upcoming"),
        tuple(_upcoming_row(one, language) for one in update.upcoming),
        columns=tuple(say(language, f"weekly.{key}") for key in keys),
        figures=1,
    )


def _upcoming_row(one: UpcomingCircle, language: Language) -> Row:
    place = ", ".join(part for part in (clean(one.branch), clean(one.venue)) if part)
    number = say(language, "weekly.their", n=one.number) if one.number else ""
    return Row(
        (
            (short_day(one.first_meeting, language), ""),
            (clean(one.circle), place),
            (_people(one.facilitators, language), number),
            (str(one.signups), ""),
        )
    )


def _names(names: tuple[str, ...]) -> tuple[Note, ...]:
    return tuple(Note(clean(name)) for name in names)


def _people(names: tuple[str, ...], language: Language) -> str:
    return listed([clean(name) for name in names], language) or NONE


def _at_branch(circle: str, branch: str) -> str:
    return ", ".join(part for part in (clean(circle), clean(branch)) if part)
