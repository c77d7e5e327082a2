"""The counter's sentences about help: who calls, how a session stands, and what to do now."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from kiosk.assist.help_call import HelpCall, Kind
from kiosk.text import apart
from ui.counter.help_state import Asked
from ui.counter.words import Words, fill

translate = QCoreApplication.translate

AIM_SECONDS: Final = 60
"""Within this, somebody who presses Help is to have a person."""


def short(seconds: int) -> str:
    """A length of time as it ticks in a card: `0:42`."""
    minutes, rest = divmod(max(seconds, 0), 60)
    return f"{minutes}:{rest:02d}"


def place(call: HelpCall) -> str:
    """Where the call comes from."""
    return call.kiosk or translate("CounterHelp", "A kiosk")


def title(call: HelpCall) -> str:
    """What is wanted, and where."""
    if call.callback:
        return fill(translate("CounterHelp", "%1: to be called back"), place(call))
    if call.kind is Kind.COME:
        return fill(translate("CounterHelp", "%1 asks somebody to come"), place(call))
    return fill(translate("CounterHelp", "%1 asks for help"), place(call))


def kind_word(kind: Kind) -> str:
    """The kind of a call, in a list."""
    if kind is Kind.COME:
        return translate("CounterHelp", "Somebody came")
    return translate("CounterHelp", "Talked through at the screen")


def about(call: HelpCall, words: Words, needs: tuple[str, ...], *, away: bool = False) -> str:
    """What is known before anybody has agreed to anything: service, language, needs; `away`: they are in the field."""
    service = words.service(call.service) if call.service else translate("CounterHelp", "No service chosen yet")
    field = translate("CounterHelp", "in the field, an officer is with them") if away else ""
    told = (service, field, page(call.page), words.foreign(call.language), *needs)
    return " · ".join(part for part in told if part)


def page(name: str) -> str:
    """Which kind of page somebody stands before; pages without a name of their own say nothing."""
    return {
        "Home": translate("CounterHelp", "at the first page"),
        "Find": translate("CounterHelp", "searching"),
        "Service": translate("CounterHelp", "reading about it"),
        "LifeEvent": translate("CounterHelp", "at a life event"),
        "Checklist": translate("CounterHelp", "at a checklist"),
        "Form": translate("CounterHelp", "at a question of the form"),
        "Ticket": translate("CounterHelp", "at the ticket"),
    }.get(name, "")


def stage(number: int) -> str:
    """How far the call has escalated."""
    return (
        translate("CounterHelp", "Rings where language and skills fit"),
        translate("CounterHelp", "Rings at every open counter"),
        translate("CounterHelp", "Past a minute: rings where whoever leads is on a break as well"),
    )[min(max(number, 0), 2)]


def verb(call: HelpCall) -> str:
    """What answering it is called."""
    if call.callback:
        return translate("CounterHelp", "I ring them")
    return (
        translate("CounterHelp", "I am coming") if call.kind is Kind.COME else translate("CounterHelp", "Ask to join")
    )


def asked(what: Asked | None) -> str:
    """How far it is with a field that the officer wants to fill in."""
    return (
        {
            Asked.ASKED: translate("CounterHelp", "Asked. They have yet to say yes or no."),
            Asked.ALLOWED: translate("CounterHelp", "They let you fill this in."),
            Asked.HANDED: translate("CounterHelp", "They ask you to fill this in."),
            Asked.TAKEN_BACK: translate("CounterHelp", "They fill this in by themselves now."),
            Asked.LEFT: translate("CounterHelp", "You left it to them, and point at it."),
            Asked.NO_CHOICE: translate("CounterHelp", "That is none of its choices. Nothing was changed."),
            Asked.NO_VALUE: translate("CounterHelp", "The box does not take that. Nothing was changed."),
            Asked.REFUSED: translate("CounterHelp", "They want to fill this in by themselves."),
            Asked.TYPED: translate("CounterHelp", "Typed. It is being read back to them."),
            Asked.CONFIRMED: translate("CounterHelp", "Typed by you, and they say that it is right."),
            Asked.REJECTED: translate("CounterHelp", "They say that it is not right. It was taken out."),
        }[what]
        if what
        else ""
    )


def fresh(count: int) -> str:
    """How much is new in a session; empty for nothing."""
    return translate("CounterHelp", "%n new", "", count) if count else ""


def wanted(label: str) -> str:
    """The citizen would have the officer type something."""
    return translate("CounterHelp", "They ask you to fill in “%1”").replace("%1", apart(label))


def found(shown: int, total: int) -> str:
    """How many choices stand there, of how many."""
    if not total:
        return translate("CounterHelp", "No choice is written like this.")
    return fill(translate("CounterHelp", "%1 of %2 choices"), str(shown), str(total)) if shown < total else ""


def status(word: str) -> str:
    """How a field stands."""
    return {
        "empty": translate("CounterHelp", "Empty"),
        "filled": translate("CounterHelp", "Filled"),
        "faulty": translate("CounterHelp", "Not yet right"),
    }[word]


def hidden() -> str:
    """Filled, and not to be seen."""
    return translate("CounterHelp", "●●● filled")


def private() -> str:
    """In the place of a question of which nothing is told."""
    return translate("CounterHelp", "This question stays with the citizen")


def state_title(key: str, call: HelpCall) -> str:
    """Heading of what is so while there is nothing to see."""
    if key in {"ended", "lost", "withdrawn", "stopped"}:
        return ended_title(call, key)
    return fill(
        {
            "asking": translate("CounterHelp", "%1: they are being asked"),
            "declined": translate("CounterHelp", "%1: they said no"),
            "connecting": translate("CounterHelp", "Connecting to %1"),
            "no_link": translate("CounterHelp", "%1 cannot be reached from this machine"),
            "waiting": translate("CounterHelp", "The link to %1 is lost"),
            "passed": translate("CounterHelp", "%1 is with somebody else now"),
        }.get(key, ""),
        place(call),
    )


def ended_title(call: HelpCall, key: str) -> str:
    """How it came to its end."""
    if key == "withdrawn":
        return translate("CounterHelp", "They no longer need help")
    if key == "lost":
        return translate("CounterHelp", "The kiosk went silent, and the session is over")
    if key == "stopped" or call.ended_by == "citizen":
        return translate("CounterHelp", "They ended the session")
    return translate("CounterHelp", "You ended the session")


def _line_away(key: str) -> str:
    """The same where the citizen is at a laptop in the field: nobody can go there."""
    return {
        "declined": translate("CounterHelp", "Nothing was shown to you. You can let somebody else answer, or end it."),
        "no_link": translate("CounterHelp", "Let somebody else answer."),
        "waiting": translate(
            "CounterHelp", "What you send waits and goes out in its order once the laptop has a network again."
        ),
        "lost": translate("CounterHelp", "Everything is wiped. The officer with them calls again if they need to."),
    }.get(key, "")


def state_line(key: str, *, away: bool = False) -> str:
    """What to do now."""
    return (away and _line_away(key)) or {
        "asking": translate(
            "CounterHelp",
            "They read who you are and what you will see, and say yes or no. Nothing of theirs is shown before.",
        ),
        "declined": translate(
            "CounterHelp", "Nothing was shown to you. You can go there, let somebody else answer, or end the call."
        ),
        "connecting": translate("CounterHelp", "They said yes. Their page appears here in a moment."),
        "no_link": translate("CounterHelp", "Go there, or let somebody else answer."),
        "waiting": translate(
            "CounterHelp",
            "What you send waits and goes out in its order once the link is back. If it stays away, go there.",
        ),
        "ended": translate("CounterHelp", "Everything that was shown or said is wiped here and at the kiosk."),
        "lost": translate("CounterHelp", "Everything is wiped. Somebody may still stand there: go and look."),
        "stopped": translate("CounterHelp", "Everything that was shown or said is wiped here and at the kiosk."),
        "withdrawn": translate("CounterHelp", "There is nothing more to do."),
        "passed": translate("CounterHelp", "It rings at other counters, or somebody there has it."),
    }.get(key, "")


def counts(call: HelpCall) -> str:
    """What the record has of a session: how long, how much, never what."""
    seconds = max(0, call.ended_at - (call.joined_at or call.answered_at or call.called_at)) // 1000
    parts = [
        short(seconds),
        translate("CounterHelp", "%n fields typed by the citizen", "", call.typed_by_citizen),
        translate("CounterHelp", "%n typed by the helper", "", call.typed_by_helper),
        translate("CounterHelp", "%n cards", "", call.cards),
        translate("CounterHelp", "%n messages", "", call.messages),
    ]
    return " · ".join(parts)


def earlier(call: HelpCall, words: Words, name: str) -> str:
    """One earlier call of the same visit, as far as the record tells."""
    who = name or translate("CounterHelp", "nobody")
    return f"{words.time(call.called_at)} · {kind_word(call.kind)} · {who}"


def alarm_title(counter: str) -> str:
    """A colleague is in danger."""
    return fill(translate("CounterHelp", "Emergency at counter %1"), counter)


def alarm_line(name: str, since: str, answered: str) -> str:
    """Who it is, since when, and who is going."""
    begun = fill(translate("CounterHelp", "%1, since %2. Nothing is heard or seen there."), name, since)
    return " ".join((begun, fill(translate("CounterHelp", "%1 is going there."), answered))) if answered else begun
