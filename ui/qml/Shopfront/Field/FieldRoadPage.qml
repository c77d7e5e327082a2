import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The way to the office: what is on this laptop for the coming days, and what is left to send. */
FocusScope {
    id: root

    required property FieldRoad road

    ScrollBody {
        anchors.fill: parent

        Banner {
            Layout.fillWidth: true
            kind: Banner.Mend
            objectName: "field.road.problem"
            title: root.road.problem
            visible: title !== ""
        }

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: root.width > FieldParts.roadCard * 2 ? 2 : 1
            rowSpacing: Theme.gap
            uniformCellWidths: true

            FieldReady {
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: true
                Layout.fillWidth: true
                road: root.road
            }

            FieldSend {
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: true
                Layout.fillWidth: true
                road: root.road
            }
        }
    }
}
