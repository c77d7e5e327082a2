pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.Counter
import Shopfront.Kit
import Shopfront.ViewModels

/* The window of a field laptop: locked, or the day. Nothing of the day exists while it is locked. */
Window {
    id: root

    required property FieldModel model
    readonly property FieldSession session: root.model.session

    color: Theme.ground
    minimumHeight: Theme.body * 20
    minimumWidth: Theme.body * 40
    title: root.session ? [qsTr("Field"), root.session.office].join(" · ") : qsTr("Field")

    Roomy {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Theme.rtl
        anchors.fill: parent
        leastHeight: FieldParts.leastHeight
        leastWidth: FieldParts.leastWidth

        Loader {
            anchors.fill: parent
            focus: true
            sourceComponent: root.session ? open : locked
        }
    }

    Component {
        id: open

        FieldDesk {
            model: root.model
            session: root.session
        }
    }

    Component {
        id: locked

        FieldLocked {
            model: root.model
        }
    }
}
