"""Collect the texts of the window into the .ts files, and compile the .qm files.

    .venv/bin/python resources/translations/update.py [--check]

Run after texts changed; then fill what is `unfinished` in the .ts files and run again. Each
language's file `xx.toml` has a catalogue `circledesk_xx.ts` beside it. Texts of the window are
found by Qt's own tool; the sentences of the rooms below it, which know no Qt, are the templates in
`said("…")`, the plain texts in refusals and the names of holidays, and stand in the context
`Sentences`. A term of glossary.toml is carried into every text that is just this term. `qt_*.ts`
hold our own words for Qt's standard buttons and menus, which Qt ships no Kiswahili for (French it
has); they are compiled only. `--check` changes nothing and fails where a text has no translation.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
TOOLS = Path(sys.executable).parent


NO_CATALOGUE = ("en", "glossary")

REFUSALS = frozenset(
    {
        "CircleDeskError", "InvalidValue", "NotFound", "RuleBroken", "NotAllowed", "FileRefused",
        "DamagedDatabase", "SealedElsewhere", "NewerDatabase", "KeyLocked", "Unreadable",
    }
)  # fmt: skip
"""The tree of errors.py; its first two values are what happened and what to do now."""


def sources() -> list[str]:
    """Every file of the window."""
    return sorted(str(file) for file in (ROOT / "circledesk/ui").rglob("*.py"))


def sentences() -> list[str]:
    """The templates of every sentence that is said below the window."""
    found = set(_holidays())
    for file in (ROOT / "circledesk").rglob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        found.update(text.value for text in _told(tree) if isinstance(text.value, str))
    return sorted(text for text in found if text)


def _told(tree: ast.AST) -> Iterator[ast.Constant]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from (text for text in texts(node) if isinstance(text, ast.Constant))
        elif (
            isinstance(node, ast.ClassDef) and {ast.unparse(base) for base in node.bases} & REFUSALS
        ):
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and ast.unparse(call.func) == "super().__init__":
                    yield from (text for text in call.args[:2] if isinstance(text, ast.Constant))


def texts(call: ast.Call) -> list[ast.expr]:
    """The values of a call that are sentences for people."""
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    if name == "said":
        return call.args[:1]
    return call.args[:2] if name in REFUSALS else []


def _holidays() -> Iterator[str]:
    for file in (ROOT / "resources/countries").glob("*.toml"):
        for holiday in tomllib.loads(file.read_text(encoding="utf-8")).get("holidays", ()):
            yield holiday["name"]


def collect(catalogue: Path, *options: str) -> None:
    """Bring a .ts file up to date with the texts of the program."""
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "sentences.py"
        lines = (f"translate('Sentences', {json.dumps(text)})" for text in sentences())
        told.write_text("\n".join(lines) + "\n", encoding="utf-8")
        tool = [str(TOOLS / "pyside6-lupdate"), *sources(), str(told), "-locations", "none"]
        language = catalogue.stem.partition("_")[2] or "sw"
        command = [*tool, *options, "-target-language", language, "-ts", str(catalogue)]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def missing(catalogue: Path) -> list[str]:
    """Texts of a .ts file that have no translation."""
    found = []
    for message in ElementTree.parse(catalogue).iter("message"):
        translation = message.find("translation")
        if translation is None or not "".join(translation.itertext()).strip():
            found.append(message.findtext("source", ""))
    return found


def terms(language: str) -> dict[str, str]:
    """The words of the glossary in a language, by the English ones."""
    entries = tomllib.loads((HERE / "glossary.toml").read_text(encoding="utf-8"))["term"]
    return {entry["en"]: entry[language] for entry in entries if language in entry}


def carry_terms(language: str) -> None:
    """Let the texts that are just a term say what the glossary says."""
    file, papers = HERE / f"circledesk_{language}.ts", HERE / f"{language}.toml"
    catalogue = file.read_text(encoding="utf-8")
    said = papers.read_text(encoding="utf-8")
    english = tomllib.loads((HERE / "en.toml").read_text(encoding="utf-8"))["papers"]
    for term, told in terms(language).items():
        entry = (
            rf"(<source>{re.escape(_xml(term))}</source>\s*)<translation[^>]*>[^<]*</translation>"
        )
        new = f"<translation>{_xml(told)}</translation>"
        catalogue = re.sub(entry, lambda found, new=new: found[1] + new, catalogue)
        for key in (key for key, text in english.items() if text == term):
            line = f'"{key}" = {json.dumps(told, ensure_ascii=False)}'
            said = re.sub(rf'^"{re.escape(key)}" = .*$', lambda _, new=line: new, said, flags=re.M)
    file.write_text(catalogue, encoding="utf-8")
    papers.write_text(said, encoding="utf-8")


def space(catalogue: Path) -> None:
    """Give French its spaces that do not break, and its apostrophe."""

    def french(found: re.Match[str]) -> str:
        text = re.sub(r" ([:;?!»])", "\u00a0\\1", found[2].replace("&apos;", "’"))
        return found[1] + text.replace("« ", "«\u00a0")

    told = re.sub(r"(<translation>)([^<]*)", french, catalogue.read_text(encoding="utf-8"))
    catalogue.write_text(told, encoding="utf-8")


def _xml(text: str) -> str:
    return escape(text, {"'": "&apos;", '"': "&quot;"})


def main() -> int:
    """Update and compile; return how many texts are not translated, at most 1."""
    check = "--check" in sys.argv
    codes = sorted(file.stem for file in HERE.glob("*.toml"))
    catalogues = [HERE / f"circledesk_{code}.ts" for code in codes if code not in NO_CATALOGUE]
    if not check:
        for catalogue in catalogues:
            collect(catalogue, "-no-obsolete")
            carry_terms(catalogue.stem.partition("_")[2])
        space(HERE / "circledesk_fr.ts")
        for catalogue in sorted(HERE.glob("*.ts")):
            compiled = catalogue.with_suffix(".qm")
            tool = str(TOOLS / "pyside6-lrelease")
            subprocess.run([tool, "-silent", str(catalogue), "-qm", str(compiled)], check=True)
    untold = [(file.stem[-2:], text) for file in catalogues for text in missing(file)]
    for language, text in untold:
        print(f"not translated ({language}): {text}")
    return 1 if untold else 0


if __name__ == "__main__":
    sys.exit(main())
