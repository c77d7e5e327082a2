pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.ViewModels

/* The dialogs of the overview, one at a time; each is made when it is first asked for. */
Item {
    id: root

    property Item behind: null
    required property OverviewModel overview

    Once {
        name: "how"

        sourceComponent: OverviewHow {
            behind: root.behind
            overview: root.overview
        }
    }

    Once {
        name: "profile"

        sourceComponent: OverviewProfileDialog {
            behind: root.behind
            overview: root.overview
        }
    }

    Once {
        name: "stop"

        sourceComponent: OverviewStopDialog {
            behind: root.behind
            overview: root.overview
        }
    }

    Once {
        name: "shift"

        sourceComponent: OverviewShiftDialog {
            behind: root.behind
            overview: root.overview
        }
    }

    Once {
        name: "save"

        sourceComponent: OverviewSaveDialog {
            behind: root.behind
            overview: root.overview
        }
    }

    Once {
        name: "keys"

        sourceComponent: OverviewKeysDialog {
            behind: root.behind
            overview: root.overview
        }
    }

    component Once: Loader {
        id: once

        property string name
        readonly property bool wanted: root.overview.dialog === once.name

        active: false
        anchors.fill: parent

        onWantedChanged: if (once.wanted)
            once.active = true
    }
}
