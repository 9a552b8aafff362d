"""Which papers carry data of people, and the least role that may put each of them out.

A paper without a line here names nobody, or only who stands on a notice board anyway; or making it
is a verb or deed of its own (certificates, all about one person, registers of the watch).
"""

from __future__ import annotations

from collections.abc import Mapping

_DESK, _LEAD, _ORGANIZER = "facilitator", "branch-lead", "organizer"

PAPERS: Mapping[str, str] = {
    # The desk's own work: names of who comes, to be signed, called up or seated.
    "sign-in": _DESK,
    "named-survey": _DESK,
    "labels": _DESK,
    "tents": _DESK,
    "names-check": _DESK,
    "circle-report": _DESK,
    "workshop": _DESK,
    "guide": _DESK,
    "minutes": _DESK,
    "worksheets": _DESK,
    "guest-invitations": _DESK,
    "loan": _DESK,
    "partner-letter": _DESK,
    "service-record": _DESK,
    # Lists with telephones or names of a whole branch, and what is kept of one person.
    "sending-list": _LEAD,
    "certificate-register": _LEAD,
    "regional-pack": _LEAD,
    "filled-form": _LEAD,
    "request-answer": _LEAD,
    "audit": _LEAD,
    # People who are not in the team yet.
    "invitation-letter": _ORGANIZER,
}
"""Key of a paper -> the role. What is put out is noted under the same key."""
