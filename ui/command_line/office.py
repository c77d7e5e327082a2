"""`office …`: make an office and look after it. Each command is in the module `office_…` of its subject."""

from __future__ import annotations

from ui.command_line.office_appointments import appointments
from ui.command_line.office_day import export, paper
from ui.command_line.office_devices import approve, code, devices, refuse, revoke, rotate
from ui.command_line.office_field import bundle, field_plan
from ui.command_line.office_founding import certificate, init, publisher
from ui.command_line.office_operators import operator_code, status
from ui.command_line.office_phones import phone
from ui.command_line.office_retention import erase, retention
from ui.command_line.office_saw import saw
from ui.command_line.options import group

office = group(
    "office",
    "Make and look after an office.",
    init,
    code,
    approve,
    refuse,
    revoke,
    rotate,
    devices,
    status,
    operator_code,
    certificate,
    publisher,
    field_plan,
    saw,
    bundle,
    export,
    paper,
    phone,
    retention,
    erase,
    appointments,
)
