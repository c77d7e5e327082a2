import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What has to be said before any figure: cut off from the hub, the queue stopped, something refused. */
ColumnLayout {
    id: root

    required property OverviewModel overview

    spacing: Theme.gapS
    visible: root.overview.live.stale || root.overview.live.stopped !== "" || root.overview.problem !== ""

    Banner {
        Layout.fillWidth: true
        kind: Banner.Care
        objectName: "overview.stale"
        title: root.overview.live.asOf
        visible: root.overview.live.stale
    }

    Banner {
        Layout.fillWidth: true
        icon: "hand-palm"
        kind: Banner.Mend
        line: root.overview.live.stoppedWhy
        objectName: "overview.stopped"
        title: root.overview.live.stopped
        visible: title !== ""

        Button {
            icon: "ticket"
            keys: "F9"
            objectName: "overview.resume"
            text: qsTr("Give tickets again")

            onClicked: root.overview.resume()
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
