import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Which month is shown, and the way to the others. */
RowLayout {
    id: root

    required property DatePart date
    required property string name

    spacing: Theme.gapM

    CaretButton {
        icon: "caret-double-left"
        objectName: root.name + ".yearBefore"
        text: qsTr("One year back")

        onClicked: root.date.turn(-12)
    }

    CaretButton {
        icon: "caret-left"
        objectName: root.name + ".monthBefore"
        text: qsTr("One month back")
        visible: root.date.hasDay

        onClicked: root.date.turn(-1)
    }

    AppText {
        Layout.fillWidth: true
        heading: true
        horizontalAlignment: Text.AlignHCenter
        objectName: root.name + ".shownMonth"
        text: root.date.heading
    }

    CaretButton {
        icon: "caret-right"
        objectName: root.name + ".monthAfter"
        text: qsTr("One month on")
        visible: root.date.hasDay

        onClicked: root.date.turn(1)
    }

    CaretButton {
        icon: "caret-double-right"
        objectName: root.name + ".yearAfter"
        text: qsTr("One year on")

        onClicked: root.date.turn(12)
    }
}
