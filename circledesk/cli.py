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
from circledesk.errors import CircleDeskError, RuleBroken
from circledesk.launched import must_fit_system, must_have_a_name, must_stay_off_stick

DONE, REFUSED, WRONG_USAGE, DEFECT = 0, 1, 2, 3


def main(argv: Sequence[str]) -> int:
    """Run one command and return its exit code; with no command, open the window."""
    _open_closed_streams()
    _speak_utf8()
    try:
        call = Call(parse(argv))
    except SystemExit as exit_:  # argparse has said why, or has printed its help
        return exit_.code if isinstance(exit_.code, int) else WRONG_USAGE
    try:
        must_have_a_name(call.folder)
        must_stay_off_stick(call.folder)
        code = call.run() if call.names_command else _open_window(call)
        sys.stdout.flush()
        return code
    except SystemExit as exit_:  # words that only fit together in part; the parser has said why
        return exit_.code if isinstance(exit_.code, int) else WRONG_USAGE
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
        from circledesk.troubles import refusal_of

        if trouble := refusal_of(error):
            _drop_answer()
            return _refuse(call, trouble)
        print(report_defect(call.log_folder, error), file=sys.stderr)
        return DEFECT


def _must_have_screen() -> None:
    """Refuse where there is no screen: Qt would abort the process."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in screens):
        raise RuleBroken(
            "There is no screen here to open the window on.",
            "Name a command (circledesk --help lists them), or start CircleDesk from the desktop.",
        )


def _open_window(call: Call) -> int:
    _must_have_screen()
    must_fit_system()
    if call.args.group == "practice":
        from circledesk.app import run_practice

        opened: int = run_practice(call.folder, call.language or None)
        return opened
    from circledesk.app import run_window

    code: int = run_window(call.folder, language=call.language or None, **call.given("database"))
    return code


def _refuse(call: Call, refusal: CircleDeskError) -> int:
    print(call.spoken(refusal.sentence), file=sys.stderr)
    return refusal.exit_code


def _open_closed_streams() -> None:
    """Let a stream that the caller closed lead nowhere.

    Else the next file that is opened, the database, would stand in its place.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115


def _drop_answer() -> None:
    """Hold nothing back that cannot be written: the interpreter would try once more at its end."""
    try:
        sys.stdout.flush()
    except OSError:
        _hush_stdout()


def _speak_utf8() -> None:
    """Print every name there is, also where the terminal's own encoding knows fewer letters."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _hush_stdout() -> None:
    """Point standard output nowhere, or the interpreter complains of the broken pipe at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
