pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* The counter's window: one page at a time, and the live board over the desk. */
Window {
    id: root

    property ContentModel amending: null
    readonly property bool contentShown: root.model.page === "desk" && (root.amending?.isShown ?? false)
    required property CounterModel model

    color: Theme.ground
    minimumHeight: Theme.body * 20
    minimumWidth: Theme.body * 40
    title: [root.model.counter, root.model.office].filter(part => part !== "").join(" · ")

    Roomy {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Theme.rtl
        anchors.fill: parent
        leastHeight: DeskParts.leastHeight
        leastWidth: DeskParts.leastWidth

        Loader {
            anchors.fill: parent
            focus: !overview.visible && !content.visible
            sourceComponent: ({
                    signIn: signIn,
                    place: place,
                    desk: desk,
                    locked: locked
                })[root.model.page]
            visible: !overview.visible && !content.visible
        }

        Loader {
            id: content

            active: false
            anchors.fill: parent
            focus: visible
            visible: root.contentShown

            sourceComponent: ContentPage {
                amending: root.amending
                model: root.model
            }

            onVisibleChanged: if (visible)
                active = true
        }

        // Lies over the desk, and once made is kept: coming and going costs no time.
        Loader {
            id: overview

            active: false
            anchors.fill: parent
            focus: visible
            visible: root.model.page === "desk" && root.model.overview.isShown

            sourceComponent: OverviewPage {
                model: root.model
            }

            onVisibleChanged: if (visible)
                active = true
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
            model: root.model
        }
    }

    Component {
        id: locked

        LockedPage {
            model: root.model
        }
    }
}
