"""The files that services name, in a pack's folders `forms` and `media`: are they there, and are they what they say?"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.catalogue.fault import PackFault
from kiosk.catalogue.pack import Service

MEDIA: Final = "media"
MOST_VIDEO_BYTES: Final = 8 * 1024 * 1024
"""A minute of a signer at 640 x 360 needs half of it; all files of a pack share what a kiosk takes."""
MOST_PICTURE_BYTES: Final = 512 * 1024
_HEAD: Final = 12
_BEGINS: Final = {
    "mp4": lambda head: head[4:8] == b"ftyp",
    "webm": lambda head: head[:4] == b"\x1a\x45\xdf\xa3",
    "png": lambda head: head[:8] == b"\x89PNG\r\n\x1a\n",
    "jpg": lambda head: head[:3] == b"\xff\xd8\xff",
    "jpeg": lambda head: head[:3] == b"\xff\xd8\xff",
    "svg": lambda head: head.lstrip()[:1] == b"<",
    "webp": lambda head: head[:4] == b"RIFF" and head[8:12] == b"WEBP",
}


def form_faults(form: str, file: Path) -> Iterator[PackFault]:
    """What is wrong with the form that a service names in its `file`."""
    folder = file.parent.parent / "forms"
    if form and not (folder / form).is_file():
        there = sorted(found.name for found in folder.glob("[a-z0-9]*.x*"))
        mend = f"Write one of {', '.join(there)}" if there else "Put it into the folder forms of the pack"
        yield PackFault(file, "form", f"the pack has no form `{form}`", f"{mend}, or remove `form`")


def media_faults(service: Service, file: Path) -> Iterator[PackFault]:
    """What is wrong with the pictures and the video that a service names in its `file`."""
    folder = file.parent.parent / MEDIA
    for place, line in enumerate(service.simple):
        if line.picture:
            yield from _faults(folder / line.picture, MOST_PICTURE_BYTES, file, f"simple[{place}].picture", "picture")
    if service.signed:
        yield from _faults(folder / service.signed.video, MOST_VIDEO_BYTES, file, "signed.video", "signed")


def _faults(media: Path, most: int, file: Path, key: str, instead: str) -> Iterator[PackFault]:
    try:
        with media.open("rb") as opened:
            head = opened.read(_HEAD)
        size = media.stat().st_size
    except OSError:
        mend = f"Put it into the folder {MEDIA} of the pack, or remove `{instead}`"
        yield PackFault(file, key, f"the pack has no file `{media.name}`", mend)
        return
    if not _BEGINS[media.suffix[1:]](head):
        problem = f"`{media.name}` is no {media.suffix[1:]} file, whatever it is called"
        yield PackFault(file, key, problem, "Save it anew in that format")
    if size > most:
        problem = f"`{media.name}` has {size / 1024 / 1024:.1f} MB, and may have {most / 1024 / 1024:g}"
        yield PackFault(file, key, problem, "Make it smaller or shorter")
