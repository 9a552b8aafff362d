"""An e-mail as a file that opens as a draft: the person looks at it and sends it herself."""

from __future__ import annotations

from collections.abc import Sequence
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP


def mail_draft(
    *, subject: str, text: str, to: Sequence[str] = (), hidden: Sequence[str] = (), ics: bytes = b""
) -> bytes:
    """Return an .eml file. `hidden` stand in Bcc, so that learners do not see each other.

    An address that is none is left out: a draft is made all the same.
    """
    message = EmailMessage(policy=SMTP)
    message["Subject"] = " ".join(subject.split())
    for header, addresses in (("To", to), ("Bcc", hidden)):
        known = [address for one in addresses if (address := _address(one))]
        if known:
            message[header] = known
    message["X-Unsent"] = "1"
    message.set_content(text)
    if ics:
        message.add_attachment(ics, maintype="text", subtype="calendar", filename="meetings.ics")
    return message.as_bytes()


def _address(text: str) -> Address | None:
    try:
        return Address(addr_spec=text.strip())
    except Exception:  # the library raises several kinds for what is no address
        return None
