"""Checking a certificate in the window: pasted, chosen, dropped; and the file for employers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from circledesk.documents.certificate import certificate_pdf, render_certificates
from circledesk.services.proof import encode_proof
from circledesk.services.verify import NEVER, verify
from circledesk.ui import asking
from circledesk.ui.dialogs.check_certificate import CheckCertificateDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.tabs.certificates import Certificates
from circledesk.ui.widgets.proof_answer import ProofAnswer, answer_of, heading
from tests.documents.paper_facts import CERTIFICATE, certificate, proof_facts
from tests.ui.circle_at_hand import ask
from tests.ui.conftest import settle


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> CheckCertificateDialog:
    made = asking.check_certificate(window.context)
    settle(qtbot, window)
    assert isinstance(made, CheckCertificateDialog)
    return made


def own_text(window: MainWindow, qtbot: QtBot, serial: str, kind: str = "completion") -> str:
    """The text of a code that this computer signed."""
    facts = proof_facts(certificate(serial=serial, kind=kind))

    def signed(session: Session) -> str:
        keys = window.context.desk.keys()
        return encode_proof(facts, keys.sign, keys.key_number)

    return ask(qtbot, window, signed)


def test_what_is_pasted_is_checked_by_the_keyboard(
    dialog: CheckCertificateDialog, window: MainWindow, qtbot: QtBot
) -> None:
    text = own_text(window, qtbot, "ZL-MJI-2018-00001")
    assert not dialog.go.isEnabled()
    dialog.text.setPlainText(f"{text[:60]}\n{text[60:]}\n")
    assert dialog.go.isEnabled()
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    shown = dialog.answer
    assert shown.head.text() == "Genuine"
    assert shown.name.text() == CERTIFICATE.learner
    assert "ZL-MJI-2018-00001" in shown.facts.text()
    assert "Known as of" in shown.known.text()
    dialog.text.setPlainText(text[:-1])
    dialog.check_text()
    settle(qtbot, window)
    assert shown.head.text() == "Altered"
    assert not shown.name.isVisible()
    assert not dialog.told.isVisible()


def test_a_file_is_chosen_or_dropped_and_all_its_codes_are_told(
    dialog: CheckCertificateDialog, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    own = own_text(window, qtbot, "ZL-MJI-2018-00002")
    pages = [certificate(), certificate(serial="X", kind="completion")]
    pages[0] = replace(pages[0], qr_text=own)
    paper = tmp_path / "both.pdf"
    with paper.open("wb") as out:
        render_certificates(pages, out)
    dialog.check_file(paper)
    settle(qtbot, window)
    assert dialog.told.text() == "Newer than what is known here: 1 · Genuine: 1"
    assert dialog.answer.head.text() == "Newer than what is known here"
    assert dialog.place.text() == "1 / 2"
    dialog.after.click()
    assert dialog.answer.head.text() == "Genuine"

    data = QMimeData()
    empty = tmp_path / "empty.pdf"
    empty.write_bytes(certificate_pdf(replace(CERTIFICATE, qr_text="")))
    data.setUrls([QUrl.fromLocalFile(str(empty))])
    drop = QDropEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    dialog.dropEvent(drop)
    settle(qtbot, window)
    assert "There is no code to be read" in dialog.waiting.text()
    assert dialog.waiting.isVisible()


def test_four_answers_have_four_words_and_shapes(window: MainWindow, qtbot: QtBot) -> None:
    plain = verify(None, text="nonsense")
    assert plain.as_of == NEVER
    answer = ProofAnswer(window.context.theme)
    qtbot.addWidget(answer)
    told = {}
    for reason in ("genuine", "altered", "void", "newer", "unknown-signer"):
        answer.show_verdict(replace(plain, reason=reason))
        image = answer._shape.pixmap().toImage().convertToFormat(QImage.Format.Format_Alpha8)
        shape = bytes(image.constBits())
        told[reason] = (answer.head.text(), shape)
        assert answer.next.text()
        assert answer.accessibleName().startswith(answer.head.text())
        assert heading(answer_of(replace(plain, reason=reason))) == answer.head.text()
    assert len({words for words, _ in told.values()}) == 4
    assert len({shape for _, shape in told.values()}) == 4
    assert told["newer"] == told["unknown-signer"]


def test_the_place_of_certificates_offers_both(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.context.nav.open_place("certificates")
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, Certificates)
    buttons = {one.text(): one for one in page.findChildren(QPushButton)}
    offered = {one.text(): one for one in buttons["More"].menu().actions()}
    offered["Check a certificate…"].trigger()
    [opened] = window.findChildren(CheckCertificateDialog)
    assert opened.isVisible()
    QDialog.reject(opened)
    file = tmp_path / "verifier.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asked: (str(file), ""))
    offered["Verifier file for employers…"].trigger()
    settle(qtbot, window)
    assert b"makeProof" in file.read_bytes()
    assert "It knows what is void as of" in window.context.messages.history[-1].text
    page.ask_badge("ZL-MJI-2018-99999")
    settle(qtbot, window)
    assert "There is no certificate ZL-MJI-2018-99999" in window.context.messages.history[-1].text
