import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

Section {
    title: "Fields"

    ErrorSummary {
        Layout.fillWidth: true
        entries: ["Enter a month from 1 to 12", "Enter the year with four digits"]
    }

    Field {
        Layout.fillWidth: true
        hint: "As on your bill"
        label: "Suburb or town"
        sharedWith: "Seen by: the registry office"
        text: "Harbour"
    }

    RowLayout {
        spacing: Theme.gap

        Field {
            Layout.alignment: Qt.AlignBottom
            boxWidth: Theme.fieldHeight * 2
            digits: true
            label: "Day"
            text: "14"
        }

        Field {
            boxWidth: Theme.fieldHeight * 3
            digits: true
            error: "Enter the year with four digits"
            label: "Year of birth"
            text: "206"
        }
    }

    PinField {
        label: "Your number"
        text: "1234"
    }

    SearchField {
        Layout.fillWidth: true
        hint: "Ticket, service, answer"
        keys: "Ctrl K"
        label: "What is happening?"
    }

    SearchField {
        Layout.fillWidth: true
        label: "What is happening?"
        text: "new baby"
    }

    ProgressSegments {
        Layout.fillWidth: true
        current: 3
        subject: "Register a birth"
        text: "Question 3 of 8"
        total: 8
    }
}
