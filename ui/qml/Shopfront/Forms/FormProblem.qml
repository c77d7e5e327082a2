import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* Something did not work, and the answers are still there; or the form has changed, and some may not be. */
Banner {
    readonly property bool failed: form.problem !== ""
    required property FormModel form

    icon: "warning-circle"
    kind: failed ? Banner.Mend : Banner.Care
    line: failed ? form.problem : qsTr("Some of your answers may be missing. Look at all of them before you send the form.")
    objectName: "form.problem"
    title: failed ? qsTr("That did not work. Your answers are still here.") : qsTr("This form has changed since you filled it in")
    visible: failed || form.renewed
}
