"""The parts of the operators' page: what is to be done, devices, servers, storage, proofs, conflicts, quarantine."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from central.operators import pictures
from central.operators.facts import GRAVE, Aside, DeviceFacts, Overview, ServerFacts, State
from central.operators.words import ASIDE_WORDS, Words, size
from kiosk.text import isolated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from central.page_style import Look

_EXPORT: Final = "python main.py log export FILE"
_APPROVE: Final = "python main.py office approve NAME"
_REVOKE: Final = "python main.py office revoke NAME"
_ICONS: Final = {
    State.SELF: "server", State.IN_STEP: "well", State.BEHIND: "more", State.SILENT: "old", State.AWAY: "away",
    State.ELSEWHERE: "server", State.ASKING: "person", State.REFUSED: "out", State.REVOKED: "out",
}  # fmt: skip
_COLUMNS: Final = ("ops.device", "ops.state", "ops.heard", "ops.program", "ops.content", "ops.clock", "ops.free")


def to_do(found: Overview, words: Words, look: Look) -> str:
    """What needs somebody, or that nothing does."""
    listed = list(words.todo(found))
    if not listed:
        return f'<p class="verdict good">{look.icon("well")}<span>{words.voice.html("ops.well")}</span></p>'
    items = "".join(f'<li><a href="#{part}">{escape(sentence)}</a></li>' for sentence, part in listed)
    return (
        f'<div class="verdict bad">{look.icon("warn")}<div><h2>{words.voice.html("ops.needs")}</h2>'
        f"<ul>{items}</ul></div></div>"
    )


def devices(found: Overview, words: Words, look: Look) -> str:
    """Every machine, one row each."""
    voice = words.voice
    if not found.devices:
        return _part("devices", voice.html("ops.devices"), f'<p class="soft">{voice.html("ops.none")}</p>')
    heads = [voice.html(name) for name in _COLUMNS]
    head = "".join(f'<th role="columnheader" scope="col">{one}</th>' for one in heads)
    rows = "".join(_row(one, found, words, look, heads) for one in found.devices)
    note = "" if found.serving or found.place != "standby" else f"<p>{voice.html('ops.here_note')}</p>"
    table = (
        f'<table role="table" aria-labelledby="devices-title"><thead role="rowgroup"><tr role="row">{head}</tr></thead>'
        f'<tbody role="rowgroup">{rows}</tbody></table>'
    )
    return _part("devices", voice.html("ops.devices"), note + table)


def _row(device: DeviceFacts, found: Overview, words: Words, look: Look, heads: list[str]) -> str:
    state = escape(words.state(device, found.began_ms))
    lacks = "".join(f'<span class="soft">{escape(one)}</span>' for one in words.lacks(device))
    if device.fingerprint:
        lacks = f'<code dir="ltr">{escape(device.fingerprint)}</code><span class="soft">{isolated(_APPROVE)}</span>'
    lag = pictures.lag(device.behind_ms) if device.state is State.BEHIND else ""
    cells = (
        f'<span class="state {_kind(device)}">{look.icon(_ICONS[device.state])}<span>{state}{lag}{lacks}</span></span>',
        escape(words.when(device.heard_ms)),
        _marked(device.version, device.version_differs),
        _marked(device.pack, device.pack_differs),
        _marked(
            words.clock(device.clock_ms),
            bool(device.clock_ms) and words.voice.text("ops.right") != words.clock(device.clock_ms),
        ),
        "" if device.free_bytes is None else escape(size(device.free_bytes)),
    )
    told = "".join(
        f'<td role="cell" data-label="{label}"{"" if cell else " class=none"}>{cell or "–"}</td>'
        for label, cell in zip(heads[1:], cells, strict=True)
    )
    name = escape(device.name or device.device)
    return (
        f'<tr role="row"><th role="rowheader" scope="row"><bdi>{name}</bdi>'
        f'<span class="soft">{escape(words.role(device.role))}</span></th>{told}</tr>'
    )


def _kind(device: DeviceFacts) -> str:
    if device.state in GRAVE:
        return "bad"
    return "good" if device.state in {State.IN_STEP, State.SELF} else "late" if device.state is State.BEHIND else "out"


def _marked(text: str, differs: bool) -> str:
    return (f'<strong class="late">{escape(text)}</strong>' if differs else escape(text)) if text else ""


def servers(found: Overview, words: Words, look: Look) -> str:
    """Who decides, who stands by, and the server above."""
    voice = words.voice
    rows = "".join(
        f'<li><span class="state {"good" if one.answers else "bad"}">{look.icon("server" if one.answers else "old")}'
        f"<span><strong><bdi>{escape(one.name or one.device)}</bdi></strong>"
        f'<span class="soft">{escape(_server_words(one, words))}</span></span></span></li>'
        for one in found.servers
    )
    facts = [(voice.text("ops.term"), isolated(str(found.term))), (voice.text("ops.program"), isolated(found.version))]
    facts.append((voice.text("ops.content"), isolated(found.pack)))
    if found.upstream.state != "alone":
        facts.append((voice.text("ops.upstream"), _upstream(found, words)))
    return _part("servers", voice.html("ops.servers"), f'<ul class="rows">{rows}</ul>{_facts(facts)}')


def _server_words(server: ServerFacts, words: Words) -> str:
    name = "ops.serves" if server.serves else "ops.follows" if server.answers else "ops.no_answer"
    told = [words.voice.text(name)]
    return " · ".join(([words.voice.text("ops.self")] if server.here else []) + told)


def _upstream(found: Overview, words: Words) -> str:
    above, voice = found.upstream, words.voice
    well = above.state == "connected"
    told = voice.text("ops.connected") if well else voice.text("ops.silent", time=words.at(above.last_ms))
    waits = [voice.text("ops.unsent", n=above.unsent)] if above.unsent else []
    return " · ".join([told, *waits, *([above.problem] if above.problem else [])])


def storage(found: Overview, words: Words) -> str:
    """What lies on the disk, and how fast it grows."""
    voice, disk = words.voice, found.storage
    other = max(disk.disk_bytes - disk.free_bytes - disk.log_bytes - disk.blob_bytes, 0)
    parts = [
        ("chart1", voice.text("ops.log"), disk.log_bytes),
        ("chart3", voice.text("ops.papers"), disk.blob_bytes),
        ("edge", voice.text("ops.other"), other),
        ("free", voice.text("ops.free"), disk.free_bytes),
    ]
    legend = "".join(
        f"<div><dt>{pictures.swatch(colour)}{escape(name)}</dt><dd>{escape(size(count))}</dd></div>"
        for colour, name, count in parts
    )
    grows = voice.text("ops.growth_unknown") if disk.growth_bytes is None else size(disk.growth_bytes)
    left = [voice.text("ops.days_left", n=disk.days_left)] if disk.days_left is not None else []
    growth = _facts([(voice.text("ops.growth"), " · ".join([grows, *left]))])
    bars = pictures.days([count for _day, count in disk.days]) if len(disk.days) > 1 else ""
    whole = f"{pictures.shares([(colour, count) for colour, _name, count in parts])}<dl>{legend}</dl>{growth}{bars}"
    return _part("storage", voice.html("ops.storage"), whole)


def proof(found: Overview, words: Words) -> str:
    """How far the log is signed, and when it was last copied."""
    voice, backup = words.voice, found.backup
    last = words.moment(backup.at) or voice.text("ops.backup_elsewhere" if backup.elsewhere else "ops.backup_none")
    facts = [
        (voice.text("ops.signed"), isolated(str(found.checkpoint.events))),
        (voice.text("ops.kept"), words.when(found.checkpoint.kept_ms) or "–"),
        (voice.text("ops.backup"), last),
    ]
    fault = f"<p>{escape(found.checkpoint.fault)}</p>" if found.checkpoint.fault else ""
    return _part("proof", voice.html("ops.proof"), _facts(facts) + fault)


def conflicts(found: Overview, words: Words) -> str:
    """What was written twice: how many of each kind."""
    voice, waits = words.voice, found.conflicts
    if not waits.count:
        body = f'<p class="soft">{voice.html("ops.conflicts_none")}</p>'
    else:
        facts = [(voice.text(f"ops.kind_{kind}"), isolated(str(count))) for kind, count in waits.kinds.items()]
        body = _facts(facts) + f"<p>{escape(voice.text('ops.conflicts_more', time=words.at(waits.oldest_ms)))}</p>"
    return _part("conflicts", voice.html("ops.conflicts"), body)


def aside(found: Overview, words: Words) -> str:
    """What was put aside, from whom, why, since when, and what to do."""
    voice, held = words.voice, found.quarantine
    title = voice.html("ops.aside")
    if not held.count:
        return _part("aside", title, f'<p class="soft">{voice.html("ops.aside_none")}</p>')
    rows = []
    for one in held.newest:
        command = {"command": isolated(_REVOKE)} if one.kind is Aside.FOREIGN else {}
        what = f'<bdi dir="ltr">{escape(one.what)}</bdi>' if one.what else voice.html("ops.unnamed")
        origin = escape(voice.text("ops.from", name=one.came_from, time=words.since(one.at)))
        rows.append(
            f'<li><strong>{what}</strong><span class="soft">{origin}</span>'
            f"<span>{voice.html(ASIDE_WORDS[one.kind], **command)}</span>"
            f'<span class="soft" lang="en" dir="ltr">{escape(one.reason)}</span></li>'
        )
    more = voice.html("ops.aside_more", command=isolated(_EXPORT))
    return _part("aside", f"{title} ({held.count})", f'<p>{more}</p><ul class="rows">{"".join(rows)}</ul>')


def _part(name: str, title: str, body: str) -> str:
    return f'<section id="{name}" aria-labelledby="{name}-title"><h2 id="{name}-title">{title}</h2>{body}</section>'


def _facts(pairs: Iterable[tuple[str, str]]) -> str:
    rows = "".join(f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>" for name, value in pairs)
    return f"<dl>{rows}</dl>"
