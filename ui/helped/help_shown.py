"""What QML sees of help: which state, which sheet, and every sentence, derived from what is so now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from kiosk.assist.help_call import HelpCall, HelpStatus, Kind
from ui.helped import help_news_words as news
from ui.helped import help_typing_words as typing
from ui.helped import help_wait_words as waits
from ui.helped import help_who_words as who
from ui.helped import help_words as words

if TYPE_CHECKING:
    from kiosk.queue.ringing import HelpWait
    from ui.helped.help_talk import Talk

CONSENT: Final = "help-1"
"""Names the words of the consent sheet; a test holds that other words have another name."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """Who can hear a call now: at how many counters it rings, how many are free, and how long it may take."""

    rings: int = 0
    free: int = 0
    wait: HelpWait | None = None
    unheard: bool = False
    """The network is down: nobody has heard it."""
    elsewhere: bool = False
    """Who answered sits in another building."""


@dataclass(frozen=True, slots=True)
class Stands:
    """Where the citizen is, and what was told already: needs by their codes, and in words."""

    page: str = ""
    about: str = ""
    ticket: str = ""
    needs: tuple[str, ...] = ()
    needs_told: str = ""
    place: bool = False
    """A ticket can keep the place of a call made from there."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A line with its icon."""

    sign: str
    words: str


@dataclass(frozen=True, slots=True)
class Now:
    """What is so, beside the call and the talk."""

    outlook: Outlook = Outlook()
    office: str = ""
    minutes: int = 0
    """Since the helper joined."""
    boxes: tuple[int, int] = (0, 0)
    """How many answers of the page are seen, of how many."""
    link: str = "waiting"
    """How the link is: connecting, live, waiting."""
    label: str = ""
    """The question that is asked about, or was filled in."""
    typed: str = ""
    pointed: str = ""
    """The question that is pointed at, in its words."""
    said: str = ""
    """The last message."""
    view: str = "talk"
    """What the sheet shows: of a session talk, card or papers; while it rings callback, where a number is typed."""
    card: str = ""
    problem: str = ""
    place: bool = False
    """A ticket can keep the place."""
    rings_back: bool = False
    """A number can be left."""
    away: bool = False
    """This screen is out of the building: nobody can walk over."""


@dataclass(frozen=True, slots=True)
class HelpShown:
    """Everything that stands on the strip and on the sheets."""

    state: str = ""
    """calling, callback, asked, declined, coming, beside, joined; or nothing."""
    part: str = "choose"
    title: str = ""
    line: str = ""
    initials: str = ""
    bar_title: str = ""
    bar_line: str = ""
    bar_button: str = ""
    news_icon: str = ""
    news_line: str = ""
    news_button: str = ""
    news_personal: bool = False
    yes_words: str = ""
    no_words: str = ""
    asked: str = ""
    typed: str = ""
    consent_line: str = ""
    problem: str = ""
    offers_ticket: bool = False
    offers_callback: bool = False
    may_come: bool = True
    """Whoever asks to join is in the building, and could walk over instead."""


_STATES: Final = {
    HelpStatus.CALLING: "calling",
    HelpStatus.ANSWERED: "asked",
    HelpStatus.DECLINED: "declined",
    HelpStatus.COMING: "coming",
}


def state_of(call: HelpCall | None) -> str:
    """The state of a call, as the kiosk tells it."""
    if call is None or not call.is_open:
        return ""
    if call.callback:
        return "callback"
    if call.status is HelpStatus.JOINED:
        return "joined" if call.may_flow else "beside"
    return _STATES[call.status]


def shown_of(call: HelpCall | None, talk: Talk, now: Now) -> HelpShown:
    """Everything, for a call that is open or for none."""
    state = state_of(call)
    if call is None or not state:
        return HelpShown(problem=now.problem)
    name = helper_name(call, talk)
    fresh = HelpShown(state=state, initials=initials(name), problem=now.problem)
    if state == "calling":
        return _calling(fresh, now)
    if state == "asked":
        return _asked(fresh, call, name, now)
    if state == "joined":
        return _joined(fresh, name, talk, now)
    apart = now.outlook.elsewhere or now.away
    title, line = {
        "callback": (words.rings_you(), words.may_go()),
        "declined": (words.declined(), words.waits_for_you() if apart else words.may_come(name)),
        "coming": (words.coming(name), words.from_counter(call.counter)),
        "beside": (words.beside(name), words.from_counter(call.counter)),
    }[state]
    bar = {"part": "calling", "bar_title": title, "bar_line": line, "bar_button": words.show_more()}
    return replace(fresh, title=title, line=line, **bar)


