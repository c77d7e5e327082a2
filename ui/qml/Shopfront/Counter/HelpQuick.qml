pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Replies by one press: as the officer reads them, and below as the citizen does. */
ScrollBody {
    id: root

    required property DeskHelpSession session

    signal done

    spacing: 0

    Repeater {
        id: rows

        model: root.session.quickRows

        ListRow {
            id: one

            required property int index
            required property string reply
            required property string theirs
            required title

            Layout.fillWidth: true
            caret: false
            icon: "chat-text"
            last: one.index === rows.count - 1
            line: one.theirs
            objectName: "help.quick." + one.reply

            onClicked: {
                root.session.quick(one.reply)
                root.done()
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
