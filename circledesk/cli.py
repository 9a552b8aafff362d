"""The command line: the window's services without a window.

Words name a command (`circledesk list meetings --week 2018-08-06`), no words open the window. What
the commands are called and what they print is a contract: docs/manual/commands.md. Exit codes:
0 done · 1 refused, nothing changed · 2 wrong usage · 3 a defect.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence

from circledesk.commands.call import Call
from circledesk.commands.parsing import parse
from circledesk.errors import CircleDeskError

DONE, REFUSED, WRONG_USAGE, DEFECT = 0, 1, 2, 3


def main(argv: Sequence[str]) -> int:
    """Run one command and return its exit code; with no command, open the window."""
    _speak_utf8()
    try:
        call = Call(parse(argv))
    except SystemExit as exit_:  # argparse has said why, or has printed its help
        return exit_.code if isinstance(exit_.code, int) else WRONG_USAGE
    try:
        call.refuse_database()
        code = call.run() if call.names_command else _open_window(call)
        sys.stdout.flush()
        return code
    except CircleDeskError as refusal:
        return _refuse(call, refusal)
    except BrokenPipeError:
        _hush_stdout()
        return DONE
    except KeyboardInterrupt:
        print("Stopped. What was not finished was not kept.", file=sys.stderr)
        return REFUSED
    except Exception as error:
        from circledesk.commands.defects import report_defect
        from circledesk.commands.troubles import refusal_of

        if trouble := refusal_of(error):
            return _refuse(call, trouble)
        print(report_defect(call.log_folder), file=sys.stderr)
        return DEFECT


def _open_window(call: Call) -> int:
    from circledesk.app import run_window

    code: int = run_window(call.folder, language=call.language or None)
    return code


def _refuse(call: Call, refusal: CircleDeskError) -> int:
    print(call.spoken(refusal.sentence), file=sys.stderr)
    return refusal.exit_code


def _speak_utf8() -> None:
    """Print every name there is, also where the terminal's own encoding knows fewer letters."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _hush_stdout() -> None:
    """Point standard output nowhere, or the interpreter complains of the broken pipe at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
