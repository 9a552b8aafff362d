"""What looking and bringing in say of themselves, in one sentence."""

from __future__ import annotations

from circledesk.ui.language import tr
from circledesk.ui.pages.exchange_finding import Found
from circledesk.ui.pages.exchange_words import sums
from circledesk.ui.progress import Progress


def looking_words(progress: Progress, done: int, total: int) -> str:
    """Looking, then reading 12 of 55: Buruburu."""
    if not progress.what:
        return progress.title
    text = tr("Reading parcel {number} of {total}: {name}")
    return text.format(number=done + 1, total=total, name=progress.what)


def bringing_words(progress: Progress, done: int, total: int) -> str:
    """Bringing in 12 of 55: Buruburu."""
    if not progress.what:
        return progress.title
    text = tr("Bringing in parcel {number} of {total}: {name}")
    return text.format(number=done + 1, total=total, name=progress.what)


def found_words(found: Found) -> str:
    """What was found and what it brings; where nothing is, where was looked."""
    told = [_first(found)]
    ready = [one for one in found.parcels if one.to_bring]
    if len(ready) > 1 and any(one.state == "ready" for one in ready):
        told.insert(1, tr("In all {sums}.").format(sums=sums(ready)))
    wrong = sum(one.state == "refused" and not one.stray for one in found.parcels)
    if wrong:
        told.append(tr("Cannot be taken: {count}.").format(count=wrong))
    if not found.whole:
        told.append(tr("Not all folders were looked through."))
    return " ".join(told)


def _first(found: Found) -> str:
    if not found.parcels and found.for_others:
        text = tr("Parcels for other computers: {count}. None is for this one.")
        return text.format(count=found.for_others)
    if not found.parcels:
        return tr("No parcel was found in {places}.").format(places=_places(found))
    ready = [one for one in found.parcels if one.to_bring]
    taken = sum(one.in_already for one in found.parcels)
    if not ready and taken:
        return tr("Parcels that are in: {count}. Now send the answer.").format(count=taken)
    if not ready and any(one.state == "asks" for one in found.parcels):
        return tr("A new computer asks to join: compare its code, then accept it.")
    if not ready:
        return tr("Nothing to bring in was found in {places}.").format(places=_places(found))
    count = len(ready)
    branches = len({one.branch for one in ready if one.state != "waiting"})
    if count == 1:
        text = tr("1 parcel found in {places}. Nothing is changed until you bring it in.")
    elif branches < 2:
        text = tr("{count} parcels found in {places}. Nothing is changed until you bring them in.")
    else:
        text = tr(
            "{count} parcels found from {branches} branches in {places}. Nothing is changed "
            "until you bring them in."
        )
    return text.format(count=count, branches=branches, places=_places(found))


def _places(found: Found) -> str:
    """Folders in which parcels lie; where there are none, all that were looked in."""
    lie = [one.inside or one.file.parent.name for one in found.parcels]
    looked = [place.name for place in found.places if place.is_dir()]
    names = list(dict.fromkeys(lie or looked))
    return tr(", ").join(names[:3]) or tr("the usual folders")
