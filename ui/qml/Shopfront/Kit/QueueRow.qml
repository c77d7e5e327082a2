pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/* One waiting person: the mark, the label, why it stands here, and for how long. */
Pressable {
    id: root

    property string age
    property string ageNote
    readonly property bool framed: root.next || root.selected
    property string label
    property string language
    property bool last: false
    /* What else is to be known of this person, each with its icon. */
    property list<string> markIcons: []
    property list<string> marks: []
    property bool next: false
    property string nextWord: qsTr("Next because")
    /* The first name of who chose to be called by it. */
    property string person
    property string reason
    property string reasonIcon: "arrow-right"
    property color reasonTone: Theme.inkSoft
    property bool selected: false
    property string series
    property string service
    property bool warm: false
    readonly property string why: root.next && root.nextWord !== "" ? root.nextWord + ": " + root.reason : root.reason

    Accessible.selectable: true
    Accessible.selected: root.selected
    description: [root.person, root.service, root.why, ...root.marks, root.language, root.age, root.ageNote].filter(part => part !== "").join(". ")
    horizontalPadding: Theme.desk ? Theme.gapS : Theme.gapM
    radius: Theme.radius
    role: Accessible.ListItem
    text: root.label
    verticalPadding: Theme.gapS

    background: Rectangle {
        border.color: root.selected ? Theme.accent : Theme.careText
        border.width: root.framed ? (root.selected ? Theme.strong : Theme.stroke) : 0
        color: root.pressed ? Theme.sunk : root.next ? Theme.lampTint : root.selected ? Theme.accentTint : "transparent"
        implicitHeight: Parts.queueRowHeight
        radius: root.radius

        Divider {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            visible: !root.last && !root.framed
        }
    }
    contentItem: ColumnLayout {
        spacing: Theme.gapXs

        RowLayout {
            id: first

            spacing: Theme.desk ? Theme.gapS : Theme.gapM

            SeriesMark {
                id: mark

                series: root.series
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                RowLayout {
                    spacing: Theme.gapS

                    AppText {
                        Layout.alignment: Qt.AlignTop
                        Layout.minimumWidth: implicitWidth
                        spoken: false
                        strong: true
                        text: Theme.ltr(root.label)
                        wrapMode: Text.NoWrap
                    }

                    AppText {
                        Layout.fillWidth: true
                        spoken: false
                        strong: root.person !== ""
                        text: root.person === "" ? root.service : "\u2068" + root.person + "\u2069 · " + root.service
                    }
                }

                RowLayout {
                    spacing: Theme.gapS
                    visible: root.reason !== ""

                    Icon {
                        Layout.alignment: Qt.AlignTop
                        name: root.next ? "check-circle" : root.reasonIcon
                        size: reason.lineHeight
                        tone: reason.tone
                    }

                    AppText {
                        id: reason

                        Layout.fillWidth: true
                        spoken: false
                        step: AppText.Caption
                        text: root.why
                        tone: root.next ? Theme.ink : root.reasonTone
                    }
                }
            }

            Chip {
                outlined: true
                text: root.language
                visible: text !== ""
            }

            QueueAge {
                age: root.age
                note: root.ageNote
                tone: root.warm ? Theme.careText : Theme.ink
            }
        }

        Loader {
            Layout.fillWidth: true
            Layout.leftMargin: mark.width + first.spacing
            active: root.marks.length > 0
            visible: active

            sourceComponent: QueueMarks {
                icons: root.markIcons
                texts: root.marks
            }
        }
    }
}
