"""The parts that are shipped: which they are, under which licence, with its text.

`python packaging/parts.py bill BOM.json OUT.json` narrows a CycloneDX bill of a whole environment
to them; `python packaging/parts.py licences OUT.txt` writes the licences that go into a package.
"""

from __future__ import annotations

import json
import sys
import tomllib
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
PERMITTED = (
    "0BSD", "Apache", "BSD", "CC0", "GNU Library or Lesser", "ISC", "LGPL", "MIT", "OFL", "PSF",
    "Python Software Foundation", "Zlib",
)  # fmt: skip
"""Licences, by how their names begin or read, whose parts may be shipped with the program."""
STATED = {"pyrage": "MIT", "sqlcipher3": "Zlib"}
"""Licences of parts that leave them out of their metadata, as their repositories state them."""
SHIPPED = (
    ("Noto fonts", "OFL-1.1", "resources/fonts"),
    ("Lucide icons", "ISC", "resources/icons"),
)
"""What is not a Python package: name, licence, where its files and the licence's text lie."""


def parts() -> dict[str, Distribution]:
    """Return the packages that the program needs, by name: its own, and what those need."""
    found: dict[str, Distribution] = {}
    told = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    waiting = list(told["project"]["dependencies"])
    while waiting:
        needed = Requirement(waiting.pop())
        name = canonicalize_name(needed.name)
        if name in found or not _applies(needed):
            continue
        found[name] = distribution(needed.name)
        extras = {f'extra == "{extra}"' for extra in needed.extras}
        for further in found[name].requires or ():
            if "extra ==" not in further or any(extra in further for extra in extras):
                waiting.append(further.split(";")[0] if "extra ==" in further else further)
    return dict(sorted(found.items()))


def licence_of(name: str, part: Distribution) -> str:
    """Return a part's licence as its metadata states it; '' where it states none."""
    if stated := STATED.get(name):
        return stated
    told = part.metadata.get("License-Expression") or ""
    classes = part.metadata.get_all("Classifier") or []
    named = [line.split(" :: ")[-1] for line in classes if line.startswith("License ::")]
    short = (part.metadata.get("License") or "").splitlines()
    return told or ", ".join(named) or "".join(short[:1])


def may_be_shipped(licence: str) -> bool:
    """Whether a licence is one whose parts may be shipped; of a choice one is enough."""
    return any(
        all(any(known in one for known in PERMITTED) for one in choice.split(" AND "))
        for choice in licence.split(" OR ")
        if choice
    )


def licence_texts(part: Distribution) -> list[str]:
    """Return the texts of licences and notices that a part brings along."""
    wanted = ("LICEN", "COPYING", "NOTICE", "AUTHORS")
    files = [
        file
        for file in part.files or ()
        if ".dist-info" in str(file) and file.name.upper().startswith(wanted)
    ]
    return [Path(str(file.locate())).read_text("utf-8", "replace").strip() for file in files]


def write_licences(out: Path) -> None:
    """Write each part with its licence and texts."""
    rule = "=" * 78
    blocks = [
        "CircleDesk is shipped with these parts; their licences follow. Its own is in LICENSE."
    ]
    for name, part in parts().items():
        head = f"{name} {part.version}: {licence_of(name, part)}"
        blocks.append("\n\n".join([f"{rule}\n{head}\n{rule}", *licence_texts(part)]))
    for name, licence, folder in SHIPPED:
        texts = sorted((ROOT / folder).glob("*LICEN*")) + sorted((ROOT / folder).glob("*OFL*"))
        told = [text.read_text("utf-8").strip() for text in texts]
        blocks.append("\n\n".join([f"{rule}\n{name}: {licence}\n{rule}", *told]))
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text("\n\n\n".join(blocks) + "\n", encoding="utf-8")


def narrow_bill(bill: dict[str, Any]) -> dict[str, Any]:
    """Return a bill of materials of the parts alone, with the fonts and icons beside them."""
    names = set(parts())
    kept = [one for one in bill["components"] if canonicalize_name(one["name"]) in names]
    refs = {one["bom-ref"] for one in kept} | {bill["metadata"]["component"]["bom-ref"]}
    shipped = [
        {
            "type": "data",
            "bom-ref": folder,
            "name": name,
            "licenses": [{"license": {"id": licence}}],
        }
        for name, licence, folder in SHIPPED
    ]
    arrows = [
        {**one, "dependsOn": [ref for ref in one.get("dependsOn", ()) if ref in refs]}
        for one in bill["dependencies"]
        if one["ref"] in refs
    ]
    return {**bill, "components": kept + shipped, "dependencies": arrows}


def _applies(needed: Requirement) -> bool:
    return needed.marker is None or needed.marker.evaluate({"extra": ""})


def main(words: list[str]) -> int:
    """Do what the words say; return the exit code."""
    if words[:1] == ["licences"] and len(words) == 2:
        write_licences(Path(words[1]))
    elif words[:1] == ["bill"] and len(words) == 3:
        narrowed = narrow_bill(json.loads(Path(words[1]).read_text("utf-8")))
        Path(words[2]).write_text(json.dumps(narrowed, indent=1) + "\n", encoding="utf-8")
    else:
        print(__doc__, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
