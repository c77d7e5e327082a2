pragma Singleton

import QtQuick

/* What the keys of the keyboard on the screen are called. */
QtObject {
    readonly property string backspace: qsTr("Delete the last letter")
    readonly property string enter: qsTr("Done")
    readonly property string hide: qsTr("Hide the keyboard")
    readonly property string hideShort: qsTr("Hide")
    readonly property string language: qsTr("Language of the keys")
    readonly property string letters: qsTr("Letters")
    readonly property string shift: qsTr("Capital letters")
    readonly property string space: qsTr("space")
    readonly property string symbols: qsTr("Numbers and signs")
}
