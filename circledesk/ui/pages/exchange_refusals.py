"""Why a parcel cannot be taken: short for a list, and what to write to its sender."""

from __future__ import annotations

from dataclasses import dataclass

from circledesk.ui.language import tr, translated
from circledesk.ui.pages.exchange_finding import Parcel


@dataclass(frozen=True, slots=True)
class Refusal:
    """Words for the list with their colour, and the message to send back, '' for none."""

    text: str
    tone: str
    message: str = ""


def refusal(reason: str, file: str = "") -> Refusal:
    """Say why a parcel was not taken; the reason is the services' sentence in English."""
    for sign, text, tone in (
        ("later state", tr("Made for a newer state: send yours first"), "amber"),
        ("newer version", tr("Made by a newer CircleDesk: update this one"), "amber"),
        ("cut off", tr("Cut off or damaged: ask again"), "red"),
        ("does not fit", tr("Altered on its way: ask again"), "red"),
        ("damaged", tr("Damaged on its way: ask again"), "red"),
        ("more than can be unpacked", tr("Too much for one ZIP: unpack it yourself"), "red"),
        ("larger than", tr("Too large to be a parcel"), "red"),
        ("could not be read", tr("Cannot be read: put the flash disk in again"), "red"),
        ("There is no file", tr("Not there any more: put the flash disk in again"), "red"),
        ("another team", tr("Belongs to another team"), "red"),
        ("does not belong to your team", tr("From a stranger’s computer"), "red"),
        ("holds no invitation", tr("From a stranger’s computer"), "red"),
    ):
        if sign in reason:
            return Refusal(text, tone, _message(sign, file))
    told = tr("Not taken: {reason}").format(reason=translated(reason))
    return Refusal(told, "red", _message("", file))


def message_back(parcel: Parcel) -> str:
    """The text to send to whom a parcel that cannot be taken came from; '' where none helps."""
    if parcel.state != "refused":
        return ""
    if parcel.stray:
        return _message("cut off", parcel.file.name)
    return refusal(parcel.report.reason or "", parcel.file.name).message


def _message(sign: str, file: str) -> str:
    again = tr(
        "Hello, your parcel «{file}» did not arrive whole, so nothing of it was taken. Please send "
        "it again as a document: in WhatsApp the paper clip, then Document, not as a photo; by "
        "e-mail as an attachment. On a flash disk, copy it again and wait before you pull the disk "
        "out. Thank you."
    )
    texts = {
        "later state": tr(
            "Hello, our computer was set back, so your parcel «{file}» does not fit yet. First "
            "bring in the parcel that we send you now. Then please write a new one for us and send "
            "it as a document. Thank you."
        ),
        "newer version": tr(
            "Hello, your parcel «{file}» was made by a newer CircleDesk than ours. We update ours "
            "and bring it in then: you need not send it again. Thank you."
        ),
        "another team": tr(
            "Hello, the file «{file}» is a parcel of another team, so nothing of it was taken. "
            "Please send the newest parcel that your CircleDesk wrote for us, as a document. Thank "
            "you."
        ),
        "does not belong to your team": tr(
            "Hello, the computer that wrote «{file}» is not in our team, or not any more, so "
            "nothing of it was taken. Please telephone us, so that we can invite it. Thank you."
        ),
        "could not be read": "",
        "There is no file": "",
        "more than can be unpacked": "",
    }
    texts["holds no invitation"] = texts["does not belong to your team"]
    return texts.get(sign, again).format(file=file)
