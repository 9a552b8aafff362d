"""Cards of Today: whose learners are to be reminded, and what is to come back to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt

from circledesk.services.facts.reaching import FollowUpRow, MeetingToTell
from circledesk.ui import asking_circles, words
from circledesk.ui.context import Context
from circledesk.ui.language import tr
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.follow_up_lines import FollowUpLines
from circledesk.ui.widgets.layout import Card, label

MOST = 4


class RemindCard(Card):
    """Each meeting opens the ready words for its learners."""

    def __init__(self, context: Context, due: Sequence[MeetingToTell]) -> None:
        super().__init__(label(tr("Remind the learners"), "heading", wrap=True), kind="notice")
        for meeting in due[:MOST]:
            go = Button(context.theme, meeting.circle.replace("&", "&&"), kind="link")
            go.clicked.connect(
                lambda _=False, id=meeting.id: asking_circles.tell_learners(context, meeting_id=id)
            )
            self.inside.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
            day = f"{words.short_weekday_date(meeting.date)}, {meeting.start:%H:%M}"
            one, many = tr("One learner"), tr("{n} learners")
            count = words.counted(one, many, len(meeting.recipients))
            self.inside.addWidget(label(f"{day} · {count}", "detail", wrap=True))
        if len(due) > MOST:
            self.inside.addWidget(
                label(tr("and {count} more").format(count=len(due) - MOST), "grey")
            )


class FollowUpCard(Card):
    """What is due, each with Done."""

    def __init__(self, context: Context, rows: Sequence[FollowUpRow]) -> None:
        super().__init__(label(tr("To come back to"), "heading", wrap=True))
        lines = FollowUpLines(context, narrow=True)
        lines.show_rows(rows)
        self.inside.addWidget(lines)
