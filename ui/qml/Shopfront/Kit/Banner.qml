pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/* What is true now: tint, edge, icon, a strong line and one sentence. It stays while it is true. */
Rectangle {
    id: root

    enum Kind {
        Note,
        Done,
        Care,
        Mend,
        Human,
        Calm
    }

    default property alias content: body.data
    property bool edged: true
    readonly property color fill: [Theme.noteTint, Theme.doneTint, Theme.careTint, Theme.mendTint, Theme.humanTint, Theme.accentTint][root.kind]
    property string icon: ["info", "check-circle", "cloud-slash", "warning-circle", "hand-waving", "clock-countdown"][root.kind]
    property int kind: Banner.Note
    property string line
    property string title
    property int titleStep: AppText.Body
    readonly property color tone: [Theme.noteText, Theme.doneText, Theme.careText, Theme.mendText, Theme.humanText, Theme.accentText][root.kind]

    Accessible.description: root.line
    Accessible.name: root.title
    Accessible.role: root.kind === Banner.Mend ? Accessible.AlertMessage : Accessible.Grouping
    border.color: root.tone
    border.width: root.edged || Theme.highContrast ? Theme.stroke : 0
    color: root.fill
    implicitHeight: row.implicitHeight + 2 * row.anchors.topMargin
    implicitWidth: row.implicitWidth + 2 * row.anchors.leftMargin
    radius: Theme.radius

    RowLayout {
        id: row

        anchors.bottomMargin: Theme.desk ? Theme.gapS : Theme.gap
        anchors.fill: parent
        anchors.leftMargin: Parts.padControl
        anchors.rightMargin: Parts.padControl
        anchors.topMargin: Theme.desk ? Theme.gapS : Theme.gap
        spacing: Theme.gapM

        Icon {
            Layout.alignment: Qt.AlignTop
            name: root.icon
            size: Math.max(Theme.icon, heading.lineHeight)
            tone: root.tone
        }

        ColumnLayout {
            id: body

            Layout.fillWidth: true
            spacing: Theme.gapXs

            AppText {
                id: heading

                Layout.fillWidth: true
                step: root.titleStep
                strong: true
                text: root.title
            }

            AppText {
                Layout.fillWidth: true
                text: root.line
                visible: text !== ""
            }
        }
    }
}
