"""Unpacks a ZIP as a file manager does, with its files' rights: `unpack_zip.py ZIP FOLDER`."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path


def main(source: str, folder: str) -> None:
    """Unpack all."""
    with zipfile.ZipFile(source) as packed:
        for info in packed.infolist():
            Path(packed.extract(info, folder)).chmod(info.external_attr >> 16 & 0o777)


if __name__ == "__main__":
    main(*sys.argv[1:])
