import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The place of a video: a button as long as nobody wants it, then its pictures with what it says beside them. */
ColumnLayout {
    id: root

    // Where nothing may move by itself, it waits for Play.
    readonly property bool calm: Theme.moveMs === 0
    required property FilmModel film
    property string name: "film"

    signal watched

    spacing: Theme.gapM
    visible: root.film.offered

    Component.onDestruction: root.film.shut()
    onEnabledChanged: if (!root.enabled)
        root.film.rest()

    Button {
        compact: true
        icon: root.film.signed ? "hand-waving" : "monitor"
        objectName: root.name + ".watch"
        text: root.film.signed ? qsTr("Watch in sign language") : qsTr("Watch the video")
        visible: !root.film.opened

        onClicked: {
            root.film.open(!root.calm)
            root.watched()
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapL
        columns: root.width > Theme.tileHeight * 4.5 ? 2 : 1
        rowSpacing: Theme.gapM
        uniformCellWidths: true
        visible: root.film.opened

        Rectangle {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredHeight: width * root.film.ratio
            color: Theme.sunk
            radius: Theme.radiusSmall
            visible: !root.film.broken

            FilmFrame {
                Accessible.name: root.film.signed ? qsTr("Video in sign language") : qsTr("Video")
                Accessible.role: Accessible.Graphic
                anchors.fill: parent
                film: root.film
            }
        }

        Banner {
            Layout.fillWidth: true
            kind: Banner.Care
            line: qsTr("What it says stands here in words. Staff at the counters help you further.")
            objectName: root.name + ".broken"
            title: qsTr("This kiosk cannot show the video")
            visible: root.film.broken
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.gapM

            AppText {
                Layout.fillWidth: true
                objectName: root.name + ".captions"
                text: root.film.captions
                visible: text !== ""
            }

            FilmButtons {
                Layout.fillWidth: true
                film: root.film
                name: root.name
            }
        }
    }
}
