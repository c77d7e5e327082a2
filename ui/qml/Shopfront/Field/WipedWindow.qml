import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The laptop has wiped itself: that, and what to do now. */
Window {
    id: root

    required property WipedModel wiped

    color: Theme.ground
    title: qsTr("Field")

    ColumnLayout {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Theme.rtl
        anchors.fill: parent
        spacing: 0

        Awning {
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
            Layout.fillWidth: true

            Card {
                anchors.centerIn: parent
                padding: Theme.gapXl
                spacing: Theme.gapL
                width: Math.min(FieldParts.lockCard, parent.width - 2 * Theme.page)

                IconDisc {
                    icon: "trash"
                    iconSize: size * 0.55
                    size: Theme.iconLarge * 2
                }

                PageTitle {
                    Layout.fillWidth: true
                    lead: qsTr("Everything that it held is gone for good. What it had sent is at the office.")
                    objectName: "field.wiped"
                    text: qsTr("This laptop was wiped")
                }

                StepRow {
                    Layout.fillWidth: true
                    icon: "clock"
                    objectName: "field.wiped.at"
                    text: qsTr("On %1 (UTC).").arg(Theme.ltr(root.wiped.at))
                    visible: root.wiped.at !== ""
                }

                StepRow {
                    Layout.fillWidth: true
                    icon: "phone-call"
                    text: qsTr("If you are its officer, ring your office. If you found it, please bring it back there.")
                }

                StepRow {
                    Layout.fillWidth: true
                    icon: "key"
                    text: qsTr("To set it up anew, whoever looks after the devices chooses an empty folder and asks for a new code.")
                }

                Button {
                    icon: "x"
                    kind: Button.Primary
                    objectName: "field.wiped.close"
                    text: qsTr("Close the window")

                    onClicked: root.close()
                }
            }
        }
    }
}
