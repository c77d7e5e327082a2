pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The card, or the list of what to bring, that the helper sent. */
ColumnLayout {
    id: root

    required property HelpModel help

    Repeater {
        model: root.help.part === "card" ? root.help.cardLines : []

        AppText {
            required property string modelData

            Layout.fillWidth: true
            personal: root.help.cardPersonal
            text: modelData
        }
    }

    Repeater {
        model: root.help.part === "papers" ? root.help.papers : null

        StepRow {
            required property bool done
            required property string words

            Layout.fillWidth: true
            hint: done ? qsTr("It is here.") : qsTr("It is still needed.")
            icon: done ? "check-circle" : "file-text"
            text: words
        }
    }
}
