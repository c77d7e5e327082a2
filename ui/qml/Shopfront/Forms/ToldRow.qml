import QtQuick.Layouts
import Shopfront.Kit

/* A question, the answer that can be filled in, and where it was given. */
ColumnLayout {
    id: root

    required property string answer
    required property string label
    required property bool last
    required property string ref
    required property string source

    spacing: Theme.gapXs

    AppText {
        Layout.fillWidth: true
        soft: true
        step: AppText.Caption
        text: root.label
    }

    AppText {
        Layout.fillWidth: true
        objectName: root.ref + ".offered"
        personal: true
        strong: true
        text: root.answer
    }

    AppText {
        Layout.fillWidth: true
        step: AppText.Caption
        text: root.source
    }

    Divider {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        visible: !root.last
    }
}
