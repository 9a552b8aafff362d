"""What every test may use. Fixtures of one area stand beside its tests."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")

from circledesk.ui.lasting import hold_singletons

hold_singletons()
