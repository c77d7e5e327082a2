"""The sentences of the page that shows operators how the office's machines are."""

from __future__ import annotations

from kiosk.marking import QT_TRANSLATE_NOOP

OPERATOR_TEXTS: dict[str, str] = {
    "ops.title": QT_TRANSLATE_NOOP("Text", "The office’s machines"),
    # the way in
    "ops.code": QT_TRANSLATE_NOOP("Text", "Operator’s code"),
    "ops.code_more": QT_TRANSLATE_NOOP("Text", "Make one on the server’s machine. It opens this page once."),
    "ops.open": QT_TRANSLATE_NOOP("Text", "Open"),
    "ops.wrong": QT_TRANSLATE_NOOP(
        "Text", "That code opens nothing. It was used already, or is older than 10 minutes. Make a new one."
    ),
    "ops.closed": QT_TRANSLATE_NOOP("Text", "Not over this connection"),
    "ops.closed_more": QT_TRANSLATE_NOOP(
        "Text", "This page is shown over https, or on the server’s own machine. Start the server with --tls."
    ),
    "ops.leave": QT_TRANSLATE_NOOP("Text", "Sign out"),
    "ops.until": QT_TRANSLATE_NOOP("Text", "Signed in until {time}"),
    "ops.as_of": QT_TRANSLATE_NOOP("Text", "As of {time}"),
    "ops.renews": QT_TRANSLATE_NOOP("Text", "This page renews itself every 30 seconds."),
    "ops.still": QT_TRANSLATE_NOOP("Text", "Hold it still"),
    "ops.moving": QT_TRANSLATE_NOOP("Text", "Let it renew itself"),
    "ops.unread_log": QT_TRANSLATE_NOOP("Text", "The server cannot read its log now"),
    # what to do
    "ops.well": QT_TRANSLATE_NOOP("Text", "All is well"),
    "ops.needs": QT_TRANSLATE_NOOP("Text", "This needs somebody"),
    "ops.do_asking": QT_TRANSLATE_NOOP("Text", "{name} waits to be let in: compare its fingerprint, then decide."),
    "ops.do_aside": QT_TRANSLATE_NOOP("Text", "%n entries are in quarantine.", "", 0),
    "ops.do_conflicts": QT_TRANSLATE_NOOP("Text", "%n things were written twice and wait for an officer.", "", 0),
    "ops.do_disk": QT_TRANSLATE_NOOP("Text", "This server’s disk is full in about %n days at this pace.", "", 0),
    "ops.do_backup": QT_TRANSLATE_NOOP("Text", "The last backup was made %n days ago.", "", 0),
    "ops.do_first_backup": QT_TRANSLATE_NOOP("Text", "No backup was made of this server yet."),
    "ops.do_cut": QT_TRANSLATE_NOOP("Text", "The server above does not answer."),
    "ops.do_tree": QT_TRANSLATE_NOOP("Text", "The log is not signed any further: {problem}"),
    # devices
    "ops.devices": QT_TRANSLATE_NOOP("Text", "Devices"),
    "ops.device": QT_TRANSLATE_NOOP("Text", "Device"),
    "ops.state": QT_TRANSLATE_NOOP("Text", "How it stands"),
    "ops.heard": QT_TRANSLATE_NOOP("Text", "Last contact"),
    "ops.program": QT_TRANSLATE_NOOP("Text", "Program"),
    "ops.content": QT_TRANSLATE_NOOP("Text", "Content"),
    "ops.clock": QT_TRANSLATE_NOOP("Text", "Clock"),
    "ops.free": QT_TRANSLATE_NOOP("Text", "Free"),
    "ops.none": QT_TRANSLATE_NOOP("Text", "No device was let in yet."),
    "ops.self": QT_TRANSLATE_NOOP("Text", "This server"),
    "ops.in_step": QT_TRANSLATE_NOOP("Text", "In step"),
    "ops.behind_seconds": QT_TRANSLATE_NOOP("Text", "Less than a minute behind"),
    "ops.behind": QT_TRANSLATE_NOOP("Text", "%n minutes behind", "", 0),
    "ops.behind_since": QT_TRANSLATE_NOOP("Text", "Behind since {time}"),
    "ops.unsent": QT_TRANSLATE_NOOP("Text", "%n entries to send", "", 0),
    "ops.unread": QT_TRANSLATE_NOOP("Text", "%n entries to read", "", 0),
    "ops.silent": QT_TRANSLATE_NOOP("Text", "Not heard since {time}"),
    "ops.never": QT_TRANSLATE_NOOP("Text", "Not heard since this server began, {time}"),
    "ops.away": QT_TRANSLATE_NOOP("Text", "Away since {time}"),
    "ops.away_long": QT_TRANSLATE_NOOP("Text", "Away"),
    "ops.elsewhere": QT_TRANSLATE_NOOP("Text", "Speaks with another server: {name}"),
    "ops.asking": QT_TRANSLATE_NOOP("Text", "Waits to be let in"),
    "ops.refused": QT_TRANSLATE_NOOP("Text", "Not let in"),
    "ops.revoked": QT_TRANSLATE_NOOP("Text", "Shut out"),
    "ops.right": QT_TRANSLATE_NOOP("Text", "Right"),
    "ops.fast": QT_TRANSLATE_NOOP("Text", "{time} s fast"),
    "ops.slow": QT_TRANSLATE_NOOP("Text", "{time} s slow"),
    "ops.role_kiosk": QT_TRANSLATE_NOOP("Text", "Kiosk"),
    "ops.role_counter": QT_TRANSLATE_NOOP("Text", "Counter"),
    "ops.role_board": QT_TRANSLATE_NOOP("Text", "Board"),
    "ops.role_field": QT_TRANSLATE_NOOP("Text", "Laptop for the field"),
    "ops.role_hub": QT_TRANSLATE_NOOP("Text", "Server"),
    # what was put aside
    "ops.aside": QT_TRANSLATE_NOOP("Text", "Quarantine"),
    "ops.aside_none": QT_TRANSLATE_NOOP("Text", "Nothing was put aside."),
    "ops.aside_more": QT_TRANSLATE_NOOP(
        "Text", "What is here holds nothing else up. This command writes all of it into a table: {command}"
    ),
    "ops.from": QT_TRANSLATE_NOOP("Text", "From {name}, {time}"),
    "ops.unnamed": QT_TRANSLATE_NOOP("Text", "An entry that cannot be read"),
    "ops.twice": QT_TRANSLATE_NOOP(
        "Text",
        "Two machines wrote under one number, as a copied folder does. End the copy; the device goes on by itself.",
    ),
    "ops.chain": QT_TRANSLATE_NOOP(
        "Text", "What came is not what the device has signed. Look at that device, and shut it out if in doubt."
    ),
    "ops.foreign": QT_TRANSLATE_NOOP(
        "Text", "It was not the sender’s to send. If you do not know why it did, shut it out: {command}"
    ),
    "ops.above": QT_TRANSLATE_NOOP("Text", "Another server did not take it. Bring both to one release."),
    "ops.unreadable": QT_TRANSLATE_NOOP("Text", "It cannot be read. Bring its device and this server to one release."),
    # what was written twice
    "ops.conflicts": QT_TRANSLATE_NOOP("Text", "Written twice"),
    "ops.conflicts_none": QT_TRANSLATE_NOOP("Text", "Nothing waits to be settled."),
    "ops.conflicts_more": QT_TRANSLATE_NOOP(
        "Text", "Officers settle them at a counter with Ctrl W, and on their laptops. The oldest is of {time}."
    ),
    "ops.kind_appointment": QT_TRANSLATE_NOOP("Text", "Appointments"),
    "ops.kind_roster": QT_TRANSLATE_NOOP("Text", "Rosters"),
    "ops.kind_counter": QT_TRANSLATE_NOOP("Text", "Counters"),
    "ops.kind_ticket": QT_TRANSLATE_NOOP("Text", "Tickets"),
    "ops.kind_stop": QT_TRANSLATE_NOOP("Text", "Visits"),
    "ops.kind_case": QT_TRANSLATE_NOOP("Text", "Cases"),
    # the disk
    "ops.storage": QT_TRANSLATE_NOOP("Text", "Storage"),
    "ops.log": QT_TRANSLATE_NOOP("Text", "Log"),
    "ops.papers": QT_TRANSLATE_NOOP("Text", "Sealed papers"),
    "ops.other": QT_TRANSLATE_NOOP("Text", "Everything else"),
    "ops.growth": QT_TRANSLATE_NOOP("Text", "More every day"),
    "ops.growth_unknown": QT_TRANSLATE_NOOP("Text", "Known after a day"),
    "ops.days_left": QT_TRANSLATE_NOOP("Text", "Room for about %n days", "", 0),
    # servers
    "ops.servers": QT_TRANSLATE_NOOP("Text", "Servers"),
    "ops.serves": QT_TRANSLATE_NOOP("Text", "Decides for the office"),
    "ops.follows": QT_TRANSLATE_NOOP("Text", "Stands by"),
    "ops.no_answer": QT_TRANSLATE_NOOP("Text", "Does not answer"),
    "ops.term": QT_TRANSLATE_NOOP("Text", "Term"),
    "ops.here_note": QT_TRANSLATE_NOOP(
        "Text", "This server stands by. Devices tell how they are to the one that decides: look there."
    ),
    "ops.upstream": QT_TRANSLATE_NOOP("Text", "Server above"),
    "ops.connected": QT_TRANSLATE_NOOP("Text", "Connected"),
    "ops.proof": QT_TRANSLATE_NOOP("Text", "Checkpoints and backups"),
    "ops.signed": QT_TRANSLATE_NOOP("Text", "Signed entries"),
    "ops.kept": QT_TRANSLATE_NOOP("Text", "Last checkpoint"),
    "ops.backup": QT_TRANSLATE_NOOP("Text", "Last backup"),
    "ops.backup_none": QT_TRANSLATE_NOOP("Text", "None yet"),
    "ops.backup_elsewhere": QT_TRANSLATE_NOOP("Text", "The database has backups of its own"),
}
