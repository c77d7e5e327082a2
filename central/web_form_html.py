"""The pages of a form in a browser: one page of the engine each, tasks, check, declaration, and what was added."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from central.web_form_controls import Asked, Controls
from central.web_form_frame import PATH, Frame, hidden_of
from central.web_form_room import STILL_MINUTES
from central.web_form_widgets import Widget, widget_of
from central.web_form_words import answer_words, mend_words, rich, sealed_to
from kiosk.days import named_day
from kiosk.forms.pages.check import check_of
from kiosk.forms.pages.flow import Stop
from kiosk.forms.pages.page import PageKind
from kiosk.languages import listed
from kiosk.markdown import plain
from kiosk.text import isolated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from central.web_form import Mend
    from central.web_form_room import Sitting
    from kiosk.catalogue.pack import Pack
    from kiosk.forms.pages.check import CheckRow

FORM: Final = "page"
_MOST_WORDS: Final = 60


class FormHtml:
    """Writes the page at which a form stands."""

    def __init__(self, frame: Frame, pack: Pack, sitting: Sitting, until_ms: int) -> None:
        self._frame, self._pack, self._sitting, self._until = frame, pack, sitting, until_ms
        self._form, self._filling, self._voice = sitting.form, sitting.form.filling, frame.voice
        self._title = self._form.service.title.get(self._voice.language)

    def page(self) -> str:
        """The page, with what is wrong on it."""
        stop, page = self._filling.flow.place.stop, self._filling.page
        if stop is Stop.TASKS:
            heading, body = self._tasks()
        elif stop is Stop.CHECK:
            heading, body = self._check()
        elif page is not None and page.kind is PageKind.REPEAT:
            heading, body = self._added(page.repeat)
        else:
            heading, body = self._questions()
        summary = self._summary()
        problem = f"{self._voice.text('web.problem')} – " if summary else ""
        main = (
            f'<form id="{FORM}" method="post" autocomplete="off" novalidate action="{self._address}">'
            f"{hidden_of(self._form)}{self._where()}{summary}{self._notice()}{body}{self._buttons()}</form>{self._foot()}"
        )
        return self._frame.whole(f"{problem}{heading or self._title} – {self._title}", main, form=FORM)

    # parts of every page

    @property
    def _address(self) -> str:
        return f"{PATH}/page/{self._form.number}"

    def _where(self) -> str:
        progress, page = self._filling.progress, self._filling.page
        if progress is None or page is None or page.tells or page.kind is not PageKind.QUESTIONS:
            return f'<p class="soft">{escape(self._title)}</p>'
        text = "web.progress_about" if progress.grows else "web.progress"
        told = self._voice.html(text, position=progress.position, total=progress.total)
        return f'<p class="soft">{escape(self._title)}<br>{told}</p>'

    def _summary(self) -> str:
        mends = self._form.shown.mends
        if not mends:
            return ""
        on_page = {ref: f"q{place}" for place, ref in enumerate(self._form.refs)}
        rows = "".join(f"<li>{self._mend_link(mend, on_page)}</li>" for mend in mends)
        title = self._voice.html("web.problem")
        return f'<div class="summary" id="problem" tabindex="-1" role="alert"><h2>{title}</h2><ul>{rows}</ul></div>'

    def _mend_link(self, mend: Mend, on_page: dict[str, str]) -> str:
        words = self._mend(mend)
        if mend.ref in on_page:
            return f'<a href="#{on_page[mend.ref]}">{escape(words)}</a>'
        label = plain(self._filling.state(mend.ref).label or "")
        told = self._voice.html("web.mend_at_office", label=label)
        if mend.ref not in self._form.at_office():
            told = escape(f"{label}: {words}" if label else words)
        return f'<button class="plainly" name="do" value="change:{escape(mend.ref)}">{told}</button>'

    def _mend(self, mend: Mend) -> str:
        if mend.text is not None:
            return self._voice.said(mend.text)
        if mend.fault is None:
            return self._voice.text("web.mend_again")
        return mend_words(mend.fault, widget_of(self._filling.state(mend.ref)), self._voice)

    def _notice(self) -> str:
        notice = self._form.shown.notice
        return f'<p class="banner" role="status">{escape(self._voice.said(notice))}</p>' if notice else ""

    def _buttons(self) -> str:
        voice, last = self._voice, self._form.last_page
        sealed = f"<p>{escape(sealed_to(self._form, self._pack, voice))}</p>" if last else ""
        press = voice.html("web.send" if last else "web.next")
        back = '<button class="button" name="do" value="back">' + voice.html("web.back") + "</button>"
        return (
            f'{sealed}<button class="button primary" name="do" value="next">{press}</button>'
            f"{back if self._filling.flow.trail else ''}"
        )

    def _foot(self) -> str:
        """How long the page stays open, and the ways out of the form."""
        voice, minutes = self._voice, STILL_MINUTES
        kept = self._sitting.kept
        day = named_day(self._frame.office.local(kept.expires_ms).date())
        code = voice.html("web.where_code", code=kept.code)
        more = escape(voice.text("web.where_code_more", day=day))
        ways = self._frame.way("elsewhere", "web.elsewhere") + self._frame.way("wipe", "web.wipe", "grave")
        until = voice.html("web.until", time=voice.time(self._until), minutes=minutes)
        return (
            f'<section class="ways" aria-label="{voice.html("web.leave")}"><p>{until}</p>'
            f'<p>{code}</p><p class="soft">{more}</p>{ways}</section>'
        )

    # the kinds of pages

    def _questions(self) -> tuple[str, str]:
        form, page = self._form, self._filling.page
        mends = {mend.ref: self._mend(mend) for mend in form.shown.mends}
        refs = form.refs
        alone = len(refs) == 1 and widget_of(form.filling.state(refs[0])) is not Widget.TICK
        heading = "" if alone else self._heading()
        controls = Controls(self._voice, form.picture)
        asked = [
            Asked(
                f"q{place}",
                form.filling.state(ref),
                mends.get(ref, ""),
                form.shown.typed.get(ref, ()),
                form.shown.searched.get(ref),
                alone,
            )
            for place, ref in enumerate(refs)
        ]
        named = plain(asked[0].state.label or "")[:_MOST_WORDS] if alone and page is not None else heading
        above = f"<h1>{escape(heading)}</h1>" if heading else self._instance()
        return named, above + "".join(controls.html(one) for one in asked)

    def _heading(self) -> str:
        page = self._filling.page
        if page is not None and page.kind is PageKind.DECLARATION:
            return self._voice.text("web.declaration")
        title = plain(page.title) if page is not None else ""
        return self._numbered(title) if self._number else title or plain(self._filling.section_label()) or self._title

    def _instance(self) -> str:
        page = self._filling.page
        return f'<p class="soft">{escape(self._numbered(plain(page.title)))}</p>' if page and self._number else ""

    @property
    def _number(self) -> str:
        page = self._filling.page
        return page.instances[-1].rpartition("[")[2].rstrip("]") if page is not None and page.instances else ""

    def _numbered(self, label: str, number: str = "") -> str:
        return f"{label or self._voice.text('web.entry')} {isolated(number or self._number)}"

    def _added(self, repeat: str) -> tuple[str, str]:
        voice, filling = self._voice, self._filling
        page, instances = filling.page, filling.instances(repeat)
        title = plain(filling.section_label()) or plain(page.title if page else "") or self._title
        count = voice.html("web.added", count=len(instances)) if instances else voice.html("web.added_none")
        rows = "".join(self._added_row(ref, str(number)) for number, ref in enumerate(instances, 1))
        add = voice.html("web.add" if instances else "web.add_first")
        undo = self._press("bring_back", "", voice.html("web.bring_back")) if filling.can_undo else ""
        more = self._press("add", "", add) if filling.session.has_room(repeat) else ""
        listed_rows = f'<ul class="found">{rows}</ul>' if rows else ""
        return title, f"<h1>{escape(title)}</h1><p>{count}</p>{listed_rows}{undo}{more}"

    def _added_row(self, instance: str, number: str) -> str:
        name = escape(self._numbered(plain(self._filling.state(instance).label or ""), number))
        known = escape(listed(self._known_by(instance), self._voice.language))
        ways = "".join(
            self._small(f"{do}:{instance}", self._voice.html(text), name)
            for do, text in (("open", "web.change"), ("remove", "web.remove"))
        )
        return f'<li><strong>{name}</strong><p>{known}</p><p class="small">{ways}</p></li>'

    def _known_by(self, instance: str) -> list[str]:
        refs = [ref for page in self._filling.plan.within(instance) for ref in page.refs]
        words = [answer_words(self._filling.state(ref), self._voice)[:_MOST_WORDS] for ref in refs]
        return [one for one in words if one][:2]

    def _tasks(self) -> tuple[str, str]:
        title = self._voice.text("web.tasks")
        rows = "".join(
            f'<li><button class="plainly" name="do" value="task:{escape(task.section.key)}">'
            f"{escape(plain(task.section.label) or self._voice.text('web.other_questions'))}</button>"
            f'<p class="soft">{self._voice.html(f"web.task_{task.state.value}")}</p></li>'
            for task in self._filling.tasks()
        )
        return title, f'<h1>{escape(title)}</h1><ul class="found">{rows}</ul>'

    def _check(self) -> tuple[str, str]:
        title = self._voice.text("web.check")
        sections = check_of(self._filling.plan, self._filling.session, self._filling.asks)
        cards = "".join(self._card(plain(section.label), section.rows) for section in sections)
        office = self._form.at_office()
        told = self._voice.html("web.some_at_office", n=len(office)) if office else ""
        needs = f'<div class="banner"><div><p>{told}</p>{self._frame.way("elsewhere", "web.elsewhere")}</div></div>'
        return title, f"<h1>{escape(title)}</h1>{needs if office else ''}{cards}"

    def _card(self, label: str, rows: Iterable[CheckRow]) -> str:
        heading = f"<h2>{escape(label)}</h2>" if label else ""
        return f'{heading}<dl class="found">{"".join(self._row(row) for row in rows)}</dl>'

    def _row(self, row: CheckRow) -> str:
        label = rich(row.state.label or "")
        if row.number:
            label = (
                f'<span class="soft">{escape(self._numbered(plain(row.instance), str(row.number)))}</span><br>{label}'
            )
        words = answer_words(row.state, self._voice)
        answer = escape(words).replace("\n", "<br>") if words else self._voice.html("web.not_provided")
        name = escape(plain(row.state.label or ""))
        change = self._small(f"change:{row.ref}", self._voice.html("web.change"), name)
        return f'<div><dt>{label}</dt><dd dir="auto">{answer}</dd><dd class="small">{change}</dd></div>'

    def _press(self, do: str, what: str, words: str) -> str:
        value = f"{do}:{escape(what)}" if what else do
        return f'<button class="button" name="do" value="{value}">{words}</button>'

    def _small(self, value: str, words: str, about: str) -> str:
        return (
            f'<button class="plainly" name="do" value="{escape(value)}">{words} '
            f'<span class="unseen">{about}</span></button>'
        )
