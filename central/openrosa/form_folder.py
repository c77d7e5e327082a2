"""The folder that forms are pulled into: what waits until a form is whole, and what is remembered of each."""

from __future__ import annotations

import hashlib
import os
import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import msgspec

from kiosk.errors import DataFault
from kiosk.forms.file_names import file_stem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

STATE_FILE: Final = "openrosa.json"
_WAITING: Final = ".pulling"
_PIECE: Final = 1024 * 1024


class Kept(msgspec.Struct, frozen=True):
    """A form that was fetched: its file in the folder, and the hashes that the server told, of it and of its files."""

    file: str
    version: str
    hash: str
    media: dict[str, str] = {}


class Sink:
    """A file that is being fetched."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._digest = hashlib.md5(usedforsecurity=False)
        self.is_kept = False

    def write(self, piece: bytes) -> None:
        """Take a piece."""
        self._digest.update(piece)
        self._file.write(piece)

    @property
    def md5(self) -> str:
        """The hash of what was taken, as manifests write it."""
        return f"md5:{self._digest.hexdigest()}"

    def keep(self) -> None:
        """It is whole and good; without this it is thrown away."""
        self.is_kept = True


class FormFolder:
    """Raises DataFault where the folder can't be used."""

    def __init__(self, folder: Path, forms: dict[str, Kept]) -> None:
        self._folder = folder
        self._forms = forms

    @classmethod
    def at(cls, folder: Path) -> FormFolder:
        """Open the folder, which is made where it is missing; a state that can't be read counts as none."""
        with _failing(folder):
            folder.mkdir(parents=True, exist_ok=True)
            try:
                forms = msgspec.json.decode((folder / STATE_FILE).read_bytes(), type=dict[str, Kept])
            except (FileNotFoundError, msgspec.DecodeError):
                forms = {}
        return cls(folder, forms)

    def kept(self, form_id: str) -> Kept | None:
        """What is remembered of a form."""
        return self._forms.get(form_id)

    def free_name(self, form_id: str) -> str:
        """A file for a new form: no two forms share one, and none that somebody else put there is written over."""
        stem = file_stem(form_id)
        taken = {kept.file.casefold() for kept in self._forms.values()}
        while f"{stem}.xml".casefold() in taken or (self._folder / f"{stem}.xml").exists():
            stem = f"{stem}_{hashlib.sha256(f'{stem} {form_id}'.encode()).hexdigest()[:6]}"
        return f"{stem}.xml"

    def has(self, file: str, media: str = "") -> bool:
        """Whether a form, or a file beside it, is there."""
        return (self._beside(file) / media if media else self._folder / file).is_file()

    def is_waiting(self, file: str, media: str, md5: str) -> bool:
        """Whether a file with this hash, which may be unknown, was fetched before the last try was cut off."""
        path = self._waiting(file) / media
        if not md5 or not path.is_file():
            return False
        digest = hashlib.md5(usedforsecurity=False)
        with _failing(path), path.open("rb") as found:
            while piece := found.read(_PIECE):
                digest.update(piece)
        return f"md5:{digest.hexdigest()}" == md5

    @contextmanager
    def waiting(self, file: str, media: str) -> Iterator[Sink]:
        """Where a file is fetched to; at the end it waits there if it was kept."""
        folder = self._waiting(file)
        part = folder / f"{media}.part"
        with _failing(folder):
            folder.mkdir(parents=True, exist_ok=True)
            try:
                with part.open("wb") as opened:
                    sink = Sink(opened)
                    yield sink
                    opened.flush()
                    os.fsync(opened.fileno())
                if sink.is_kept:
                    part.replace(folder / media)
            finally:
                part.unlink(missing_ok=True)

    def settle(self, form_id: str, kept: Kept, xml: bytes | None) -> bytes:
        """Put what waits into place, the form last, and remember it; returns the form."""
        place, beside = self._folder / kept.file, self._beside(kept.file)
        before = self._forms.get(form_id)
        with _failing(self._folder):
            for path in self._waited(kept):
                beside.mkdir(exist_ok=True)
                path.replace(beside / path.name)
            for name in (before.media.keys() - kept.media.keys()) if before else ():
                (beside / name).unlink(missing_ok=True)
            shutil.rmtree(self._waiting(kept.file), ignore_errors=True)
            if before is None:  # its name is taken first, so that a stop now does not lead to a second file
                self._remember(form_id, Kept(kept.file, "", ""))
            if xml is not None:
                _write(place, xml)
            self._remember(form_id, kept)
            return place.read_bytes() if xml is None else xml

    def _remember(self, form_id: str, kept: Kept) -> None:
        self._forms[form_id] = kept
        _write(self._folder / STATE_FILE, msgspec.json.format(msgspec.json.encode(self._forms)))

    def _waited(self, kept: Kept) -> list[Path]:
        folder = self._waiting(kept.file)
        return [folder / name for name in kept.media if (folder / name).is_file()]

    def _beside(self, file: str) -> Path:
        return self._folder / f"{file.removesuffix('.xml')}-media"

    def _waiting(self, file: str) -> Path:
        return self._folder / _WAITING / file.removesuffix(".xml")


def _write(path: Path, content: bytes) -> None:
    part = path.with_name(f"{path.name}.part")
    with part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


@contextmanager
def _failing(where: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        message = f"{where} can't be used ({error.strerror}). Choose another folder."
        raise DataFault(message) from error
