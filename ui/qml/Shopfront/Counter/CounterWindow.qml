pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The counter's window: one page at a time, those beside the desk over it, and who calls above all. */
Window {
    id: root

    property ContentModel amending: null
    readonly property bool asks: root.model.dialog !== "" || root.model.overview.dialog !== "" || root.model.versions.dialog !== "" || (root.amending?.dialog ?? "") !== "" || (root.helping?.dialog ?? "") !== "" || (root.seeing?.dialog ?? "") !== "" || (root.model.forms?.dialog ?? "") !== ""
    readonly property bool atDesk: root.model.page === "desk"
    // The desk itself shows the calls beside the queue, where it has room.
    readonly property bool carded: root.width >= DeskParts.fullWidth && pages.page === "" && (root.model.forms?.stage ?? "") === ""
    property DeskHelp helping: null
    required property CounterModel model
    property SawModel seeing: null

    color: Theme.ground
    minimumHeight: Theme.body * 20
    minimumWidth: Theme.body * 40
    title: [root.model.counter, root.model.office].filter(part => part !== "").join(" · ")

    HelpWindowKeys {
        free: root.atDesk && !root.asks
        helping: root.helping
        seated: root.atDesk || root.model.page === "locked"
    }

    Roomy {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Theme.rtl
        anchors.fill: parent
        leastHeight: DeskParts.leastHeight + above.implicitHeight
        leastWidth: DeskParts.leastWidth

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            HelpAbove {
                id: above

                Layout.fillHeight: false
                Layout.fillWidth: true
                asks: root.asks
                atDesk: root.atDesk
                carded: root.carded
                helping: root.helping
            }

            Item {
                Layout.fillHeight: true
                Layout.fillWidth: true

                Loader {
                    anchors.fill: parent
                    focus: visible
                    sourceComponent: ({
                            signIn: signIn,
                            place: place,
                            desk: desk,
                            locked: locked
                        })[root.model.page]
                    visible: pages.page === ""
                }

                CounterPages {
                    id: pages

                    amending: root.amending
                    anchors.fill: parent
                    atDesk: root.atDesk
                    focus: page !== ""
                    helping: root.helping
                    model: root.model
                    seeing: root.seeing
                }
            }
        }
    }

    Component {
        id: signIn

        SignInPage {
            model: root.model
        }
    }

    Component {
        id: place

        PlacePage {
            model: root.model
        }
    }

    Component {
        id: desk

        DeskPage {
            amending: root.amending
            helping: root.helping
            model: root.model
            seeing: root.seeing
        }
    }

    Component {
        id: locked

        LockedPage {
            model: root.model
        }
    }
}
