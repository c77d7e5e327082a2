"""The forms of a pack as XForms, each converted once and kept by the hash of its bytes in the data directory."""

import hashlib
import os
import tempfile
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import msgspec

from kiosk.forms.authoring.container import MOST_BYTES
from kiosk.forms.authoring.media import resources
from kiosk.forms.errors import FormError

_EDITION = "2"
"""Goes up when our own part of the conversion changes, so that what was kept before is not used."""
_DIGEST = 32


class FormSource(msgspec.Struct, frozen=True):
    """What the engine compiles: the XForm and its files by name."""

    xml: bytes
    resources: dict[str, bytes]


class FormLibrary:
    """The folder of a pack's forms, and the folder that keeps them converted. Conversion takes up to seconds."""

    def __init__(self, folder: Path | Callable[[], Path], kept: Path) -> None:
        """Forms are in `folder`, each with its `<form>-media`, or where that says now; `kept` is made when needed."""
        self._where = folder if callable(folder) else lambda: folder
        self._kept = kept

    @property
    def _folder(self) -> Path:
        return self._where()

    def names(self) -> tuple[str, ...]:
        """Return the file names of all forms."""
        return tuple(sorted(file.name for file in self._folder.glob("*.x*") if _is_form(file)))

    def source(self, name: str) -> FormSource:
        """Return a form ready for the engine; raise FormError where it is not there or has errors."""
        file = self._folder / name
        if Path(name).name != name or not file.is_file():
            message = f"There is no form {name}."
            raise FormError(message)
        if file.stat().st_size > MOST_BYTES:
            message = f"The form {name} is larger than {MOST_BYTES >> 20} MB."
            raise FormError(message)
        raw = file.read_bytes()
        if file.suffix == ".xml":
            return FormSource(raw, resources(file))
        kept = self._kept / f"{_key(raw, file.stem)}.form"
        made = _read(kept)
        if made is None:
            made = _converted(file)
            _write(kept, made)
        return FormSource(made.xml, {**resources(file), **made.resources})

    def compile_all(self) -> None:
        """Make every form ready to be filled in; raises FormError for the first that cannot be. Takes seconds."""
        from kiosk.forms.definition.cache import FormCache  # noqa: PLC0415 - not for who only converts
        from kiosk.forms.session import compile_form  # noqa: PLC0415

        for name in self.names():
            source = self.source(name)
            compile_form(source.xml, source.resources, cache=FormCache(self._kept))

    def convert_all(self) -> dict[str, str]:
        """Convert what is not kept yet, and return what is wrong by the name of its form; none where all are well."""
        faults: dict[str, str] = {}
        for name in self.names():
            try:
                self.source(name)
            except FormError as error:
                faults[name] = error.message
        return faults


def _is_form(file: Path) -> bool:
    # A spreadsheet program leaves ~$name.xlsx beside a workbook that is open.
    return file.suffix in {".xlsx", ".xml"} and not file.name.startswith(("~", "."))


def _key(raw: bytes, stem: str) -> str:
    digest = hashlib.sha256(f"{_EDITION} {version('pyxform')} {stem}\n".encode())
    digest.update(raw)
    return digest.hexdigest()


def _converted(file: Path) -> FormSource:
    from kiosk.forms.authoring.checking import check_form  # noqa: PLC0415 - not for a form that is kept

    checked = check_form(file)
    if not checked.xml:
        errors = checked.report.errors
        message = f"{errors[0].told(file.name)} (`forms check` tells {len(errors)} errors)"
        raise FormError(message)
    return FormSource(checked.xml, checked.made)


def _read(kept: Path) -> FormSource | None:
    """What was kept, None where there is nothing or it was cut or changed."""
    try:
        raw = kept.read_bytes()
        if hashlib.sha256(raw[_DIGEST:]).digest() != raw[:_DIGEST]:
            return None
        return msgspec.msgpack.decode(raw[_DIGEST:], type=FormSource)
    except (OSError, msgspec.DecodeError):
        return None


def _write(kept: Path, made: FormSource) -> None:
    raw = msgspec.msgpack.encode(made)
    kept.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=kept.parent, suffix=".part", delete=False) as part:
        part.write(hashlib.sha256(raw).digest() + raw)
    os.replace(part.name, kept)  # noqa: PTH105 - in one step, so that a half-written form is never read
