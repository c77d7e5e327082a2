pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qt.labs.qmlmodels
import Shopfront.Kit

/* For which service the ticket is: all of them, under the names of their series. */
KioskPage {
    id: root

    objectName: "choose"

    TitleRow {
        Layout.fillWidth: true
        name: "choose"
        text: qsTr("What is your ticket for?")

        onBackAsked: root.kiosk.back()
    }

    Banner {
        Layout.fillWidth: true
        icon: "prohibit"
        kind: Banner.Care
        line: root.kiosk.home.stopped + " " + qsTr("Meanwhile you can read here what each service needs, so that you come prepared.")
        objectName: "choose.stopped"
        title: qsTr("No tickets now")
        visible: root.kiosk.home.stopped !== ""
    }

    GridLayout {
        id: grid

        Layout.fillHeight: false
        Layout.fillWidth: true
        columnSpacing: Theme.gapM
        columns: root.tileColumns
        rowSpacing: Theme.gapM
        uniformCellWidths: true

        Repeater {
            model: root.kiosk.catalogue.choices

            delegate: DelegateChooser {
                role: "kind"

                DelegateChoice {
                    roleValue: "series"

                    SeriesHeading {
                        Layout.columnSpan: grid.columns
                        Layout.fillWidth: true
                    }
                }

                DelegateChoice {
                    roleValue: "service"

                    SmallTile {
                        required property string cell
                        required icon
                        required property string title

                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        objectName: "choose." + cell
                        text: title

                        onClicked: root.kiosk.openService(cell)
                    }
                }
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
