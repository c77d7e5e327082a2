"""Every registered page keeps every rule that can be read off its accessible tree."""

import pytest
from PIL import Image

from tests.ui.rules.looking import BY_NAME, inspecting
from tests.ui.rules.pictures import CHOSEN, MOST, POINT, difference, file_of, small, taken
from tests.ui.rules.thirty import KNOWN
from ui.citizen_pages.combination import every_combination, pairwise, share
from ui.citizen_pages.contact_sheet import picture
from ui.citizen_pages.longer import LONGER
from ui.citizen_pages.register import PAGES
from ui.driver import find
from ui.face import SENTENCES_PATH

# The windows stay open for all pages of this file.
pytestmark = pytest.mark.leaves("thread", "timer", "window", "engine")
EACH = 3
LANGUAGES = sorted([*(path.stem.removeprefix("shopfront_") for path in SENTENCES_PATH.glob("*.ts")), LONGER])


@pytest.fixture(scope="module")
def inspector(qapp, tmp_path_factory):
    with inspecting(tmp_path_factory.mktemp("pages")) as made:
        made.stages.of("kiosk")
        yield made


def broken(inspector, name, rows):
    """What is wrong with a page and is not known to be; what is known must still be so."""
    faults = inspector.look(BY_NAME[name], rows)
    return [str(fault) for fault in faults if (name, fault.rule) not in KNOWN]


def test_what_moves_or_goes_is_noticed_and_letters_drawn_otherwise_are_not(inspector):
    stage = BY_NAME["Home"].open(inspector.stages)
    drawn = picture(stage)
    wide, high = drawn.width() - POINT, drawn.height() - POINT
    before = small(drawn.copy(0, 0, wide, high))
    assert difference(before, small(drawn.copy(1, 1, wide, high))) <= MOST / 2
    assert difference(before, small(drawn.copy(0, 8, wide, high))) > MOST
    button = find(stage.window, "home.comeBack")
    button.setOpacity(0)
    without = picture(stage)
    button.setOpacity(1)
    assert difference(before, small(without.copy(0, 0, wide, high))) > MOST


# Before the walk: that takes tickets and calls people, which pages tell.
@pytest.mark.parametrize("name", CHOSEN)
def test_a_chosen_page_looks_as_it_was_found_good(inspector, name):
    now, kept = taken(inspector.stages, name), Image.open(file_of(name))
    apart = difference(now, kept)
    assert apart <= MOST, f"{name} has changed by {apart}; look at it, then: python -m tests.ui.rules --pictures"


@pytest.mark.parametrize("name", [page.name for page in PAGES])
def test_a_page_keeps_the_rules(inspector, name):
    rows = share(pairwise(LANGUAGES), [page.name for page in PAGES].index(name), EACH)
    assert not broken(inspector, name, rows)


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", [page.name for page in PAGES])
def test_a_page_keeps_the_rules_in_every_combination(inspector, name):
    assert not broken(inspector, name, every_combination(LANGUAGES))
