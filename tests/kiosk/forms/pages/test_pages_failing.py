"""Adding and taking away where an expression of the form cannot be evaluated: everything stays as it was."""

from tests.kiosk.forms.pages.written import asked, filling_of


def test_what_cannot_be_added_or_taken_away_leaves_page_and_answers_as_they_are():
    filling = filling_of(
        "<r><a/></r><c/>",
        "<bind nodeset=\"/data/c\" calculate=\"if(count(/data/r) = 1, '', digest('x', 'nonsense'))\"/>",
        f'<group ref="/data/r"><label>One</label><repeat nodeset="/data/r">{asked("/data/r/a")}</repeat></group>',
    )
    filling.answer("/data/r[1]/a", "kept")
    while filling.page is not None and not filling.page.repeat:
        filling.forward()
    page = filling.page
    filling.add()
    filling.remove("/data/r[1]")
    assert (filling.page, filling.can_undo) == (page, False)
    assert filling.state("/data/r[1]/a").value == "kept"
