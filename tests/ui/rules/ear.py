"""The rule of the ear: what somebody has typed or is called is said to a headset and never to the room."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.ui.rules.rule import rule
from tests.ui.rules.seen import Role, Seen
from ui.citizen_pages import form_states
from ui.kiosk.reading import listen, told, told_whole

if TYPE_CHECKING:
    from collections.abc import Iterator

OF_THE_PERSON = ("Mere", "Tama", "Tui", "1980", "2015", "4711", "A B C", form_states.CODE)
"""Words that only somebody who fills in the samples has typed, or was given."""
_SHORTEST, _SEARCHED = 3, ("passport", "baby", "2026")
"""What is looked for stands in what was found too, and the year of a day in the example below it."""
_MARKS = re.compile(r"[\u2066-\u2069]")


@rule(30, "Private words are for a headset alone")
def private(seen: Seen) -> Iterator[str]:
    if seen.is_board:
        return
    words = [part for one in listen(seen.window) for part in (told_whole(one) if one.control else told(one))]
    aloud = _MARKS.sub("", " ".join(part.text for part in words if not part.private))
    typed = [str(node.item.property("text") or "") for node in seen.awake if node.role is Role.EditableText]
    for own in (*OF_THE_PERSON, *(text for text in typed if len(text) >= _SHORTEST and text not in _SEARCHED)):
        found = re.search(rf"\b{re.escape(own)}\b", aloud)
        if found:
            yield f"{own} is said aloud: {aloud[max(0, found.start() - 40) :][:90]}"
