import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The frame of a page of a form: a body that moves only if it must, and the actions below it, or beside it. */
FocusScope {
    id: root

    property alias actions: buttons.data
    property bool actionsReady: true
    default property alias content: body.content
    required property FormModel form
    property Item overlay: null
    property real spacing: Theme.gap
    readonly property bool stacked: root.wide || Theme.largest
    required property bool wide

    function show(item: Item) {
        body.show(item)
    }

    function toTop() {
        body.toTop()
    }

    Accessible.role: Accessible.Pane

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.gapXl
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.gap

        ScrollBody {
            id: body

            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: root.spacing
        }

        GridLayout {
            id: buttons

            Layout.alignment: root.wide ? Qt.AlignBottom : Qt.AlignVCenter
            Layout.fillWidth: !root.wide
            Layout.preferredWidth: root.wide ? Theme.tileHeight * 1.6 : -1
            columnSpacing: Theme.gap
            columns: root.stacked ? 1 : 2
            enabled: root.actionsReady
            opacity: root.actionsReady ? 1 : 0
            rowSpacing: Theme.gap
        }
    }
}
