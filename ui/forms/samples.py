"""Questions of every kind, for the gallery and for the tests that look at each widget."""

from __future__ import annotations

import datetime as dt
import io
import json
from typing import Any, Final

from PIL import Image, ImageDraw

from ui.forms.attachments import MemoryAttachments
from ui.forms.outline import Outline, read_outline
from ui.forms.question import QuestionShown, question_from

NOW: Final = dt.datetime(2026, 9, 14, 10, 42)  # noqa: DTZ001 - a wall clock, as a widget shows it
_COAST: Final = [
    [174.60, -41.36], [174.66, -41.35], [174.70, -41.36], [174.76, -41.36], [174.80, -41.35], [174.83, -41.33],
    [174.82, -41.30], [174.79, -41.32], [174.775, -41.29], [174.80, -41.28], [174.84, -41.25], [174.88, -41.23],
    [174.90, -41.25], [174.88, -41.29], [174.87, -41.33], [174.88, -41.37], [174.93, -41.38], [174.99, -41.34],
    [175.04, -41.25], [175.02, -41.14], [174.93, -41.07], [174.85, -41.09], [174.80, -41.13], [174.72, -41.20],
    [174.64, -41.28], [174.60, -41.36],
]  # fmt: skip
_ISLAND: Final = [[174.855, -41.262], [174.868, -41.250], [174.872, -41.258], [174.862, -41.267], [174.855, -41.262]]
_PLACES: Final = {"Harbour": (174.776, -41.285), "Tui Lane": (174.73, -41.24), "Far Point": (174.98, -41.2)}
YES_NO: Final = (("yes", "Yes"), ("no", "No"))
AGREE: Final = (
    ("1", "I agree strongly"), ("2", "I agree"), ("3", "Neither"), ("4", "I disagree"), ("5", "I disagree strongly"),
)  # fmt: skip
PLACES: Final = (
    ("home", "At home"), ("hospital", "In a hospital"), ("birth_unit", "In a birth unit"), ("other", "Somewhere else"),
)  # fmt: skip
_SUBURBS: Final = ("Aro", "Brook", "Cable", "Dune", "Elm", "Fern", "Gull", "Harbour", "Iris", "Jetty", "Kōwhai", "Tūī")
_ENDS: Final = ("Street", "Lane", "Terrace", "Quay", "Road")
LONG_NOTE: Final = (
    "# Before you begin\nYou need **about ten minutes** and these papers:\n\n- the letter from the midwife\n"
    "- a photo of your [card](https://harbour.example/card)\n\nNothing is sent before you say so."
)
ARABIC: Final = {
    "/name": ("ما اسمك الكامل؟", "كما هو مكتوب في جواز سفرك"),
    "/born": ("متى وُلد طفلك؟", "انظر إلى رسالة القابلة. مثلاً 27 9 2026."),
    "/where": ("أين وُلد الطفل؟", ""),
    "/agree": ("كان من السهل العثور على هذه الخدمة", ""),
    "/helped": ("من ساعدك؟", "يمكنك اختيار أكثر من إجابة"),
}


def outline() -> Outline:
    """A made-up harbour."""
    shapes: list[dict[str, Any]] = [{"type": "Polygon", "coordinates": [_COAST]}]
    shapes.append({"type": "Polygon", "coordinates": [_ISLAND]})
    features = [{"type": "Feature", "properties": {}, "geometry": shape} for shape in shapes]
    for name, point in _PLACES.items():
        shape = {"type": "Point", "coordinates": list(point)}
        features.append({"type": "Feature", "properties": {"name": name}, "geometry": shape})
    return read_outline(json.dumps({"type": "FeatureCollection", "features": features}).encode())


def streets(count: int) -> tuple[tuple[str, str], ...]:
    """So many addresses, each another one."""
    return tuple(
        (f"s{number}", f"{number + 1} {_SUBURBS[number % len(_SUBURBS)]} {_ENDS[number % len(_ENDS)]}")
        for number in range(count)
    )


