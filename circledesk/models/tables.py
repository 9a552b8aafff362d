"""The tables as SQLAlchemy Core sees them, for what many rows are read with.

A query of these columns costs half as much to build as one of the mapped classes, and needs no
mapper: the window's first week is on screen before the ORM has been set up.
"""

from __future__ import annotations

from circledesk.models.certificates import Certificate, VoidSerial
from circledesk.models.changes import PeerRow, WeekMessageRow
from circledesk.models.circles import CircleFacilitator, Course, LearningCircle, Meeting
from circledesk.models.feedback import Feedback
from circledesk.models.learners import Attendance, Learner, Rsvp, Signup
from circledesk.models.rights import DeskPin
from circledesk.models.team import Branch, Device, Membership, Person, Revocation, Team

TEAM = Team.__table__
BRANCH = Branch.__table__
PERSON = Person.__table__
MEMBERSHIP = Membership.__table__
DESK_PIN = DeskPin.__table__
DEVICE = Device.__table__
REVOCATION = Revocation.__table__
PEER = PeerRow.__table__
WEEK_MESSAGE = WeekMessageRow.__table__
COURSE = Course.__table__
CIRCLE = LearningCircle.__table__
HOSTING = CircleFacilitator.__table__
MEETING = Meeting.__table__
LEARNER = Learner.__table__
SIGNUP = Signup.__table__
RSVP = Rsvp.__table__
ATTENDANCE = Attendance.__table__
FEEDBACK = Feedback.__table__
CERTIFICATE = Certificate.__table__
VOID_SERIAL = VoidSerial.__table__
