import QtQuick
import QtQuick.Layouts
import Shopfront.Counter
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

        SawTell {
            id: telling

            Layout.fillHeight: true
            Layout.fillWidth: true
            focus: true
            name: "field.saw"
            saw: root.saw
        }

        ScrollBody {
            Layout.fillHeight: true
            Layout.maximumWidth: root.width * 0.42
            Layout.minimumWidth: root.width * 0.42
            spacing: Theme.gap

            SawSaid {
                Layout.fillWidth: true
                name: "field"
                saw: root.saw
            }

            SawTold {
                Layout.fillWidth: true
                name: "field.saw"
                saw: root.saw
            }

            Item {
                Layout.fillHeight: true
            }
        }
    }
}
