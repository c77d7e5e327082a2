import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The middle: the stop with the people there, or the card of one of them. */
ColumnLayout {
    id: root

    readonly property FieldDay day: root.session.day
    required property FieldSession session

    spacing: Theme.gap

    FieldStopCard {
        Layout.fillWidth: true
        session: root.session
        visible: root.day.stop !== ""
    }

    ScrollBody {
        Layout.fillHeight: true
        Layout.fillWidth: true

        FieldPeople {
            Layout.fillHeight: true
            Layout.fillWidth: true
            session: root.session
            visible: root.day.stop !== "" && root.session.person.chosen === ""
        }

        FieldPersonCard {
            Layout.fillHeight: true
            Layout.fillWidth: true
            session: root.session
            visible: root.session.person.chosen !== ""
        }

        EmptyState {
            Layout.fillHeight: true
            Layout.fillWidth: true
            icon: "map-pin"
            line: qsTr("Add one with Ctrl N, or look at another day.")
            title: qsTr("No stop to look at")
            visible: root.day.stop === ""
        }
    }
}
