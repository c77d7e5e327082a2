import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* One box of several that make one answer, with a label of its own. */
ColumnLayout {
    id: root

    property string errorWords
    property bool faulty: false
    property int hints: Qt.ImhNone
    property string label
    property string name
    property string owner
    property real signs: 4
    property string text

    signal edited(string text)

    function focusBox() {
        box.forceActiveFocus(Qt.TabFocusReason)
    }

    Layout.alignment: Qt.AlignBottom
    Layout.fillWidth: false
    // Room for the focus ring of the box.
    spacing: Math.max(Theme.gapXs, Theme.focusGap + Theme.focusInnerStroke + Theme.focusOuterStroke)

    AppText {
        Layout.fillWidth: true
        spoken: false
        strong: true
        text: root.label
    }

    FieldBox {
        id: box

        Accessible.description: [root.owner, root.errorWords].filter(words => words !== "").join(". ")
        Accessible.name: root.label
        Layout.fillHeight: true
        Layout.fillWidth: true
        faulty: root.faulty
        implicitWidth: font.pixelSize * 0.68 * root.signs + leftPadding + rightPadding
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | root.hints
        maximumLength: 40
        objectName: root.name
        text: root.text

        onTextEdited: root.edited(text)
    }
}
