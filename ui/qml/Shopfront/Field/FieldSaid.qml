import QtQuick
import QtQuick.Layouts
import Shopfront.Counter
import Shopfront.Kit
import Shopfront.ViewModels

/* What the office made of what officers saw, and the way to tell more. */
SawSaid {
    id: root

    required property FieldSession session

    name: "field"
    objectName: "field.said"
    saw: root.session.saw

    Button {
        Layout.fillWidth: true
        icon: "eye"
        keys: "F9"
        objectName: "field.said.tell"
        text: qsTr("Tell us what you saw")

        onClicked: root.session.turn("saw")
    }
}
