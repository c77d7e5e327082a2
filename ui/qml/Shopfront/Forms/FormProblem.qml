import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* Something did not work, and the answers are still there. */
Banner {
    required property FormModel form

    kind: Banner.Mend
    line: form.problem
    objectName: "form.problem"
    title: qsTr("That did not work. Your answers are still here.")
    visible: form.problem !== ""
}
