import QtQuick.VirtualKeyboard.Components

/* As Qt lays it out. */
KeyboardLayoutLoader {
    source: "qrc:/qt-project.org/imports/QtQuick/VirtualKeyboard/Layouts/zh_CN/symbols.qml"
}
