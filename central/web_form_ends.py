"""The last pages of a form in a browser: before it is given back or wiped, its receipt, and its six words."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from central.web_form_frame import PATH, hidden_of

if TYPE_CHECKING:
    from central.web_form_frame import Frame
    from central.web_form_room import Sitting


class EndHtml:
    """Writes these pages of one form."""

    def __init__(self, frame: Frame, sitting: Sitting) -> None:
        self._frame, self._sitting = frame, sitting
        self._title = sitting.form.service.title.get(frame.voice.language)

    def leaving(self, how: str) -> str:
        """Before a form is given back or wiped."""
        voice, given = self._frame.voice, how == "elsewhere"
        sent = self._sitting.is_done()
        title = voice.text("web.elsewhere" if given else "web.wipe_title")
        more = "web.elsewhere_more" if given else "web.wipe_sent" if sent else "web.wipe_more"
        line = voice.html(more, office=self._frame.office.title(voice.language))
        press = voice.html("web.elsewhere_give" if given else "web.wipe_now")
        kind = "primary" if given else "primary grave"
        other = "" if given or sent else self._frame.way("elsewhere", "web.elsewhere")
        main = (
            f'<form method="post" action="{PATH}/leave/{how}"><h1>{escape(title)}</h1><p>{line}</p>'
            f'{hidden_of(self._sitting.form)}<button class="button {kind}">{press}</button></form>{other}'
            f'<p><a href="{PATH}">{voice.html("web.to_form")}</a></p>'
        )
        return self._frame.whole(title, main)

    def sent(self) -> str:
        """The receipt."""
        voice = self._frame.voice
        title = voice.text("web.sent")
        reference = (
            f'<p class="soft">{voice.html("web.reference")}</p><p class="code" dir="ltr">'
            f"{escape(self._sitting.reference)}</p><p>{voice.html('web.reference_more')}</p>"
        )
        card = self._frame.card(f"<h1>{escape(title)}</h1>", f"<p>{escape(self._title)}</p>", reference)
        return self._frame.whole(title, card + self._frame.way("wipe", "web.wipe", "primary"))

    def given(self, words: str, staff_words: str, day: str) -> str:
        """The six words, once the form is closed here."""
        voice = self._frame.voice
        title = voice.text("web.words_given")
        staff = voice.html("web.for_staff", words=staff_words)
        for_staff = f'<p class="soft" dir="auto">{staff}</p>' if staff_words else ""
        card = self._frame.card(
            f'<h1>{escape(title)}</h1><p class="code" dir="auto">{escape(words)}</p>{for_staff}',
            f"<p>{voice.html('web.words_until', day=day)}</p><p>{voice.html('web.words_keep')}</p>",
        )
        return self._frame.whole(title, card + self._frame.way("wipe", "web.wipe", "primary"))
