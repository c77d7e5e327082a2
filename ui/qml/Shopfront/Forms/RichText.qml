import QtQuick
import Shopfront.Kit

/* A block of markdown. What is heard are its words without the marks. */
AppText {
    id: root

    property string words

    Accessible.name: root.words
    textFormat: Text.StyledText
}
