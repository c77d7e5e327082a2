import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The frame of a page: a body that moves only if it must, and the actions below it, or beside it on a wide screen. */
FocusScope {
    id: root

    property alias actions: buttons.data
    property bool actionsReady: true
    default property alias content: body.content
    readonly property bool hasActions: buttons.children.length > 0
    required property KioskModel kiosk
    // Whether what is about an action has the height to stand above it, beside the page.
    readonly property bool roomy: root.wide && !Theme.largest && root.height > Theme.body * 23
    // Changes with everything that moves what stands in the body.
    readonly property string shape: body.shape
    property real spacing: Theme.gap
    readonly property bool stacked: root.wide || Theme.largest
    // Beside a keyboard a wide screen has fewer columns than without one.
    readonly property int tileColumns: root.wide ? Math.max(2, Math.floor(body.width / (Theme.body * 9))) : Theme.tileColumns
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
            Layout.preferredWidth: root.wide ? Theme.tileHeight * 2 : -1
            columnSpacing: Theme.gap
            columns: root.stacked ? 1 : 2
            enabled: root.actionsReady
            opacity: root.actionsReady ? 1 : 0
            rowSpacing: Theme.gap
            visible: root.hasActions

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.fadeMs
                }
            }
        }
    }
}
