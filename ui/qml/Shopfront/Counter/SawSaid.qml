pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What officers saw, and what the office made of it; the last few, one's own first. */
Card {
    id: root

    required property string name
    required property SawTelling saw

    spacing: Theme.gapS
    title: qsTr("You said, we did")
    titleIcon: "chat-text"

    Repeater {
        id: replies

        model: root.saw.replies

        ColumnLayout {
            id: one

            required property string by
            required property string did
            required property int index
            required property bool mine
            required property string said

            Layout.bottomMargin: Theme.gapS
            Layout.fillWidth: true
            spacing: Theme.gapXs

            Head {
                text: one.mine ? qsTr("You said") : qsTr("Somebody said")
            }

            AppText {
                Layout.fillWidth: true
                objectName: `${root.name}.said.${one.index}`
                text: one.said
            }

            Head {
                text: qsTr("We did")
            }

            AppText {
                Layout.fillWidth: true
                objectName: `${root.name}.did.${one.index}`
                text: one.did
            }

            AppText {
                Layout.fillWidth: true
                soft: true
                step: AppText.Caption
                text: one.by
            }
        }
    }

    AppText {
        Layout.fillWidth: true
        soft: true
        text: qsTr("No answers yet. Tell what goes wrong for people: the office reads it.")
        visible: replies.count === 0
    }

    component Head: AppText {
        Layout.fillWidth: true
        soft: true
        step: AppText.Caption
        strong: true
    }
}
