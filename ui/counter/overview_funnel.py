"""The chart of how far people came on a day, and where they were lost."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.queue.funnel import Stage, Step
from ui.charts import Chart, Point
from ui.counter.overview_charts import fill

translate = QCoreApplication.translate


def funnel_chart(steps: Sequence[Step]) -> Chart:
    """Every stage with its people; what was lost after it stands under it."""
    first = steps[0].people if steps else 0
    finished = steps[-1].people if steps else 0
    sentence = translate("Overview", "%1 of %2 people were served to the end.")
    return Chart(
        title=translate("Overview", "From the door to the end"),
        message=fill(sentence, str(finished), str(first)) if first else "",
        unit=translate("Overview", "people"),
        points=tuple(_point(step) for step in steps) if first else (),
        head=(
            translate("Overview", "Stage"),
            translate("Overview", "People"),
            translate("Overview", "Lost here"),
        ),
        steady=False,
        flow=True,
        nothing=translate("Overview", "Nobody has come yet"),
    )


def _point(step: Step) -> Point:
    return Point(_name(step.stage), step.people, str(step.people), count=_lost(step) or "–", lost=_lost(step))


def _name(stage: Stage) -> str:
    return {
        Stage.ARRIVED: translate("Overview", "Came"),
        Stage.TICKET: translate("Overview", "Ticket"),
        Stage.CALLED: translate("Overview", "Called"),
        Stage.SERVED: translate("Overview", "Served"),
        Stage.FINISHED: translate("Overview", "Finished"),
    }[stage]


def _lost(step: Step) -> str:
    parts = (
        translate("Overview", "%n without a ticket", "", step.without_ticket) if step.without_ticket else "",
        translate("Overview", "%n left", "", step.left) if step.left else "",
        translate("Overview", "%n did not come", "", step.no_show) if step.no_show else "",
        translate("Overview", "%n cancelled", "", step.cancelled) if step.cancelled else "",
    )
    return " · ".join(part for part in parts if part)
