import QtQuick
import Shopfront.Kit

/* The sign of a choice: round for one of several, square for many; filled with a check when chosen. */
Icon {
    id: root

    property bool chosen: false
    property bool many: false

    name: root.chosen ? (root.many ? "check-square" : "check-circle") : root.many ? "square" : "circle"
    tone: root.chosen ? Theme.accentText : Theme.ink
    weight: root.chosen ? "fill" : "bold"
}
