import QtQuick
import QtQuick.Layouts

/* A question on a desk: centred, answered by its buttons; Esc is the safe answer. */
ModalLayer {
    id: root

    property alias actions: row.data
    default property alias content: body.content
    property string rim

    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.edge
        border.width: Theme.stroke
        color: Theme.surface
        height: Math.min(column.implicitHeight + 2 * Theme.gapXl, root.height - 2 * Theme.page)
        radius: Theme.radiusSheet
        width: Math.min(Parts.dialogWidth, root.width - 2 * Theme.page)

        Rim {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            kind: root.rim
        }

        MouseArea {
            Accessible.ignored: true
            anchors.fill: parent
        }

        ColumnLayout {
            id: column

            anchors.fill: parent
            anchors.margins: Theme.gapXl
            spacing: Theme.gapM

            AppText {
                Layout.fillWidth: true
                step: Theme.desk ? AppText.Title3 : AppText.Title2
                text: root.title
            }

            AppText {
                Layout.fillWidth: true
                text: root.line
                visible: text !== ""
            }

            ScrollBody {
                id: body

                Layout.fillHeight: true
                Layout.fillWidth: true
            }

            Flow {
                id: row

                // A second line where large text leaves no room for all of them beside each other.
                readonly property real needed: row.visibleChildren.reduce((sum, one) => sum + one.implicitWidth + Theme.gapS, -Theme.gapS)

                Layout.alignment: Qt.AlignRight
                Layout.preferredWidth: Math.min(row.needed, column.width)
                spacing: Theme.gapS
            }
        }
    }
}
