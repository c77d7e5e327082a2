pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.ViewModels

/* Everything that is asked over the page. */
Item {
    id: root

    required property Item behind
    required property FieldSession session

    PersonDialog {
        anchors.fill: parent
        behind: root.behind
        session: root.session
    }

    StopDialog {
        anchors.fill: parent
        behind: root.behind
        session: root.session
    }

    AttachDialog {
        anchors.fill: parent
        behind: root.behind
        session: root.session
    }

    FindDialog {
        anchors.fill: parent
        behind: root.behind
        session: root.session
    }

    Loader {
        active: root.session.forms !== null
        anchors.fill: parent

        sourceComponent: FieldFormDialogs {
            behind: root.behind
            session: root.session
        }
    }

    CloseDialog {
        anchors.fill: parent
        behind: root.behind
        session: root.session
    }

    FieldEraseDialog {
        anchors.fill: parent
        behind: root.behind
        session: root.session
    }

    WriteDialog {
        anchors.fill: parent
        behind: root.behind
        session: root.session
    }

    FieldKeysDialog {
        anchors.fill: parent
        behind: root.behind
        session: root.session
    }
}
