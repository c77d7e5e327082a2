import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The desk without a form: who waits, who is here, how the office is. */
RowLayout {
    id: root

    property DeskHelp helping: null
    required property CounterModel model
    required property bool narrow
    required property bool officeShown

    function focusPrimary() {
        queue.focusPrimary()
    }

    spacing: Theme.gap

    QueueColumn {
        id: queue

        Layout.fillHeight: true
        Layout.maximumWidth: DeskParts.listColumn
        Layout.minimumWidth: DeskParts.listColumn
        model: root.model
    }

    ScrollBody {
        Layout.fillHeight: true
        Layout.fillWidth: true
        visible: !root.narrow || !root.officeShown

        WorkColumn {
            Layout.fillHeight: true
            Layout.fillWidth: true
            model: root.model
        }
    }

    SideColumn {
        Layout.fillHeight: true
        Layout.fillWidth: root.narrow
        Layout.maximumWidth: root.narrow ? -1 : DeskParts.sideColumn
        Layout.minimumWidth: DeskParts.sideColumn
        helped: !root.narrow
        helping: root.helping
        model: root.model
        visible: !root.narrow || root.officeShown
    }
}
