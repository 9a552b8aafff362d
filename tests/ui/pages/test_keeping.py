"""Who is due and erased, who did what, and a computer that is lost: one walk through the pages."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from circledesk.services.audit import Asked, audit
from circledesk.services.events import add_event, add_guest
from circledesk.services.facts.keeping import DueLearner, DueNews
from circledesk.services.facts.people import DeviceRow
from circledesk.services.incidents import incidents
from circledesk.services.learners import learners
from circledesk.services.privacy import privacy_facts
from circledesk.services.retention import rules
from circledesk.ui import asking_keeping
from circledesk.ui.dialogs.erase_due import EraseDueDialog
from circledesk.ui.dialogs.incident import IncidentDialog
from circledesk.ui.dialogs.new_incident import NewIncidentDialog
from circledesk.ui.dialogs.papers import PapersDialog
from circledesk.ui.dialogs.retention import RetentionDialog
from circledesk.ui.dialogs.who_answers import WhoAnswersDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.audit_page import AuditPage
from circledesk.ui.pages.incidents_page import IncidentsPage
from circledesk.ui.pages.keeping_page import KeepingPage
from circledesk.ui.tabs.protection_card import DueCard
from tests.ui.circle_at_hand import ask
from tests.ui.conftest import settle


def test_data_protection_is_walked_through(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    set_the_rule(window, qtbot)
    nobody_is_erased_who_is_not_due(window, qtbot)
    old_words_are_emptied_by_kind(window, qtbot)
    see_who_did_what(window, qtbot, tmp_path)
    lose_a_stick(window, qtbot)


def set_the_rule(window: MainWindow, qtbot: QtBot) -> None:
    dialog = asking_keeping.retention(window.context)
    settle(qtbot, window)
    assert isinstance(dialog, RetentionDialog)
    dialog.months["learners"].setValue(36)
    dialog.submit()
    settle(qtbot, window)
    told = ask(qtbot, window, rules)
    assert {rule.key: rule.months for rule in told}["learners"] == 36
    answers = asking_keeping.who_answers(window.context)
    settle(qtbot, window)
    assert isinstance(answers, WhoAnswersDialog)
    answers.texts["controller"].setText("Ziwa Libraries, County Service")
    answers.submit()
    settle(qtbot, window)
    facts = ask(qtbot, window, privacy_facts)
    assert facts.controller == "Ziwa Libraries, County Service"
    card = DueCard(window.context)
    settle(qtbot, window)
    assert card.isHidden()
    card.show_news(DueNews(date(2018, 8, 9), 31))
    assert card.told.text().startswith("31 learners")


def nobody_is_erased_who_is_not_due(window: MainWindow, qtbot: QtBot) -> None:
    asking_keeping.open_keeping(window.context)
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, KeepingPage)
    assert not page.erase.isEnabled()
    row = ask(qtbot, window, learners)[0]
    dialog = asking_keeping.erase_due(
        window.context, (DueLearner(row.id, row.name, row.branch, "learners", date(2016, 1, 1)),)
    )
    assert isinstance(dialog, EraseDueDialog)
    dialog.submit()
    settle(qtbot, window)
    assert dialog.isVisible()
    dialog.reject()
    assert len(ask(qtbot, window, learners)) == 3


def old_words_are_emptied_by_kind(window: MainWindow, qtbot: QtBot) -> None:
    page = window.context.nav.page
    assert isinstance(page, KeepingPage)
    assert page.old_notes.isHidden()

    def invite(session: Session) -> None:
        day = add_event(session, kind="other", title="A day", date=date(2015, 8, 20)).id
        add_guest(session, event_id=day, name="Peter Otieno")

    ask(qtbot, window, invite)
    page.load()
    settle(qtbot, window)
    assert page.old == {"guests": 1}
    (only,) = page.clear_menu().actions()
    assert only.text().endswith("(1)")
    only.trigger()
    settle(qtbot, window)
    assert page.old_notes.isHidden()


def see_who_did_what(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    row = ask(qtbot, window, learners)[0]
    window.context.nav.open_learner(row.id, row.name)
    settle(qtbot, window)
    asking_keeping.open_audit(window.context)
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, AuditPage)
    seen = next(one for one in page.model.shown_rows() if one.deed == "seen")
    assert (seen.what, seen.learner) == ("learner", row.name)
    when = page.model.index(page.model.shown_rows().index(seen), 0).data()
    assert when.endswith("10:00"), "the team's clock, whatever zone this PC is in"
    every = page.model.rowCount()
    page.open_row(seen)
    settle(qtbot, window)
    assert {one.learner for one in page.model.shown_rows()} <= {row.name, ""}
    assert 0 < page.model.rowCount() < every
    page.export.write(tmp_path / "audit.csv")
    settle(qtbot, window)
    papers = asking_keeping.privacy_papers(window.context)
    settle(qtbot, window)
    assert isinstance(papers, PapersDialog)
    papers.save_to(tmp_path / "notice.pdf")
    settle(qtbot, window)
    papers.reject()
    printed = asking_keeping.audit_paper(window.context, "seen")
    settle(qtbot, window)
    assert isinstance(printed, PapersDialog)
    assert printed.content.startswith(b"%PDF")
    printed.save_to(tmp_path / "audit.pdf")
    settle(qtbot, window)
    printed.reject()

    def noted(deed: str) -> set[str]:
        return {one.what for one in ask(qtbot, window, lambda s: audit(s, Asked(deed=deed)))}

    assert (noted("printed"), noted("exported")) == ({"notice", "audit"}, {"audit"})


def lose_a_stick(window: MainWindow, qtbot: QtBot) -> None:
    asking_keeping.open_incidents(window.context)
    settle(qtbot, window)
    dialog = asking_keeping.new_incident(window.context)
    settle(qtbot, window)
    assert isinstance(dialog, NewIncidentDialog)
    lost = DeviceRow("a", "PC", "Mjini", "branch", "active", "", None)
    dialog.show_computers(([lost], {"a": ("yes", date(2018, 8, 1))}))
    dialog.computer.setCurrentIndex(dialog.computer.findData("a"))
    assert dialog.encrypted.currentData() == "yes"
    assert "1 Aug" in dialog.told.text()
    dialog.encrypted.setCurrentIndex(dialog.encrypted.findData("no"))  # a person knows better
    assert dialog.told.isHidden()
    dialog.kind.setCurrentIndex(1)
    assert dialog.computer.isHidden()
    assert dialog.encrypted.currentData() == "unknown"
    dialog.what.setPlainText("Left at the copy shop")
    dialog.submit()
    settle(qtbot, window)
    next_ = window.findChild(IncidentDialog)
    assert next_ is not None
    next_.copy_button.click()
    settle(qtbot, window)
    assert "Left at the copy shop" in QGuiApplication.clipboard().text()
    next_.steps["police"].ticked = True
    next_.over.ticked = True
    next_.submit()
    settle(qtbot, window)
    assert next_.isVisible()  # the commissioner was not told
    next_.commissioner.ticked = True
    next_.submit()
    settle(qtbot, window)
    (row,) = ask(qtbot, window, incidents)
    assert (row.kind, row.measures, row.is_open) == ("lost-stick", ("police",), False)
    page = window.context.nav.page
    assert isinstance(page, IncidentsPage)
    assert page.model.rowCount() == 1
