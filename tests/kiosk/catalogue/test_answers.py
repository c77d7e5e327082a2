"""Answers are read from Markdown with a front matter, with their translations; what is wrong is told at its line."""

import datetime as dt
import shutil

import pytest

from kiosk.catalogue.answer import first_paragraph, is_stale
from kiosk.catalogue.loading import load_pack, read_pack
from kiosk.catalogue.packing.checking import check_pack
from kiosk.catalogue.packing.content import content_of, unpack
from kiosk.catalogue.packing.difference import difference
from kiosk.catalogue.packing.members import members
from tests.kiosk.memory_device import harbour

TODAY = dt.date(2026, 11, 22)
ARTICLE = """+++
title = "I can’t pay my fine"
services = ["pay-fine"]
topics = ["driving"]
owner = "fees"
assured = 2026-10-12
often = true
also = "broke, ticket, skint"
+++
Pay in parts. You need nobody’s leave.

* from $5 a week
* **no interest**
"""
ARABIC = '+++\ntitle = "لا أستطيع دفع الغرامة"\nalso = "مخالفة"\n+++\nادفع على أقساط.\n'


@pytest.fixture
def answers(copy):
    """The folder of answers of a small pack in English and Arabic, with one article."""
    front = copy / "pack.toml"
    text = front.read_text(encoding="utf-8")
    languages = next(line for line in text.splitlines() if line.startswith("languages"))
    front.write_text(text.replace(languages, 'languages = ["en", "ar"]'), encoding="utf-8")
    shutil.rmtree(copy / "forms")
    for file in (copy / "services").glob("*.toml"):
        lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        file.write_text("".join(line for line in lines if not line.startswith("form")), encoding="utf-8")
    folder = copy / "answers"
    folder.mkdir()
    (folder / "pay-later.md").write_text(ARTICLE, encoding="utf-8")
    (folder / "pay-later.ar.md").write_text(ARABIC, encoding="utf-8")
    return folder


def told(folder, icons, today=None):
    found = check_pack(folder.parent, icons, today)
    return [one.told() for one in found if one.file.startswith("answers")]


@pytest.fixture
def icons(tmp_path):
    """No pictures are looked at here."""
    return tmp_path


def test_an_article_and_its_translation_are_one_answer(answers):
    (answers / "words.ar.toml").write_text('[pay-later]\ntitle = "أقساط"\nalso = "تقسيط"\n', encoding="utf-8")
    answer = load_pack(answers.parent).answer("pay-later")

    assert (answer.title.en, answer.owner, answer.often) == ("I can’t pay my fine", "fees", True)
    assert answer.title.ar == "لا أستطيع دفع الغرامة"
    assert answer.also.ar == "مخالفة, تقسيط"
    assert answer.body.ar == "ادفع على أقساط."
    assert first_paragraph(answer.body.en) == "Pay in parts. You need nobody’s leave."


def test_words_alone_make_an_article_found_in_a_language_and_shown_in_english(answers):
    (answers / "pay-later.ar.md").unlink()
    (answers / "words.ar.toml").write_text('[pay-later]\ntitle = "أقساط"\nalso = "تقسيط"\n', encoding="utf-8")
    answer = load_pack(answers.parent).answer("pay-later")

    assert (answer.title.get("ar"), answer.body.get("ar")) == ("أقساط", answer.body.en)


def test_a_pack_without_answers_has_none(copy):
    assert load_pack(copy).answers == ()


FAULTS = [
    ('services = ["pay-fine"]', 'services = ["pay-fin"]', "pay-later.md:3: error: services: `pay-fin` is not known"),
    ('topics = ["driving"]', 'topics = ["walking"]', "pay-later.md:4: error: topics: `walking` is not known"),
    ('owner = "fees"', 'owner = "nobody"', "pay-later.md:5: error: owner: `nobody` is not known"),
    ('owner = "fees"\n', "", "pay-later.md: error: owner: this key is missing"),
    (
        'title = "I can’t pay my fine"',
        'titel = "x"',
        "pay-later.md: error: title: this key is missing",
    ),  # codespell:ignore
    ("assured = 2026-10-12", 'assured = "yesterday"', "pay-later.md:6: error: assured:"),
    ("often = true", "often = = true", "pay-later.md:7: error: its front matter is not TOML"),
    ("+++\ntitle", "title", "pay-later.md:1: error: it has no front matter"),
    ('skint"\n+++', 'skint"\n', "pay-later.md:1: error: it has no front matter"),
    ("Pay in parts. You need nobody’s leave.\n\n", "", "pay-later.md:10: error: it does not begin with a paragraph"),
    ("Pay in parts", "Pay in <b>parts</b>", "pay-later.md:10: error: there is HTML in it"),
    ("**no interest**", "[no](https://x.example)", "pay-later.md:13: error: there is a link in it"),
]


