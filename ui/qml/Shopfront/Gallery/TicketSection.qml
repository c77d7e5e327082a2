import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

Section {
    title: "Ticket and service"

    TicketCard {
        Layout.fillWidth: true
        asOf: "As known at 10:39. Point your phone at the code to follow."
        clockTimes: "Probably called between 10:52 and 11:02"
        label: "D 047"
        qrSource: "image://icon/bold/qr-code/" + String(Theme.inkOnLamp).slice(1)
        range: "10 to 20 minutes"
        series: "D"
        seriesName: "Family and identity"
    }

    StepRow {
        Layout.fillWidth: true
        icon: "armchair"
        number: 1
        text: "Take a seat in the area on your left."
    }

    StepRow {
        Layout.fillWidth: true
        hint: "or both parents’, if both will sign"
        icon: "identification-card"
        text: "Your passport or driver licence"
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Theme.largest ? 1 : 3
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Fact {
            Layout.fillHeight: true
            Layout.fillWidth: true
            icon: "timer"
            line: "at the counter"
            title: "About 15 minutes"
        }

        Fact {
            Layout.fillHeight: true
            Layout.fillWidth: true
            icon: "coins"
            line: "certificate $33"
            title: "Free"
        }

        Fact {
            Layout.fillHeight: true
            Layout.fillWidth: true
            icon: "users"
            line: "can do it alone"
            title: "One parent"
        }
    }

    Banner {
        Layout.fillWidth: true
        edged: false
        icon: "clock-countdown"
        kind: Banner.Care
        line: "7 people are before you. 5 counters are open. Tickets until 16:15 today."
        title: "10 to 20 minutes’ wait now"
        titleStep: AppText.Lead
    }

    PageTitle {
        Layout.fillWidth: true
        icon: "check-circle"
        lead: "Open until 16:30. You can change your mind at any time."
        text: "This is your ticket"
    }
}
