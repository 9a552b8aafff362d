"""`bundle export`, `bundle inspect` and `bundle import`: news between the team's computers."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands import lines, shapes
from circledesk.commands.lists import answer
from circledesk.commands.output import counted, pick, print_json
from circledesk.commands.parsing import command, words

if TYPE_CHECKING:
    from circledesk.commands.call import Call
    from circledesk.services.facts.exchange import BundleReport
    from circledesk.sync.bundle import Manifest


def fill(parser: ArgumentParser) -> None:
    """Add the words on bundles."""
    bundles = words(parser)
    export = command(bundles, "export", _export_bundle, "write a bundle for others of the team")
    export.add_argument("--to", required=True, metavar="NAME", help="a branch, organizer or all")
    export.add_argument("--out", required=True, metavar="DIR")
    inspect = command(bundles, "inspect", inspect_bundle, "what a bundle says of itself, unopened")
    inspect.add_argument("file", metavar="FILE")
    command(bundles, "carried", _list_carried, "others' bundles, kept here to be carried on")
    bring = command(bundles, "import", import_bundles, "bring bundles in")
    bring.add_argument("paths", nargs="+", metavar="PATH", help="files, ZIPs, or folders of them")
    bring.add_argument("--dry-run", action="store_true", help="only show the plan")


def _export_bundle(call: Call) -> None:
    from circledesk.services.exchange import write_bundle

    with call.desk() as desk, desk.session() as session:
        written = write_bundle(
            session, keys=desk.keys(), to=call.args.to, folder=Path(call.args.out)
        )
    if call.json:
        print_json(pick(written, shapes.WRITTEN_BUNDLE))
    else:
        held = counted(written.changes, "change")
        print(f"{written.file} · for {', '.join(written.recipients)} · {held}")
        for file in written.carried:
            print(f"{file} · another's parcel, carried on unopened")
        if written.not_carried:
            left = counted(written.not_carried, "parcel")
            print(f"no room there for {left} of others; kept here for the next time")


def _list_carried(call: Call) -> None:
    from circledesk.services.relay import carried

    with call.desk() as desk, desk.session() as session:
        rows = carried(session)
    answer(call, rows, shapes.CARRIED, lines.CARRIED, "Nothing is kept here for others.")


def import_bundles(call: Call) -> int:
    """Bring bundles in; 1 where a whole file was refused, the others are in all the same."""
    from circledesk.services.exchange import bring_in, plan_files
    from circledesk.services.unpacking import Staging

    dry_run = call.has("dry_run")
    work = plan_files if dry_run else bring_in
    with call.desk() as desk, desk.session() as session, Staging() as staging:
        paths, refused = staging.opened([Path(path) for path in call.args.paths])
        found = work(session, keys=desk.keys(), paths=paths) if paths else ()
        reports: Sequence[BundleReport] = [*map(staging.told, found), *refused]
    if dry_run and call.json:
        # The contract has one list of states: a dry run names what would become of each.
        reports = [replace(r, state="applied") if r.state == "ready" else r for r in reports]
    answer(call, reports, shapes.BUNDLE, lines.BUNDLES, "No parcels found there.")
    return 1 if any(report.state == "refused" for report in reports) else 0


def inspect_bundle(call: Call) -> None:
    """Read the outside of a bundle: no database, no keys, and nothing of it is proven."""
    from circledesk.sync.bundle import read_manifest

    manifest, _, _ = read_manifest(Path(call.args.file))
    seen = {
        "file": call.args.file,
        "format": manifest.format,
        "bundle_id": manifest.bundle,
        "team": manifest.team,
        "made_at": manifest.made_at,
        "program": manifest.program,
        "sender": sender_of(manifest),
        "asks_to_join": manifest.request is not None,
        "parts": [{"recipients": part.recipients, "size": part.size} for part in manifest.parts],
    }
    if call.json:
        print_json(seen)
        return
    asks = ", which asks to join" if seen["asks_to_join"] else ""
    print(f"{seen['file']} · parcel {seen['bundle_id']} of team {seen['team']}")
    print(f"made {seen['made_at']} by computer {seen['sender']}{asks} (not proven by looking)")
    for number, part in enumerate(manifest.parts, 1):
        print(f"part {number}: {part.size} bytes for {', '.join(part.recipients)}")


def sender_of(manifest: Manifest) -> str:
    """Return the device id that a manifest names as its sender, unproven."""
    from circledesk.sync.keys import named_device

    if manifest.request is not None:
        return manifest.request.device
    return named_device(manifest.certificate)
