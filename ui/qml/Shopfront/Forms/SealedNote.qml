import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Who can read what is sent. */
RowLayout {
    id: root

    required property FormModel form

    spacing: Theme.gap

    Icon {
        name: "lock"
        size: Theme.iconLarge
        tone: Theme.accentText
        weight: "duotone"
    }

    AppText {
        Layout.fillWidth: true
        objectName: "form.sealed"
        step: AppText.Caption
        text: root.form.sealed
    }
}
