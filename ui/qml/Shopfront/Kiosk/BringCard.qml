pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What to bring, and that nobody is sent home for one missing paper. */
Card {
    id: root

    required property ServiceModel service

    title: qsTr("What to bring")

    Repeater {
        model: root.service.bring

        StepRow {
            required icon
            required property string soft
            required property string strong

            Layout.fillWidth: true
            hint: soft
            text: strong
        }
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        spacing: Theme.gapM

        Icon {
            name: "info"
            tone: Theme.noteText
        }

        AppText {
            Layout.fillWidth: true
            step: AppText.Caption
            text: qsTr("Something missing? Come anyway. We tell you what can wait.")
        }
    }
}
