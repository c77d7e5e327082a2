pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Big keys for a code of letters and digits, in every language from left to right, as codes are. */
ColumnLayout {
    id: root

    required property CheckInModel checkIn
    property bool low: false
    readonly property list<string> rows: ["1234567890", "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"]

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    spacing: Theme.targetGap

    Repeater {
        model: root.rows

        RowLayout {
            id: row

            required property int index
            required property string modelData

            spacing: Theme.targetGap
            uniformCellSizes: row.index < 2

            Item {
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.gapS
                visible: row.index === 2
            }

            Repeater {
                model: row.modelData.split("")

                CodeKey {
                    required property string modelData

                    Layout.fillWidth: true
                    low: root.low
                    text: modelData

                    onClicked: root.checkIn.type(modelData)
                }
            }

            Item {
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.gapS
                visible: row.index === 2
            }

            Loader {
                Layout.fillWidth: true
                active: row.index === 3
                visible: active

                sourceComponent: EraseKey {
                    low: root.low

                    onClicked: root.checkIn.erase()
                }
            }
        }
    }
}
