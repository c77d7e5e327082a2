import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Something that happens to people: what the list is, how many questions make it fit, and where the answers stay. */
KioskPage {
    id: root

    readonly property LifeEventModel event: root.kiosk.lifeEvent

    objectName: "lifeevent"

    actions: [
        Button {
            Layout.fillWidth: root.stacked
            Layout.row: root.stacked ? 1 : 0
            icon: "arrow-left"
            objectName: "lifeevent.back"
            text: qsTr("Back")

            onClicked: root.kiosk.back()
        },
        Button {
            Layout.column: root.stacked ? 0 : 1
            Layout.fillWidth: true
            Layout.row: 0
            icon: "arrow-right"
            iconAtEnd: true
            kind: Button.Primary
            objectName: "lifeevent.begin"
            text: root.event.questions > 0 ? qsTr("Make my list") : qsTr("Show the list")

            onClicked: root.event.begin()
        }
    ]

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapL

        IconDisc {
            icon: root.event.icon
            visible: !Theme.largest
        }

        PageTitle {
            Layout.fillWidth: true
            objectName: "lifeevent.title"
            text: root.event.title
        }
    }

    AppText {
        Layout.fillWidth: true
        objectName: "lifeevent.summary"
        step: AppText.Lead
        text: root.event.summary
    }

    StepRow {
        Layout.fillWidth: true
        hint: qsTr("You may leave each of them out.")
        icon: "question"
        text: qsTr("%n short questions make the list fit you.", "", root.event.questions)
        visible: root.event.questions > 0
    }

    StepRow {
        Layout.fillWidth: true
        hint: qsTr("They are forgotten when you leave, and go into a form only if you say so.")
        icon: "lock"
        text: qsTr("Your answers stay on this screen.")
        visible: root.event.questions > 0
    }

    StepRow {
        Layout.fillWidth: true
        hint: root.event.honest
        icon: "list-checks"
        text: qsTr("You get a list of what to do, at which agency, and when.")
    }

    LinkButton {
        Layout.fillWidth: true
        icon: "list-checks"
        objectName: "lifeevent.skip"
        text: qsTr("Show me the whole list, without questions")
        visible: root.event.questions > 0

        onClicked: root.event.skip()
    }

    LinkButton {
        Layout.fillWidth: true
        icon: "squares-four"
        objectName: "lifeevent.services"
        text: qsTr("All services about this")

        onClicked: root.event.services()
    }

    MoreAsked {
        Layout.fillWidth: true
        model: root.event.alsoAsked
        name: "lifeevent.answer"

        onChosen: answer => root.event.answer(answer)
    }

    Item {
        Layout.fillHeight: true
    }
}
