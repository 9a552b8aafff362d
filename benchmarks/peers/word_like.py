"""Word's mail merge, done by LibreOffice: a letter with fields, a table of people, one PDF.

Runs under the system's Python, which knows LibreOffice: `python3 word_like.py CSV OUT`. The
certificates have no code, no signature, and one size for every name.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import uno
from com.sun.star.beans import PropertyValue

TABLE, SINGLE_FILE = 0, 2
LINES = (("name", 32), ("course", 20), ("branch", 14), ("dates", 12), ("serial", 10))


def named(**values: object) -> tuple[Any, ...]:
    """Return values as LibreOffice takes them."""
    return tuple(PropertyValue(name, 0, value, 0) for name, value in values.items())


def connected(pipe: str) -> Any:
    """Return the office's context, once it answers."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(300):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.1)
    raise SystemExit("LibreOffice did not start.")


def register(services: Any, context: Any, people: Path, folder: Path) -> str:
    """Make the folder of the table known as a source of data; return its name."""
    databases = services.createInstanceWithContext("com.sun.star.sdb.DatabaseContext", context)
    source = databases.createInstance()
    source.URL = f"sdbc:flat:{people.parent.as_uri()}"
    source.Info = named(Extension="csv", CharSet="UTF-8", HeaderLine=True, FieldDelimiter=",")
    place = (folder / "people.odb").as_uri()
    source.DatabaseDocument.storeAsURL(place, ())
    databases.registerDatabaseLocation("people", place)
    return "people"


def write_letter(desktop: Any, table: str, place: Path) -> None:
    """Write a page in landscape with a field in the middle of each line."""
    letter = desktop.loadComponentFromURL(
        "private:factory/swriter", "_blank", 0, named(Hidden=True)
    )
    style = letter.StyleFamilies.getByName("PageStyles").getByName("Standard")
    style.IsLandscape, style.Width, style.Height = True, 29700, 21000
    text = letter.Text
    cursor = text.createTextCursor()
    for column, size in LINES:
        cursor.CharHeight, cursor.ParaAdjust = (
            size,
            uno.Enum("com.sun.star.style.ParagraphAdjust", "CENTER"),
        )
        master = letter.createInstance("com.sun.star.text.FieldMaster.Database")
        master.DataBaseName, master.DataTableName, master.DataColumnName = "people", table, column
        field = letter.createInstance("com.sun.star.text.TextField.Database")
        field.attachTextFieldMaster(master)
        text.insertTextContent(cursor, field, False)
        text.insertControlCharacter(cursor, 0, False)
    letter.storeAsURL(place.as_uri(), ())
    letter.close(True)


def merge(people: Path, out: Path) -> None:
    """Print the letter for everyone into one PDF."""
    with tempfile.TemporaryDirectory() as name:
        folder, pipe = Path(name), f"bench{time.time_ns()}"
        office = subprocess.Popen(
            ["soffice", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;",
             f"-env:UserInstallation={(folder / 'profile').as_uri()}"]
        )  # fmt: skip
        try:
            context = connected(pipe)
            services = context.ServiceManager
            desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            source = register(services, context, people, folder)
            letter = folder / "letter.odt"
            write_letter(desktop, people.stem, letter)
            job = services.createInstanceWithContext("com.sun.star.text.MailMerge", context)
            job.DataSourceName, job.CommandType, job.Command = source, TABLE, people.stem
            job.DocumentURL, job.OutputType = letter.as_uri(), SINGLE_FILE
            job.SaveAsSingleFile, job.SaveFilter = True, "writer_pdf_Export"
            job.OutputURL, job.FileNamePrefix = out.parent.as_uri(), out.stem
            job.execute(())
        finally:
            office.terminate()
            office.wait(60)


if __name__ == "__main__":
    merge(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())
