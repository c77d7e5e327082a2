pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* Every agency, a few letters at a time; one touch leads to its services. */
KioskPage {
    id: root

    objectName: "agencies"

    TitleRow {
        Layout.fillWidth: true
        name: "agencies"
        text: qsTr("Which agency is it?")

        onBackAsked: root.kiosk.back()
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapM

        Repeater {
            model: root.kiosk.agencies.letters

            ChoiceBox {
                required property int index
                required property string letters
                required selected

                objectName: `agencies.letters.${index}`
                text: letters

                onClicked: root.kiosk.agencies.choose(index)
            }
        }
    }

    GridLayout {
        Layout.fillHeight: false
        Layout.fillWidth: true
        columnSpacing: Theme.gapL
        columns: root.wide && !Theme.largest ? 2 : 1
        rowSpacing: Theme.targetGap
        uniformCellWidths: true

        Repeater {
            model: root.kiosk.agencies.rows

            ColumnLayout {
                id: row

                required property string agency
                required property string icon
                required property bool last
                required property string letter
                required property string line
                required property string title

                Layout.alignment: Qt.AlignBottom
                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gapS
                    soft: true
                    strong: true
                    text: row.letter
                    visible: text !== ""
                }

                ListRow {
                    Layout.fillWidth: true
                    icon: row.icon
                    last: row.last
                    line: row.line
                    objectName: "agencies." + row.agency
                    title: row.title

                    onClicked: root.kiosk.agencies.open(row.agency)
                }
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
