"""How dates, times and small enumerations are said, in the language in use.

Names and patterns are those of the language's file. Texts are whole sentences with placeholders.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time

from PySide6.QtCore import QLocale

from circledesk import languages
from circledesk.ui.language import now, tr

_NBSP = "\u00a0"


def day_month(day: date) -> str:
    """6 August."""
    return now().day_month(day)


def short_date(day: date) -> str:
    """6 Aug, for lists."""
    return now().day_month(day, "short_months")


def short_year_date(day: date) -> str:
    """6 Aug 2018, for lists."""
    return now().dated(day, "short_months")


def short_month(day: date) -> str:
    """Aug 2018, for narrow columns."""
    return f"{now().dates['short_months'][day.month - 1]} {day.year}"


def weekday_date(day: date) -> str:
    """Mon 6 August."""
    return now().weekday(day, day_month(day))


def short_weekday_date(day: date) -> str:
    """Tue 7 Aug, for lists."""
    return now().weekday(day, short_date(day), "list_days")


def dated(day: date) -> str:
    """Tue 7 Aug 2018, for lists."""
    return now().weekday(day, short_year_date(day), "list_days")


def full_date(day: date) -> str:
    """Tue 7 Aug 2018."""
    return now().weekday(day, short_year_date(day))


def long_date(day: date) -> str:
    """Tue 7 August 2018."""
    return now().weekday(day, year_date(day))


def year_date(day: date) -> str:
    """6 August 2018."""
    return now().dated(day)


def weekday(number: int, *, short: bool = False) -> str:
    """Tuesday for 1; Tue in short."""
    name: str = now().dates["list_days" if short else "days"][number]
    return name


def date_span(first: date, last: date) -> str:
    """3 July to 7 August 2018; the year once where it is the same."""
    start = day_month(first) if first.year == last.year else year_date(first)
    return tr("{first} to {last}").format(first=start, last=year_date(last))


def day_span(first: date, last: date) -> str:
    """Tue 7 – Wed 8 August; one day alone, and both months where they differ."""
    if first == last:
        return weekday_date(first)
    same = first.month == last.month
    start = now().weekday(first, now().day(first)) if same else weekday_date(first)
    return f"{start} – {weekday_date(last)}"


def clock(at: time | datetime) -> str:
    """17:30; in French 17 h 30."""
    return now().time_of_day(at)


def hours(start: time | datetime, end: time | datetime) -> str:
    """10:00–11:30."""
    return now().time_span(start, end)


def ago(day: date, today: date) -> str:
    """today, yesterday, Friday, or a date."""
    days = (today - day).days
    if days == 0:
        return tr("today")
    if days == 1:
        return tr("yesterday")
    if 1 < days < 7:
        return weekday(day.weekday())
    return day_month(day) if day.year == today.year else year_date(day)


def stamp(moment: datetime) -> str:
    """6 Aug, 18:40."""
    return f"{short_date(moment.date())}, {clock(moment)}"


def week_of(week: int, weeks: int) -> str:
    """Which meeting of how many: week 3 of 6."""
    return tr("week {week} of {weeks}").format(week=week, weeks=weeks)


def rating(value: int | None) -> str:
    """P2PU's word for a rating of 1 to 5; '' for none."""
    words = {
        5: tr("Great"),
        4: tr("Pretty well"),
        3: tr("Okay"),
        2: tr("Not so good"),
        1: tr("Awful"),
    }
    return words.get(value or 0, "")


def attendance(state: str) -> str:
    """The word for an attendance state; '' for none."""
    words = {
        "present": tr("Present"),
        "late": tr("Late"),
        "excused": tr("Excused"),
        "absent": tr("Absent"),
    }
    return words.get(state, "")


def circle_status(state: str) -> str:
    """The word for where a circle stands."""
    words = {
        "draft": tr("Draft"),
        "upcoming": tr("Starting"),
        "running": tr("Running"),
        "finished": tr("Finished"),
        "cancelled": tr("Did not happen"),
    }
    return words.get(state, state)


def circle_need(need: str) -> str:
    """What a circle needs of a person; '' for nothing."""
    words = {
        "not-reported": tr("attendance missing"),
        "over-capacity": tr("more than its places"),
        "no-sign-ups": tr("nobody signed up"),
        "falling": tr("fewer and fewer come"),
        "ending": tr("ending, certificates"),
    }
    return words.get(need, "")


def reach(state: str, needed: int = 0, meetings: int = 0) -> str:
    """How a learner stands with the certificate rule; '' before the first attendance."""
    words = {
        "on-the-way": tr("On the way to a certificate"),
        "must-come": tr("Must come to every meeting now"),
        "cannot-reach": tr("Cannot reach {needed} of {meetings}").format(
            needed=needed, meetings=meetings
        ),
        "reached": tr("Certificate reached"),
    }
    return words.get(state, "")


def role(name: str) -> str:
    """The word for what a person or a computer is in the team."""
    words = {
        "organizer": tr("Organizer"),
        "regional": tr("Regional lead"),
        "regional-lead": tr("Regional lead"),
        "branch-lead": tr("Branch lead"),
        "branch": tr("Branch"),
        "facilitator": tr("Facilitator"),
    }
    return words.get(name, name)


def level(name: str) -> str:
    """The word for how far a facilitator has come."""
    words = {
        "new": tr("New"),
        "veteran": tr("Veteran"),
        "ready": tr("Ready to train"),
        "trainer": tr("Trainer"),
    }
    return words.get(name, name)


def initials(name: str) -> str:
    """JM for Jane Mwangi; at most two letters."""
    parts = [part for part in name.replace("-", " ").split() if part[:1].isalpha()]
    letters = parts[:1] + parts[-1:] if len(parts) > 1 else parts
    return "".join(part[0] for part in letters).upper()


def place(branch: str, venue: str) -> str:
    """Branch and room; the branch once where the room's name holds it."""
    if branch.casefold() in venue.casefold():
        return venue
    return ", ".join(part for part in (branch, venue) if part)


_TRUNK = re.compile(r"\+(25\d|260)(\d{3})(\d{3})(\d{3})")


def phone(number: str) -> str:
    """A stored number as people here write it: 0722 000 114. Others stay as they are."""
    found = _TRUNK.fullmatch(number)
    return f"0{found[2]} {found[3]} {found[4]}" if found else number


def counted(one: str, many: str, count: int) -> str:
    """The sentence for one, or for many, with its {n} filled in.

    Where nought takes the form for one too, that form says its {n} in its language.
    """
    return (one if now().is_one(count) else many).format(n=f"{count:,}")


def thin(text: str) -> str:
    """Keep a short text on one line: its spaces do not break."""
    return text.replace(" ", _NBSP)


def language_name(code: str) -> str:
    """Kiswahili for sw, as its own people say; a code that nobody knows stays as it is."""
    named = languages.names().get(code)
    if named:
        return named
    known = QLocale(code)
    name = known.nativeLanguageName()
    return name[:1].upper() + name[1:] if known.language() != QLocale.Language.C and name else code


def quarter(value: str) -> str:
    """A quarter of a year as its months: 2018Q3 is July to September 2018."""
    year, _, number = value.partition("Q")
    names = (
        tr("January–March {year}"),
        tr("April–June {year}"),
        tr("July–September {year}"),
        tr("October–December {year}"),
    )
    return names[int(number) - 1].format(year=year)


def size(count: int) -> str:
    """31 KB, 2.4 MB, of so many bytes."""
    if count < 1_000_000:
        return tr("{size} KB").format(size=max(1, round(count / 1000)))
    return tr("{size} MB").format(size=f"{count / 1_000_000:.1f}")
