"""Where Continue, Back, Change and Add lead; and laws that hold wherever somebody wanders."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.forms.pages.flow import Stop
from kiosk.forms.pages.progress import TaskState
from tests.kiosk.forms.pages.written import asked, filling_of, grouped, household


def here(filling):
    page = filling.page
    return filling.flow.place.stop.value if page is None else (page.refs[0] if page.refs else page.key)


def walk(filling, answers):
    """Answer and go on until the check."""
    seen = []
    while filling.flow.place.stop is Stop.PAGE:
        seen.append(here(filling))
        for ref in filling.page.refs:
            filling.answer(ref, answers.get(ref.rpartition("/")[2], "x"))
        filling.forward()
    return seen


def test_from_the_first_question_to_the_check_and_the_declaration():
    filling = household()
    assert walk(filling, {"others": "no"}) == [
        "/data/you/name",
        "/data/you/mail",
        "/data/home/others",
        "/data/end/how",
    ]
    assert here(filling) == "check"
    filling.forward()
    assert here(filling) == "/data/sure"


def test_whoever_was_added_is_followed_by_all_that_were_added():
    filling = household()
    filling.answer("/data/home/others", "yes")
    seen = walk_to(filling, "/data/home/who#added")
    assert seen[-2:] == ["/data/home/who[1]/given", "/data/home/who[1]/age"]
    filling.add()
    assert here(filling) == "/data/home/who[2]/given"
    filling.forward()
    filling.forward()
    assert here(filling) == "/data/home/who#added"
    filling.open_instance("/data/home/who[1]")
    filling.forward()
    assert here(filling) == "/data/home/who[1]/age"
    filling.forward()
    assert here(filling) == "/data/home/who#added", "and not the second person again"
    filling.forward()
    assert here(filling) == "/data/end/how"


def walk_to(filling, wanted):
    seen = []
    for _ in range(20):
        if here(filling) == wanted:
            return seen
        seen.append(here(filling))
        filling.forward()
    message = f"{wanted} was not reached: {seen}"
    raise AssertionError(message)


def test_one_taken_away_comes_back_with_its_answers():
    filling = household()
    filling.answer("/data/home/others", "yes")
    walk_to(filling, "/data/home/who#added")
    filling.answer("/data/home/who[1]/given", "Tama")
    filling.add()
    filling.answer("/data/home/who[2]/given", "Ana")
    walk_to(filling, "/data/home/who#added")
    filling.remove("/data/home/who[1]")
    assert filling.state("/data/home/who[1]/given").value == "Ana"
    filling.undo()
    assert filling.state("/data/home/who[1]/given").value == "Tama"
    assert not filling.can_undo


def test_pages_of_one_added_later_are_new_though_one_of_that_number_was_there_before():
    filling = household()
    filling.answer("/data/home/others", "yes")
    walk_to(filling, "/data/home/who#added")
    filling.add()
    walk_to(filling, "/data/home/who#added")
    filling.remove("/data/home/who[1]")
    assert not {key for key in filling.flow.seen if "who[2]" in key}
    assert {key for key in filling.flow.seen if "who[1]" in key}


def test_change_leads_straight_back_unless_it_brought_a_question():
    filling = household()
    walk(filling, {"others": "no"})
    assert filling.change("/data/you/mail")
    filling.forward()
    assert here(filling) == "check"
    filling.change("/data/end/how")
    filling.answer("/data/end/how", "other")
    filling.forward()
    assert here(filling) == "/data/end/why"
    filling.forward()
    assert here(filling) == "check"


def test_back_from_a_change_is_the_check():
    filling = household()
    walk(filling, {"others": "no"})
    filling.change("/data/you/mail")
    assert filling.back()
    assert here(filling) == "check"


def test_the_form_says_what_is_missing_on_its_page_and_all_of_it_at_the_check():
    filling = household()
    assert [fault.ref for fault in filling.faults()] == ["/data/you/name"]
    filling.forward()
    assert filling.faults() == []
    walk(filling, {"others": "no"})
    assert [fault.ref for fault in filling.faults()] == ["/data/you/name"], "but not what is signed after it"


def test_progress_is_counted_over_what_is_asked_now_and_says_about_while_it_may_grow():
    filling = household()
    first = filling.progress
    assert (first.position, first.total, first.grows) == (1, 4, True)
    filling.answer("/data/home/others", "yes")
    assert filling.progress.total == 6
    filling.answer("/data/end/how", "other")
    walk_to(filling, "/data/end/why")
    last = filling.progress
    assert (last.position, last.total, last.grows) == (7, 7, False)


def test_what_only_tells_something_is_no_question():
    filling = filling_of(
        "<a/><note/><b/>",
        '<bind nodeset="/data/note" readonly="true()"/>',
        asked("/data/a") + asked("/data/note") + asked("/data/b"),
    )
    assert (filling.progress.position, filling.progress.total) == (1, 2)
    walk_to(filling, "/data/note")
    assert filling.page.tells
    walk_to(filling, "/data/b")
    assert (filling.progress.position, filling.progress.total) == (2, 2)


def test_the_tasks_of_a_long_form_tell_how_they_stand():
    names = [f"s{place}" for place in range(4)]
    nodes = "".join(f"<{name}>" + "".join(f"<q{one}/>" for one in range(10)) + f"</{name}>" for name in names)
    body = "".join(grouped(f"/data/{n}", n, *(asked(f"/data/{n}/q{one}") for one in range(10))) for n in names)
    filling = filling_of(nodes, '<bind nodeset="/data/s1/q0" required="true()"/>', body)
    assert {task.state for task in filling.tasks()} == {TaskState.TO_DO}
    filling.open_task("/data/s0")
    walk(filling, {})
    assert here(filling) == "tasks"
    filling.open_task("/data/s1")
    filling.forward()
    assert [task.state for task in filling.tasks()][:3] == [TaskState.DONE, TaskState.STARTED, TaskState.TO_DO]
    assert (filling.progress.position, filling.progress.total) == (2, 10), "counted within the section"


MOVES = st.lists(
    st.sampled_from(["on", "on", "on", "back", "yes", "no", "other", "plain", "add", "remove", "undo", "change"]),
    max_size=60,
)


CHOICES = {
    ("/data/home/others", "yes"),
    ("/data/home/others", "no"),
    ("/data/end/how", "other"),
    ("/data/end/how", "plain"),
}


def wander(filling, move):
    """One thing that the page offers; nothing where it does not offer it."""
    at = here(filling)
    if move == "on" and at != "/data/sure":
        filling.forward()
    elif move == "back":
        filling.back()
    elif (at, move) in CHOICES:
        filling.answer(at, move)
    elif move in {"add", "undo"} and at == "/data/home/who#added":
        filling.add() if move == "add" else filling.undo()
    elif move == "remove" and at == "/data/home/who#added" and filling.instances("/data/home/who"):
        filling.remove("/data/home/who[1]")
    elif move == "change" and at == "check":
        filling.change("/data/home/others")


@given(MOVES)
def test_wherever_somebody_wanders_the_page_exists_and_no_answer_is_lost(moves):
    filling = household()
    filling.answer("/data/you/name", "Mere")
    for move in moves:
        wander(filling, move)
        assert filling.flow.place.stop is not Stop.PAGE or filling.page is not None
        assert filling.state("/data/you/name").value == "Mere"
        if filling.flow.place.stop is Stop.CHECK:
            unseen = {page.key for page in filling.plan.pages} - filling.flow.seen
            assert not unseen, "the check follows everything that is asked"


@given(MOVES)
def test_back_leads_to_the_beginning_in_so_many_steps(moves):
    filling = household()
    for move in moves:
        if move == "on" and filling.flow.place.stop is not Stop.DECLARATION:
            filling.forward()
    for _ in range(len(moves) + 1):
        if not filling.back():
            break
    assert here(filling) == "/data/you/name"


def test_a_form_goes_on_after_the_last_answer_of_its_journal():
    filling = household()
    told = []
    filling.session.listener = told.append
    walk_to(filling, "/data/home/others")
    filling.answer("/data/home/others", "yes")
    again = household()
    for record in told:
        again.session.apply(record)
    again._replan()
    again.go_on(told)
    assert here(again) == "/data/home/others"
    assert again.back()
    assert here(again) == "/data/you/mail"


def test_a_language_that_a_form_does_not_have_leads_back_to_its_own():
    texts = '<itext><translation lang="English (en)"/><translation lang="Arabic (ar)"/></itext>'
    filling = filling_of("<a/>", texts, asked("/data/a"))
    filling.set_language("ar")
    assert filling.session.language == "Arabic (ar)"
    filling.set_language("vi")
    assert filling.session.language == "English (en)"
