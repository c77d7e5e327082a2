import QtQuick.VirtualKeyboard.Components

/* As Qt lays it out. */
KeyboardLayoutLoader {
    source: "qrc:/qt-project.org/imports/QtQuick/VirtualKeyboard/Layouts/fallback/symbols.qml"
}
