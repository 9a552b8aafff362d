"""One window a library: a second start brings the first to the front."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

_PATIENCE_MS = 500
_LATER_MS = 1500
"""Well after the first paint: nobody starts a second window before."""


def _name(folder: Path) -> str:
    place = os.path.normcase(os.path.realpath(folder))
    return f"circledesk-{hashlib.sha256(place.encode()).hexdigest()[:24]}"


def answer_calls(window: QWidget, folder: Path) -> None:
    """Let the window come to the front when its library is opened once more."""
    QTimer.singleShot(_LATER_MS, window, lambda: _listen(window, folder))


def _listen(window: QWidget, folder: Path) -> None:
    try:
        from PySide6.QtNetwork import QLocalServer
    except ImportError:  # left out of a small package: then the refusal alone says it
        return
    server = QLocalServer(window)
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    QLocalServer.removeServer(_name(folder))

    def come() -> None:
        server.nextPendingConnection().deleteLater()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    server.newConnection.connect(come)
    server.listen(_name(folder))


def call_other(folder: Path) -> bool:
    """Ask the window that is open on a library to come to the front; whether one answered."""
    try:
        from PySide6.QtNetwork import QLocalSocket
    except ImportError:
        return False
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    answered = socket.waitForConnected(_PATIENCE_MS)
    socket.disconnectFromServer()
    return answered
