import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Play or pause, again, and away with it. */
GridLayout {
    id: root

    required property FilmModel film
    required property string name

    columnSpacing: Theme.gap
    columns: Theme.largest || root.width < Theme.tileHeight * 3 ? 1 : 3
    rowSpacing: Theme.gapM

    Button {
        Layout.fillWidth: true
        compact: true
        icon: root.film.playing ? "pause" : "caret-right"
        objectName: root.name + ".play"
        text: root.film.playing ? qsTr("Pause") : qsTr("Play")
        visible: !root.film.broken

        onClicked: root.film.toggle()
    }

    Button {
        Layout.fillWidth: true
        compact: true
        icon: "arrow-counter-clockwise"
        objectName: root.name + ".again"
        text: qsTr("From the beginning")
        visible: !root.film.broken

        onClicked: root.film.again()
    }

    Button {
        Layout.fillWidth: true
        compact: true
        icon: "x"
        objectName: root.name + ".shut"
        text: qsTr("Close the video")

        onClicked: root.film.shut()
    }
}
