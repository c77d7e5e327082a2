pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Help that the same visit had before, as far as the record tells: when, which kind, who, how much. */
Card {
    id: root

    required property DeskHelpSession session

    objectName: "help.earlier"
    spacing: Theme.gapS
    title: qsTr("Earlier in this visit")
    titleIcon: "clock"
    visible: rows.count > 0

    Repeater {
        id: rows

        model: root.session.earlierRows

        ColumnLayout {
            id: one

            required property string counts
            required property string text

            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                strong: true
                text: one.text
            }

            AppText {
                Layout.fillWidth: true
                soft: true
                step: AppText.Caption
                text: one.counts
            }
        }
    }
}
