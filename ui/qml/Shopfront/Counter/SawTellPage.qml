import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Telling at the start; what was told before, and what became of it, at the end. */
FocusScope {
    id: root

    required property string name
    // Of what the office made of it: other pages may show that, too.
    property string saidName: root.name
    required property SawTelling saw

    function focusWords() {
        tell.focusWords()
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap

        SawTell {
            id: tell

            Layout.fillHeight: true
            Layout.fillWidth: true
            focus: true
            name: root.name
            saw: root.saw
        }

        ScrollBody {
            Layout.fillHeight: true
            Layout.maximumWidth: root.width * 0.42
            Layout.minimumWidth: root.width * 0.42
            spacing: Theme.gap

            SawSaid {
                Layout.fillWidth: true
                name: root.saidName
                saw: root.saw
            }

            SawTold {
                Layout.fillWidth: true
                name: root.name
                saw: root.saw
            }

            Item {
                Layout.fillHeight: true
            }
        }
    }
}
