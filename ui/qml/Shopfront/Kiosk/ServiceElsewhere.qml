pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* That no ticket is given now, and the other ways to the service; before anything that makes somebody want one. */
ColumnLayout {
    id: root

    required property bool beside
    required property ServiceModel service

    spacing: Theme.gap
    visible: root.service.stopped || root.service.elsewhere.length > 0

    Seldom {
        wanted: root.service.stopped && !root.beside

        WaitBanner {
            service: root.service
        }
    }

    Seldom {
        wanted: root.service.elsewhere.length > 0

        Card {
            objectName: "service.elsewhere"
            spacing: Theme.gapM
            title: qsTr("Where else you can get it")

            Repeater {
                model: root.service.elsewhere

                MoreLine {
                    required property var modelData

                    Layout.fillWidth: true
                    hint: modelData.hint
                    icon: modelData.icon
                    text: modelData.text
                }
            }
        }
    }
}
