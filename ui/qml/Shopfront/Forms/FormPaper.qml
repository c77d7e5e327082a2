import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* What became of the copy on paper. */
Banner {
    required property FormModel form

    icon: form.paper === "printed" ? "check-circle" : "printer"
    kind: form.paper === "printed" ? Banner.Done : form.paper === "failed" ? Banner.Care : Banner.Calm
    objectName: "form.paper"
    title: form.paper === "printing" ? qsTr("Your copy is printing") : form.paper === "printed" ? qsTr("Your copy is printed. Take it with you.") : qsTr("Your copy was not printed. Note what stands here.")
    visible: form.paper !== ""
}
