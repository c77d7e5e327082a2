"""Settings: where they come from, what is refused, and that each is written down."""

import re
from pathlib import Path

import pytest

from kiosk.errors import DataFault
from kiosk.settings import BY_NAME, SETTINGS, load

TABLE = Path(__file__).resolve().parents[2] / "docs" / "settings.md"


def written(folder: Path, text: str | bytes) -> Path:
    content = text if isinstance(text, bytes) else text.encode()
    (folder / "settings.toml").write_bytes(content)
    return folder


def fault(folder, environment=None, given=None) -> str:
    """The message of a refusal, which names where the value is."""
    with pytest.raises(DataFault) as found:
        load(folder, environment or {}, given or {})
    return str(found.value)


def test_without_any_they_are_the_defaults(tmp_path):
    found = load(tmp_path, {}, {})
    assert (found.text("host"), found.whole("port"), found.flag("speech")) == ("127.0.0.1", 8080, True)
    for setting in SETTINGS:
        assert found._values[setting.name] == setting.default


def test_file_then_environment_then_command_line(tmp_path):
    written(tmp_path, 'port = 1\nlanguage = "ar"\nspeech = false\nhost = "a"')
    environment = {"SHOPFRONT_PORT": "2", "SHOPFRONT_LANGUAGE": "en", "SHOPFRONT_SPEECH": "yes", "OTHER_PORT": "9"}
    found = load(tmp_path, environment, {"port": 3, "language": None})
    assert found.whole("port") == 3
    assert found.text("language") == "en"
    assert found.flag("speech")
    assert found.text("host") == "a"


@pytest.mark.parametrize("word", ["1", "true", "TRUE", "yes", "Yes"])
def test_yes(tmp_path, word):
    assert load(tmp_path, {"SHOPFRONT_FULLSCREEN": word}, {}).flag("fullscreen")


@pytest.mark.parametrize("word", ["0", "false", "False", "no"])
def test_no(tmp_path, word):
    assert not load(tmp_path, {"SHOPFRONT_SPEECH": word}, {}).flag("speech")


FILES = {
    "wrong type, whole number": ('port = "8080"', r"port .*settings\.toml.* '8080'; it takes a whole number"),
    "wrong type, fraction": ("port = 80.5", "it takes a whole number"),
    "wrong type, flag as number": ("speech = 1", "it takes true or false"),
    "wrong type, number as flag": ("port = true", "it takes a whole number"),
    "wrong type, text": ("host = 7", "it takes text"),
    "wrong type, list": ('host = ["a"]', "it takes text"),
    "wrong type, table": ("[host]\na = 1", "it takes text"),
    "wrong type, date": ("host = 2026-11-21", "it takes text"),
    "wrong choice": ('theme = "pink"', "it takes one of light, dark, highContrast"),
    "port too high": ("port = 65536", "it takes 0 to 65535"),
    "port below zero": ("port = -1", "it takes 0 to 65535"),
    "no time at all": ("idle_seconds = 0", "it takes 1 to 3600"),
    "unknown": ("colour = 1", "There is no setting 'colour'.*The settings are: hub_url, "),
    "in a table": ("[shopfront]\nport = 1", "There is no setting 'shopfront'"),
    "no TOML": ("port: 8080", "cannot be read.*Mend the file, or move it away"),
    "twice": ("port = 1\nport = 2", "cannot be read"),
    "binary": (bytes(range(256)), "cannot be read"),
    "another encoding": ('host = "Käse"'.encode("latin-1"), "cannot be read"),
    "deep": ("host = " + "[" * 20_000, "cannot be read"),
    "endless number": ("port = " + "9" * 5000, "cannot be read"),
}


@pytest.mark.parametrize(("content", "message"), FILES.values(), ids=FILES)
def test_a_file_that_is_wrong(tmp_path, content, message):
    found = fault(written(tmp_path, content))
    assert re.search(message, found, re.DOTALL)
    assert "settings.toml" in found


def test_a_folder_in_its_place(tmp_path):
    (tmp_path / "settings.toml").mkdir()
    assert "cannot be read" in fault(tmp_path)


ENVIRONMENT = [
    ("PORT", "eighty", "a whole number"),
    ("PORT", "", "a whole number"),
    ("PORT", "80.5", "a whole number"),
    ("PORT", "--5", "a whole number"),
    ("PORT", "²", "a whole number"),
    ("PORT", "١٢", "a whole number"),
    ("PORT", "9" * 5000, "a whole number"),
    ("PORT", "70000", "0 to 65535"),
    ("SPEECH", "maybe", "true or false"),
    ("SPEECH", "", "true or false"),
    ("LANGUAGE", "fr", "one of en, mi, ar, zh_CN, vi, hi"),
]


@pytest.mark.parametrize(("name", "text", "message"), ENVIRONMENT, ids=[f"{n}={t[:9]}" for n, t, _ in ENVIRONMENT])
def test_an_environment_that_is_wrong(tmp_path, name, text, message):
    found = fault(tmp_path, {f"SHOPFRONT_{name}": text})
    assert f"the environment variable SHOPFRONT_{name}" in found
    assert f"it takes {message}" in found


def test_a_command_line_that_is_wrong(tmp_path):
    assert "the command line" in fault(tmp_path, given={"port": "8080"})
    assert "There is no setting 'colour'" in fault(tmp_path, given={"colour": "red"})


def test_a_right_value_does_not_excuse_a_wrong_one_below_it(tmp_path):
    """A file that is wrong is told also while the command line hides it: it would come back as a surprise."""
    assert "port" in fault(written(tmp_path, 'port = "x"'), given={"port": 1})


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_the_table_makes_sense(setting):
    assert re.fullmatch(r"[a-z]+(_[a-z]+)*", setting.name)
    assert setting.help.endswith(".")
    assert not setting.choices or setting.default in setting.choices
    assert load(Path(), {}, {setting.name: setting.default})
    assert BY_NAME[setting.name] is setting


def documented() -> dict[str, list[str]]:
    """The rows of docs/settings.md by name: environment variable, default, meaning."""
    rows = re.findall(r"^\| `(\w+)` \|(.*)\|$", TABLE.read_text(encoding="utf-8"), re.MULTILINE)
    return {name: [cell.strip() for cell in rest.split("|")] for name, rest in rows}


def test_every_setting_is_documented_and_nothing_else():
    assert list(documented()) == [setting.name for setting in SETTINGS]


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_what_is_documented_is_so(setting):
    variable, default, meaning = documented()[setting.name]
    shown = str(setting.default).lower() if isinstance(setting.default, bool) else str(setting.default)
    assert variable == f"`{setting.variable}`"
    assert default == (f"`{shown}`" if shown else "empty")
    assert meaning.startswith(setting.help)
    assert all(f"`{choice}`" in meaning for choice in setting.choices)
    assert setting.least is None or f"{setting.least} to {setting.most}" in meaning
