"""The charts and figures of help: what they say, and what they leave out."""

from kiosk.assist.figures import HelpDay, HelpFigures
from kiosk.office import Office
from kiosk.share import Share
from kiosk.text import Translations
from tests.kiosk.memory_device import harbour
from tests.ui.counter.test_overview_charts import plain
from ui.charts import drawn
from ui.counter import overview_help_charts as charts
from ui.counter.overview_help import help_lines
from ui.counter.words import Words

WORDS = Words("en", Translations({}), harbour(), Office(code="HBR", name={"en": "Harbour"}, timezone="UTC"))
WHOLE = HelpFigures(
    calls=36,
    unanswered=4,
    soon=(10, 10, 4, 4, 4),
    to_answer_ms=42_000,
    in_time=Share(20, 36),
    sessions=20,
    typed=Share(45, 194, to_fall=True),
)
SERVICES = (
    ("", HelpFigures(calls=1, sessions=1)),
    ("lost-card", HelpFigures(calls=9, sessions=9, typed=Share(11, 69, to_fall=True))),
    ("pay-fine", HelpFigures(calls=5)),
    ("renew-passport", HelpFigures(calls=11, sessions=10, typed=Share(16, 79, to_fall=True))),
)
DAY = HelpDay("2026-11-25", WHOLE, SERVICES, forms=4, came=22, asked_again=1)
NOTHING = HelpDay("2026-11-24", HelpFigures(soon=(0,) * 5))
FEW = HelpDay("2026-11-24", HelpFigures(calls=3, soon=(1, 1, 0, 0, 0), unanswered=1))


def test_how_soon_somebody_answered_is_told_with_its_range():
    chart = charts.soon(DAY)
    assert plain(chart.message) == "20 of 36 calls were answered within a minute: 55 in 100, range 39 to 71."
    assert [(one.label, one.value) for one in chart.points][-2:] == [("over 5 min", 4), ("nobody", 4)]


def test_of_few_calls_only_their_number_is_told():
    chart = charts.soon(FEW)
    assert chart.empty
    assert plain(chart.nothing) == "3 calls. Of so few only their number is told."
    lines = {line.key: line.value for line in help_lines(FEW, WORDS)}
    assert lines["help_calls"] == "3"
    assert {lines[key] for key in ("help_in_time", "help_to_answer", "help_typed")} == {"too few"}


def test_services_are_named_and_the_ones_that_are_not_told_stand_last():
    chart = charts.typed(DAY, WORDS)
    known = [harbour().service(one).title.get("en") for one in ("renew-passport", "lost-card")]
    assert [(one.label, one.shown) for one in chart.points] == [
        (known[0], "21 %"),
        (known[1], "16 %"),
        ("No service", "–"),
    ]
    marks, table = drawn(chart).marks, drawn(chart).table
    assert (marks[0].least, marks[0].high, marks[0].most) == (0.12, 0.21, 0.31), "of all there is"
    assert table[0].cells == [known[0], "21 %", "12–31 %", "79"]
    assert marks[2].least == marks[2].most


def test_days_are_a_trend():
    assert [one.shown for one in charts.typed_by_day([NOTHING, DAY]).points] == ["–", "24 %"]
    chart = charts.asked_again([NOTHING, DAY])
    assert [(one.shown, one.count) for one in chart.points] == [("–", "–"), ("1", "22")]
    assert plain(chart.message) == "1 of 22 answers that came with forms were asked again. The aim is none."


def test_a_day_without_calls_is_empty_in_every_chart():
    made = [charts.soon(NOTHING), charts.typed(NOTHING, WORDS), charts.typed_by_day([NOTHING])]
    made += [charts.asked_again([NOTHING])]
    assert all(chart.empty and chart.nothing and not chart.message for chart in made)
    values = [line.value for line in help_lines(NOTHING, WORDS)]
    assert values == ["0"] * 4 + ["nothing yet"] * 5 + ["0"]


def test_every_figure_says_of_how_many_and_how_it_is_counted():
    lines = {line.key: line for line in help_lines(DAY, WORDS)}
    assert (lines["help_in_time"].value, plain(lines["help_in_time"].of)) == ("55 %", "n 36 · 39–71 %")
    assert (lines["help_to_answer"].value, plain(lines["help_to_answer"].of)) == ("00:42", "n 32")
    assert (lines["help_asked_again"].value, plain(lines["help_asked_again"].of)) == ("1", "n 22")
    assert all(line.how for line in lines.values())
