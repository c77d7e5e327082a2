pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What goes wrong for people with a service: told in a sentence, with what was told before and what became of it. */
FocusScope {
    id: root

    readonly property FieldSaw saw: root.session.saw
    required property FieldSession session

    onVisibleChanged: if (root.visible)
        telling.focusWords()

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap

        FieldSawTelling {
            id: telling

            Layout.fillHeight: true
            Layout.fillWidth: true
            focus: true
            saw: root.saw
        }

        ScrollBody {
            Layout.fillHeight: true
            Layout.maximumWidth: root.width * 0.42
            Layout.minimumWidth: root.width * 0.42
            spacing: Theme.gap

            FieldSaid {
                Layout.fillWidth: true
                asks: false
                session: root.session
            }

            Card {
                Layout.fillWidth: true
                spacing: 0
                title: qsTr("What you told")
                titleIcon: "eye"

                Repeater {
                    id: told

                    model: root.saw.rows

                    ListRow {
                        id: one

                        required property bool done
                        required icon
                        required property int index
                        required last
                        required line
                        required status
                        required title

                        Layout.fillWidth: true
                        interactive: false
                        objectName: "field.saw.told." + one.index
                        statusTone: one.done ? Theme.doneText : Theme.careText
                    }
                }

                AppText {
                    Layout.fillWidth: true
                    soft: true
                    text: qsTr("You have told nothing yet.")
                    visible: told.count === 0
                }
            }

            Item {
                Layout.fillHeight: true
            }
        }
    }
}
