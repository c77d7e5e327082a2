pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* How the office is: who sits where, today's figures, what has yet to be sent. */
ColumnLayout {
    id: root

    property bool helped: false
    property DeskHelp helping: null
    required property CounterModel model

    spacing: Theme.gap

    Loader {
        id: help

        Layout.fillWidth: true
        Layout.maximumHeight: root.height * 0.45
        active: root.helped && root.helping !== null
        visible: (item as HelpCard)?.wanted ?? false

        sourceComponent: HelpCard {
            helping: root.helping
        }
    }

    OfficeCard {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.body * 6
        day: root.model.day
    }

    ReceptionCard {
        Layout.fillWidth: true
        model: root.model
    }

    FiguresCard {
        Layout.fillWidth: true
        day: root.model.day
        // Whoever asks for help comes before figures.
        visible: !help.visible || root.height > Theme.body * 56
    }

    Banner {
        Layout.fillWidth: true
        icon: root.model.day.allSent ? "cloud-check" : "cloud-slash"
        kind: root.model.day.allSent ? Banner.Done : Banner.Care
        line: root.model.day.syncText
        objectName: "counter.sync"
        title: root.model.day.syncTitle
        visible: !root.model.day.allSent
    }
}
