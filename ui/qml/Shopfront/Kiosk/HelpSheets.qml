import QtQuick
import Shopfront.ViewModels

/* The sheets of help: which of them, the model says. */
Item {
    id: root

    readonly property HelpModel help: root.sheets.kiosk.help
    required property KioskSheets sheets
    readonly property bool shown: root.sheets.kiosk.sheet === "help" && !root.sheets.kiosk.asked

    SheetSlot {
        page: "HelpSheet.qml"
        sheets: root.sheets
        wanted: root.shown && root.help.part === "choose"
    }

    SheetSlot {
        page: "HelpCallSheet.qml"
        sheets: root.sheets
        wanted: root.shown && root.help.part === "calling"
    }

    SheetSlot {
        page: "HelpCallbackSheet.qml"
        sheets: root.sheets
        wanted: root.shown && root.help.part === "callback"
    }

    SheetSlot {
        page: "HelpConsentSheet.qml"
        sheets: root.sheets
        wanted: root.shown && root.help.part === "consent"
    }

    SheetSlot {
        page: "HelpTalkSheet.qml"
        sheets: root.sheets
        wanted: root.shown && root.help.part === "talk"
    }

    SheetSlot {
        page: "HelpCardSheet.qml"
        sheets: root.sheets
        wanted: root.shown && root.help.part === "card"
    }

    SheetSlot {
        page: "HelpPapersSheet.qml"
        sheets: root.sheets
        wanted: root.shown && root.help.part === "papers"
    }

    SheetSlot {
        page: "HelpFillSheet.qml"
        sheets: root.sheets
        wanted: root.shown && root.help.part === "fill"
    }

    SheetSlot {
        page: "HelpReceiptSheet.qml"
        sheets: root.sheets
        wanted: root.shown && root.help.part === "receipt"
    }
}
