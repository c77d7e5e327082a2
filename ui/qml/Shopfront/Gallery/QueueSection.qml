import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

Section {
    title: "Queue"

    TabBar {
        TabItem {
            selected: true
            text: "Queue"
        }

        TabItem {
            text: "Appointments"
        }

        TabItem {
            text: "Breaks"
        }
    }

    Card {
        Layout.fillWidth: true
        aside: "9 people, longest 19:48"
        spacing: 0
        title: "Waiting"

        QueueRow {
            Layout.fillWidth: true
            age: "06:10"
            label: "K 012"
            next: true
            reason: "Booked 10:40, in its window"
            series: "K"
            service: "Passport interview"
        }

        QueueRow {
            Layout.fillWidth: true
            age: "14:32"
            label: "D 045"
            reason: "Waits longest in its class"
            reasonIcon: "clock"
            series: "D"
            service: "Register a birth"
        }

        QueueRow {
            Layout.fillWidth: true
            age: "08:05"
            label: "A 113"
            language: "हिन्दी"
            reason: "Priority: cannot stand long"
            reasonIcon: "wheelchair"
            selected: true
            series: "A"
            service: "Residence permit"
        }

        QueueRow {
            Layout.fillWidth: true
            age: "19:48"
            ageNote: "near 20"
            label: "C 032"
            reason: "Came back in time"
            reasonIcon: "arrow-u-up-left"
            series: "C"
            service: "Child benefit"
            warm: true
        }

        QueueRow {
            Layout.fillWidth: true
            age: "04:18"
            label: "A 115"
            language: "العربية"
            last: true
            reason: "Not printed, seen on screen"
            reasonIcon: "printer"
            reasonTone: Theme.mendText
            series: "A"
            service: "Residence permit"
        }
    }

    StatusStrip {
        Layout.fillWidth: true

        trailing: [
            StatusItem {
                keys: "F1"
                text: "All shortcuts"
            }
        ]

        StatusItem {
            icon: "cloud-check"
            text: "Hub connected"
        }

        StatusItem {
            icon: "printer"
            text: "Printer ready"
        }

        StatusItem {
            icon: "database"
            text: "Last saved 10:42:07, nothing waiting to be sent"
        }
    }
}
