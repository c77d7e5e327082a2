pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* Everything about one service, in the order in which people ask. */
KioskPage {
    id: root

    objectName: "more"

    actions: Button {
        Layout.fillWidth: true
        icon: "arrow-left"
        objectName: "more.back"
        text: qsTr("Back")

        onClicked: root.kiosk.back()
    }

    PageTitle {
        Layout.fillWidth: true
        objectName: "more.title"
        step: AppText.Title2
        text: root.kiosk.moreAbout.title
    }

    Seldom {
        wanted: root.kiosk.moreAbout.stale

        Banner {
            icon: "clock-countdown"
            kind: Banner.Care
            line: qsTr("Ask at a counter whether it still holds.")
            objectName: "more.stale"
            title: qsTr("Nobody has checked this text for more than a year")
        }
    }

    Repeater {
        model: root.kiosk.moreAbout.sections

        MoreSection {
            required property string section

            Layout.fillWidth: true
            objectName: "more." + section
        }
    }

    MoreAsked {
        Layout.fillWidth: true
        model: root.kiosk.moreAbout.asked
        name: "more.answer"

        onChosen: answer => root.kiosk.moreAbout.answer(answer)
    }

    AppText {
        Layout.fillWidth: true
        objectName: "more.assured"
        soft: true
        step: AppText.Caption
        text: root.kiosk.moreAbout.assured
    }

    Item {
        Layout.fillHeight: true
    }
}
