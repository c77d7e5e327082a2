import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* A sheet of the kiosk: above the help bar, before the page. */
Sheet {
    id: root

    readonly property KioskModel kiosk: root.sheets.kiosk
    required property KioskSheets sheets

    bottomInset: root.sheets.bottomInset
    touchAnywhere: true

    onDismissed: root.kiosk.closeSheet()
}
