"""Where a library may live: a table of computers and folders."""

from __future__ import annotations

from pathlib import Path

import pytest

from circledesk.errors import RuleBroken
from circledesk.services.living_place import Surroundings, must_be_safe, why_not

MOUNTS = """overlay / overlay rw 0 0
tmpfs /tmp tmpfs rw 0 0
/dev/sda2 /home ext4 rw 0 0
server:/share /home/office/team\\040share nfs4 rw 0 0
//server/lists /srv/lists cifs rw 0 0
joy@server: /home/joy/far fuse.sshfs rw 0 0
/dev/sdb1 /media/joy/KINGSTON vfat rw 0 0
"""
CASES = [
    ("linux", "/home/joy/.local/share/CircleDesk", ""),
    ("linux", "/tmp/library/data", ""),
    ("linux", "/srv/library/data", ""),
    ("linux", "/var/lib/circledesk", ""),
    ("linux", "/home/joy/box/data", ""),
    ("linux", "/home/joy/Documents/box", ""),
    ("linux", "/home/joy/My Dropbox notes/data", ""),
    ("linux", "/home/joy/Dropbox/CircleDesk", "Dropbox"),
    ("linux", "/home/joy/Dropbox (Ziwa)/CircleDesk", "Dropbox"),
    ("linux", "/home/joy/Nextcloud/a/b", "Nextcloud"),
    ("linux", "/home/joy/pCloudDrive/a", "pCloud"),
    ("linux", "/home/joy/marked/below/data", "Syncthing"),
    ("linux", "/home/office/team share/data", "network"),
    ("linux", "/home/office/team sharing/data", ""),
    ("linux", "/srv/lists/data", "network"),
    ("linux", "/home/joy/far", "network"),
    ("linux", "/media/joy/KINGSTON/CircleDesk", "pulled out"),
    ("darwin", "/Users/joy/Library/Mobile Documents/com~apple~CloudDocs/d", "iCloud"),
    ("darwin", "/Users/joy/Library/CloudStorage/OneDrive-Ziwa/d", "cloud"),
    ("darwin", "/Volumes/STICK/data", "pulled out"),
    ("darwin", "/Users/joy/Library/Application Support/CircleDesk", ""),
    ("win32", r"C:\Users\joy\AppData\Local\CircleDesk", ""),
    ("win32", r"C:\ProgramData\CircleDesk", ""),
    ("win32", r"C:\Users\joy\OneDrive\Documents\CircleDesk", "OneDrive"),
    ("win32", r"C:\Users\joy\OneDrive - Ziwa Libraries\CircleDesk", "OneDrive"),
    ("win32", r"D:\Carried\CircleDesk", "OneDrive"),
    ("win32", r"G:\My Drive\CircleDesk", "Google Drive"),
    ("win32", r"C:\Users\joy\iCloudDrive\CircleDesk", "iCloud"),
    ("win32", r"\\server\lists\CircleDesk", "network"),
    ("win32", r"N:\CircleDesk", "network"),
    ("win32", r"E:\CircleDesk", "pulled out"),
    ("win32", r"D:\CircleDesk", ""),
]


def around(system: str) -> Surroundings:
    marked = {("/home/joy/marked", ".stfolder"), ("/home/joy", ".dropbox")}
    kinds = {"E:": 2, "N:": 4}
    return Surroundings(
        system,
        MOUNTS if system == "linux" else "",
        {"OneDriveCommercial": r"D:\Carried"} if system == "win32" else {},
        lambda drive: kinds.get(drive, 3),
        lambda folder, name: (folder, name) in marked,
        "/home/joy",
    )


@pytest.mark.parametrize(("system", "folder", "reason"), CASES)
def test_where_a_library_may_live(system: str, folder: str, reason: str) -> None:
    told = why_not(folder, around(system))
    assert (reason in told) if told else (reason == "")


def test_a_refusal_says_where_it_may_live(tmp_path: Path) -> None:
    must_be_safe(tmp_path)
    cloud = tmp_path / "Dropbox" / "CircleDesk"
    with pytest.raises(RuleBroken, match="Dropbox") as refused:
        must_be_safe(cloud)
    assert "on this computer" in refused.value.next_step
