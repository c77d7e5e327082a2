import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* Takes the answer of an optional question back: a touched circle cannot be untouched otherwise. */
LinkButton {
    id: root

    required property ChoicesPart choices
    required property string name

    icon: "x"
    objectName: root.name + ".none"
    text: qsTr("Take my answer back")

    onClicked: root.choices.clear()
}
