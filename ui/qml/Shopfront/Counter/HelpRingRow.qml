import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* One call for help in one line. */
RowLayout {
    id: root

    required property string clock
    required property bool come
    required property string doing
    required property bool first
    required property string help
    required property DeskHelp helping
    required property int index
    required property bool late
    required property string line
    required property string number
    required property int seconds
    required property string stage
    required property string title
    required property string verb

    spacing: Theme.gapM
    visible: root.index < 2 && (root.doing !== "session" || !root.helping.isShown)

    Icon {
        name: root.number !== "" || root.doing === "phone" ? "phone-call" : root.doing === "session" ? "chats-circle" : root.come || root.doing !== "" ? "person-simple-walk" : "hand-waving"
        size: Theme.icon * 1.2
        tone: Theme.humanText
        weight: ["person-simple-walk", "phone-call"].includes(name) ? "bold" : "fill"
    }

    AppText {
        strong: true
        text: root.title
        tone: Theme.humanText
        wrapMode: Text.NoWrap
    }

    HelpClock {
        clock: root.clock
        late: root.late
        seconds: root.seconds
    }

    AppText {
        number: true
        objectName: "counter.help.strip.number"
        step: AppText.Lead
        text: Theme.ltr(root.number)
        visible: root.number !== ""
        wrapMode: Text.NoWrap
    }

    AppText {
        Layout.fillWidth: true
        step: AppText.Caption
        text: root.line
    }

    AppText {
        objectName: "counter.help.strip.news"
        strong: true
        text: root.stage
        tone: Theme.humanText
        visible: root.doing === "session" && text !== ""
        wrapMode: Text.NoWrap
    }

    HelpVerbs {
        Layout.fillWidth: false
        columns: 2
        come: root.come
        doing: root.doing
        first: root.first
        help: root.help
        helping: root.helping
        keyed: !root.helping.isShown
        place: root.title
        verb: root.verb
    }
}
