import QtQuick
import QtQuick.Layouts

/* A question on a kiosk: from the help bar up, with a coloured rim, and a ring if time runs. Where it is flat, the
   answers stand beside the question. */
ModalLayer {
    id: root

    property alias actions: grid.data
    readonly property bool beside: root.width > 2 * root.height
    property real bottomInset: 0
    property bool centred: root.total > 0
    default property alias content: body.content
    // Where many answers stand beside the question on a low screen, they need the room at the edges.
    readonly property real edge: root.beside && grid.implicitHeight + Parts.rim + 3 * Theme.page > root.free ? Theme.gap : Theme.page
    readonly property real free: root.height - root.bottomInset
    readonly property real inner: column.implicitHeight + Parts.rim + 2 * root.edge
    readonly property int lines: root.centred ? Text.AlignHCenter : Text.AlignLeft
    property string rim: "human"
    readonly property color rimTone: Parts.solid(root.rim)
    property string ringText: qsTr("seconds left")
    property int seconds: 0
    // Changes with everything that moves what stands in the body.
    readonly property string shape: body.shape
    readonly property bool stacked: Theme.largest || root.beside
    property int total: 0

    function show(item: Item) {
        body.show(item)
    }

    Rectangle {
        anchors.bottom: parent.bottom
        // The lower corners lie behind the help bar.
        anchors.bottomMargin: root.bottomInset - radius
        anchors.left: parent.left
        anchors.right: parent.right
        color: root.rimTone
        height: Math.min(root.inner, root.free - root.edge) + radius
        radius: Theme.radiusSheet

        MouseArea {
            Accessible.ignored: true
            anchors.fill: parent

            onClicked: if (root.touchAnywhere)
                root.dismissed()
        }

        Rectangle {
            anchors.fill: parent
            anchors.topMargin: Parts.rim
            border.color: Theme.highContrast ? root.rimTone : "transparent"
            border.width: Theme.highContrast ? Theme.stroke : 0
            color: Theme.surface
            radius: Theme.radiusSheet
        }

        GridLayout {
            id: column

            anchors.bottomMargin: root.edge + parent.radius
            anchors.fill: parent
            anchors.leftMargin: Theme.page
            anchors.rightMargin: Theme.page
            anchors.topMargin: root.edge + Parts.rim
            columnSpacing: Theme.gapXl
            columns: root.beside ? 2 : 1
            rowSpacing: Theme.gap

            ScrollBody {
                id: body

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.maximumHeight: root.beside ? implicitHeight : Number.POSITIVE_INFINITY

                CountdownRing {
                    Layout.alignment: Qt.AlignHCenter
                    Layout.bottomMargin: Theme.gapM
                    seconds: root.seconds
                    text: root.ringText
                    total: root.total
                    visible: root.total > 0 && !root.beside
                }

                AppText {
                    Layout.fillWidth: true
                    horizontalAlignment: root.lines
                    step: root.centred ? AppText.Title1 : AppText.Title2
                    text: root.title
                }

                AppText {
                    Layout.fillWidth: true
                    horizontalAlignment: root.lines
                    number: true
                    step: AppText.Lead
                    text: root.seconds + " " + root.ringText
                    visible: root.total > 0 && root.beside
                }

                AppText {
                    Layout.fillWidth: true
                    horizontalAlignment: root.lines
                    step: AppText.Lead
                    text: root.line
                    visible: text !== ""
                }
            }

            GridLayout {
                id: grid

                Layout.alignment: root.beside ? Qt.AlignBottom : Qt.AlignVCenter
                Layout.fillWidth: !root.beside
                Layout.preferredWidth: root.beside ? root.width / 3 : -1
                columnSpacing: Theme.gap
                columns: root.stacked ? 1 : 2
                rowSpacing: Theme.gap
                uniformCellWidths: true
            }
        }
    }
}
