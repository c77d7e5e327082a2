pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What is safe on this laptop and goes by itself, and the way to what is left. */
Card {
    id: root

    required property FieldState laptop
    required property FieldSession session

    objectName: "field.kept"
    spacing: Theme.gapS
    title: root.laptop.total > 0 ? qsTr("Kept here, will be sent") : root.laptop.allSent ? qsTr("All sent") : qsTr("Kept here")
    titleIcon: root.laptop.allSent ? "cloud-check" : "cloud-slash"

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapM

        AppText {
            number: true
            objectName: "field.kept.total"
            step: AppText.Display
            text: Theme.ltr(root.laptop.total)
            visible: root.laptop.total > 0
            wrapMode: Text.NoWrap
        }

        AppText {
            Layout.fillWidth: true
            objectName: "field.kept.line"
            text: root.laptop.kept
        }
    }

    Repeater {
        model: root.laptop.kinds

        RowLayout {
            id: kind

            required property string icon
            required property string text

            Layout.fillWidth: true
            spacing: Theme.gapM

            Icon {
                name: kind.icon
                size: Theme.icon
                tone: Theme.accentText
            }

            AppText {
                Layout.fillWidth: true
                strong: true
                text: kind.text
            }
        }
    }

    AppText {
        Layout.fillWidth: true
        objectName: "field.kept.left"
        soft: true
        step: AppText.Caption
        text: root.session.road.leftLine
        // Cut off, the line above says that it goes by itself.
        visible: text !== "" && !root.laptop.allSent && root.laptop.connected
    }

    Button {
        Layout.fillWidth: true
        icon: "car"
        keys: "Ctrl 5"
        objectName: "field.kept.road"
        text: qsTr("The road, or a stick")
        visible: root.session.road.offered

        onClicked: root.session.turn("road")
    }
}
