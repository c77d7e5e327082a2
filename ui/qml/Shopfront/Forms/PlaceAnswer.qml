import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Where something is: touched on the outline of the region, taken from a receiver, or typed. */
Answer {
    id: root

    readonly property PlacePart place: root.question.part as PlacePart

    function placed(place: string): Item {
        return ["latitude", "longitude"].includes(place) ? boxes : null
    }

    AppText {
        Layout.fillWidth: true
        soft: true
        step: AppText.Caption
        text: qsTr("Touch the map where it is. Go closer for a better place.")
        visible: root.place.hasMap
    }

    PlaceMap {
        Layout.fillWidth: true
        label: root.question.label
        name: root.question.ref
        place: root.place
        visible: root.place.hasMap
    }

    Button {
        Layout.fillWidth: Theme.kiosk
        compact: true
        icon: "gps-fix"
        objectName: root.question.ref + ".receive"
        text: root.place.searching ? qsTr("Looking for the place") : qsTr("Where this machine stands")
        visible: root.place.hasReceiver

        onClicked: root.place.receive()
    }

    FieldError {
        Layout.fillWidth: true
        text: root.place.trouble
        visible: root.place.trouble !== ""
    }

    ReadBack {
        Layout.fillWidth: true
        objectName: root.question.ref + ".place"
        text: [root.place.words, root.place.near].filter(words => words !== "").join(" · ")
    }

    LinkButton {
        Accessible.expandable: true
        Accessible.expanded: root.place.typing
        icon: root.place.typing ? "caret-up" : "caret-down"
        objectName: root.question.ref + ".typeInstead"
        text: root.place.typing ? qsTr("Hide the degrees") : qsTr("Type degrees instead")
        visible: root.place.hasMap || root.place.hasReceiver

        onClicked: root.place.typeInstead(!root.place.typing)
    }

    PlaceBoxes {
        id: boxes

        Layout.fillWidth: true
        answer: root
        place: root.place
        visible: root.place.typing
    }

    PointList {
        Layout.fillWidth: true
        name: root.question.ref
        place: root.place
        visible: root.place.many
    }
}
