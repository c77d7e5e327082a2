import QtQuick

/* One stretch of a visit: its word, its length in words, its share of the bar. */
QtObject {
    property string kind: "waited"
    property string label
    property real share: 1
    property string value
}
