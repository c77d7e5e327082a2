import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* Why an answer to a call did not count: mostly that somebody else was first. */
Banner {
    id: root

    required property DeskHelp helping

    kind: Banner.Care
    line: root.helping.panel.problem
    objectName: "counter.help.problem"
    title: qsTr("That was not done")
    visible: root.helping.panel.problem !== ""

    LinkButton {
        objectName: "counter.help.problem.read"
        text: qsTr("I have read it")

        onClicked: root.helping.panel.dismissProblem()
    }
}
