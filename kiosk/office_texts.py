"""Sentences about the office's day: days, opening hours, appointments, a stopped queue, a day on paper."""

from __future__ import annotations

from kiosk.marking import QT_TRANSLATE_NOOP

OFFICE_TEXTS: dict[str, str] = {
    # days
    "day.monday": QT_TRANSLATE_NOOP("Text", "Monday"),
    "day.tuesday": QT_TRANSLATE_NOOP("Text", "Tuesday"),
    "day.wednesday": QT_TRANSLATE_NOOP("Text", "Wednesday"),
    "day.thursday": QT_TRANSLATE_NOOP("Text", "Thursday"),
    "day.friday": QT_TRANSLATE_NOOP("Text", "Friday"),
    "day.saturday": QT_TRANSLATE_NOOP("Text", "Saturday"),
    "day.sunday": QT_TRANSLATE_NOOP("Text", "Sunday"),
    "month.1": QT_TRANSLATE_NOOP("Text", "January"),
    "month.2": QT_TRANSLATE_NOOP("Text", "February"),
    "month.3": QT_TRANSLATE_NOOP("Text", "March"),
    "month.4": QT_TRANSLATE_NOOP("Text", "April"),
    "month.5": QT_TRANSLATE_NOOP("Text", "May"),
    "month.6": QT_TRANSLATE_NOOP("Text", "June"),
    "month.7": QT_TRANSLATE_NOOP("Text", "July"),
    "month.8": QT_TRANSLATE_NOOP("Text", "August"),
    "month.9": QT_TRANSLATE_NOOP("Text", "September"),
    "month.10": QT_TRANSLATE_NOOP("Text", "October"),
    "month.11": QT_TRANSLATE_NOOP("Text", "November"),
    "month.12": QT_TRANSLATE_NOOP("Text", "December"),
    "day.named": QT_TRANSLATE_NOOP("Text", "{weekday} {day} {month}"),
    "day.dated": QT_TRANSLATE_NOOP("Text", "{day} {year}"),
    "day.at": QT_TRANSLATE_NOOP("Text", "{day} at {time}"),
    # opening hours
    "refused.closed_until": QT_TRANSLATE_NOOP("Text", "The office is closed now. It opens on {when}."),
    "refused.closed_for": QT_TRANSLATE_NOOP("Text", "The office is closed: {reason}. It opens on {when}."),
    "refused.closed": QT_TRANSLATE_NOOP("Text", "The office is closed. Ask its staff when it opens again."),
    "refused.last_ticket": QT_TRANSLATE_NOOP(
        "Text",
        "The last ticket of today was given at {last}. The office opens again on {when}. "
        "If it cannot wait, ask at a counter.",
    ),
    "refused.no_more_today": QT_TRANSLATE_NOOP(
        "Text",
        "So many people wait that no more can be served today. The office opens again on {when}. "
        "If it cannot wait, ask at a counter.",
    ),
    # a queue that staff have stopped
    "refused.queue_stopped": QT_TRANSLATE_NOOP("Text", "No tickets are given at the moment: {reason}"),
    "refused.already_stopped": QT_TRANSLATE_NOOP("Text", "That queue is stopped already. Let it go on first."),
    "refused.not_stopped": QT_TRANSLATE_NOOP("Text", "That queue is not stopped."),
    "refused.all_stopped": QT_TRANSLATE_NOOP("Text", "All queues are stopped together. Let all of them go on."),
    "refused.unknown_series": QT_TRANSLATE_NOOP("Text", "This office has no series {series}. It has {known}."),
    # who leads, and the roster of a day
    "refused.lead_only": QT_TRANSLATE_NOOP("Text", "Only who leads the office may do that. Ask one of them: {names}."),
    "refused.roster_day": QT_TRANSLATE_NOOP("Text", "{day} is not a day. Write it as 2026-11-23."),
    "refused.roster_past": QT_TRANSLATE_NOOP("Text", "{day} is over. Plan today or a day to come."),
    "refused.roster_closed": QT_TRANSLATE_NOOP("Text", "The office is closed on {day}. Plan another day."),
    "refused.roster_nothing_to_undo": QT_TRANSLATE_NOOP("Text", "No plan of that day is left that could be undone."),
    "refused.roster_counter": QT_TRANSLATE_NOOP("Text", "There is no counter {counter} here. There are {counters}."),
    "refused.unknown_officer": QT_TRANSLATE_NOOP("Text", "No officer here has the id {officer}."),
    "refused.roster_order": QT_TRANSLATE_NOOP(
        "Text", "Counter {counter}: {begins} to {ends} ends before it begins. Turn the times round."
    ),
    "refused.roster_hours": QT_TRANSLATE_NOOP(
        "Text", "Counter {counter}: the office is open from {first} to {last} on that day. Plan within it."
    ),
    "refused.roster_counter_twice": QT_TRANSLATE_NOOP(
        "Text", "Counter {counter} would have two shifts at {time}. End one before the other begins."
    ),
    "refused.roster_officer_twice": QT_TRANSLATE_NOOP(
        "Text", "{name} would be at counters {counter} and {other} at {time}. Take somebody else for one of them."
    ),
    "stopped.full": QT_TRANSLATE_NOOP("Text", "too many people wait already. Come back later, or ask at a counter."),
    "stopped.few-staff": QT_TRANSLATE_NOOP("Text", "too few counters are open. Come back later, or ask at a counter."),
    "stopped.fault": QT_TRANSLATE_NOOP("Text", "there is a technical fault. Ask at a counter."),
    "stopped.emergency": QT_TRANSLATE_NOOP("Text", "there is an emergency. Do what staff tell you."),
    "stopped.other": QT_TRANSLATE_NOOP("Text", "staff have stopped them. Ask at a counter."),
    # appointments
    "checkin.in_time": QT_TRANSLATE_NOOP("Text", "You are checked in for your appointment."),
    "checkin.late": QT_TRANSLATE_NOOP("Text", "You are a little late. Your appointment still holds."),
    "checkin.too_late": QT_TRANSLATE_NOOP(
        "Text", "You are too late for the time of your appointment. You are served as if you had come without one."
    ),
    "refused.unknown_appointment": QT_TRANSLATE_NOOP(
        "Text", "There is no appointment with that code here. Compare it with your letter, or ask at a counter."
    ),
    "refused.no_appointment": QT_TRANSLATE_NOOP("Text", "There is no such appointment."),
    "refused.appointment_cancelled": QT_TRANSLATE_NOOP(
        "Text", "This appointment was cancelled. Take a ticket, or ask at a counter."
    ),
    "refused.appointment_other_day": QT_TRANSLATE_NOOP("Text", "This appointment is not today. It is on {when}."),
    "refused.appointment_gone": QT_TRANSLATE_NOOP(
        "Text", "This appointment was on {when}. Take a ticket, or ask at a counter for another."
    ),
    "refused.appointment_early": QT_TRANSLATE_NOOP(
        "Text", "You are early: your appointment is at {time}. Come back here from {start}."
    ),
    "refused.appointment_here": QT_TRANSLATE_NOOP(
        "Text", "Somebody has checked in for this appointment already, with ticket {label}."
    ),
    "refused.appointment_past": QT_TRANSLATE_NOOP(
        "Text", "An appointment has to be in the future, and within three years."
    ),
    "refused.appointment_closed": QT_TRANSLATE_NOOP(
        "Text", "The office is closed at that time on {day}. Choose another time."
    ),
    "refused.appointment_code": QT_TRANSLATE_NOOP(
        "Text", "A code for an appointment has 4 to 20 letters from A to Z and digits."
    ),
    "refused.appointment_code_taken": QT_TRANSLATE_NOOP(
        "Text", "Another appointment has that code. Choose another, or leave it out."
    ),
    "appointment.due": QT_TRANSLATE_NOOP("Text", "Due"),
    "appointment.arrived": QT_TRANSLATE_NOOP("Text", "Arrived"),
    "appointment.late": QT_TRANSLATE_NOOP("Text", "Late"),
    "appointment.served": QT_TRANSLATE_NOOP("Text", "Served"),
    "appointment.did_not_come": QT_TRANSLATE_NOOP("Text", "Did not come"),
    "appointment.cancelled": QT_TRANSLATE_NOOP("Text", "Cancelled"),
    # what two devices wrote without knowing of each other
    "refused.conflict_gone": QT_TRANSLATE_NOOP("Text", "Somebody has settled this already. Look at it again."),
    "refused.conflict_changed": QT_TRANSLATE_NOOP(
        "Text", "Another version has come in meanwhile. Look at all of them before you choose."
    ),
    "refused.conflict_not_yours": QT_TRANSLATE_NOOP(
        "Text", "Only somebody who may change this settles it: ask who leads the office."
    ),
    "refused.conflict_choose": QT_TRANSLATE_NOOP(
        "Text", "Choose one of the versions. Anything else is changed at its own place."
    ),
    # a day on paper
    "refused.paper_order": QT_TRANSLATE_NOOP(
        "Text", "These times are not in order: arrived, called, served, ended. Look at the paper again."
    ),
    "refused.paper_future": QT_TRANSLATE_NOOP("Text", "One of these times is still to come. Look at the paper again."),
    "refused.paper_old": QT_TRANSLATE_NOOP("Text", "Tickets on paper are entered within a week. This one is of {day}."),
    "refused.paper_days": QT_TRANSLATE_NOOP("Text", "All times of one ticket are of one day. Look at the paper again."),
    "refused.paper_counter": QT_TRANSLATE_NOOP("Text", "Say at which counter the person was called or served."),
    "refused.paper_unfinished": QT_TRANSLATE_NOOP(
        "Text",
        "A ticket that was called, or is of another day, needs the time at which it ended. "
        "Whoever still waits has only the time at which they came.",
    ),
    "refused.paper_label": QT_TRANSLATE_NOOP("Text", "Numbers on the paper roll look like {example}."),
    "refused.paper_label_taken": QT_TRANSLATE_NOOP("Text", "{label} of that day was entered already."),
    # what is printed for a day on paper
    "paper.list": QT_TRANSLATE_NOOP("Text", "Emergency list"),
    "paper.as_of": QT_TRANSLATE_NOOP("Text", "As of {time}, {day}. What happened later is not in it."),
    "paper.how": QT_TRANSLATE_NOOP(
        "Text", "Write each time as it happens, and enter the list at a counter when the screens are back."
    ),
    "paper.waiting": QT_TRANSLATE_NOOP("Text", "Waiting, in the order of calling"),
    "paper.nobody": QT_TRANSLATE_NOOP("Text", "Nobody waits."),
    "paper.appointments": QT_TRANSLATE_NOOP("Text", "Appointments that are still expected"),
    "paper.newcomers": QT_TRANSLATE_NOOP("Text", "Whoever comes now: give them the next number of the paper roll"),
    "paper.number": QT_TRANSLATE_NOOP("Text", "Number"),
    "paper.code": QT_TRANSLATE_NOOP("Text", "Code"),
    "paper.service": QT_TRANSLATE_NOOP("Text", "Service"),
    "paper.person": QT_TRANSLATE_NOOP("Text", "Language, needs"),
    "paper.due": QT_TRANSLATE_NOOP("Text", "Booked for"),
    "paper.came": QT_TRANSLATE_NOOP("Text", "Came"),
    "paper.called": QT_TRANSLATE_NOOP("Text", "Called"),
    "paper.counter": QT_TRANSLATE_NOOP("Text", "Counter"),
    "paper.began": QT_TRANSLATE_NOOP("Text", "Began"),
    "paper.ended": QT_TRANSLATE_NOOP("Text", "Ended"),
    "paper.priority": QT_TRANSLATE_NOOP("Text", "Priority"),
    "paper.page": QT_TRANSLATE_NOOP("Text", "Page {page} of {pages}"),
    "paper.keep": QT_TRANSLATE_NOOP("Text", "Keep this paper. Staff call your number."),
    "paper.day": QT_TRANSLATE_NOOP("Text", "Day"),
    "paper.time": QT_TRANSLATE_NOOP("Text", "Time"),
    # what somebody needs
    "need.wheelchair": QT_TRANSLATE_NOOP("Text", "Wheelchair"),
    "need.interpreter": QT_TRANSLATE_NOOP("Text", "Interpreter"),
    "need.sign-language": QT_TRANSLATE_NOOP("Text", "Sign language"),
    "need.hearing": QT_TRANSLATE_NOOP("Text", "Hears little"),
    "need.seeing": QT_TRANSLATE_NOOP("Text", "Sees little"),
    "need.reading": QT_TRANSLATE_NOOP("Text", "Help with reading"),
    "need.quiet": QT_TRANSLATE_NOOP("Text", "A quiet place"),
}
