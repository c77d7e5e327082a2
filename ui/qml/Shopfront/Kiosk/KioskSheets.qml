import QtQuick
import Shopfront.ViewModels

/* Everything that may come over a page; one at a time, made when it is first asked for. */
Item {
    id: root

    required property real bottomInset
    required property KioskModel kiosk
    required property Item readable
    required property bool wide

    HelpSheets {
        anchors.fill: parent
        sheets: root
    }

    SheetSlot {
        page: "LanguageSheet.qml"
        sheets: root
        wanted: root.kiosk.sheet === "language" && !root.kiosk.asked
    }

    SheetSlot {
        page: "TextSizeSheet.qml"
        sheets: root
        wanted: root.kiosk.sheet === "textSize" && !root.kiosk.asked
    }

    SheetSlot {
        page: "SoundSheet.qml"
        sheets: root
        wanted: root.kiosk.sheet === "sound" && !root.kiosk.asked
    }

    SheetSlot {
        page: "NeedsSheet.qml"
        sheets: root
        wanted: root.kiosk.sheet === "needs" && !root.kiosk.asked
    }

    SheetSlot {
        page: "HandoverSheet.qml"
        sheets: root
        wanted: root.kiosk.sheet === "handover" && !root.kiosk.asked
    }

    SheetSlot {
        page: "CompanionSheet.qml"
        sheets: root
        wanted: root.kiosk.sheet === "companion" && !root.kiosk.asked
    }

    SheetSlot {
        page: "FoundSheet.qml"
        sheets: root
        wanted: root.kiosk.sheet === "found" && !root.kiosk.asked
    }

    SheetSlot {
        page: "IdleSheet.qml"
        sheets: root
        wanted: root.kiosk.asked
    }
}
