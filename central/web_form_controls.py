"""A question as HTML: its label, hint and error, and the elements that take its answer; without a script."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Final

from central.web_form_reading import field
from central.web_form_widgets import GROUPS, Widget, ends_of, steps_of, widget_of
from central.web_form_words import answer_words, rich
from kiosk.markdown import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from central.ticket_words import Voice
    from kiosk.forms.session.state import State

_IMAGES: Final = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}
_MOST_PICTURE: Final = 512 * 1024
_MOST_FOUND: Final = 20
_NATIVE: Final = {
    Widget.DATE: ("date", ""),
    Widget.MONTH: ("month", ""),
    Widget.TIME: ("time", ""),
    Widget.MOMENT: ("datetime-local", ""),
    Widget.YEAR: ("text", ' inputmode="numeric" maxlength="4" class="short"'),
    Widget.WHOLE: ("text", ' inputmode="numeric" class="short" dir="ltr"'),
    Widget.NUMBER: ("text", ' inputmode="decimal" class="short" dir="ltr"'),
    Widget.RANGE: ("text", ' inputmode="decimal" class="short" dir="ltr"'),
    Widget.TEXT: ("text", ' dir="auto"'),
}
"""The type of the input, and what else it has. Numbers are text, for whoever writes them in other digits."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as its page asks it. `typed` is what stands in its boxes and could not be read."""

    id: str
    state: State
    mend: str = ""
    typed: tuple[str, ...] = ()
    search: str | None = None
    alone: bool = False
    """It is the only one of its page, whose heading it is."""

    @property
    def name(self) -> str:
        """The name of its field."""
        return field(self.state.ref)


