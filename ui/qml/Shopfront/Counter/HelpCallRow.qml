import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* One call for help, and what can be done about it. */
ColumnLayout {
    id: root

    required property string clock
    required property bool come
    required property string doing
    required property bool first
    required property string help
    required property DeskHelp helping
    required property bool late
    required property string line
    readonly property string name: "counter.help." + (root.doing === "" ? "ring" : root.doing)
    required property string number
    required property int seconds
    required property string stage
    required property string title
    required property string verb

    spacing: Theme.gapS

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Icon {
            Layout.alignment: Qt.AlignTop
            name: root.number !== "" || root.doing === "phone" ? "phone-call" : root.doing === "session" ? "chats-circle" : root.come || root.doing !== "" ? "person-simple-walk" : "hand-waving"
            size: Theme.icon * 1.2
            tone: Theme.humanText
            weight: ["person-simple-walk", "phone-call"].includes(name) ? "bold" : "fill"
        }

        AppText {
            Layout.fillWidth: true
            heading: true
            objectName: root.name + ".title"
            strong: true
            text: root.title
            tone: Theme.humanText
        }

        HelpClock {
            clock: root.clock
            late: root.late
            seconds: root.seconds
        }
    }

    AppText {
        Layout.fillWidth: true
        number: true
        objectName: root.name + ".number"
        step: AppText.Title3
        text: Theme.ltr(root.number)
        visible: root.number !== ""
    }

    AppText {
        Layout.fillWidth: true
        step: AppText.Caption
        text: root.line
    }

    AppText {
        Layout.fillWidth: true
        objectName: root.name + ".stage"
        step: AppText.Caption
        strong: true
        text: root.stage
        tone: root.late ? Theme.mendText : Theme.inkSoft
        visible: text !== ""
    }

    HelpVerbs {
        Layout.fillWidth: true
        come: root.come
        doing: root.doing
        first: root.first
        help: root.help
        helping: root.helping
        place: root.title
        verb: root.verb
    }
}
