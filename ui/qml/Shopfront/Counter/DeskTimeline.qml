import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The visit so far as one bar: while the person walks, and once they are served. */
ColumnLayout {
    id: root

    required property CounterDesk desk

    TimelineBar {
        Layout.fillWidth: true
        visible: root.desk.walking

        TimelinePart {
            kind: "waited"
            label: qsTr("Waited")
            share: root.desk.waitedShare
            value: root.desk.waited
        }

        TimelinePart {
            kind: "walked"
            label: qsTr("On the way")
            share: root.desk.walkedShare
            value: root.desk.walked
        }

        TimelinePart {
            kind: "expected"
            label: qsTr("Usual end")
            share: root.desk.expectedShare
            value: root.desk.expected
        }
    }

    TimelineBar {
        Layout.fillWidth: true
        visible: !root.desk.walking

        TimelinePart {
            kind: "waited"
            label: qsTr("Waited")
            share: root.desk.waitedShare
            value: root.desk.waited
        }

        TimelinePart {
            kind: "walked"
            label: qsTr("Walked")
            share: root.desk.walkedShare
            value: root.desk.walked
        }

        TimelinePart {
            kind: "serving"
            label: qsTr("Serving")
            share: root.desk.servingShare
            value: root.desk.serving
        }

        TimelinePart {
            kind: "expected"
            label: qsTr("Usual end")
            share: root.desk.expectedShare
            value: root.desk.expected
        }
    }
}
