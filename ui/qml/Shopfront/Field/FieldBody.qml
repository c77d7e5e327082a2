import QtQuick
import Shopfront.ViewModels

/* The page that is looked at. */
FocusScope {
    id: root

    required property bool narrow
    required property FieldSession session
    required property bool sideShown

    FieldDayPage {
        anchors.fill: parent
        focus: visible
        narrow: root.narrow
        session: root.session
        sideShown: root.sideShown
        visible: root.session.page === "today"
    }

    FieldFormsPage {
        anchors.fill: parent
        focus: visible
        narrow: root.narrow
        session: root.session
        visible: root.session.page === "forms"
    }

    FieldSawPage {
        anchors.fill: parent
        focus: visible
        session: root.session
        visible: root.session.page === "saw"
    }

    FieldAnswersPage {
        anchors.fill: parent
        answers: root.session.answers
        focus: visible
        visible: root.session.page === "answers"
    }

    FieldRoadPage {
        anchors.fill: parent
        focus: visible
        road: root.session.road
        visible: root.session.page === "road"
    }
}
