import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A place in degrees, for those who have them. */
RowLayout {
    id: root

    required property Answer answer
    required property PlacePart place

    function focusBox(place: string) {
        (place === "longitude" ? longitude : latitude).focusBox()
    }

    spacing: Theme.gapM
    uniformCellSizes: true

    PartBox {
        id: latitude

        Layout.fillWidth: true
        errorWords: root.answer.errorWords
        faulty: root.answer.faulty("latitude")
        hints: Qt.ImhPreferNumbers
        label: qsTr("Latitude")
        name: root.answer.question.ref + ".latitude"
        owner: root.answer.question.label
        text: root.place.latitude

        onEdited: text => root.place.type("latitude", text)
    }

    PartBox {
        id: longitude

        Layout.fillWidth: true
        errorWords: root.answer.errorWords
        faulty: root.answer.faulty("longitude")
        hints: Qt.ImhPreferNumbers
        label: qsTr("Longitude")
        name: root.answer.question.ref + ".longitude"
        owner: root.answer.question.label
        text: root.place.longitude

        onEdited: text => root.place.type("longitude", text)
    }
}
