import QtQuick

/* A hairline between rows. */
Rectangle {
    Accessible.ignored: true
    color: Theme.line
    implicitHeight: Theme.hair
}
