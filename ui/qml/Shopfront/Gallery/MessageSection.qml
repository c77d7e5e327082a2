import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

Section {
    id: root

    title: "Messages"

    Banner {
        Layout.fillWidth: true
        title: "Bring the letter too"
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Done
        title: "Sent and received"
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Care
        line: "It goes by itself. You need do nothing."
        title: "Saved here, not yet sent"
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Mend
        line: "Your ticket counts. Note the number on the screen."
        title: "The printer has no paper"
    }

    Card {
        Layout.fillWidth: true
        aside: "0:42"
        tint: "human"
        title: "Kiosk 2 asks for help"
        titleIcon: "hand-waving"

        AppText {
            Layout.fillWidth: true
            step: AppText.Caption
            text: "Register a birth, question 6 of 8. English, large text, wants someone to come."
        }

        RowLayout {
            spacing: Theme.gapS
            uniformCellSizes: true

            Button {
                Layout.fillWidth: true
                keys: "F10"
                kind: Button.Human
                text: "Ask to join"
            }

            Button {
                Layout.fillWidth: true
                keys: "F11"
                text: "I walk over"
            }
        }
    }

    Toast {
        id: toast

        Layout.fillWidth: true
        actionText: "Undo"
        shown: true
        text: "A 112 finished, 14 min"
    }

    EmptyState {
        Layout.fillWidth: true
        line: "The next booking is at 11:20."
        title: "Nobody is waiting"
    }

    RowLayout {
        spacing: Theme.gap
        uniformCellSizes: true

        StatFigure {
            Layout.alignment: Qt.AlignTop
            sub: "office 118"
            value: "23"
            word: "seen"
        }

        StatFigure {
            Layout.alignment: Qt.AlignTop
            sub: "9 in 10 by 24"
            value: "11 min"
            word: "middle wait"
        }

        StatFigure {
            Layout.alignment: Qt.AlignTop
            sub: "1 came back"
            value: "2"
            word: "did not come"
        }
    }
}
