import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The six words, large, with the picture and what they do. */
ColumnLayout {
    id: root

    required property HandoverModel handover

    spacing: Theme.gapM

    WordCard {
        Layout.fillWidth: true
        line: qsTr("Whoever has the words can open your form and read it. Keep them to yourself.")
        picture: root.handover.picture
        staffWords: root.handover.staffWords
        until: root.handover.until
        words: root.handover.words
    }

    AppText {
        Layout.fillWidth: true
        objectName: "handover.online"
        text: root.handover.site !== "" ? qsTr("Scan the picture with your phone to go on there, or open %1 and type the words.").arg(root.handover.site) : qsTr("Come back with the words to any kiosk or counter of this office.")
        visible: root.handover.home
    }

    Banner {
        Layout.fillWidth: true
        icon: root.handover.paper === "printed" ? "check-circle" : "printer"
        kind: root.handover.paper === "printed" ? Banner.Done : root.handover.paper === "failed" ? Banner.Care : Banner.Calm
        objectName: "handover.paper"
        title: root.handover.paper === "printing" ? qsTr("Your words are printing") : root.handover.paper === "printed" ? qsTr("Your words are printed. Take them with you.") : qsTr("Your words were not printed. Note what stands here.")
        visible: root.handover.paper !== ""
    }

    Button {
        Layout.fillWidth: true
        busy: root.handover.paper === "printing"
        busyText: qsTr("Printing")
        icon: "printer"
        objectName: "handover.print"
        text: qsTr("Print the words")
        visible: root.handover.prints

        onClicked: root.handover.print()
    }
}
