import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* Why nobody is checked in yet, and when the next try is. */
Banner {
    id: root

    required property CheckInModel checkIn

    kind: Banner.Mend
    line: [root.checkIn.problem, root.checkIn.pause].filter(one => one !== "").join(" ")
    objectName: "appointment.problem"
    title: qsTr("You are not checked in yet")
}
