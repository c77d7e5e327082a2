pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* Keys and what they do, in two columns. */
GridLayout {
    id: root

    required property list<var> shortcuts

    columnSpacing: Theme.gapXl
    columns: Theme.largest ? 1 : 2
    rowSpacing: Theme.gapS
    uniformCellWidths: true

    Repeater {
        model: root.shortcuts

        RowLayout {
            id: row

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.gapM

            Item {
                implicitHeight: cap.implicitHeight
                implicitWidth: Theme.body * 4.5

                KeyCap {
                    id: cap

                    keys: row.modelData[0]
                }
            }

            AppText {
                Accessible.name: row.modelData[0] + ": " + row.modelData[1]
                Layout.fillWidth: true
                text: row.modelData[1]
            }
        }
    }
}
