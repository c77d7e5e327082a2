"""Every kind of entity that Shopfront folds, by the first part of its subject."""

from __future__ import annotations

from kiosk import put_aside
from kiosk.answers import insight
from kiosk.assist import alarm, companion, handover_record, help_call, help_fold
from kiosk.catalogue.amending import amendment
from kiosk.catalogue.packing import release
from kiosk.field import matter, saw, stop
from kiosk.folding import OFFICER, Entities, EntityKind
from kiosk.forms.submissions import submission
from kiosk.queue import appointment, counter, door, enrolment_code, hub, labels, paper, roster, stopping, ticket
from kiosk.staff import officer


def _ticket_day(state: object) -> str | None:
    return state.day if isinstance(state, ticket.Ticket) else None


def _counter_day(state: object) -> str | None:
    return state.day if isinstance(state, counter.Counter) else None


def _book_day(state: object) -> str | None:
    return state.day if isinstance(state, labels.LabelBook) else None


def _appointment_day(state: object) -> str | None:
    return state.day if isinstance(state, appointment.Appointment) else None


def _door_day(state: object) -> str | None:
    return state.day if isinstance(state, door.Door) else None


def _paper_day(state: object) -> str | None:
    return state.day if isinstance(state, paper.PaperDay) else None


def _roster_day(state: object) -> str | None:
    return state.day if isinstance(state, roster.Roster) else None


def _submission_day(state: object) -> str | None:
    return state.day if isinstance(state, submission.Submission) else None


def _help_day(state: object) -> str | None:
    return state.day if isinstance(state, help_call.HelpCall) else None


def _alarm_day(state: object) -> str | None:
    return state.day if isinstance(state, alarm.Alarm) else None


def _insight_day(state: object) -> str | None:
    return state.day if isinstance(state, insight.Insight) else None


def _handover_day(state: object) -> str | None:
    return state.day if isinstance(state, handover_record.Handover) else None


def _companion_day(state: object) -> str | None:
    return state.day if isinstance(state, companion.Accompanied) else None


FOLDS = "7"
"""Version of the folded states, kept beside them: raised whenever a fold or a state changes, so that a log that was
folded by another program is folded again when it is opened (`kiosk.refolding`)."""

ENTITIES: Entities = {
    kind.name: kind
    for kind in (
        EntityKind("ticket", ticket.Ticket, ticket.fold, _ticket_day, daily=True, stream="queue"),
        EntityKind("counter", counter.Counter, counter.fold, _counter_day, daily=True, stream="queue"),
        EntityKind(
            "appointment",
            appointment.Appointment,
            appointment.fold,
            _appointment_day,
            since=appointment.KEPT_DAYS,
            stream="queue",
        ),
        EntityKind("queue", stopping.Stops, stopping.fold, stream="queue"),
        EntityKind("door", door.Door, door.fold, _door_day, daily=True, stream="queue"),
        EntityKind("paper", paper.PaperDay, paper.fold, _paper_day, since=paper.DAYS_LATER, stream="queue"),
        EntityKind("roster", roster.Roster, roster.fold, _roster_day, since=0, stream="queue"),
        EntityKind("labels", labels.LabelBook, labels.fold, _book_day, stream="queue"),
        EntityKind("hub", hub.Serving, hub.fold_serving, stream="queue"),
        EntityKind("server", hub.Server, hub.fold_server, stream="queue"),
        EntityKind("device", hub.EnrolledDevice, hub.fold_device, stream="queue"),
        EntityKind("code", enrolment_code.EnrolmentCode, enrolment_code.fold, stream="queue"),
        EntityKind("aside", put_aside.PutAside, put_aside.fold, stream="queue"),
        EntityKind("submission", submission.Submission, submission.fold, _submission_day, daily=True, stream="case"),
        EntityKind("content", release.Content, release.fold, stream="content"),
        EntityKind("amendment", amendment.Amendment, amendment.fold, stream="content"),
        EntityKind("help", help_call.HelpCall, help_fold.fold, _help_day, daily=True, stream="queue"),
        EntityKind("alarm", alarm.Alarm, alarm.fold, _alarm_day, daily=True, stream="staff"),
        EntityKind("insight", insight.Insight, insight.fold, _insight_day, since=insight.KEPT_DAYS, stream="case"),
        EntityKind(
            "handover",
            handover_record.Handover,
            handover_record.fold,
            _handover_day,
            since=handover_record.KEPT_DAYS,
            stream="queue",
        ),
        EntityKind("companion", companion.Accompanied, companion.fold, _companion_day, daily=True, stream="case"),
        EntityKind("stop", stop.Stop, stop.fold, stop.day_of_state, since=stop.KEPT_DAYS, stream=OFFICER),
        EntityKind("case", matter.Case, matter.fold, matter.day_of_state, since=matter.KEPT_DAYS, stream=OFFICER),
        EntityKind("saw", saw.Saw, saw.fold, saw.day_of_state, since=saw.KEPT_DAYS, stream=OFFICER, also="case"),
        EntityKind("reply", saw.Reply, saw.fold_reply, saw.day_of_state, since=saw.KEPT_DAYS, stream="content"),
        EntityKind("officer", officer.Officer, officer.fold, stream="staff"),
    )
}
