"""Checks that every sentence of the code is translated, and brings the .ts files up to date.

    python .ci/translations.py            check
    python .ci/translations.py --update   take up new sentences, drop those that are gone

English is the language of the code, so its file holds plural forms only.
"""

import argparse
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfile

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
SOURCE_LANGUAGE = "en"
FOLDERS = ("kiosk", "ui")

# What a translation must carry over: {name} of our own texts, %1 of Qt's. A word may tell %n ("two tickets").
PLACEHOLDER = re.compile(r"\{\w*\}|%L?\d+")


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence in one language."""

    context: str
    source: str
    comment: str
    state: str
    counted: bool
    forms: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it one sentence and no other."""
        return self.context, self.source, self.comment

    def __str__(self) -> str:
        return f"{self.context}: “{self.source}”"


def language_of(path: Path) -> str:
    """`ar` of `shopfront_ar.ts`."""
    return path.stem.partition("_")[2]


def read(path: Path) -> list[Message]:
    """Every sentence of a .ts file."""
    root = ET.parse(path).getroot()  # noqa: S314 the file is ours
    return list(_messages(root))


def _messages(root: ET.Element) -> Iterator[Message]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield Message(
                context=context.findtext("name", ""),
                source=message.findtext("source", ""),
                comment=message.findtext("comment", ""),
                state=translation.get("type", "finished"),
                counted=message.get("numerus") == "yes",
                forms=tuple(forms),
            )


def sources(root: Path) -> list[str]:
    """Every file that may hold sentences; lupdate finds no Python when it is given a folder."""
    files = (path for folder in FOLDERS for path in (root / folder).rglob("*") if path.suffix in {".py", ".qml"})
    return sorted(str(path) for path in files)


def update(root: Path, path: Path, *options: str) -> None:
    """Let lupdate merge the sentences of the code into a .ts file."""
    if language_of(path) == SOURCE_LANGUAGE:
        options = (*options, "-pluralonly")
    with tempfile.NamedTemporaryFile("w", suffix=".lst", encoding="utf-8") as listed:
        listed.write("\n".join(sources(root)))
        listed.flush()
        command = [sys.executable, str(BIN / "pyside6-lupdate"), "-silent", "-locations", "none"]
        language = ("-source-language", SOURCE_LANGUAGE, "-target-language", language_of(path))
        done = subprocess.run(
            [*command, *language, *options, f"@{listed.name}", "-ts", str(path)],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
    if done.returncode != 0:
        msg = f"lupdate failed on {path.name}:\n{done.stdout}{done.stderr}"
        raise SystemExit(msg)


def problems_of(message: Message) -> Iterator[str]:
    """What is wrong with one sentence of the file."""
    if message.state in {"vanished", "obsolete"}:
        yield "is no longer in the code"
    elif "%n" in message.source and not message.counted:
        yield 'has %n but no count: qsTr(…, "", n), or QT_TRANSLATE_NOOP("Text", …, "", 0)'
    elif message.state == "unfinished" or not all(form.strip() for form in message.forms):
        yield "is not translated"
    elif "%n" in message.source and not any("%n" in form for form in message.forms):
        yield "must say %n in at least one form"
    else:
        wanted = set(PLACEHOLDER.findall(message.source))
        if any(set(PLACEHOLDER.findall(form)) != wanted for form in message.forms):
            yield f"must carry exactly {', '.join(sorted(wanted)) or 'no placeholder'} in every form"


def problems(root: Path, path: Path) -> list[str]:
    """Everything that keeps this file from being complete."""
    known = read(path)
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / path.name
        copyfile(path, fresh)
        update(root, fresh)
        after = read(fresh)
    found = [f"{message} {problem}" for message in known for problem in problems_of(message)]
    have = {message.key for message in known}
    found += [f"{message} is not in the file" for message in after if message.key not in have]
    gone = {message.key for message in after if message.state in {"vanished", "obsolete"}}
    found += [
        f"{message} is no longer in the code"
        for message in known
        if message.key in gone and message.state not in {"vanished", "obsolete"}
    ]
    return found


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description="Checks the translations, or brings them up to date.")
    parser.add_argument("--update", action="store_true", help="write the sentences of the code into the files")
    parser.add_argument("--root", type=Path, default=ROOT, help="the project to look at")
    options = parser.parse_args()
    root = options.root.resolve()
    files = sorted((root / "assets" / "i18n").glob("*_*.ts"))
    if options.update:
        for path in files:
            update(root, path, "-no-obsolete")
        return 0
    found = [f"{path.name}: {problem}" for path in files for problem in problems(root, path)]
    print("".join(f"{line}\n" for line in found), end="")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
