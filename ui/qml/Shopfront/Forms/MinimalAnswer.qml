pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Shows what is chosen; the list opens in a sheet above the page, or below this where there is no room for one. */
Answer {
    id: root

    readonly property ChoicesPart choices: root.question.part as ChoicesPart
    property bool open: false
    readonly property bool sheeted: root.overlay !== null

    function close() {
        root.open = false
        button.forceActiveFocus(Qt.OtherFocusReason)
    }

    first: button

    PickButton {
        id: button

        Accessible.expandable: true
        Accessible.expanded: root.open
        Layout.fillWidth: true
        faulty: root.faulty("")
        name: root.question.label
        objectName: root.question.ref
        opened: root.open
        value: root.choices.chosenWords

        onClicked: root.open = !root.open
    }

    Loader {
        Layout.fillWidth: true
        active: root.open && !root.sheeted
        visible: active

        sourceComponent: ChoiceColumn {
            choices: root.choices
            name: root.question.ref
        }
    }

    Loader {
        active: root.open && root.sheeted
        anchors.fill: parent
        parent: root.overlay ?? root
        sourceComponent: Theme.desk ? dialog : sheet
    }

    Component {
        id: sheet

        ChoiceSheet {
            bottomInset: root.overlay?.bottomInset ?? 0
            choices: root.choices
            name: root.question.ref
            title: root.question.label

            onDismissed: root.close()
        }
    }

    Component {
        id: dialog

        ChoiceDialog {
            choices: root.choices
            name: root.question.ref
            title: root.question.label

            onDismissed: root.close()
        }
    }

    Binding {
        property: "busy"
        target: root.overlay
        value: true
        when: root.open && root.sheeted
    }

    Connections {
        function onPicked() {
            root.close()
        }

        target: root.choices
    }
}
