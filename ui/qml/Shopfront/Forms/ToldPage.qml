pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* What can be filled in from what was told on this visit; nothing is, unless somebody says so. */
FormFrame {
    id: root

    objectName: "form.told"

    actions: [
        FormBack {
            Layout.row: root.stacked ? 2 : 1
            form: root.form
            stacked: root.stacked
        },
        Button {
            Layout.column: root.stacked ? 0 : 1
            Layout.fillWidth: true
            Layout.row: 1
            objectName: "form.startEmpty"
            text: qsTr("Start empty")

            onClicked: root.form.startEmpty()
        },
        Button {
            Layout.columnSpan: root.stacked ? 1 : 2
            Layout.fillWidth: true
            Layout.row: 0
            icon: "arrow-right"
            iconAtEnd: true
            kind: Button.Primary
            objectName: "form.fillThemIn"
            text: qsTr("Fill them in")

            onClicked: root.form.fillThemIn()
        }
    ]

    Component.onCompleted: root.forceActiveFocus()

    AppText {
        Layout.fillWidth: true
        soft: true
        text: root.form.title
    }

    PageTitle {
        Layout.fillWidth: true
        lead: root.form.line
        text: root.form.heading
    }

    Card {
        Layout.fillWidth: true
        padding: Theme.gapL + Theme.gapXs

        Repeater {
            model: root.form.offers

            ToldRow {
                Layout.fillWidth: true
            }
        }
    }

    AppText {
        Layout.fillWidth: true
        soft: true
        text: qsTr("You can change each of them here. The other form stays as it is.")
    }

    Item {
        Layout.fillHeight: true
    }
}