class Controls:
    """Writes questions in one language; `picture` finds the pictures of the form."""

    def __init__(self, voice: Voice, picture: Callable[[str], tuple[str, bytes]]) -> None:
        self._voice, self._picture = voice, picture

    def html(self, asked: Asked) -> str:
        """The question with all that belongs to it."""
        widget = widget_of(asked.state)
        ref = f'<input type="hidden" name="asked" value="{escape(asked.state.ref)}">'
        wrong = " wrong" if asked.mend else ""
        if widget is Widget.FACT:
            return f'<div class="asked fact">{self._fact(asked)}</div>'
        if widget is Widget.AT_OFFICE:
            told = f'<p class="banner">{self._voice.html("web.at_office")}</p>'
            return f'<div class="asked" id="{asked.id}">{ref}{self._heading(asked)}{self._about(asked)}{told}</div>'
        if widget in GROUPS:
            inner = (
                f"<fieldset{self._described(asked)}><legend>{self._heading(asked)}</legend>"
                f"{self._about(asked)}{self._group(widget, asked)}</fieldset>"
            )
            return f'<div class="asked{wrong}">{ref}{inner}</div>'
        if widget is Widget.TICK:
            return f'<div class="asked{wrong}">{ref}{self._tick(asked)}</div>'
        label = f'<label for="{asked.id}">{self._label(asked)}</label>'
        heading = f"<h1>{label}</h1>" if asked.alone else label
        return f'<div class="asked{wrong}">{ref}{heading}{self._about(asked)}{self._box(widget, asked)}</div>'

    # around

    def _label(self, asked: Asked) -> str:
        words = asked.state.label or ""
        optional = self._voice.text("web.optional")
        if asked.state.required or words.rstrip().casefold().endswith(optional.casefold()):
            return rich(words)
        return f'{rich(words)} <span class="soft">{escape(optional)}</span>'

    def _heading(self, asked: Asked) -> str:
        return f"<h1>{self._label(asked)}</h1>" if asked.alone else f"<span>{self._label(asked)}</span>"

    def _about(self, asked: Asked) -> str:
        """Hint, picture and error."""
        hint, words = asked.state.hint, asked.state.words
        told = f'<p class="soft" id="{asked.id}-hint">{rich(hint)}</p>' if hint else ""
        name, content = self._picture(words.media.get("image", "") if words else "")
        media = _IMAGES.get(name[name.rfind(".") :].lower()) if name else None
        if media and 0 < len(content) <= _MOST_PICTURE:
            told += f'<img src="data:{media};base64,{b64encode(content).decode()}" alt="">'
        return told + (f'<p class="mend" id="{asked.id}-mend">{escape(asked.mend)}</p>' if asked.mend else "")

    def _described(self, asked: Asked) -> str:
        ids = [f"{asked.id}-hint"] if asked.state.hint else []
        ids += [f"{asked.id}-mend"] if asked.mend else []
        invalid = ' aria-invalid="true"' if asked.mend and widget_of(asked.state) not in GROUPS else ""
        return (f' aria-describedby="{" ".join(ids)}"' if ids else "") + invalid

    def _fact(self, asked: Asked) -> str:
        words = asked.state.label or ""
        tag = "h1" if asked.alone else "p"
        answer = answer_words(asked.state, self._voice) if asked.state.value else ""
        return f"<{tag}>{rich(words)}</{tag}>{self._about(asked)}" + (f"<p>{_lines(answer)}</p>" if answer else "")

    # one element

    def _box(self, widget: Widget, asked: Asked) -> str:
        state, about = asked.state, f' id="{asked.id}" name="{escape(asked.name)}"{self._described(asked)}'
        if widget is Widget.SELECT:
            return self._select(about, self._choices(state), state.value)
        if widget is Widget.RANGE and (steps := steps_of(state)):
            return self._select(about, [(step, step) for step in steps], state.value, own=True)
        value = asked.typed[0] if asked.typed else _in_box(widget, state.value)
        if widget is Widget.LONG_TEXT:
            return f'<textarea{about} rows="5" dir="auto">\n{escape(value)}</textarea>'
        if widget is Widget.RANGE:
            low, high = ends_of(state)
            about += f' placeholder="{escape(low)} – {escape(high)}"'
        kind, more = _NATIVE[widget]
        if state.control is not None and (state.control.kind == "secret" or "masked" in state.control.appearances):
            kind = "password"
        return f'<input type="{kind}"{more}{about} value="{escape(value)}">'

    def _select(self, about: str, choices: Iterable[tuple[str, str]], value: str, *, own: bool = False) -> str:
        empty = f'<option value="">{self._voice.html("web.choose")}</option>'
        rows = "".join(
            f'<option value="{escape(one)}"{" selected" if one == value else ""}>'
            f"{escape(label if own else plain(label))}</option>"
            for one, label in choices
        )
        return f"<select{about}>{empty}{rows}</select>"

    def _tick(self, asked: Asked) -> str:
        about = f' id="{asked.id}" name="{escape(asked.name)}" value="OK"{self._described(asked)}'
        checked = " checked" if asked.state.value else ""
        label = f'<label for="{asked.id}">{rich(asked.state.label or "")}</label>'
        return f'{self._about(asked)}<div class="choice"><input type="checkbox"{about}{checked}>{label}</div>'

    # several elements

    def _group(self, widget: Widget, asked: Asked) -> str:
        if widget is Widget.PLACE:
            return self._place(asked)
        if widget is Widget.RANK:
            return self._rank(asked)
        chosen = asked.state.value.split() if widget in {Widget.BOXES, Widget.LIST_SEVERAL} else [asked.state.value]
        kind = "checkbox" if widget in {Widget.BOXES, Widget.LIST_SEVERAL} else "radio"
        if widget in {Widget.LIST_ONE, Widget.LIST_SEVERAL}:
            return self._list(asked, kind, chosen)
        hint = f'<p class="soft">{self._voice.html("web.choose_all")}</p>' if kind == "checkbox" else ""
        choices = self._choices(asked.state)
        if kind == "radio" and not asked.state.required:
            choices = [*choices, ("", self._voice.text("web.no_answer"))]
        return hint + self._rows(asked, kind, choices, chosen)

    def _rows(self, asked: Asked, kind: str, choices: Sequence[tuple[str, str]], chosen: Sequence[str]) -> str:
        rows = []
        for place, (value, label) in enumerate(choices):
            # The first has the id of the question, to which the summary of errors leads.
            identity = asked.id if not place else f"{asked.id}-{place}"
            checked = " checked" if value in chosen and (value or not asked.state.required) else ""
            rows.append(
                f'<div class="choice"><input type="{kind}" id="{identity}" name="{escape(asked.name)}" '
                f'value="{escape(value)}"{checked}><label for="{identity}">{rich(label)}</label></div>'
            )
        return "".join(rows)

    def _list(self, asked: Asked, kind: str, chosen: Sequence[str]) -> str:
        """A long list: what is chosen, what was found, and a search."""
        choices, ref = asked.state.choice_list, escape(asked.state.ref)
        if choices is None:
            return ""
        values = [value for value in chosen if value in choices.values]
        rows = [(value, choices.label(choices.values.index(value))) for value in values]
        found = choices.search(asked.search, _MOST_FOUND) if asked.search else []
        rows += [(one.value, one.words.text) for one in found if one.value not in values]
        note = "web.list_found" if found else "web.list_none"
        told = f'<p class="soft" role="status">{self._voice.html(note)}</p>' if asked.search is not None else ""
        box = f"{asked.id}-find" if rows else asked.id
        name = escape(field(asked.state.ref, "find"))
        return (
            f'{told}{self._rows(asked, kind, rows, chosen)}<label for="{box}">{self._voice.html("web.list_label")}'
            f'</label><input type="text" dir="auto" id="{box}" name="{name}" value="{escape(asked.search or "")}">'
            f'<button class="button" name="do" value="find:{ref}">{self._voice.html("web.list_find")}</button>'
        )

    def _rank(self, asked: Asked) -> str:
        choices = self._choices(asked.state)
        values = asked.typed or tuple(asked.state.value.split())
        rows = []
        for place in range(len(choices)):
            identity = asked.id if not place else f"{asked.id}-{place}"
            about = f' id="{identity}" name="{escape(asked.name)}"'
            label = self._voice.html("web.rank", place=place + 1)
            value = values[place] if place < len(values) else ""
            rows.append(f'<label for="{identity}">{label}</label>{self._select(about, choices, value)}')
        return "".join(rows)

    def _place(self, asked: Asked) -> str:
        values = asked.typed or tuple(asked.state.value.split()[:2]) or ("", "")
        later = f'<p class="soft">{self._voice.html("web.place_later")}</p>'
        rows = []
        for part, text, value in zip(("lat", "lon"), ("web.latitude", "web.longitude"), values, strict=False):
            identity = asked.id if part == "lat" else f"{asked.id}-lon"
            name = escape(field(asked.state.ref, part))
            rows.append(
                f'<label for="{identity}">{self._voice.html(text)}</label><input type="text" inputmode="decimal" '
                f'class="short" dir="ltr" id="{identity}" name="{name}" value="{escape(value)}">'
            )
        return later + "".join(rows)

    def _choices(self, state: State) -> list[tuple[str, str]]:
        return state.choices or []


def _in_box(widget: Widget, value: str) -> str:
    """The value as the element takes it."""
    lengths = {Widget.MONTH: 7, Widget.YEAR: 4, Widget.TIME: 5, Widget.MOMENT: 16, Widget.DATE: 10}
    return value[: lengths[widget]] if widget in lengths else value


def _lines(words: str) -> str:
    return escape(words).replace("\n", "<br>")
