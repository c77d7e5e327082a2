"""What is said on the pages on which somebody goes on with a form in a browser."""

from kiosk.marking import QT_TRANSLATE_NOOP

WEB_FORM_TEXTS: dict[str, str] = {
    # opening a form in a browser
    "web.title": QT_TRANSLATE_NOOP("Text", "Go on with a form"),
    "web.words": QT_TRANSLATE_NOOP("Text", "Your six words, or the code of your form"),
    "web.words_hint": QT_TRANSLATE_NOOP("Text", "They stand on your paper. Capitals and small slips do not matter."),
    "web.open": QT_TRANSLATE_NOOP("Text", "Open my form"),
    "web.once": QT_TRANSLATE_NOOP(
        "Text", "The words open your form once. From then on it is open on this page, and nowhere else."
    ),
    "web.here": QT_TRANSLATE_NOOP("Text", "You can go on with this form here, on this phone or computer."),
    "web.where_code": QT_TRANSLATE_NOOP("Text", "If this page closes, your form goes on with this code: {code}"),
    "web.where_code_more": QT_TRANSLATE_NOOP(
        "Text", "It works until {day}, here and at kiosks and counters. Whoever has it can read your form."
    ),
    # while it is filled in
    "web.until": QT_TRANSLATE_NOOP(
        "Text", "This page stays open until {time}. Every step gives {minutes} minutes more."
    ),
    "web.progress": QT_TRANSLATE_NOOP("Text", "Question {position} of {total}"),
    "web.progress_about": QT_TRANSLATE_NOOP("Text", "Question {position} of about {total}"),
    "web.next": QT_TRANSLATE_NOOP("Text", "Continue"),
    "web.back": QT_TRANSLATE_NOOP("Text", "Back"),
    "web.optional": QT_TRANSLATE_NOOP("Text", "(optional)"),
    "web.no_answer": QT_TRANSLATE_NOOP("Text", "No answer"),
    "web.choose": QT_TRANSLATE_NOOP("Text", "Choose an answer"),
    "web.choose_all": QT_TRANSLATE_NOOP("Text", "Choose all that apply"),
    "web.list_label": QT_TRANSLATE_NOOP("Text", "Look for an answer in the list"),
    "web.list_find": QT_TRANSLATE_NOOP("Text", "Search"),
    "web.list_none": QT_TRANSLATE_NOOP("Text", "Nothing found for these words"),
    "web.list_found": QT_TRANSLATE_NOOP("Text", "Choose from what was found, or search again."),
    "web.latitude": QT_TRANSLATE_NOOP("Text", "Latitude"),
    "web.longitude": QT_TRANSLATE_NOOP("Text", "Longitude"),
    "web.place_later": QT_TRANSLATE_NOOP(
        "Text", "Leave it empty if you do not know it, and show the place on the map at a kiosk or counter."
    ),
    "web.rank": QT_TRANSLATE_NOOP("Text", "Place {place}"),
    "web.yes": QT_TRANSLATE_NOOP("Text", "Yes"),
    "web.at_office": QT_TRANSLATE_NOOP(
        "Text", "This question needs a kiosk or counter. Go on with the others: your answers are kept."
    ),
    "web.more_asked": QT_TRANSLATE_NOOP("Text", "Your answer brings more questions. They are on this page."),
    "web.changed_form": QT_TRANSLATE_NOOP(
        "Text", "The form has changed since you began. Look over your answers before you send it."
    ),
    "web.old_page": QT_TRANSLATE_NOOP("Text", "That page is no longer part of your form. Go on here."),
    "web.not_kept": QT_TRANSLATE_NOOP(
        "Text", "Your form is not kept at the office right now ({why}). Do not close this page before it is sent."
    ),
    # what is wrong with an answer
    "web.problem": QT_TRANSLATE_NOOP("Text", "There is a problem"),
    "web.mend_missing": QT_TRANSLATE_NOOP("Text", "Enter an answer"),
    "web.mend_date": QT_TRANSLATE_NOOP("Text", "Enter a date"),
    "web.mend_time": QT_TRANSLATE_NOOP("Text", "Enter a time, for example 14:30"),
    "web.mend_tick": QT_TRANSLATE_NOOP("Text", "Tick the box to go on"),
    "web.mend_again": QT_TRANSLATE_NOOP("Text", "Look at this answer again"),
    "web.mend_whole": QT_TRANSLATE_NOOP("Text", "Enter a whole number"),
    "web.mend_number": QT_TRANSLATE_NOOP("Text", "Enter a number"),
    "web.mend_range": QT_TRANSLATE_NOOP("Text", "Enter a number from {low} to {high}"),
    "web.mend_place": QT_TRANSLATE_NOOP("Text", "Enter two numbers, for example −41.2865 and 174.7762"),
    "web.mend_rank": QT_TRANSLATE_NOOP("Text", "Choose each answer once"),
    "web.mend_long": QT_TRANSLATE_NOOP("Text", "That is too long. Use fewer words."),
    "web.mend_at_office": QT_TRANSLATE_NOOP("Text", "{label}: this needs a kiosk or counter"),
    # what is added
    "web.added": QT_TRANSLATE_NOOP("Text", "Added so far: {count}"),
    "web.added_none": QT_TRANSLATE_NOOP("Text", "You have added nothing here"),
    "web.add": QT_TRANSLATE_NOOP("Text", "Add another"),
    "web.add_first": QT_TRANSLATE_NOOP("Text", "Add one"),
    "web.change": QT_TRANSLATE_NOOP("Text", "Change"),
    "web.remove": QT_TRANSLATE_NOOP("Text", "Take away"),
    "web.bring_back": QT_TRANSLATE_NOOP("Text", "Bring it back"),
    "web.entry": QT_TRANSLATE_NOOP("Text", "Entry"),
    # check, send and receipt
    "web.check": QT_TRANSLATE_NOOP("Text", "Check your answers"),
    "web.other_questions": QT_TRANSLATE_NOOP("Text", "More questions"),
    "web.not_provided": QT_TRANSLATE_NOOP("Text", "Not provided"),
    "web.tasks": QT_TRANSLATE_NOOP("Text", "Parts of this form"),
    "web.task_to_do": QT_TRANSLATE_NOOP("Text", "Not started"),
    "web.task_started": QT_TRANSLATE_NOOP("Text", "In progress"),
    "web.task_done": QT_TRANSLATE_NOOP("Text", "Done"),
    "web.declaration": QT_TRANSLATE_NOOP("Text", "Before you send this form"),
    "web.send": QT_TRANSLATE_NOOP("Text", "Send"),
    "web.sealed": QT_TRANSLATE_NOOP("Text", "Goes sealed to {names} and to this office. Nobody else can read it."),
    "web.sealed_office": QT_TRANSLATE_NOOP("Text", "Goes sealed to this office. Nobody else can read it."),
    "web.some_at_office": QT_TRANSLATE_NOOP(
        "Text", "%n questions need a kiosk or counter. Take the form there to send it: you tell nothing twice.", "", 0
    ),
    "web.fault": QT_TRANSLATE_NOOP(
        "Text", "This form has a fault and cannot be sent. Your answers are kept. Please ask for help."
    ),
    "web.sent": QT_TRANSLATE_NOOP("Text", "Your form is sent"),
    "web.reference": QT_TRANSLATE_NOOP("Text", "Your reference"),
    "web.reference_more": QT_TRANSLATE_NOOP("Text", "Note it. With it, staff find your form."),
    # ways out of it
    "web.leave": QT_TRANSLATE_NOOP("Text", "Other ways to go on or to stop"),
    "web.elsewhere": QT_TRANSLATE_NOOP("Text", "Finish it at a kiosk or counter instead"),
    "web.elsewhere_more": QT_TRANSLATE_NOOP(
        "Text", "You get six new words. They open your form once, at any kiosk or counter of {office}, or here again."
    ),
    "web.elsewhere_give": QT_TRANSLATE_NOOP("Text", "Give me six words"),
    "web.words_given": QT_TRANSLATE_NOOP("Text", "Your six words"),
    "web.words_keep": QT_TRANSLATE_NOOP(
        "Text", "Whoever has the words can open your form and read it. Keep them to yourself."
    ),
    "web.words_until": QT_TRANSLATE_NOOP("Text", "Kept until {day}"),
    "web.for_staff": QT_TRANSLATE_NOOP("Text", "For staff: {words}"),
    "web.wipe": QT_TRANSLATE_NOOP("Text", "I am finished: wipe it"),
    "web.wipe_title": QT_TRANSLATE_NOOP("Text", "Wipe everything?"),
    "web.wipe_more": QT_TRANSLATE_NOOP(
        "Text", "Your answers are deleted, here and at the office, for good. To go on later, take six words instead."
    ),
    "web.wipe_sent": QT_TRANSLATE_NOOP("Text", "What you sent stays with the office. Only this page forgets it."),
    "web.wipe_now": QT_TRANSLATE_NOOP("Text", "Yes, wipe everything"),
    "web.wiped": QT_TRANSLATE_NOOP("Text", "Everything is wiped"),
    "web.wiped_more": QT_TRANSLATE_NOOP(
        "Text",
        "Nothing of your form is on this page any more. Where others use this machine, close the browser as well.",
    ),
    "web.to_form": QT_TRANSLATE_NOOP("Text", "Back to the form"),
    # when it is over, or refused
    "web.over": QT_TRANSLATE_NOOP("Text", "Your form was closed here"),
    "web.over_more": QT_TRANSLATE_NOOP(
        "Text", "Nothing happened for {minutes} minutes, so it was closed before somebody else could read it."
    ),
    "web.lost": QT_TRANSLATE_NOOP("Text", "No form is open here"),
    "web.lost_more": QT_TRANSLATE_NOOP(
        "Text",
        "Open forms are held in memory only. This one was finished, its time was over, or the server was started anew.",
    ),
    "web.elsewhere_open": QT_TRANSLATE_NOOP("Text", "This form was opened at another place and goes on there."),
    "web.kept_more": QT_TRANSLATE_NOOP(
        "Text",
        "What you sent with “Continue” is kept. With the code of your form you go on here, or at a kiosk or counter.",
    ),
    "web.foreign": QT_TRANSLATE_NOOP("Text", "That did not come from the page of your form, so nothing was changed."),
    "web.foreign_more": QT_TRANSLATE_NOOP(
        "Text", "Go back to your form and try again. If this happens again, open the page anew."
    ),
    "web.too_large": QT_TRANSLATE_NOOP("Text", "That was too much at once, so nothing was changed."),
    "web.too_large_more": QT_TRANSLATE_NOOP("Text", "Go back, and send less."),
    "web.full": QT_TRANSLATE_NOOP(
        "Text", "Too many forms are open here at once. Your words still work: try again in a few minutes."
    ),
    "web.often": QT_TRANSLATE_NOOP(
        "Text", "Too many pages were asked for from here. Wait a minute, then load this page again."
    ),
    "web.private": QT_TRANSLATE_NOOP(
        "Text", "Nothing of your form is stored on this machine or stands in the address of this page."
    ),
}
