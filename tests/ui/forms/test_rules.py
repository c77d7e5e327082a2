"""The rules of the touch screen over every widget: large enough, apart, named, inside, and nothing cut."""

import importlib
import pkgutil
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtTest import QTest

import ui.forms
from tests.ui.forms.conftest import finger
from ui.forms import samples
from ui.gallery import SENTENCES
from ui.kit import QML_PATH, furnish
from ui.languages import Languages, build_translations
from ui.tokens import TEXT_STEPS, THEMES, Setting, tokens

PX_PER_MM = tokens()["type"]["kiosk"]["px_per_mm"]
LEAST_MM, LEAST_GAP_MM = 12.7, 2.54
CONTROLS = {
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.Link,
    QAccessible.Role.Canvas,
}
FORBIDDEN = ("please", "sorry", "oops", "invalid", "!")


@pytest.fixture
def arabic(qapp, tmp_path):
    """Sentences in Arabic for one engine."""
    made = []

    def speak(engine, look):
        build_translations(SENTENCES[0], tmp_path)
        languages = Languages(engine, look, tmp_path)
        languages.use("ar")
        made.append(languages)

    yield speak
    for languages in made:
        languages.use("en")
        languages.release()


def fields(question):
    return {name: getattr(question, name) for name in question.__dataclass_fields__}


def longer(question):
    """The same question in a language whose words are 40 % longer."""
    words = {name: getattr(question, name) for name in ("label", "hint") if getattr(question, name)}
    return {**fields(question), **{name: text + " " + text[: int(len(text) * 0.4)] for name, text in words.items()}}


def controls(page):
    for item in page.items():
        interface = QAccessible.queryAccessibleInterface(item)
        if interface is not None and interface.role() in CONTROLS and item.width() > 0:
            yield item, interface


def check(page, where):
    boxes = []
    for item, interface in controls(page):
        name = interface.text(QAccessible.Text.Name)
        box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        assert name, f"{where}: a control without a name at {box}"
        assert min(box.width(), box.height()) / PX_PER_MM >= LEAST_MM - 0.05, f"{where}: {name} is too small: {box}"
        assert box.left() >= 0, f"{where}: {name} begins outside"
        assert box.right() <= page.window.width() + 1, f"{where}: {name} ends outside"
        boxes.append((name, box))
    half = LEAST_GAP_MM * PX_PER_MM * 0.95 / 2
    grown = [(name, box.adjusted(-half, -half, half, half)) for name, box in boxes]
    for number, (name, box) in enumerate(grown):
        for other, near in grown[number + 1 :]:
            assert not box.intersects(near), f"{where}: {name} {box} is too near to {other} {near}"
    for text in page.items():
        if not text.inherits("QQuickText") or not text.property("text"):
            continue
        words = text.property("text")
        assert not text.property("truncated"), f"{where}: {words} is cut"
        fits = text.property("paintedWidth") <= text.width() + 2
        assert fits or text.property("fontSizeMode"), f"{where}: {words} is wider than its place"
        whole = text.property("paintedHeight") <= text.height() + 2 * abs(text.property("bottomPadding")) + 2
        assert whole, f"{where}: {words} is higher than its place"
        assert text.property("lineCount") == 1 or " " in words.strip(), f"{where}: {words} is broken in two"
        assert not [bad for bad in FORBIDDEN if bad in words.casefold()], f"{where}: {words}"
    assert boxes or "note" in where


def open_states(page):
    """Unfold what can be unfolded, so that it is looked at too."""
    for name in ("/born.calendar", "/since.calendar", "/spot.typeInstead", "/name.guidance"):
        if page.find(name) is not None:
            page.touch(name)
    for model in page.stage.models.values():
        model.check()
    page.settle()


