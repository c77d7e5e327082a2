import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What people also ask about a service. */
ColumnLayout {
    id: root

    required property KioskModel kiosk

    spacing: Theme.gapS
    visible: rows.count > 0

    Divider {
        Layout.bottomMargin: Theme.gapS
        Layout.fillWidth: true
    }

    AppText {
        Layout.fillWidth: true
        heading: true
        step: AppText.Lead
        strong: true
        text: qsTr("People also ask")
    }

    AnswerRows {
        id: rows

        Layout.fillWidth: true
        model: root.kiosk.moreAbout.asked
        name: "more.answer"

        onChosen: answer => root.kiosk.moreAbout.answer(answer)
    }
}