@pytest.mark.parametrize(("old", "new", "wanted"), FAULTS, ids=[wanted[:40] for *_, wanted in FAULTS])
def test_a_fault_is_told_at_its_line(answers, icons, old, new, wanted):
    assert ARTICLE.count(old) == 1
    (answers / "pay-later.md").write_text(ARTICLE.replace(old, new), encoding="utf-8")

    assert any(one.startswith(f"answers/{wanted}") for one in told(answers, icons)), told(answers, icons)
    assert read_pack(answers.parent).pack is None


def test_what_belongs_to_no_article_is_told(answers, icons):
    (answers / "gone.ar.md").write_text(ARABIC, encoding="utf-8")
    (answers / "pay-later.xx.md").write_text(ARABIC, encoding="utf-8")
    (answers / "Notes.md").write_text("my notes", encoding="utf-8")
    (answers / "words.ar.toml").write_text(
        '[gone]\ntitle = "x"\n[pay-later]\ntitel = "y"\n', encoding="utf-8"
    )  # codespell:ignore
    (answers / "synonyms.toml").write_text('[en]\nsame = [["one"]]\n', encoding="utf-8")

    said = "\n".join(told(answers, icons))
    assert "answers/gone.ar.md: error: there is no article `gone.md`" in said
    assert "answers/pay-later.xx.md: error: `xx` is not known" in said
    assert "answers/Notes.md: error: this is no file of answers" in said
    assert "answers/words.ar.toml:1: error: gone: there is no article `gone.md`" in said
    assert "words.ar.toml:4: error: pay-later.titel: nothing is known under this key" in said  # codespell:ignore
    assert "answers/synonyms.toml:2: error: en.same[0]" in said


def test_what_somebody_should_look_at_is_a_warning(answers, icons):
    old = ARTICLE.replace("2026-10-12", "2025-11-01").replace("I can’t pay my fine", "I can’t pay my fine " * 4)
    (answers / "pay-later.md").write_text(old, encoding="utf-8")
    (answers / "pay-later.ar.md").unlink()
    (answers / "ahead.md").write_text(ARTICLE.replace("2026-10-12", "2027-01-01"), encoding="utf-8")
    (answers / "words.ar.toml").write_text('[ahead]\ntitle = "أقساط"\n', encoding="utf-8")

    assert told(answers, icons, TODAY) == [
        "answers/ahead.md:6: warning: assured: this day has not come yet."
        " Write the day on which its owner last read it.",
        "answers/ahead.md:7: warning: it is asked often, and is not in `ar`. English is shown instead.",
        "answers/pay-later.md:2: warning: nobody finds it in `ar`. Give it a title and words in words.ar.toml.",
        "answers/pay-later.md:2: warning: title: it has 80 letters. Say it in 60, as somebody would ask it.",
        "answers/pay-later.md:6: warning: assured: nobody has assured it for over a year, and readers are told."
        " Have its owner read it; write the day.",
    ]
    assert read_pack(answers.parent).pack is not None


def test_an_answer_is_stale_after_a_year(answers):
    answer = load_pack(answers.parent).answer("pay-later")
    assert not is_stale(answer, answer.assured + dt.timedelta(days=365))
    assert is_stale(answer, answer.assured + dt.timedelta(days=366))


def test_answers_travel_with_the_pack_and_differences_are_told(answers, tmp_path):
    folder = answers.parent
    before, _ = content_of(folder)
    unpack(members(folder), tmp_path / "there")
    assert load_pack(tmp_path / "there") == before

    (answers / "pay-later.md").write_text(ARTICLE.replace("from $5", "from $6"), encoding="utf-8")
    (answers / "new-one.md").write_text(ARTICLE, encoding="utf-8")
    lines = difference(before, load_pack(folder), ({}, content_of(folder)[1]))
    assert lines[0] == "+ answer new-one: I can’t pay my fine"
    assert lines[1] == "~ answer pay-later"
    assert "from $6" in lines[2]
    assert not any("file" in line for line in lines)


def test_the_sample_has_answers_for_what_most_people_ask():
    pack = harbour()
    often = pack.answers_often()
    assert len(pack.answers) >= 200
    assert len(often) >= 30
    assert all(answer.body.exact(language) for answer in often for language in pack.languages)
    assert all(answer.title.exact(language) for answer in pack.answers for language in pack.languages)
    about = pack.answers_about("renew-passport")
    assert about[0].services[0] == "renew-passport"
    assert about[-1].services.index("renew-passport") >= about[0].services.index("renew-passport")
