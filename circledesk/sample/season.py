"""The season that the sample library plays: branches, courses, and circles in every state.

Circles are placed by weeks before or after the week of "today", so that the library is as lively
on any day it is built.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta

TEAM = "Ziwani Public Libraries"


@dataclass(frozen=True, slots=True)
class SampleBranch:
    """One invented library."""

    code: str
    name: str
    county: str
    venue: str
    room: str
    contact: str
    phone: str


BRANCHES = (
    SampleBranch("MLI", "Mlimani", "Nyeri", "Mlimani Library", "Reading room",
                 "Wangarĩ Kimani", "0700 700 001"),
    SampleBranch("BAN", "Bandarini", "Mombasa", "Bandarini Library", "Hall B",
                 "Halima Said", "0700 700 002"),
    SampleBranch("BON", "Bondeni", "Nakuru", "Bondeni Library", "Computer corner",
                 "Beatrice Nekesa", "0700 700 003"),
    SampleBranch("KIS", "Kisimani", "Kisumu", "Kisimani Library", "Upstairs",
                 "Damaris Moraa", "0700 700 004"),
    SampleBranch("MSI", "Msituni", "Kakamega", "Msituni Library", "Hall A",
                 "Purity Nyong'o", "0700 700 005"),
    SampleBranch("ZIW", "Ziwani", "Nairobi", "Ziwani Central Library", "Room 3",
                 "Rehema Juma", "0700 700 006"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class SampleCourse:
    """One invented course; `late` ones are added in the week before today."""

    key: str
    title: str
    provider: str
    format: str = "course"
    language: str = "en"
    keywords: str = ""
    offline: bool = False
    late: bool = False
    topics: str = ""


COURSES = (
    SampleCourse("computer", "Basic Computer Skills", "Open Shelf", keywords="computers, office",
                 topics="computers, work"),
    SampleCourse("speaking", "Public Speaking", "Open Shelf", keywords="communication",
                 topics="communication"),
    SampleCourse("cv", "Write Your CV", "Kazi Courses", keywords="work, writing", offline=True,
                 topics="work"),
    SampleCourse("marketing", "Marketing for Small Traders", "Soko Academy", keywords="business",
                 topics="business"),
    SampleCourse("books", "Bookkeeping for a Shop", "Soko Academy", "book", keywords="business",
                 topics="business"),
    SampleCourse("photo", "Photography with a Phone", "Picha Club", "video", keywords="arts",
                 topics="arts, phones"),
    SampleCourse("web", "Make Your First Web Page", "Open Shelf", keywords="computers, web",
                 topics="computers"),
    SampleCourse("writing", "Uandishi wa Hadithi", "Fasihi Yetu", "book", "sw", "fasihi", True,
                 topics="fasihi"),
    SampleCourse("farming", "Kilimo cha Mboga", "Shamba Radio", "video", "sw", "kilimo", True,
                 topics="kilimo"),
    SampleCourse("aid", "First Aid at Home", "Afya Shelf", "video", keywords="health", late=True,
                 topics="health, family"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class SampleCircle:
    """One circle of the season. Weeks count from the week of today: -3 began three weeks ago."""

    branch: str
    course: str
    week: int
    weekday: int
    """0 is Monday."""
    start: time
    signups: int
    meetings: int = 6
    every: str = "week"
    capacity: int | None = None
    draft: bool = False
    did_not_happen: bool = False
    silent_weeks: int = 0
    """Nothing was reported in the last so many weeks."""
    cancelled: int = 0
    """Number of the meeting that is cancelled."""
    moved: int = 0
    """Number of the meeting that is moved to the next day."""
    counted: bool = False
    """Only heads are counted, nobody is marked by name."""
    certificates: bool = False
    leaves: bool = False
    """A learner gave her place back this morning."""
    early_survey: bool = False
    """Some learners have filled the survey in before the end."""
    own_parts: bool = False
    """Its meetings have parts of their own."""

    def first_day(self, monday: date) -> date:
        """Return the date of the first meeting, given the Monday of the week of today."""
        return monday + timedelta(weeks=self.week, days=self.weekday)


T10, T14, T16, T17 = time(10), time(14), time(16), time(17, 30)

RUNNING = (
    SampleCircle("MLI", "computer", -3, 1, T10, 13),
    SampleCircle("MLI", "speaking", -2, 3, T17, 11),
    SampleCircle("BAN", "marketing", -5, 2, T14, 12),
    SampleCircle("BAN", "writing", -1, 5, T10, 10),
    SampleCircle("BON", "books", -4, 0, T17, 14, capacity=13, cancelled=3, leaves=True,
                 early_survey=True, own_parts=True),
    SampleCircle("BON", "photo", -2, 4, time(15), 10, every="twice-week", silent_weeks=1),
    SampleCircle("KIS", "cv", -3, 1, T14, 11, silent_weeks=2),
    SampleCircle("KIS", "web", -1, 2, T10, 14, silent_weeks=2),
    SampleCircle("ZIW", "farming", -4, 3, T10, 15, moved=5, early_survey=True, own_parts=True),
    SampleCircle("MSI", "computer", -2, 5, time(9), 12, counted=True),
    SampleCircle("MSI", "aid", 0, 4, T14, 12, capacity=16),
)  # fmt: skip
UPCOMING = (
    SampleCircle("MLI", "web", 1, 0, T17, 13, capacity=10),
    SampleCircle("BAN", "computer", 2, 1, T10, 8),
    SampleCircle("BON", "speaking", 3, 5, T10, 0),
    SampleCircle("ZIW", "web", 1, 2, T16, 9, capacity=7, leaves=True),
    SampleCircle("KIS", "books", 4, 3, T17, 4),
)
FINISHED = (
    SampleCircle("MLI", "farming", -8, 3, T10, 13, certificates=True),
    SampleCircle("BAN", "speaking", -6, 1, T17, 13),
    SampleCircle("BON", "computer", -10, 2, T10, 13, certificates=True),
    SampleCircle("ZIW", "cv", -6, 0, T14, 12),
    SampleCircle("MSI", "marketing", -13, 4, T14, 15, certificates=True),
    SampleCircle("KIS", "writing", -11, 5, T10, 11, certificates=True),
    SampleCircle("MLI", "photo", -9, 0, T14, 10, meetings=5, every="day"),
)
OTHERS = (
    SampleCircle("ZIW", "photo", 5, 2, T14, 0, draft=True),
    SampleCircle("KIS", "aid", 3, 0, T17, 0, draft=True),
    SampleCircle("MSI", "web", -4, 1, T17, 2, did_not_happen=True),
)
SEASON = RUNNING + UPCOMING + FINISHED + OTHERS
