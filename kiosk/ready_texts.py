"""What a laptop says of itself before it leaves the office."""

from kiosk.marking import QT_TRANSLATE_NOOP

READY_TEXTS: dict[str, str] = {
    "ready.all": QT_TRANSLATE_NOOP(
        "Text",
        "Ready for the road. On this laptop: %n cases, {forms} forms, all {answers} answers, of {day} {time}.",
        "",
        0,
    ),
    "ready.not_yet": QT_TRANSLATE_NOOP("Text", "Not ready for the road yet."),
    "ready.heard": QT_TRANSLATE_NOOP("Text", "Everything that the office had on {day} at {time}"),
    "ready.never": QT_TRANSLATE_NOOP("Text", "This laptop has not heard from the office yet"),
    "ready.stops": QT_TRANSLATE_NOOP("Text", "Stops from {first} to {last}: {count}"),
    "ready.cases": QT_TRANSLATE_NOOP("Text", "Open cases: {count}"),
    "ready.forms": QT_TRANSLATE_NOOP("Text", "Forms: {forms}. Answers: {answers}"),
    "ready.numbers": QT_TRANSLATE_NOOP("Text", "Ticket numbers from {first} to {last}"),
    "ready.no_numbers": QT_TRANSLATE_NOOP("Text", "No ticket numbers for {day}: tickets get this laptop's own letter"),
    "ready.papers_missing": QT_TRANSLATE_NOOP("Text", "Still to come: {count} sealed papers of stops and cases"),
    "ready.content_missing": QT_TRANSLATE_NOOP("Text", "Still to come: newer forms and answers"),
    "stick.written": QT_TRANSLATE_NOOP(
        "Text",
        "It is on the stick and was read back. Entries: {events}. Papers: {papers}. Take the stick to the office.",
    ),
    "stick.nothing": QT_TRANSLATE_NOOP("Text", "There is nothing to put on a stick: the office has everything."),
    "stick.taken": QT_TRANSLATE_NOOP(
        "Text", "The office has what was on the stick. Entries: {events}. Papers: {papers}."
    ),
    "stick.put_aside": QT_TRANSLATE_NOOP("Text", "Entries that the office could not take, and put aside: {count}."),
    "stick.again": QT_TRANSLATE_NOOP("Text", "Entries that have to go once more, on another stick: {count}."),
    "stick.news": QT_TRANSLATE_NOOP("Text", "News from the office: {count}."),
    "ready.space": QT_TRANSLATE_NOOP("Text", "Space on this laptop: {gigabytes} GB"),
}
