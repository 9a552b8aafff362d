"""The text of a certificate's code: typed, in a text file, or read off a picture or a PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from circledesk.ui.code_file import CodesRead


def codes_to_verify(given: str) -> CodesRead:
    """Return the code's text; `given` is that text, or a file that holds one or many."""
    from circledesk.commands.screens import without_display
    from circledesk.ui.code_file import CodesRead, codes_of_file

    file = Path(given)
    try:
        if not file.is_file():
            return CodesRead((given,))
    except (OSError, ValueError):  # the text itself, too long for a file's name
        return CodesRead((given,))
    without_display()
    return codes_of_file(file)


def code_on(file: Path) -> str:
    """Return the text of the first code on a picture, or on the pages of a PDF."""
    from circledesk.commands.screens import without_display
    from circledesk.ui.code_file import codes_of_file

    without_display()
    return codes_of_file(file, first=True).texts[0]