def helper_name(call: HelpCall, talk: Talk) -> str:
    """How the citizen may call the helper; empty while nobody has told."""
    return (talk.helper.name or call.name).partition(" ")[0]


def initials(name: str) -> str:
    """A name in two letters."""
    return name[:2].upper()


def _calling(fresh: HelpShown, now: Now) -> HelpShown:
    look = now.outlook
    if look.unheard:
        title, line = waits.nobody_heard(), waits.network_away() if now.away else waits.network_down()
    elif not look.rings:
        title, line = waits.nobody_there(), waits.rings_later()
    elif not look.free:
        likely = waits.likely_free if now.away else waits.likely
        title, line = waits.nobody_free(), likely(look.wait.low, look.wait.high) if look.wait else waits.unknown()
    else:
        title, line = waits.rings(), waits.rings_at(look.rings)
    bar = {"part": "calling", "bar_title": title, "bar_line": line, "bar_button": words.show_more()}
    offers = now.place and (look.unheard or not look.free)
    if now.view == "callback":
        bar |= {"part": "callback"}
        title, line = words.ring_me(), words.ring_where()
    rings_back = now.rings_back and not look.unheard and (now.away or not look.free)
    return replace(fresh, title=title, line=line, offers_ticket=offers, offers_callback=rings_back, **bar)


def _asked(fresh: HelpShown, call: HelpCall, name: str, now: Now) -> HelpShown:
    title = words.would_join(name)
    bar = {"bar_title": title, "bar_line": words.waits_for_you(), "bar_button": words.answer_it()}
    return replace(
        fresh,
        part="consent",
        title=title,
        line=who.staff_elsewhere(now.office) if now.outlook.elsewhere else who.staff_at(call.counter, now.office),
        yes_words=words.let_join(name),
        consent_line=words.can_do(),
        may_come=not (now.outlook.elsewhere or now.away),
        **bar,
    )


def _joined(fresh: HelpShown, name: str, talk: Talk, now: Now) -> HelpShown:
    seen, all_boxes = now.boxes
    other = {"connecting": words.connecting(), "waiting": words.interrupted()}
    line = other.get(now.link) or words.sees(seen, all_boxes, now.minutes)
    fresh = _news(replace(fresh, bar_title=words.with_you(name), bar_line=line), name, talk, now)
    if talk.filled is not None:
        told = {"title": words.is_right(), "line": words.typed_here(name), "asked": now.label, "typed": now.typed}
        return replace(fresh, part="fill", yes_words=words.right(), no_words=words.wrong(), **told)
    if talk.asked:
        told = {"title": words.let_fill(name), "line": words.one_box(), "asked": now.label}
        return replace(fresh, part="fill", yes_words=words.let_type(name), no_words=words.myself(), **told)
    if now.view == "card":
        return replace(fresh, part="card", title=now.card, line=words.card_from(name))
    if now.view == "papers":
        return replace(fresh, part="papers", line=words.papers_with(name))
    return replace(fresh, part="talk", title=words.talk_with(name))


def _news(fresh: HelpShown, name: str, talk: Talk, now: Now) -> HelpShown:
    if talk.asked or talk.filled is not None:
        line, button, icon = news.asks_you(name), words.answer_it(), "keyboard"
    elif talk.news.kind == "point" and now.pointed:
        line, button, icon = news.points_at(name, now.pointed), news.show_me(), "hand-tap"
    elif talk.news.kind == "declined":
        line, button, icon = typing.left_to_you(name), news.show_me(), "hand-tap"
    elif talk.news.kind == "said":
        line, button, icon = news.says(name, now.said), news.read_answer(), "chat-circle"
    elif talk.news.kind == "card":
        line, button, icon = news.sent_card(name), news.read_it(), "file-text"
    elif talk.news.kind == "papers":
        line, button, icon = news.added_paper(name), news.see_list(), "list-checks"
    elif talk.allowed:
        line, button, icon = typing.lets_one(name), typing.take_back(), "keyboard"
    else:
        line, button, icon = news.can_write(name), news.write_to(), "chats-circle"
    personal = talk.news.kind in {"said", "point"}
    return replace(fresh, news_line=line, news_button=button, news_icon=icon, news_personal=personal)


def consent_lines() -> tuple[list[str], list[str]]:
    """What a helper will see, and what not."""
    return words.will_see(), words.will_not_see()


def kinds() -> tuple[str, ...]:
    """What can be asked for."""
    return tuple(kind.value for kind in Kind)
