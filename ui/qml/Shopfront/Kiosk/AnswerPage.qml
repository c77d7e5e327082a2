pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Forms
import Shopfront.Kit
import Shopfront.ViewModels

/* A question that people have, and its answer: the first paragraph is all that most need. */
KioskPage {
    id: root

    readonly property AnswerModel answer: root.kiosk.answer

    objectName: "answer"

    actions: Button {
        Layout.fillWidth: true
        icon: "arrow-left"
        objectName: "answer.back"
        text: qsTr("Back")

        onClicked: root.kiosk.back()
    }

    PageTitle {
        Layout.fillWidth: true
        objectName: "answer.title"
        step: AppText.Title2
        text: root.answer.title
    }

    Seldom {
        wanted: root.answer.tongue !== ""

        Banner {
            icon: "translate"
            line: qsTr("Our staff can explain it to you in your language.")
            objectName: "answer.english"
            title: qsTr("This answer is only in English so far")

            LinkButton {
                Layout.fillWidth: true
                icon: "hand-waving"
                objectName: "answer.english.person"
                text: qsTr("Ask a person")

                onClicked: root.kiosk.openSheet("help")
            }
        }
    }

    Seldom {
        wanted: root.answer.stale

        Banner {
            icon: "clock-countdown"
            kind: Banner.Care
            line: qsTr("Ask at a counter whether it still holds.")
            objectName: "answer.stale"
            title: qsTr("Nobody has checked this text for more than a year")
        }
    }

    ColumnLayout {
        readonly property string tongue: root.answer.tongue

        Layout.fillWidth: true
        // English is read from the left on every page.
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Theme.rtl && root.answer.tongue === ""
        spacing: Theme.gap

        RichText {
            Layout.fillWidth: true
            objectName: "answer.first"
            step: AppText.Lead
            text: root.answer.firstRich
            words: root.answer.first
        }

        TextBlocks {
            Layout.fillWidth: true
            blocks: root.answer.blocks
            firstStep: AppText.Body
        }
    }

    Seldom {
        wanted: root.answer.anyService

        ColumnLayout {
            spacing: Theme.gapS

            AppText {
                Layout.fillWidth: true
                heading: true
                step: AppText.Lead
                strong: true
                text: qsTr("Do it here")
            }

            ServiceRows {
                Layout.fillWidth: true
                model: root.answer.services
                name: "answer.service"

                onChosen: service => root.kiosk.openService(service)
            }
        }
    }

    AnswerJudge {
        Layout.fillWidth: true
        kiosk: root.kiosk
    }

    AppText {
        Layout.fillWidth: true
        objectName: "answer.checked"
        soft: true
        step: AppText.Caption
        text: root.answer.checked
    }

    Item {
        Layout.fillHeight: true
    }
}
