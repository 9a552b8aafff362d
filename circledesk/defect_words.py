"""What is told of a defect: where and of which kind, never a value.

The message of an exception may carry what a person typed, a path her name. So no message and no
path is kept: modules, lines, functions, the kind of the exception, and a system's own error number.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

MOST = 256 * 1024
"""Bytes of the log; the older half goes when it is full."""
_LINE = re.compile(
    r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00"
    r"|  [A-Za-z_][\w.]*:\d+ in [A-Za-z_<>]\w*>?"
    r"|[A-Za-z_][\w.]* \((?:[A-Z_]+|\d+|-)\)"
)


def told(error: BaseException) -> str:
    """Return what is told of an exception and of those that led to it, the first one first."""
    chain: list[BaseException] = []
    at: BaseException | None = error
    while at is not None and at not in chain and len(chain) < 8:
        chain.append(at)
        at = at.__cause__ or (None if at.__suppress_context__ else at.__context__)
    return "\n".join(line for one in reversed(chain) for line in _lines(one))


def _lines(error: BaseException) -> list[str]:
    lines, trace = [], error.__traceback__
    while trace is not None:
        frame = trace.tb_frame
        module = str(frame.f_globals.get("__name__", "?"))
        lines.append(f"  {module}:{trace.tb_lineno} in {frame.f_code.co_name}")
        trace = trace.tb_next
    kind = type(error)
    cause = getattr(error, "orig", None) or error
    number = getattr(cause, "sqlite_errorname", None) or getattr(cause, "errno", None) or "-"
    return [*lines[-40:], f"{kind.__module__}.{kind.__qualname__} ({number})"]


def keep(log: Path, text: str) -> None:
    """Add what is told of a defect to a log file."""
    log.parent.mkdir(parents=True, exist_ok=True)
    if log.exists() and log.stat().st_size > MOST:
        log.write_bytes(log.read_bytes()[-MOST // 2 :])
    with log.open("a", encoding="utf-8") as file:
        file.write(f"{datetime.now(UTC).isoformat(timespec='seconds')}\n{text}\n")


def kept(log: Path) -> list[str]:
    """Return the lines of a log that are of this form; older versions wrote values too."""
    try:
        text = log.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    return [line for line in text.splitlines() if _LINE.fullmatch(line)]
