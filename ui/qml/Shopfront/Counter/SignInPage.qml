pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* Who is here: an officer, then their PIN. */
StartPage {
    id: root

    lead: root.model.signIn.anybody ? qsTr("Choose your name and enter your PIN.") : ""
    title: qsTr("Sign in")

    Banner {
        Layout.fillWidth: true
        icon: "info"
        kind: Banner.Care
        objectName: "counter.left"
        title: root.model.signIn.whyLeft
        visible: title !== ""
    }

    EmptyState {
        Layout.fillWidth: true
        icon: "user-circle"
        line: qsTr("Officers appear here when this machine has heard from the hub.")
        title: qsTr("No officer is known here yet")
        visible: !root.model.signIn.anybody
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapM
        columns: Theme.tileColumns > 2 ? 2 : 1
        rowSpacing: Theme.gapS
        uniformCellWidths: true

        Repeater {
            model: root.model.signIn.officerRows

            RadioRow {
                id: row

                required property bool chosen
                required hint
                required property string name
                required property string officer

                Layout.fillHeight: true
                Layout.fillWidth: true
                checked: row.chosen
                objectName: "counter.signIn.officer." + row.officer
                text: row.name

                onClicked: {
                    root.model.signIn.choose(row.officer)
                    form.focusPin()
                }
            }
        }
    }

    PinForm {
        id: form

        Layout.fillWidth: true
        enabled: root.model.signIn.chosen !== ""
        model: root.model
        visible: enabled
    }
}
