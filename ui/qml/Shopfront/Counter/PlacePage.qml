pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* At which counter; a taken one says by whom. */
StartPage {
    id: root

    lead: qsTr("The board sends people to the counter that you choose.")
    title: qsTr("Where do you sit, %1?").arg(root.model.officer)

    Banner {
        Layout.fillWidth: true
        icon: "info"
        kind: Banner.Care
        objectName: "counter.left"
        title: root.model.signIn.whyLeft
        visible: title !== ""
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Mend
        objectName: "counter.place.problem"
        title: root.model.signIn.problem
        visible: title !== ""

        Button {
            icon: "armchair"
            objectName: "counter.place.move"
            text: root.model.signIn.moveText
            visible: text !== ""

            onClicked: root.model.signIn.move()
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapM
        columns: Theme.tileColumns > 2 ? 2 : 1
        rowSpacing: Theme.gapS
        uniformCellWidths: true

        Repeater {
            model: root.model.signIn.placeRows

            PlaceTile {
                id: tile

                Layout.fillHeight: true
                Layout.fillWidth: true

                onClicked: root.model.signIn.take(tile.number)
            }
        }
    }

    LinkButton {
        icon: "sign-out"
        objectName: "counter.place.back"
        text: qsTr("That is not me: back to signing in")

        onClicked: root.model.signOut()
    }
}
