import QtQuick

/* Where the sheets of questions open: above the page, below the help bar. Disable the page while `busy`. */
Item {
    id: root

    property real bottomInset: 0
    property bool busy: false
}
