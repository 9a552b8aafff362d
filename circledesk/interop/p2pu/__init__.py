"""P2PU's CSV exports of learning circles, sign-ups, users and courses, brought in."""

from circledesk.interop.p2pu.importing import import_files, preview

__all__ = ["import_files", "preview"]
