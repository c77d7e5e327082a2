import QtQuick

/* The place of one sheet: made when it is first wanted, then kept, because it holds nothing of anybody. */
Loader {
    id: root

    required property string page
    required property KioskSheets sheets
    required property bool wanted

    anchors.fill: parent

    onWantedChanged: if (root.wanted && root.status === Loader.Null)
        root.setSource(Qt.resolvedUrl(root.page), {
            "sheets": root.sheets,
            "shown": Qt.binding(() => root.wanted)
        })
}
