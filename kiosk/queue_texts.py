"""What is said of the waiting list: why somebody is next, and why something cannot be done now."""

from kiosk.marking import QT_TRANSLATE_NOOP

QUEUE_TEXTS: dict[str, str] = {
    # why a ticket stands where it stands
    "reason.priority": QT_TRANSLATE_NOOP("Text", "Priority: {why}"),
    "reason.priority_plain": QT_TRANSLATE_NOOP("Text", "Priority"),
    "priority.cannot-stand": QT_TRANSLATE_NOOP("Text", "cannot stand long"),
    "priority.pregnant": QT_TRANSLATE_NOOP("Text", "pregnant"),
    "priority.small-child": QT_TRANSLATE_NOOP("Text", "with a small child"),
    "priority.urgent": QT_TRANSLATE_NOOP("Text", "urgent today"),
    "reason.returned": QT_TRANSLATE_NOOP("Text", "Came back in time"),
    "reason.moved": QT_TRANSLATE_NOOP("Text", "Moved here, kept its place"),
    "reason.longest": QT_TRANSLATE_NOOP("Text", "Waits longest"),
    "reason.turn": QT_TRANSLATE_NOOP("Text", "Next in turn"),
    "reason.appointment": QT_TRANSLATE_NOOP("Text", "Has an appointment"),
    "reason.appointment_late": QT_TRANSLATE_NOOP("Text", "Late for an appointment, waits from arrival"),
    "reason.returned_late": QT_TRANSLATE_NOOP("Text", "Came back late, waits from then"),
    "reason.postponed": QT_TRANSLATE_NOOP("Text", "Asked for %n minutes more", "", 0),
    "reason.bound": QT_TRANSLATE_NOOP(
        "Text", "Nobody is called before somebody whose place counts from %n minutes earlier.", "", 0
    ),
    # where somebody on hold waits
    "place.waiting-room": QT_TRANSLATE_NOOP("Text", "Waiting room"),
    "place.kiosk": QT_TRANSLATE_NOOP("Text", "Kiosk"),
    "place.photo-booth": QT_TRANSLATE_NOOP("Text", "Photo booth"),
    "place.cash-desk": QT_TRANSLATE_NOOP("Text", "Cash desk"),
    "place.named": QT_TRANSLATE_NOOP("Text", "{name}"),
    "refused.unknown_place": QT_TRANSLATE_NOOP("Text", "There is no such place to wait here. Places are: {known}."),
    # why the one that is next at a counter is next there
    "next.first": QT_TRANSLATE_NOOP("Text", "First in the list"),
    "next.first_here": QT_TRANSLATE_NOOP("Text", "First of those whom this counter serves"),
    "next.waited_long": QT_TRANSLATE_NOOP("Text", "Has waited over %n minutes, so every counter helps", "", 0),
    "next.helps_out": QT_TRANSLATE_NOOP("Text", "Nobody waits for this desk’s own services, so it helps out"),
    # what cannot be done now, and what can
    "refused.wrong_state.waiting": QT_TRANSLATE_NOOP("Text", "Ticket {label} is waiting. Call it first."),
    "refused.wrong_state.called": QT_TRANSLATE_NOOP(
        "Text", "Ticket {label} was called. Say first whether the person came, or undo the call."
    ),
    "refused.wrong_state.serving": QT_TRANSLATE_NOOP(
        "Text", "Ticket {label} is being served. Finish it, move it or put it on hold first."
    ),
    "refused.wrong_state.hold": QT_TRANSLATE_NOOP(
        "Text", "Ticket {label} is on hold. Call it, or put it back to waiting first."
    ),
    "refused.wrong_state.finished": QT_TRANSLATE_NOOP(
        "Text", "Ticket {label} is finished. Undo that, or give the person a new ticket."
    ),
    "refused.wrong_state.no_show": QT_TRANSLATE_NOOP(
        "Text", "Ticket {label} was called and nobody came. If the person is here now, put it back to waiting first."
    ),
    "refused.wrong_state.left": QT_TRANSLATE_NOOP(
        "Text", "The person with ticket {label} left. If they are here now, put it back to waiting first."
    ),
    "refused.wrong_state.cancelled": QT_TRANSLATE_NOOP(
        "Text", "Ticket {label} was cancelled. Undo that, or give the person a new ticket."
    ),
    "refused.nobody_to_serve": QT_TRANSLATE_NOOP(
        "Text", "Nobody is waiting whom counter {counter} can serve now. The list shows who waits for others."
    ),
    "refused.visit_elsewhere": QT_TRANSLATE_NOOP(
        "Text", "The person with ticket {label} is at counter {counter} now, with ticket {other}. Wait until that ends."
    ),
    "refused.paper_arrival": QT_TRANSLATE_NOOP("Text", "Type when the person came, such as 09:30."),
    "refused.unknown_visit": QT_TRANSLATE_NOOP(
        "Text", "There is no such visit today. Give a ticket without it, which begins a new one."
    ),
    "refused.unknown_need": QT_TRANSLATE_NOOP("Text", "There is no need called “{need}”. Choose from: {needs}."),
    "refused.unknown_profile": QT_TRANSLATE_NOOP(
        "Text", "There is no desk profile called “{profile}”. Choose from: {profiles}."
    ),
    "refused.officer_elsewhere": QT_TRANSLATE_NOOP(
        "Text", "{name} is at counter {counter}. Leave it first, or move from there."
    ),
    "refused.recall_too_soon": QT_TRANSLATE_NOOP(
        "Text", "Ticket {label} was called a moment ago. Give the person %n seconds more.", "", 0
    ),
    "refused.too_many_postpones": QT_TRANSLATE_NOOP(
        "Text", "Ticket {label} was put off %n times already. Come when it is called, or ask at a counter.", "", 0
    ),
    # a first name to be called by
    "refused.name_empty": QT_TRANSLATE_NOOP("Text", "Type a first name. Without one the number alone is called."),
    "refused.name_long": QT_TRANSLATE_NOOP("Text", "Use at most {most} letters. A short form of the name will do."),
    "refused.name_signs": QT_TRANSLATE_NOOP(
        "Text", "Use letters, spaces, hyphens and apostrophes only. Leave out digits, emoji and other signs."
    ),
    "refused.name_hidden": QT_TRANSLATE_NOOP("Text", "The name holds a sign that cannot be seen. Type it again."),
    "refused.name_not_kept": QT_TRANSLATE_NOOP(
        "Text", "The name did not reach the counters. The number is called. Try again in a moment."
    ),
    "refused.name_not_removed": QT_TRANSLATE_NOOP(
        "Text", "The name could not be removed just now. Try again, or ask at a counter."
    ),
    "refused.note_empty": QT_TRANSLATE_NOOP("Text", "Write something first."),
    "refused.note_long": QT_TRANSLATE_NOOP("Text", "A note has at most {most} letters. Say the rest in another one."),
    "refused.note_full": QT_TRANSLATE_NOOP("Text", "This visit has as many notes as it can have."),
    "spoken.call_named": QT_TRANSLATE_NOOP("Text", "{name}, number {label}. Go to counter {counter}."),
}
