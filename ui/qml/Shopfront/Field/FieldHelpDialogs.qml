import QtQuick
import Shopfront.ViewModels

/* Everything that help asks over the page. */
Item {
    id: root

    required property Item behind
    required property FieldSession session

    Connections {
        function onSaid(sentence: string) {
            root.Accessible.announce(sentence)
        }

        target: root.session.helping
    }

    FieldHelpAsk {
        anchors.fill: parent
        behind: root.behind
        session: root.session
    }

    FieldHelpCalling {
        anchors.fill: parent
        behind: root.behind
        session: root.session
    }

    FieldHelpConsent {
        anchors.fill: parent
        behind: root.behind
        session: root.session
    }

    FieldHelpTalk {
        anchors.fill: parent
        behind: root.behind
        session: root.session
    }

    FieldHelpFill {
        anchors.fill: parent
        behind: root.behind
        session: root.session
    }

    FieldHelpReceipt {
        anchors.fill: parent
        behind: root.behind
        session: root.session
    }
}
