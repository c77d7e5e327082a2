import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

/* Rows of letters, every one in sight: nothing is found on a long press only.
   The last row of letters ends with the key that deletes, and begins with that for capitals where a script has them. */
KeyboardLayout {
    id: root

    property bool capitals: true
    property string comma: ","
    property string fullStop: "."
    property bool more: false
    property string moreFace
    /* The other half of a script with more letters than keys, and what the key that shows it is called. */
    property var moreRows: []

    /* One list a row. A key is what it types, or what it types and what stands on it: "x", ["x", "face"]. */
    property var rows: []
    readonly property var shownRows: root.more ? root.moreRows : root.rows

    inputMode: InputEngine.InputMode.Latin
    keyWeight: 160

    Repeater {
        model: root.shownRows.length

        KeyboardRow {
            id: row

            required property int index
            readonly property bool last: row.index === root.shownRows.length - 1

            Repeater {
                model: row.last && root.capitals ? 1 : 0

                ShiftKey {
                    weight: 200
                }
            }

            Repeater {
                model: root.shownRows[row.index]

                Key {
                    required property var modelData

                    displayText: typeof modelData === "string" ? modelData : modelData[1]
                    text: typeof modelData === "string" ? modelData : modelData[0]
                }
            }

            Repeater {
                model: row.last ? 1 : 0

                BackspaceKey {
                    weight: 200
                }
            }
        }
    }

    KeyboardRow {
        SymbolModeKey {
            weight: 200
        }

        Repeater {
            model: root.moreRows.length > 0 ? 1 : 0

            ModeKey {
                displayText: root.moreFace
                mode: root.more
                weight: 200

                onClicked: root.more = !root.more
            }
        }

        ChangeLanguageKey {}

        Key {
            highlighted: true
            key: Qt.Key_Comma
            text: root.comma
        }

        SpaceKey {
            weight: 520
        }

        Key {
            highlighted: true
            key: Qt.Key_Period
            text: root.fullStop
        }

        HideKeyboardKey {}

        EnterKey {
            weight: 260
        }
    }
}
