"""JavaRosa on the forms of the `forms` benchmark, from the jar inside pyxform: milliseconds, once it is warm."""

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jpype

from benchmarks import forms_made

_WARM, _TURNS = 6, 20


class JavaRosa:
    """The classes of the jar that a client uses."""

    def __init__(self, jar: str) -> None:
        jpype.startJVM(classpath=[jar])
        java = jpype.JClass
        prototypes = java("org.javarosa.core.services.PrototypeManager")
        for name in ("core.util.JavaRosaCoreModule", "core.model.CoreModelModule"):
            prototypes.registerPrototypes(java(f"org.javarosa.{name}").classNames)
        java("org.javarosa.model.xform.XFormsModule")().registerModule()
        self.stream = java("java.io.ByteArrayInputStream")
        self.reader = java("org.javarosa.xform.util.XFormUtils")
        self.start = java("org.javarosa.core.model.instance.InstanceInitializationFactory")
        self.controller = java("org.javarosa.form.api.FormEntryController")
        self.model = java("org.javarosa.form.api.FormEntryModel")
        self.whole = java("org.javarosa.core.model.data.IntegerData")
        self.text = java("org.javarosa.core.model.data.StringData")

    def opened(self, xml: bytes) -> Any:  # noqa: ANN401 - Java
        """A form with its first instance."""
        form = self.reader.getFormFromInputStream(self.stream(xml))
        form.initialize(True, self.start())
        return form

    def filling(self, xml: bytes) -> Any:  # noqa: ANN401 - Java
        """A controller at the beginning of a form."""
        return self.controller(self.model(self.opened(xml)))

    def step(self, controller: Any, event: int) -> Any:  # noqa: ANN401 - Java
        """Go on to the next event of that kind; its index, or None at the end."""
        while (here := controller.stepToNextEvent()) != event:
            if here == self.controller.EVENT_END_OF_FORM:
                return None
        return controller.getModel().getFormIndex()


def main() -> None:
    """Print one JSON object."""
    questions, _rows, form, jar = int(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]
    rosa = JavaRosa(jar)
    flat = forms_made.flat(questions)
    found = {"flat, open": _median(lambda: rosa.opened(flat))}
    if form:
        big = Path(form).read_bytes()
        found["big form, open"] = _median(lambda: rosa.opened(big))
    found["flat, answer p95"] = _flat(rosa, flat)
    question = rosa.controller.EVENT_QUESTION
    turns = iter(range(1, 10_000))
    for name, xml in (("chain", forms_made.chain(questions)), ("fan", forms_made.fan(questions))):
        controller = rosa.filling(xml)
        index = rosa.step(controller, question)

        def answer(controller: Any = controller, index: Any = index, name: str = name) -> None:  # noqa: ANN401 - Java
            turn = next(turns)
            value = rosa.whole(turn) if name == "chain" else rosa.text(("yes", "no")[turn % 2])
            controller.answerQuestion(index, value, True)

        found[name] = _median(answer)
    found["repeats, answer"] = _repeats(rosa, max(1, questions // 2))
    print(json.dumps({name: round(value, 3) for name, value in found.items()}))


def _flat(rosa: JavaRosa, xml: bytes) -> float:
    controller, times = rosa.filling(xml), []
    while (index := rosa.step(controller, rosa.controller.EVENT_QUESTION)) is not None:
        kind = str(controller.getModel().getQuestionPrompt().getDataType())
        value = rosa.whole(7) if kind == "2" else rosa.text("mill")
        times.append(_time(lambda index=index, value=value: controller.answerQuestion(index, value, True)))
    return sorted(times)[int(len(times) * 0.95)]


def _repeats(rosa: JavaRosa, many: int) -> float:
    controller = rosa.filling(forms_made.repeats())
    for _ in range(many):
        rosa.step(controller, rosa.controller.EVENT_PROMPT_NEW_REPEAT)
        controller.newRepeat()
    index = rosa.step(controller, rosa.controller.EVENT_QUESTION)
    turns = iter(range(1, 10_000))
    return _median(lambda: controller.answerQuestion(index, rosa.whole(next(turns)), True))


def _median(act: Callable[[], object]) -> float:
    for _ in range(_WARM):
        act()
    return statistics.median(_time(act) for _ in range(_TURNS))


def _time(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
