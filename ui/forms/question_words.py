"""From a question of the form engine to what its widget needs to know."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ui.forms.question import NOBODY, NOBODY_POINTS, ChoiceColumns, Pointer, QuestionShown, Typist
from ui.forms.written_answer import written_answer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.forms.pages.filling import Filling
    from kiosk.forms.session.choices import ChoiceList
    from kiosk.forms.session.state import State

translate = QCoreApplication.translate

_IMAGES: Final = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".svg": "image/svg+xml"}
_MOST_PICTURES: Final = 60
"""Longer lists are searched, and show no pictures."""

_LONG_LIST: Final = 200
"""The words of a longer one are not made again to see whether they have changed."""


class QuestionWords:
    """Makes the questions of one form; lists that did not change stay the same object."""

    def __init__(self, filling: Filling, resources: Mapping[str, bytes]) -> None:
        self._filling = filling
        self._resources = resources
        self._columns: dict[str, ChoiceColumns] = {}
        self.told: Callable[[str, str], str] = lambda _ref, _value: ""
        """Says where an answer to a question was told before."""
        self.pointed: Callable[[str], Pointer] = lambda _ref: NOBODY_POINTS
        """Who points at a question."""
        self.shared: Callable[[str], str] = lambda _ref: ""
        """Says who sees the answer to a question."""
        self.typist: Callable[[str], Typist] = lambda _ref: NOBODY
        """Says whom one can let type the answer to a question."""

    def shown(self, ref: str, error: str = "") -> QuestionShown:
        """A question as it stands."""
        state = self._filling.state(ref)
        control, words, hints = state.control, state.words, state.hint_words
        kind = control.kind if control is not None else "input"
        looks = " ".join(control.appearances) if control is not None else ""
        if kind == "secret":
            kind, looks = "input", f"{looks} masked"
        parameters = dict(control.parameters) if control is not None else {}
        video, film = self._video(words.media.get("video", "") if words else "")
        pointer = self.pointed(ref)
        return QuestionShown(
            ref=ref,
            kind=kind,
            data_type=state.data_type,
            appearance=looks,
            label=_without_optional(words.text if words else "", required=state.required),
            hint=hints.text if hints else "",
            guidance=hints.guidance if hints else "",
            value=state.value,
            choices=self._choices(ref, state),
            error=error,
            required=state.required,
            readonly=state.readonly,
            parameters=parameters | self._filling.session.extra(ref),  # noqa: S610 - no Django
            image=self._picture(words.media.get("image", "") if words else ""),
            video=video,
            film=film,
            read_back=written_answer(state) if state.readonly else "",
            told=self.told(ref, state.value),
            pointed_by=pointer.name,
            pointed_how=pointer.how,
            shared_with=self.shared(ref),
            typist=self.typist(ref),
            echoes=any(one.echoes for one in (words, hints, state.choice_list) if one is not None),
        )

    def forget(self) -> None:
        """The language has changed: every list has other words."""
        self._columns.clear()

    def _choices(self, ref: str, state: State) -> ChoiceColumns:
        found = state.choice_list
        if found is None:
            return _NONE
        known = self._columns.get(ref)
        if known is not None and _same(known, found):
            return known
        columns = self._columns[ref] = ChoiceColumns(found.values, found.labels, self._pictures(found))
        return columns

    def _pictures(self, choices: ChoiceList) -> dict[str, str]:
        if len(choices) > _MOST_PICTURES:
            return {}
        media = ((one.value, self._picture(one.words.media.get("image", ""))) for one in choices)
        return {value: address for value, address in media if address}

    def _picture(self, address: str) -> str:
        name, content = self._content(address)
        media = _IMAGES.get(name[name.rfind(".") :].lower()) if name else None
        return f"data:{media};base64,{b64encode(content).decode()}" if content and media else ""

    def _video(self, address: str) -> tuple[str, bytes]:
        name, content = self._content(address)
        return (name, content) if content else ("", b"")

    def _content(self, address: str) -> tuple[str, bytes]:
        name = address.rpartition("/")[2]
        return name, self._resources.get(address) or self._resources.get(name) or b""


def _same(known: ChoiceColumns, found: ChoiceList) -> bool:
    """Whether a list still says the same: codes may repeat under another parent, and labels may hold an answer."""
    if known.values is not found.values and list(known.values) != list(found.values):
        return False
    if known.values is found.values and len(found) > _LONG_LIST:
        return True
    labels = found.labels
    return known.labels is labels or list(known.labels) == list(labels)


def _without_optional(label: str, *, required: bool) -> str:
    """Authors may say it themselves; the widget says it for all of them, so it would stand there twice."""
    word = translate("QuestionView", "(optional)")
    ends = not required and label.rstrip().casefold().endswith(word.casefold())
    return label.rstrip()[: -len(word)].rstrip() if ends else label


_NONE: Final = ChoiceColumns()
