pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.StaffForms

/* Drafts on one side, finished forms on the other; a press on a draft opens it where it was. */
FieldFormPart {
    id: root

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        FormTrouble {
            Layout.fillWidth: true
            forms: root.forms
        }

        RowLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.gap
            uniformCellSizes: true

            Card {
                Layout.fillHeight: true
                Layout.fillWidth: true
                aside: drafts.count > 0 ? qsTr("Each opens where it was") : ""
                spacing: Theme.gapS
                title: qsTr("Begun")
                titleIcon: "note-pencil"

                ScrollBody {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    spacing: 0

                    Repeater {
                        id: drafts

                        model: root.forms.draftRows

                        ListRow {
                            id: draft

                            required property int index
                            required last
                            required line
                            required property string person
                            required title

                            Layout.fillWidth: true
                            icon: "pencil-simple"
                            objectName: "field.forms.draft." + draft.index

                            onClicked: root.forms.takeUp(draft.person)

                            Button {
                                description: draft.title
                                icon: "trash"
                                objectName: "field.forms.throw." + draft.index
                                text: qsTr("Throw away")

                                onClicked: root.forms.askThrow(draft.person)
                            }
                        }
                    }

                    EmptyState {
                        Layout.fillWidth: true
                        icon: "note-pencil"
                        line: qsTr("Open a person of a stop, and press “Begin the form”.")
                        title: qsTr("No form begun yet")
                        visible: drafts.count === 0
                    }

                    Item {
                        Layout.fillHeight: true
                    }
                }
            }

            Card {
                Layout.fillHeight: true
                Layout.fillWidth: true
                spacing: Theme.gapS
                title: qsTr("Finished here")
                titleIcon: "check-circle"

                ScrollBody {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    spacing: 0

                    Repeater {
                        id: finished

                        model: root.forms.finishedRows

                        ListRow {
                            id: form

                            required property bool gone
                            required property int index
                            required last
                            required line
                            required property string reference
                            required status
                            required title

                            Layout.fillWidth: true
                            icon: form.gone ? "cloud-check" : "tray"
                            interactive: false
                            objectName: "field.forms.finished." + form.index
                            statusTone: form.gone ? Theme.doneText : Theme.careText
                            value: Theme.ltr(form.reference)
                        }
                    }

                    EmptyState {
                        Layout.fillWidth: true
                        icon: "tray"
                        line: qsTr("A finished form stays here, sealed, until the office has it.")
                        title: qsTr("None finished yet")
                        visible: finished.count === 0
                    }

                    Item {
                        Layout.fillHeight: true
                    }
                }
            }
        }
    }
}
