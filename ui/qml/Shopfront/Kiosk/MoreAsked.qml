import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* What people also ask about a service or a life event. */
ColumnLayout {
    id: root

    property alias model: rows.model
    property alias name: rows.name

    signal chosen(string answer)

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

        onChosen: answer => root.chosen(answer)
    }
}
