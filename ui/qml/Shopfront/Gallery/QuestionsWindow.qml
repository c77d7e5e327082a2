pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Shopfront.Forms
import Shopfront.Kit
import Shopfront.ViewModels

/* Questions one below the other, in the width that a page gives them. */
Window {
    id: root

    required property list<QuestionModel> questions

    color: Theme.ground
    height: Math.max(page.implicitHeight + 2 * Theme.page, Theme.tileHeight * 5)
    title: "Questions"
    visible: true
    width: Theme.desk ? 720 : 1080

    Item {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Theme.rtl
        anchors.fill: parent

        ColumnLayout {
            id: page

            anchors.left: parent.left
            anchors.margins: Theme.page
            anchors.right: parent.right
            anchors.top: parent.top
            enabled: !sheets.busy
            spacing: Theme.gapXl

            Repeater {
                model: root.questions

                QuestionView {
                    required property int index
                    required property QuestionModel modelData

                    Layout.fillWidth: true
                    alone: index === 0
                    overlay: sheets
                    question: modelData
                }
            }
        }

        FormOverlay {
            id: sheets

            anchors.fill: parent
        }
    }
}
