import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The ground of the pages before the desk: the awning, the office, one card in the middle. */
FocusScope {
    id: root

    default property alias content: card.content
    property string lead
    required property CounterModel model
    property string title

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Awning {
            Layout.fillWidth: true
        }

        RowLayout {
            Layout.leftMargin: Theme.page
            Layout.rightMargin: Theme.page
            Layout.topMargin: Theme.gapS
            spacing: Theme.gapM

            Icon {
                name: "storefront"
                size: Theme.iconLarge
                tone: Theme.accentText
                weight: "fill"
            }

            AppText {
                Layout.fillWidth: true
                heading: false
                step: AppText.Lead
                strong: true
                text: root.model.office
            }

            AppText {
                soft: true
                text: Theme.ltr(root.model.day.now)
            }
        }

        Item {
            Layout.fillHeight: true
            Layout.fillWidth: true

            Card {
                id: card

                anchors.centerIn: parent
                height: Math.min(implicitHeight, parent.height - 2 * Theme.gapM)
                padding: Theme.gapXl
                spacing: Theme.gapL
                width: Math.min(DeskParts.startCard, parent.width - 2 * Theme.page)

                PageTitle {
                    Layout.fillWidth: true
                    lead: root.lead
                    text: root.title
                }
            }
        }

        DeskStrip {
            Layout.fillWidth: true
            model: root.model
            shortcuts: false
        }
    }
}
