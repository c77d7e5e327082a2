pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* Something that was written twice: both versions with who and when, and a button for each. */
ColumnLayout {
    id: root

    required property string conflict
    required property list<string> events
    required property int index
    required property list<string> labels
    required property string line
    required property string title

    signal taken(string conflict, string event)

    spacing: Theme.gapS

    Banner {
        Layout.fillWidth: true
        icon: "arrows-left-right"
        kind: Banner.Care
        line: root.line
        objectName: "field.versions." + root.index
        title: root.title
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Repeater {
            model: root.labels

            Button {
                id: one

                required property int index
                required property string modelData

                objectName: `field.use.${root.index}.${one.index}`
                text: one.modelData

                onClicked: root.taken(root.conflict, root.events[one.index])
            }
        }
    }
}