def picture(words: str, size: tuple[int, int] = (800, 600)) -> bytes:
    """A PNG with a card on it."""
    image = Image.new("RGB", size, "#7b8f94")
    draw = ImageDraw.Draw(image)
    width, height = size
    draw.rounded_rectangle((width * 0.15, height * 0.2, width * 0.85, height * 0.8), 24, fill="#f4f1e6")
    draw.rectangle((width * 0.2, height * 0.3, width * 0.38, height * 0.6), fill="#0b5a5e")
    draw.text((width * 0.45, height * 0.35), words, fill="#10242a", font_size=height // 16)
    written = io.BytesIO()
    image.save(written, "PNG")
    return written.getvalue()


def attachments() -> MemoryAttachments:
    """The files of the samples."""
    files = MemoryAttachments()
    files.keep("photo-kept.jpg", picture("CARD 4K7P"), "image/jpeg")
    files.keep("letter.pdf", b"%PDF-1.7 sample" * 9000, "application/pdf")
    return files


def questions(language: str = "en") -> list[QuestionShown]:
    """Every sample; those with Arabic words in Arabic where that is asked for."""
    made = [question_from(one) for group in _groups().values() for one in group]
    return [_worded(one, language) for one in made]


def group(name: str, language: str = "en") -> list[QuestionShown]:
    """The samples of one group: text, dates, choices, many, order, hand, places."""
    return [_worded(question_from(one), language) for one in _groups()[name]]


GROUPS: Final = ("text", "dates", "choices", "many", "order", "hand", "places")


def _worded(question: QuestionShown, language: str) -> QuestionShown:
    words = ARABIC.get(question.ref) if language == "ar" else None
    if words is None:
        return question
    data = {name: getattr(question, name) for name in QuestionShown.__dataclass_fields__}
    return QuestionShown(**{**data, "label": words[0], "hint": words[1]})


def _groups() -> dict[str, list[dict[str, Any]]]:
    return {
        "text": _text(),
        "dates": _dates(),
        "choices": _choices(),
        "many": _many(),
        "order": _order(),
        "hand": _hand(),
        "places": _places(),
    }


def _text() -> list[dict[str, Any]]:
    return [
        {
            "ref": "/name", "label": "What is your **full name**?", "hint": "As it stands in your passport",
            "value": "Anahera Nguyễn Walker", "required": True, "guidance": "All names, also those you never use.",
            "shared_with": "Seen by: Births, Deaths and Citizenship",
        },
        {"ref": "/mail", "label": "Your e-mail address", "appearance": "email", "value": "anahera@"
         , "error": "Enter the whole address, such as name@example.org"},
        {"ref": "/story", "label": "What happened?", "appearance": "multiline", "value": "The roof leaks.",
         "pointed_by": "Priya"},
        {"ref": "/children", "label": "How many children live with you?", "data_type": "int", "value": "3"},
        {"ref": "/income", "label": "Your income in a year", "data_type": "decimal", "appearance": "thousands-sep",
         "value": "48250.5", "required": True},
        {"ref": "/reference", "label": "Your reference", "readonly": True, "value": "4K7P-2M"},
        {"ref": "/intro", "kind": "note", "label": LONG_NOTE},
        {"ref": "/read", "kind": "trigger", "label": "What I have said here is true.", "required": True},
    ]  # fmt: skip


def _dates() -> list[dict[str, Any]]:
    return [
        {"ref": "/born", "label": "When was your baby born?", "data_type": "date", "required": True,
         "hint": "Look at the letter from the midwife or hospital. For example 27 9 2026.", "value": "2026-09-14"},
        {"ref": "/since", "label": "Since when do you live there?", "data_type": "date", "appearance": "month-year"},
        {"ref": "/built", "label": "In which year was the house built?", "data_type": "date", "appearance": "year",
         "value": "1968-01-01"},
        {"ref": "/at", "label": "At what time?", "data_type": "time", "value": "14:30:00.000"},
        {"ref": "/moment", "label": "When did it happen?", "data_type": "dateTime"},
    ]  # fmt: skip


def _choices() -> list[dict[str, Any]]:
    return [
        {"ref": "/where", "kind": "select1", "label": "Where was the baby born?", "choices": PLACES,
         "value": "hospital", "required": True},
        {"ref": "/agree", "kind": "select1", "label": "It was easy to find this service", "choices": AGREE,
         "appearance": "likert", "value": "2"},
        {"ref": "/twins", "kind": "select1", "label": "Twins or more?", "choices": YES_NO, "appearance": "columns",
         "required": True},
        {"ref": "/title", "kind": "select1", "label": "How shall we address you?", "appearance": "minimal",
         "choices": (("ms", "Ms"), ("mr", "Mr"), ("mx", "Mx"), ("none", "By my name only"))},
        {"ref": "/street", "kind": "select1", "label": "Your address", "appearance": "autocomplete",
         "choices": streets(50_000)},
    ]  # fmt: skip


def _many() -> list[dict[str, Any]]:
    helpers = (("midwife", "A midwife"), ("doctor", "A doctor"), ("family", "Family"), ("other", "Somebody else"))
    days = tuple((name.lower(), name) for name in ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"))
    return [
        {"ref": "/helped", "kind": "select", "label": "Who helped you?", "choices": helpers,
         "value": "midwife family"},
        {"ref": "/days", "kind": "select", "label": "On which days can we call?", "choices": days,
         "appearance": "columns-pack", "value": "tue"},
        {"ref": "/plain", "kind": "select1", "label": "Which card?", "appearance": "columns-3 no-buttons",
         "choices": (("a", "Blue"), ("b", "Green"), ("c", "Grey")), "value": "b", "required": True},
    ]  # fmt: skip


def _order() -> list[dict[str, Any]]:
    needs = (("roof", "A roof"), ("food", "Food"), ("money", "Money"), ("talk", "Somebody to talk to"))
    return [
        {"ref": "/needs", "kind": "rank", "label": "What do you need most?", "choices": needs, "required": True,
         "value": "food roof money talk"},
        {"ref": "/rooms", "kind": "range", "label": "How many rooms are wet?", "data_type": "int", "value": "4",
         "parameters": {"start": "0", "end": "10", "step": "1"}},
        {"ref": "/share", "kind": "range", "label": "How much of the house is damaged, in percent?",
         "data_type": "int", "parameters": {"start": "0", "end": "100", "step": "5"}, "required": True},
        {"ref": "/stars", "kind": "range", "label": "How was your visit?", "appearance": "rating", "value": "4",
         "parameters": {"start": "1", "end": "5", "step": "1"}},
    ]  # fmt: skip


def _hand() -> list[dict[str, Any]]:
    return [
        {"ref": "/signature", "kind": "upload", "label": "Sign here", "appearance": "signature", "required": True,
         "parameters": {"mediatype": "image/*"}},
        {"ref": "/photo", "kind": "upload", "label": "A photo of your card", "value": "photo-kept.jpg",
         "parameters": {"mediatype": "image/*"}},
        {"ref": "/letter", "kind": "upload", "label": "The letter from your landlord",
         "parameters": {"mediatype": "application/*"}},
        {"ref": "/voice", "kind": "upload", "label": "Say it in your own words",
         "parameters": {"mediatype": "audio/*"}},
        {"ref": "/code", "label": "The code on your letter", "data_type": "barcode", "required": True},
    ]  # fmt: skip


def _places() -> list[dict[str, Any]]:
    return [
        {"ref": "/spot", "label": "Where is the damage?", "data_type": "geopoint", "required": True,
         "value": "-41.285000 174.776000 0 0"},
        {"ref": "/field", "label": "The edges of your field", "data_type": "geoshape",
         "value": "-41.2 174.8 0 0; -41.2 174.9 0 0; -41.28 174.95 0 0; -41.2 174.8 0 0"},
    ]  # fmt: skip
