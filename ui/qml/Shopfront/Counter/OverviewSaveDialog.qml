pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* In which format the day is saved; then the system asks where. */
Dialog {
    id: root

    required property OverviewModel overview

    function choose(kind: string) {
        place.defaultSuffix = kind
        place.nameFilters = kind === "xlsx" ? [qsTr("Workbook (*.xlsx)")] : [qsTr("Table (*.csv)")]
        place.selectedFile = root.overview.saving.proposal(kind)
        place.open()
    }

    firstFocus: book
    line: qsTr("Its tickets and its statistics, each figure with how it is counted. No officer and nothing about a person is in it.")
    objectName: "overview.saveDialog"
    shown: root.overview.dialog === "save"
    title: qsTr("Save the figures of %1").arg(root.overview.figures.dayName)

    actions: [
        Button {
            keys: "Esc"
            objectName: "overview.save.cancel"
            text: qsTr("Close")

            onClicked: root.overview.dismiss()
        }
    ]

    onDismissed: root.overview.dismiss()

    FileDialog {
        id: place

        fileMode: FileDialog.SaveFile
        objectName: "overview.save.place"

        onAccepted: root.overview.saving.save(place.selectedFile)
    }

    Connections {
        function onSaved() {
            root.overview.dismiss()
        }

        target: root.overview.saving
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Mend
        objectName: "overview.save.problem"
        title: root.overview.saving.problem
        visible: title !== ""
    }

    Button {
        id: book

        Layout.fillWidth: true
        busy: root.overview.saving.busy
        busyText: qsTr("Writing the file")
        icon: "file-text"
        kind: Button.Primary
        objectName: "overview.save.xlsx"
        text: qsTr("Workbook with two sheets (XLSX)…")

        onClicked: root.choose("xlsx")
    }

    Button {
        Layout.fillWidth: true
        busy: root.overview.saving.busy
        busyText: qsTr("Writing the file")
        icon: "file-text"
        objectName: "overview.save.csv"
        text: qsTr("Two tables (CSV)…")

        onClicked: root.choose("csv")
    }
}
