pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/* A surface with a hairline that holds one subject. Never a card in a card. */
Rectangle {
    id: root

    property string aside
    default property alias content: body.data
    readonly property color fill: Parts.tint(root.tint)
    property real padding: Theme.padCard
    property bool ruled: root.tint !== ""
    property real spacing: Theme.gap
    property string tint
    property string title
    property string titleIcon
    property int titleStep: Theme.desk ? AppText.Lead : AppText.Title3
    readonly property color tone: Parts.tintText(root.tint)

    Accessible.name: root.title
    Accessible.role: Accessible.Grouping
    border.color: root.ruled ? root.tone : Theme.line
    border.width: root.ruled ? Theme.stroke : Theme.hair
    color: root.fill
    implicitHeight: column.implicitHeight + 2 * root.padding
    implicitWidth: column.implicitWidth + 2 * root.padding
    radius: Theme.radiusCard

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: root.padding
        spacing: Math.max(root.spacing, Theme.gapM)

        Loader {
            Layout.fillWidth: true
            active: root.title !== ""
            visible: root.title !== ""

            sourceComponent: RowLayout {
                spacing: Theme.gapS

                Icon {
                    name: root.titleIcon
                    size: heading.font.pixelSize * 1.2
                    tone: root.tone
                    visible: root.titleIcon !== ""
                    weight: root.ruled ? "fill" : "bold"
                }

                AppText {
                    id: heading

                    Layout.fillWidth: true
                    heading: true
                    step: root.titleStep
                    text: root.title
                    tone: root.tone
                }

                AppText {
                    Layout.maximumWidth: root.width / 2
                    soft: true
                    step: AppText.Caption
                    text: root.aside
                    visible: text !== ""
                }
            }
        }

        ColumnLayout {
            id: body

            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: root.spacing
            visible: children.length > 0
        }
    }
}
