pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Answers and services that fit what was typed, best first, on one card; each says why. */
Card {
    id: root

    required property KioskModel kiosk

    padding: Theme.gapM
    spacing: Theme.targetGap

    Repeater {
        model: root.kiosk.catalogue.results

        ListRow {
            required property string about
            required icon
            required property string kind
            required last
            required line
            required property string reason
            required title

            Layout.fillWidth: true
            objectName: kind === "answer" ? `find.answer.${about}` : `find.result.${about}`
            status: reason
            statusTone: Theme.accentText

            onClicked: kind === "answer" ? root.kiosk.answer.open(about) : root.kiosk.openService(about)
        }
    }
}
