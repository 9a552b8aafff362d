"""`circledesk` and `python -m circledesk`: words run a command, none open the window."""

from __future__ import annotations

import sys


def main() -> int:
    """Run what the command line asks for; return the exit code."""
    if sys.argv[1:] == ["--read-workbooks"]:  # the program's own call to itself: apart.py
        from circledesk.interop.lists_in.child import serve

        return serve()
    from circledesk.cli import main as run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
