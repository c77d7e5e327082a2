import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What did not work with the form, and what can be done about it. */
ColumnLayout {
    id: root

    required property FormSitting forms

    spacing: Theme.gapS
    visible: root.forms.takenOver || root.forms.problem !== ""

    Banner {
        Layout.fillWidth: true
        icon: "arrows-left-right"
        kind: Banner.Care
        line: qsTr("It goes on there, without what you typed here. You can still send it from here: what is sent first counts, and if both are sent, an officer sees both. Or close it here.")
        objectName: "counter.form.takenOver"
        title: qsTr("Somebody opened this form at another place")
        visible: root.forms.takenOver

        LinkButton {
            objectName: "counter.form.takenOver.read"
            text: qsTr("I have read it")

            onClicked: root.forms.dismissProblem()
        }
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Mend
        objectName: "counter.form.problem"
        title: root.forms.problem
        visible: title !== ""

        LinkButton {
            objectName: "counter.form.problem.read"
            text: qsTr("Close")

            onClicked: root.forms.dismissProblem()
        }
    }
}
