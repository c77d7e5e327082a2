pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The points of a line or an area, in their order. */
ColumnLayout {
    id: root

    required property string name
    required property PlacePart place

    spacing: Theme.gapM

    Button {
        Layout.fillWidth: Theme.kiosk
        compact: true
        icon: "plus"
        objectName: root.name + ".add"
        text: qsTr("Add this point")

        onClicked: root.place.add()
    }

    AppText {
        Layout.fillWidth: true
        objectName: root.name + ".count"
        strong: true
        text: root.place.count === 0 ? qsTr("There are no points yet.") : root.place.closed ? qsTr("%n point(s). The last is joined to the first.", "", root.place.count) : qsTr("%n point(s)", "", root.place.count)
    }

    Repeater {
        model: root.place.rows

        RowLayout {
            id: row

            required property int number
            required property string words

            Layout.fillWidth: true
            spacing: Theme.gapM

            AppText {
                Layout.fillWidth: true
                text: Theme.ltr(row.number + ".") + " " + row.words
            }

            Button {
                compact: true
                description: row.words
                icon: "trash"
                objectName: root.name + ".remove." + row.number
                text: qsTr("Remove")

                onClicked: root.place.remove(row.number)
            }
        }
    }
}
