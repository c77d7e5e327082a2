pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* An emergency at another counter: where, and who goes there. It makes no sound. */
ColumnLayout {
    id: root

    property bool acts: true
    property DeskHelp helping: null

    spacing: 0
    visible: rows.count > 0

    Repeater {
        id: rows

        model: root.helping?.alarm.rows ?? 0

        Banner {
            id: one

            required property string alarm
            required property bool answered
            required line
            required title

            Layout.bottomMargin: Theme.gapXs
            Layout.fillWidth: true
            Layout.leftMargin: Theme.page
            Layout.rightMargin: Theme.page
            Layout.topMargin: Theme.gapXs
            icon: "warning"
            kind: Banner.Mend
            objectName: "counter.alarm"
            titleStep: AppText.Lead

            RowLayout {
                spacing: Theme.gapS
                visible: root.acts

                Button {
                    description: one.title
                    icon: "person-simple-walk"
                    kind: Button.Primary
                    objectName: "counter.alarm.answer"
                    text: qsTr("I am going there")
                    visible: !one.answered

                    onClicked: root.helping.alarm.answer(one.alarm)
                }

                Button {
                    description: one.title
                    icon: "check"
                    objectName: "counter.alarm.end"
                    text: qsTr("It is over")

                    onClicked: root.helping.alarm.end(one.alarm)
                }
            }
        }
    }
}
