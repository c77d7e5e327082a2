import QtQuick.VirtualKeyboard.Components

/* As Qt lays it out. */
KeyboardLayoutLoader {
    source: "qrc:/qt-project.org/imports/QtQuick/VirtualKeyboard/Layouts/ar_AR/symbols.qml"
}
