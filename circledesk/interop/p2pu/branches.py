"""Which branch a circle goes to: by the map, by venue, then by city; else a branch of its own.

P2PU's files know no branch, and a circle's branch is for life, so nothing is put into a guessed
one: a name that fits two branches fits none, and a city finds only a branch that stands for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from circledesk.interop.p2pu.venues import loose
from circledesk.models.base import derived_id
from circledesk.services.names import initials


@dataclass(frozen=True, slots=True)
class Place:
    """A branch, as far as finding it goes."""

    id: str
    name: str
    code: str = ""
    city: str = ""
    venue: str = ""
    office: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """The branch for a venue and how it was found (see facts.imports.VenueProposal)."""

    place: Place
    how: str


class Branches:
    """The team's branches and those that the import makes."""

    def __init__(
        self, team: str, places: Iterable[Place], branch_map: Mapping[str, str] | None = None
    ) -> None:
        # The team's initials often stand before its venues: KNLS Buruburu Library.
        self._also = {initials(team).casefold()} if " " in team.strip() else set()
        self._places = sorted(places, key=lambda place: place.id)
        self._by_id = {place.id: place for place in self._places}
        self._map = {self._loose(venue): name for venue, name in (branch_map or {}).items()}
        self.new: dict[str, Place] = {}
        """Branches that the import makes, by their loose name."""

    def place(self, branch_id: str) -> Place | None:
        """Return a branch by its id."""
        made = {place.id: place for place in self.new.values()}
        return self._by_id.get(branch_id) or made.get(branch_id)

    def find(self, venue: str, city: str = "", *, location: str = "") -> Found:
        """Return the branch of a venue; where none fits, one of its own is made."""
        for text in (venue, location):
            name = self._map.get(self._loose(text)) if text.strip() else None
            if name is not None:
                return Found(self._named(name), "map")
        known = self.known(venue) or self._of_city(city)
        if known:
            return known
        name = venue.strip() or city.strip()
        if not name:
            return self._office()
        row_id = derived_id("p2pu-branch", self._loose(name))
        made = Place(row_id, name=name, venue=venue.strip())
        return Found(self._make(made), "new")

    def known(self, venue: str) -> Found | None:
        """Return the one branch, here or made just now, that goes by the name of a venue."""
        wanted = self._loose(venue)
        if not wanted:
            return None
        exact = [p for p in self._places if venue.strip() in (p.venue, p.name)]
        close = [p for p in self._places if wanted in (self._loose(p.venue), self._loose(p.name))]
        by_city = [p for p in self._places if not p.venue and wanted == self._loose(p.city)]
        for candidates in (exact, close, by_city):
            candidates = [place for place in candidates if not place.office]
            if candidates:
                return Found(candidates[0], "venue") if len(candidates) == 1 else None
        made = self.new.get(wanted)
        return Found(made, "new") if made else None

    def _of_city(self, city: str) -> Found | None:
        parts = {self._loose(part) for part in (city, *city.split(","))} - {""}
        found = {p.id: p for p in self._places if not p.office and self._stands_for(p, parts)}
        return Found(next(iter(found.values())), "city") if len(found) == 1 else None

    def _stands_for(self, place: Place, cities: set[str]) -> bool:
        if place.name == place.venue:  # made of a venue alone: another venue is another place
            return False
        return self._loose(place.name) in cities or (
            not place.venue and self._loose(place.city) in cities
        )

    def _named(self, name: str) -> Place:
        """Return the branch that the map means: by id, code or name, else a new one."""
        wanted = name.strip().casefold()
        for place in self._places:
            if wanted in (place.id, place.code.casefold(), place.name.casefold()):
                return place
        close = [p for p in self._places if self._loose(p.name) == self._loose(name)]
        if len(close) == 1:
            return close[0]
        made = Place(derived_id("p2pu-branch", self._loose(name)), name=name.strip())
        return self._make(made)

    def _make(self, place: Place) -> Place:
        known = self._by_id.get(place.id)
        return known or self.new.setdefault(self._loose(place.name), place)

    def _office(self) -> Found:
        office = next((place for place in self._places if place.office), None)
        return Found(office or self._make(Place(derived_id("p2pu-branch"), "Office")), "office")

    def _loose(self, name: str) -> str:
        return loose(name, self._also)
