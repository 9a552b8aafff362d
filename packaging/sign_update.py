"""Makes a signed update of what `make package` built: `make update KEY=FILE`; and a maker's key.

`sign_update.py new-key FILE NAME` writes a new private key, which belongs on a stick in a safe and
never into the repository, and its public half into resources/update_keys/NAME.pub, which does.
`sign_update.py trial-key FILE PUBLIC` makes a pair that is thrown away after a trial.
`sign_update.py sign FILE FOLDER OUT [VERSION]` packs and signs the folder of one version.
"""

from __future__ import annotations

import base64
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from circledesk import __version__
from circledesk.updates import packing, parcel
from circledesk.updates.keys import KEYS

ROOT = Path(__file__).resolve().parent.parent
NEWS = {"en": "CHANGELOG.md", "sw": "CHANGELOG.sw.md", "fr": "CHANGELOG.fr.md"}


def new_key(file: Path, public: Path) -> Path:
    """Write a private key that only its owner can read, and its public half."""
    key = Ed25519PrivateKey.generate()
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        out.write(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
    public.parent.mkdir(exist_ok=True)
    public.write_text(base64.b64encode(key.public_key().public_bytes_raw()).decode() + "\n")
    return public


def news() -> dict[str, str]:
    """Return what the change log says of the newest version, in each language that it is in."""
    found = {}
    for code, name in NEWS.items():
        if (file := ROOT / name).exists():
            parts = file.read_text(encoding="utf-8").split("\n## ")
            found[code] = parts[1].partition("\n")[2].strip()[:4000] if len(parts) > 1 else ""
    return found


def sign(private: Path, folder: Path, out: Path, version: str = __version__) -> None:
    """Pack the folder of a version and sign it."""
    key = serialization.load_pem_private_key(private.read_bytes(), None)
    if not isinstance(key, Ed25519PrivateKey):
        raise SystemExit(f"{private} holds no key of a maker.")
    if os.environ.get("QUICK"):
        packing.LEVEL = 3
    made = datetime.now(UTC).isoformat(timespec="seconds")
    manifest = parcel.write(
        folder, out, version=version, system=parcel.this_system(), made_at=made,
        news=news(), sign=key.sign,
    )  # fmt: skip
    print(f"{out}: version {manifest.version}, {out.stat().st_size >> 20} MB")


def main(words: list[str]) -> int:
    """Do what the words say; return the exit code."""
    match words:
        case ["new-key", file, name]:
            print(new_key(Path(file), KEYS / f"{name}.pub"))
        case ["trial-key", file, public]:
            new_key(Path(file), Path(public))
        case ["sign", key, folder, out, *version]:
            sign(Path(key), Path(folder), Path(out), *version)
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
