pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What has to be said before any figure: cut off from the hub, the queue stopped, something refused. */
ColumnLayout {
    id: root

    required property OverviewModel overview

    spacing: Theme.gapS
    visible: root.overview.live.stale || root.overview.stops.anything || root.overview.problem !== ""

    Banner {
        Layout.fillWidth: true
        kind: Banner.Care
        objectName: "overview.stale"
        title: root.overview.live.asOf
        visible: root.overview.live.stale
    }

    Repeater {
        model: root.overview.stops.stoppedRows

        Banner {
            id: stopped

            required property string resume
            required property string series
            required title
            required property string why

            Layout.fillWidth: true
            icon: "hand-palm"
            kind: Banner.Mend
            line: stopped.why
            objectName: "overview.stopped" + stopped.series

            Button {
                icon: "ticket"
                keys: stopped.series === "" ? "F9" : ""
                objectName: "overview.resume" + stopped.series
                text: stopped.resume

                onClicked: root.overview.stops.resume(stopped.series)
            }
        }
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Mend
        objectName: "overview.problem"
        title: root.overview.problem
        visible: title !== ""
    }
}
