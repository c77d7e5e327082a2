import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The day: its line of stops, the stop or the person that is looked at, and what is kept here. */
FocusScope {
    id: root

    required property bool narrow
    required property FieldSession session
    required property bool sideShown

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap

        FieldStops {
            Layout.fillHeight: true
            Layout.maximumWidth: FieldParts.listColumn
            Layout.minimumWidth: FieldParts.listColumn
            day: root.session.day
            session: root.session
        }

        FieldWork {
            Layout.fillHeight: true
            Layout.fillWidth: true
            session: root.session
            visible: !root.narrow || !root.sideShown
        }

        FieldSide {
            Layout.fillHeight: true
            Layout.fillWidth: root.narrow
            Layout.maximumWidth: root.narrow ? -1 : FieldParts.sideColumn
            Layout.minimumWidth: FieldParts.sideColumn
            laptop: root.session.state
            session: root.session
            visible: !root.narrow || root.sideShown
        }
    }
}
