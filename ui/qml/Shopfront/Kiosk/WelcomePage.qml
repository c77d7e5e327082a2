pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* Nobody is here: who we are, a greeting in every language, and where to touch. */
KioskPage {
    id: root

    readonly property bool beside: root.wide && root.many && root.kiosk.home.hours !== ""
    // So many that they stand closer, for every one of them is to be seen and touched without a search.
    readonly property bool many: greetings.count > 3
    readonly property bool tight: root.wide || Theme.textStep !== "standard" || root.kiosk.comfort.ease.lowered

    objectName: "welcome"
    spacing: root.wide ? Theme.gap : Theme.gapXl

    MouseArea {
        // A touch anywhere begins; the tiles below say so to those who cannot see.
        Accessible.ignored: true
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredHeight: hero.implicitHeight
        objectName: "welcome.anywhere"

        onClicked: root.kiosk.start()

        GridLayout {
            id: hero

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            columnSpacing: Theme.gapL
            // One line where the tiles need the height.
            columns: root.beside ? 2 : 1
            rowSpacing: Theme.gapM

            IconDisc {
                Layout.alignment: Qt.AlignHCenter
                Layout.bottomMargin: Theme.gapL
                icon: "storefront"
                iconSize: Theme.tileHeight * 0.62
                size: Theme.tileHeight
                visible: !root.wide && !root.many
            }

            Repeater {
                id: greetings

                model: root.kiosk.comfort.languages

                AppText {
                    required property string code
                    required property string greeting
                    readonly property string tongue: code

                    Layout.fillWidth: true
                    horizontalAlignment: root.beside ? Text.AlignRight : Text.AlignHCenter
                    step: root.many ? AppText.Title2 : AppText.Display
                    text: greeting
                    // In large letters, on a wide screen and on a lowered page, the tiles below, each in its language, need the room: one greeting heads the page.
                    visible: !root.many || !root.tight || code === root.kiosk.comfort.greeted
                }
            }

            AppText {
                Layout.fillWidth: true
                Layout.topMargin: root.beside ? 0 : Theme.gapM
                horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
                soft: true
                step: AppText.Lead
                text: root.kiosk.home.hours
                visible: text !== ""
            }
        }
    }

    GridLayout {
        Layout.fillHeight: false
        Layout.fillWidth: true
        columnSpacing: Theme.gapL
        columns: (root.wide ? 2 : 1) + (root.many ? 1 : 0)
        rowSpacing: Theme.gapL
        uniformCellWidths: true

        Repeater {
            model: root.kiosk.comfort.languages

            ChoiceTile {
                required property string code
                required property string name
                required property string start
                readonly property string tongue: code

                Layout.fillHeight: true
                Layout.fillWidth: true
                icon: root.many ? "" : "hand-tap"
                line: start
                objectName: "welcome." + code
                primary: root.kiosk.comfort.language === code
                title: name

                onClicked: root.kiosk.startIn(code)
            }
        }
    }
}
