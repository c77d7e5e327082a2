"""Calendar files as other systems export them."""

HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Made up//EN\r\n"


def event(uid: str = "one@example", *lines: str, start: str = "DTSTART:20261123T093000", **more: str) -> str:
    """One VEVENT; `start` is its whole line, other properties go by name."""
    named = [f"{name.replace('_', '-').upper()}:{value}" for name, value in more.items()]
    found = [f"UID:{uid}" if uid else "", start, *lines, *named]
    return "\r\n".join(["BEGIN:VEVENT", *(line for line in found if line), "END:VEVENT", ""])


def calendar(*events: str, head: str = "") -> bytes:
    """A whole file."""
    return (HEAD + head + "".join(events) + "END:VCALENDAR\r\n").encode()