@pytest.mark.parametrize("group", samples.GROUPS)
@pytest.mark.parametrize("step", TEXT_STEPS)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_widget_keeps_the_rules(show, arabic, group, step, language) -> None:
    setting = Setting("kiosk", THEMES[len(group) % len(THEMES)], step, language, reduced_motion=True)
    page = show(*map(longer, samples.group(group, language)), setting=setting)
    if language == "ar":
        arabic(page.stage.engine, page.look)
        for model in page.stage.models.values():
            model.retranslate()
        page.settle()
    where = f"{group} {step} {language}"
    check(page, where)
    open_states(page)
    check(page, f"{where} unfolded")


@pytest.mark.parametrize("group", samples.GROUPS)
def test_every_widget_loads_on_a_desk(show, group) -> None:
    page = show(*map(fields, samples.group(group)), setting=Setting("desk", reduced_motion=True))
    open_states(page)
    for text in page.items():
        if text.inherits("QQuickText") and text.property("text"):
            assert text.property("paintedWidth") <= text.width() + 2 or text.property("fontSizeMode"), text.property(
                "text"
            )


@pytest.mark.parametrize("group", samples.GROUPS)
def test_keys_reach_every_control_in_reading_order_and_come_out_again(show, group) -> None:
    page = show(*map(fields, samples.group(group)))
    wanted = {item for item, interface in controls(page) if interface.role() != QAccessible.Role.Canvas}
    wanted |= {item for item, interface in controls(page) if item.objectName().endswith(".map")}
    first = page.window.contentItem().nextItemInFocusChain(True)
    first.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _ in range(len(wanted) + 10):
        at = page.window.activeFocusItem()
        if at in seen:
            break
        seen.append(at)
        page.key(Qt.Key.Key_Tab)
    missing = [item.objectName() for item in wanted - set(seen)]
    assert not missing
    assert page.window.activeFocusItem() in seen, "the keys are not trapped"
    tops = [item.mapToScene(QPointF(0, item.height())).y() for item in seen]
    assert all(later >= earlier - 160 for earlier, later in pairwise(tops[:-1]))


@pytest.mark.parametrize("group", samples.GROUPS)
def test_sliding_off_cancels_everywhere(show, group) -> None:
    page = show(*map(fields, samples.group(group)))
    buttons = [item for item, interface in controls(page) if interface.role() == QAccessible.Role.Button]
    for button in buttons[:12]:
        start, away = page.place(button, 0.5, 0.5), page.place(button, 0.5, 4.0)
        QTest.touchEvent(page.window, finger()).press(0, start, page.window).commit()
        QTest.touchEvent(page.window, finger()).move(0, away, page.window).commit()
        QTest.touchEvent(page.window, finger()).release(0, away, page.window).commit()
    assert page.answers == {}


def test_no_widget_has_a_literal_colour_size_or_a_long_press() -> None:
    for path in (QML_PATH / "Shopfront" / "Forms").glob("*.qml"):
        text = path.read_text(encoding="utf-8")
        assert '"#' not in text, path.name
        for word in ("onPressAndHold", "DragHandler", "drag.", "onDoubleClicked", "PinchHandler", "pixelSize: 1"):
            assert word not in text, f"{path.name}: {word}"
        assert len(text.splitlines()) <= 150, f"{path.name} is long"


@pytest.mark.parametrize("path", sorted((QML_PATH / "Shopfront" / "Forms").glob("*.qml")), ids=lambda path: path.stem)
def test_every_file_loads_with_nothing_said_about_it(qapp, path) -> None:
    # Every type that Python adds to QML is known once its module is imported.
    for module in pkgutil.iter_modules(ui.forms.__path__, "ui.forms."):
        importlib.import_module(module.name)
    engine = QQmlApplicationEngine()
    furnish(engine)
    component = QQmlComponent(engine, QUrl.fromLocalFile(str(path)))
    assert not component.isError(), component.errorString()
    engine.deleteLater()


def test_the_module_lists_every_file_and_no_other() -> None:
    folder = QML_PATH / "Shopfront" / "Forms"
    lines = (folder / "qmldir").read_text(encoding="utf-8").splitlines()
    assert {line.split()[-1] for line in lines if line.endswith(".qml")} == {path.name for path in folder.glob("*.qml")}
