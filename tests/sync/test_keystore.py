"""Keys: in a real Secret Service where there is one, else under a passphrase."""

from __future__ import annotations

import shutil
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend

from circledesk.errors import KeyLocked
from circledesk.settings import Paths
from circledesk.sync import database_key, keystore
from circledesk.sync.keys import DeviceKeys, new_keys, public_half, text_of
from tests.sync import kit

IN_A_SESSION = """
import sys
from pathlib import Path
from circledesk.settings import Paths
from circledesk.sync import keystore
from circledesk.sync.keys import new_keys
paths = Paths(Path(sys.argv[1]))
keys = new_keys("pc", with_root=True)
print(keystore.save_keys(paths, keys, None))
print(keystore.open_keys(paths, None) == keys)
print(keys.identity in paths.keys.read_text())
"""


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    made = Paths(tmp_path / "desk")
    made.make()
    return made


def test_a_real_secret_service_keeps_the_keys(paths: Paths, tmp_path: Path) -> None:
    """Debian's gnome-keyring on a message bus of its own."""
    for needed in ("dbus-run-session", "gnome-keyring-daemon"):
        assert shutil.which(needed), f"{needed} is missing: make test installs it"
    script = (
        "echo -n secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;"
        f' exec "{sys.executable}" -c "$1" "$2"'
    )
    home = tmp_path / "home"
    home.mkdir()
    result = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script, "sh", IN_A_SESSION, str(paths.folder)],
        capture_output=True, text=True, timeout=60, check=False,
        env={"HOME": str(home), "XDG_RUNTIME_DIR": str(home),
             "PATH": "/usr/local/bin:/usr/bin:/bin",
             "PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring"},
    )  # fmt: skip
    assert result.stdout.split() == ["keyring", "True", "False"], result.stderr


def test_without_a_keyring_the_keys_lie_under_a_passphrase(paths: Paths) -> None:
    keys = new_keys("pc", with_root=True)
    with kit.cheap_keys():
        assert keystore.save_keys(paths, keys, lambda: "kibo  tano ") == "passphrase"
        assert keystore.open_keys(paths, lambda: "kibo tano") == keys
        with pytest.raises(KeyLocked, match="does not open"):
            keystore.open_keys(paths, lambda: "kibo tanu")
        with pytest.raises(KeyLocked, match="none was given"):
            keystore.open_keys(paths, None)
    assert stat.S_IMODE(paths.keys.stat().st_mode) == 0o600
    assert keys.identity.encode() not in paths.keys.read_bytes()


class Odd(KeyringBackend):
    """A keyring that keeps what it is given, and answers something else."""

    priority = 1.0

    def __init__(self) -> None:
        self.held: dict[str, str] = {}
        self.told: Callable[[], object] | None = None

    def get_password(self, service: str, username: str) -> Any:
        return self.told() if self.told else self.held.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[username] = password


@pytest.fixture
def odd() -> Iterator[Odd]:
    before, made = keyring.get_keyring(), Odd()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.mark.parametrize("answer", [None, "", "\udcff \0", "AAAA", "bnVsbA==", b"zz", 7])
def test_a_keyring_that_answers_nonsense_has_no_key(paths: Paths, odd: Odd, answer: object) -> None:
    file = paths.database_key
    assert keystore.save_keys(paths, new_keys("pc"), None) == "keyring"
    root = database_key.Root("t", text_of(public_half(bytes(32))))
    lock = database_key.keep(file, database_key.new_secret(), root, None)
    odd.told = lambda: answer
    with pytest.raises(KeyLocked):
        keystore.open_keys(paths, None)
    with pytest.raises(KeyLocked, match="not in the keyring"):
        database_key.open_lock(lock, None)


def test_a_keyring_that_never_answers_holds_nobody_up(
    paths: Paths, odd: Odd, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither who asks first, nor who asks while that one still waits."""
    silence = threading.Event()
    monkeypatch.setattr(keystore, "PATIENCE", 0.05)
    odd.told = silence.wait
    with kit.cheap_keys():
        assert keystore.save_keys(paths, new_keys("pc"), lambda: "kibo tano") == "passphrase"
        assert keystore.read_from_keyring("pc") is None
        silence.set()
        keystore._silent[0].join()
    odd.told = None
    assert keystore.keep_in_keyring("pc", "AAAA")


def test_without_either_nothing_is_kept(paths: Paths) -> None:
    with pytest.raises(KeyLocked):
        keystore.save_keys(paths, new_keys("pc"), None)
    assert not paths.keys.exists()


def test_the_null_backend_is_not_believed(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring
    from keyring.backends import null

    monkeypatch.setattr(keyring, "set_password", null.Keyring().set_password)
    monkeypatch.setattr(keyring, "get_password", null.Keyring().get_password)
    with kit.cheap_keys():
        assert keystore.save_keys(paths, new_keys("pc"), lambda: "kibo") == "passphrase"


@pytest.mark.parametrize("content", [b"", b"{}", b'{"kind":"keyring","device":"pc"}', b"\xff"])
def test_a_lost_or_damaged_store_says_what_to_do(paths: Paths, content: bytes) -> None:
    paths.keys.write_bytes(content)
    with pytest.raises(KeyLocked, match="organizer"):
        keystore.open_keys(paths, lambda: "kibo")


def test_the_standing_cost_is_rfc_9106s_second_option() -> None:
    standing = keystore.Cost()
    assert (standing.memory, standing.passes, standing.lanes) == (64 * 1024, 3, 4)
    sealed = keystore.seal(b"x", "kibo", cost=standing)
    assert keystore.unseal(sealed, "kibo") == b"x"


def test_keys_sign_and_are_numbered() -> None:
    keys: DeviceKeys = new_keys("pc")
    assert keys.root_public == ""
    assert len(keys.sign(b"x")) == 64
    assert keys.identity not in repr(keys)
    assert 0 <= keys.key_number < 1 << 32
