"""What programs write down of themselves: an entry a line, as JSON or for a person's eyes, with nothing of anybody.

    {"time":"2026-11-22T08:10:03.412Z","level":"INFO","logger":"central.request_log","event":"request","fields":{…}}

A log is read by whoever looks after machines, and outlives what was erased elsewhere. So it is made of what the program
says itself: the sentences in its code, and fields that are counts, codes and ids of machines. The words of an error
are left out unless they are ours, and so are those of other people's libraries (docs/adr/0046).
"""

from __future__ import annotations

import logging
import re
import sys
import threading
import traceback
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from kiosk.errors import DataFault, HubRefused, HubUnreachable, Refused

if TYPE_CHECKING:
    from types import TracebackType

    from kiosk.settings import Settings

OURS: Final = ("kiosk", "central", "local_db", "ui", "main", "shopfront")
"""Loggers whose sentences are in this program's code. Others are heard from a warning on, and never in full."""
FOLDER: Final = "logs"
"""Of the data folder, where the log goes into files."""
MOST_BYTES: Final = 5 * 1024 * 1024
MOST_FILES: Final = 5
"""Of so many bytes, before the oldest goes."""
_MOST_FRAMES: Final = 12
_HIDDEN: Final = re.compile(r"(?<=officer/)[^\s,;'\"]+|(?<=[\w/]\?)[^\s'\"]+")
"""Whose stream it is, and what was asked of an address."""
_ROOT: Final = Path(__file__).resolve().parent.parent
_log = logging.getLogger("shopfront")


def note(log: logging.Logger, level: int, event: str, **fields: str | float | bool | None) -> None:
    """Write down that something happened: a stable word, and what belongs to it. No field is what somebody typed."""
    if log.isEnabledFor(level):
        log.log(level, event, extra={"fields": fields})


def told(error: BaseException) -> str:
    """An error as a log may tell it: by its sentence where that is ours, by its kind where it may quote somebody."""
    if isinstance(error, Refused | HubRefused):
        return error.code
    if isinstance(error, HubUnreachable | DataFault):
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        return f"{type(error).__name__}: {error.strerror}"
    return type(error).__name__


def place_of(trace: TracebackType | None) -> list[str]:
    """Where it happened, the innermost last: file, line and function, and no value of anything."""
    return [f"{_short(one.filename)}:{one.lineno} {one.name}" for one in traceback.extract_tb(trace)[-_MOST_FRAMES:]]


def begin(settings: Settings, folder: Path, name: str = "shopfront") -> None:
    """Set up what this program writes, once, before it does anything; `name` is that of the file, where it is one."""
    level = settings.text("log_level").upper()
    handler = _file(folder / FOLDER / f"{name}.log") if settings.text("log_to") == "file" else logging.StreamHandler()
    wanted = settings.text("log_format")
    as_text = wanted == "text" or (wanted == "auto" and handler_is_a_terminal(handler))
    handler.setFormatter(Lines() if as_text else JsonLines())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(max(logging.WARNING, logging.getLevelNamesMapping()[level]))
    for logger in OURS:
        logging.getLogger(logger).setLevel(level)
    sys.excepthook = _crashed
    threading.excepthook = _thread_crashed


def handler_is_a_terminal(handler: logging.Handler) -> bool:
    """Whether somebody may be looking."""
    return type(handler) is logging.StreamHandler and handler.stream.isatty()


class JsonLines(logging.Formatter):
    """One JSON object a line, for programs that gather logs."""

    def format(self, record: logging.LogRecord) -> str:
        """The entry."""
        found: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC)
            .isoformat(timespec="milliseconds")
            .replace("+00:00", "Z"),
            "level": record.levelname,
            "logger": record.name,
            "event": _event(record),
            "fields": _fields(record),
        }
        if record.exc_info and record.exc_info[1]:
            found |= {"error": _hidden(told(record.exc_info[1])), "at": place_of(record.exc_info[2])}
        return msgspec.json.encode(found, enc_hook=str).decode()


class Lines(logging.Formatter):
    """The same for a person at a terminal."""

    def format(self, record: logging.LogRecord) -> str:
        """The entry."""
        time = datetime.fromtimestamp(record.created).astimezone().strftime("%H:%M:%S.%f")[:-3]
        fields = " ".join(f"{name}={value}" for name, value in _fields(record).items())
        line = f"{time} {record.levelname:7} {record.name}: {_event(record)}{f' {fields}' if fields else ''}"
        if record.exc_info and record.exc_info[1]:
            places = place_of(record.exc_info[2])
            line = "\n    ".join([f"{line}: {_hidden(told(record.exc_info[1]))}", *places])
        return line


def _fields(record: logging.LogRecord) -> dict[str, Any]:
    found: dict[str, Any] = getattr(record, "fields", {})
    return {name: _hidden(value) if isinstance(value, str) else value for name, value in found.items()}


def _hidden(text: str) -> str:
    return _HIDDEN.sub("…", text)


def _event(record: logging.LogRecord) -> str:
    if record.name.partition(".")[0] not in OURS:  # its template: what is put in may be anything
        return str(record.msg).partition("\n")[0]
    return _hidden(_message(record))


def _message(record: logging.LogRecord) -> str:
    args = record.args
    if isinstance(args, tuple) and args:
        safe = tuple(told(one) if isinstance(one, BaseException) else one for one in args)
        return str(record.msg) % safe
    return record.getMessage()


def _file(path: Path) -> logging.Handler:
    # imported here: it brings sockets along, and most programs write no file
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415

    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=MOST_BYTES, backupCount=MOST_FILES - 1, encoding="utf-8")
        path.chmod(0o600)
    except OSError as error:
        message = f"The log cannot be written to {path} ({error.strerror}). Mend that, or set log_to to stderr."
        raise DataFault(message) from error
    return handler


def _short(path: str) -> str:
    found = Path(path)
    return str(found.relative_to(_ROOT)) if found.is_relative_to(_ROOT) else "/".join(found.parts[-2:])


def _crashed(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    _log.critical("the program ends: something failed", exc_info=(kind, error, trace))


def _thread_crashed(found: threading.ExceptHookArgs) -> None:
    if found.exc_value is not None and not isinstance(found.exc_value, SystemExit):
        _log.critical(
            "a thread ends: something failed", exc_info=(found.exc_type, found.exc_value, found.exc_traceback)
        )
