pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/* Where a person says it in their own words. */
FocusScope {
    id: root

    property string clearText: qsTr("Clear")
    readonly property real endRoom: end.width + 2 * row.anchors.leftMargin
    property string hint
    property string keys
    property string label
    readonly property real startRoom: glass.size + 2 * row.anchors.leftMargin
    property alias text: box.text

    signal cleared
    signal submitted

    function focusBox() {
        box.forceActiveFocus(Qt.TabFocusReason)
    }

    implicitHeight: Math.max(box.implicitHeight, row.implicitHeight)
    implicitWidth: box.implicitWidth * 2

    FieldBox {
        id: box

        Accessible.description: [root.hint, root.keys].filter(part => part !== "").join(". ")
        Accessible.name: root.label
        Accessible.searchEdit: true
        anchors.fill: parent
        focus: true
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        // Paddings of a text box are not mirrored with the page.
        leftPadding: Theme.rtl ? root.endRoom : root.startRoom
        rightPadding: Theme.rtl ? root.startRoom : root.endRoom

        onAccepted: root.submitted()
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.desk ? Theme.gapS : Theme.gapL
        anchors.rightMargin: anchors.leftMargin
        spacing: anchors.leftMargin

        Icon {
            id: glass

            name: "magnifying-glass"
            size: Theme.icon * 1.15
            tone: Theme.accentText
        }

        AppText {
            Layout.fillWidth: true
            opacity: box.text === "" && box.preeditText === "" ? 1 : 0
            soft: true
            spoken: false
            step: Theme.desk ? AppText.Body : AppText.Lead
            text: root.hint
        }

        RowLayout {
            id: end

            spacing: Theme.gapS

            KeyCap {
                keys: root.keys
                tone: Theme.inkSoft
                visible: root.keys !== "" && box.text === ""
            }

            LinkButton {
                icon: "x"
                text: root.clearText
                underlined: false
                visible: box.text !== ""

                onClicked: {
                    box.clear()
                    root.focusBox()
                    root.cleared()
                }
            }
        }
    }
}
