pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The answers of one section. */
Card {
    id: root

    required property FormModel form
    required property var rows

    padding: Theme.gapL + Theme.gapXs

    Repeater {
        model: root.rows

        Loader {
            id: place

            required property int index
            required property var modelData

            Layout.fillWidth: true
            // Nobody reads more at once than what stands there in the first frame.
            asynchronous: place.index > 5

            sourceComponent: CheckRow {
                answer: place.modelData.answer
                echoes: place.modelData.echoes
                form: root.form
                given: place.modelData.given
                instance: place.modelData.instance
                label: place.modelData.label
                last: place.index === root.rows.length - 1
                ref: place.modelData.ref
                told: place.modelData.told
            }
        }
    }
}
