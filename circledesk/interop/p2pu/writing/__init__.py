"""P2PU's files the other way: its exports and lists, written from what is here."""

from circledesk.interop.p2pu.writing.exporting import export_p2pu as export_p2pu
