"""Every setting of Shopfront: one typed table, read from file, environment and command line, in rising weight.

The file is `settings.toml` in the data directory; the environment variable of `hub_url` is SHOPFRONT_HUB_URL. A test
fails if a setting is missing from docs/settings.md.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.errors import DataFault
from kiosk.languages import OWN_NAMES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

Value = str | int | float | bool


@dataclass(frozen=True, slots=True)
class Setting:
    """One row: its name, what it is without being set (which also fixes its type), and what it does."""

    name: str
    default: Value
    help: str
    choices: tuple[str, ...] = ()
    least: int | None = None
    most: int | None = None

    @property
    def variable(self) -> str:
        """The environment variable."""
        return f"SHOPFRONT_{self.name.upper()}"


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "hub_url",
        "",
        "Address of the office's hub, for example http://10.0.0.5:8080. Empty: the one enrolled with.",
    ),
    Setting(
        "hub_candidates",
        "",
        "More addresses where a server of this office may answer, with spaces between. Others are learned.",
    ),
    Setting(
        "own_url",
        "",
        "Address where other machines reach this server. Empty: found out, or that of host and port.",
    ),
    Setting("mdns", True, "Let servers and devices of an office find each other by multicast DNS."),
    Setting(
        "open_enrolment",
        False,
        "Let devices in by the office's own codes, which never end, without asking a person: for practice only.",
    ),
    Setting("tls", False, "Answer over https with a certificate that this server makes itself; devices know its key."),
    Setting("certificate", "", "PEM file with an own certificate to answer with over https, and perhaps its key."),
    Setting("certificate_key", "", "PEM file with the key of that certificate. Empty: it is in the same file."),
    Setting("host", "127.0.0.1", "Address that central or a hub listens on. 0.0.0.0 lets other machines in."),
    Setting("port", 8080, "Port that central or a hub listens on. 0 takes any free one.", least=0, most=65535),
    Setting(
        "public_address",
        "",
        "Where phones reach the ticket pages, for example https://queue.example.org. Empty: no QR code.",
    ),
    Setting("language", "en", "Language a kiosk or board starts in.", tuple(OWN_NAMES)),
    Setting("theme", "light", "Colours to start in.", ("light", "dark", "highContrast")),
    Setting("text_size", "standard", "Text size to start in.", ("standard", "large", "largest")),
    Setting("fullscreen", False, "Fill the whole screen and hide the pointer; for kiosks and boards in use."),
    Setting(
        "printer",
        "",
        "Ticket printer: escpos://HOST:PORT, none, or empty: a kiosk writes PDF files into its data directory then.",
    ),
    Setting(
        "calls",
        "voice",
        "How a board makes calls heard: a chime and the words, a chime only, or not at all.",
        ("voice", "chime", "silent"),
    ),
    Setting(
        "loudness",
        "100",
        "How loud a board is, in percent, or from which time on how loud: 08:00 80, 12:30 40, 18:00 0.",
    ),
    Setting("board_metres", 10, "Metres from which the called number is to be read.", least=2, most=40),
    Setting("board_inches", 55, "Diagonal of the board's screen.", least=15, most=150),
    Setting(
        "screen_floor_mm",
        600,
        "Height of the lower edge of a kiosk's screen above the floor, in millimetres.",
        least=0,
        most=1500,
    ),
    Setting("screen_inches", 27, "Diagonal of a kiosk's screen.", least=10, most=100),
    Setting("speech", True, "Speak calls, read pages aloud and ring for help where the machine has a voice."),
    Setting(
        "voice_level",
        4,
        "How loud a kiosk speaks at the start of each visit: step 1 to 5, about 4 dB apart.",
        least=1,
        most=5,
    ),
    Setting(
        "keypad",
        "",
        "Keys of a tactile keypad where they differ from docs/keypad.md, for example help=F8 headset_in=F15.",
    ),
    Setting(
        "headset",
        "auto",
        "Jack of a headset: auto (Linux tells it), none, or file: and the path of a file that holds 1 or 0.",
    ),
    Setting(
        "idle_seconds",
        180,
        "Seconds without a touch before the kiosk asks whether somebody is there.",
        least=1,
        most=3600,
    ),
    Setting("idle_warning_seconds", 45, "Seconds the kiosk then waits before it wipes the visit.", least=1, most=3600),
    Setting(
        "draft_days",
        30,
        "Days that a form which somebody saved to come back to is kept at the hub.",
        least=1,
        most=366,
    ),
    Setting(
        "handover_minutes",
        30,
        "Minutes for which the six words from a kiosk or a counter open what was handed over.",
        least=5,
        most=720,
    ),
    Setting(
        "handover_days",
        7,
        "Days for which the six words of a form that somebody takes home open it.",
        least=1,
        most=31,
    ),
    Setting(
        "lock_minutes",
        5,
        "Minutes without a touch or key after which a laptop for the field locks. 0: it does not by itself.",
        least=0,
        most=120,
    ),
    Setting(
        "metered",
        "system",
        "Whether the network of a laptop for the field costs by the megabyte, so that large papers wait.",
        ("system", "yes", "no"),
    ),
    Setting(
        "metered_kb",
        300,
        "Kilobytes from which a paper waits while the network costs by the megabyte.",
        least=16,
        most=65536,
    ),
    Setting(
        "keystore",
        True,
        "Lock a laptop for the field with what this machine's keystore holds as well, where it has one.",
    ),
    Setting(
        "log_level",
        "warning",
        "How much is written to the log.",
        ("debug", "info", "warning", "error"),
    ),
    Setting(
        "log_to",
        "stderr",
        "Where the log goes: standard error, or files in the folder logs of the data directory, at most 25 MB.",
        ("stderr", "file"),
    ),
    Setting(
        "log_format",
        "auto",
        "How the log is written: JSON lines, text for people, or text at a terminal and JSON elsewhere.",
        ("auto", "json", "text"),
    ),
)
BY_NAME: Mapping[str, Setting] = {setting.name: setting for setting in SETTINGS}


class Settings:
    """The values in force."""

    def __init__(self, values: Mapping[str, Value]) -> None:
        self._values = {setting.name: values.get(setting.name, setting.default) for setting in SETTINGS}

    def text(self, name: str) -> str:
        """A setting that is text."""
        return str(self._values[name])

    def whole(self, name: str) -> int:
        """A setting that is a whole number."""
        return int(self._values[name])

    def flag(self, name: str) -> bool:
        """A setting that is yes or no."""
        return bool(self._values[name])


def load(folder: Path, environment: Mapping[str, str], given: Mapping[str, Value | None]) -> Settings:
    """File, then environment, then what the command line gave (None: not given); raises DataFault on a wrong value."""
    values: dict[str, Value] = {}
    path = folder / "settings.toml"
    for name, value in _read(path).items():
        values[name] = _checked(name, value, str(path))
    for setting in SETTINGS:
        if setting.variable in environment:
            values[setting.name] = _parsed(setting, environment[setting.variable])
    for name, wanted in given.items():
        if wanted is not None:
            values[name] = _checked(name, wanted, "the command line")
    return Settings(values)


def _read(path: Path) -> dict[str, Value]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        message = f"The settings in {path} cannot be read: {error}. Mend the file, or move it away to use the defaults."
        raise DataFault(message) from error


def _checked(name: str, value: object, where: str) -> Value:
    setting = BY_NAME.get(name)
    if setting is None:
        message = f"There is no setting {name!r} (in {where}). The settings are: {', '.join(BY_NAME)}."
        raise DataFault(message)
    wanted = type(setting.default)
    if not isinstance(value, str | int | float | bool) or type(value) is not wanted:
        message = f"The setting {name} (in {where}) is {value!r}; it takes {_KINDS[wanted]}."
        raise DataFault(message)
    if setting.choices and value not in setting.choices:
        message = f"The setting {name} (in {where}) is {value!r}; it takes one of {', '.join(setting.choices)}."
        raise DataFault(message)
    if isinstance(value, int) and not _within(setting, value):
        message = f"The setting {name} (in {where}) is {value}; it takes {setting.least} to {setting.most}."
        raise DataFault(message)
    return value


def _within(setting: Setting, value: int) -> bool:
    return (setting.least is None or value >= setting.least) and (setting.most is None or value <= setting.most)


def _parsed(setting: Setting, text: str) -> Value:
    words: dict[str, Value] = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}
    value: object = text
    if isinstance(setting.default, bool):
        value = words.get(text.lower(), text)
    elif isinstance(setting.default, int) and re.fullmatch(r"-?[0-9]{1,18}", text):
        value = int(text)
    return _checked(setting.name, value, f"the environment variable {setting.variable}")


_KINDS: Mapping[type, str] = {str: "text", int: "a whole number", float: "a number", bool: "true or false"}
