pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* The counter's window: one page at a time, and the live board over the desk. */
Window {
    id: root

    required property CounterModel model

    color: Theme.ground
    minimumHeight: DeskParts.fullWidth / 2
    minimumWidth: DeskParts.fullWidth * 0.7
    title: [root.model.counter, root.model.office].filter(part => part !== "").join(" · ")

    Item {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Theme.rtl
        anchors.fill: parent

        Loader {
            anchors.fill: parent
            focus: !overview.visible
            sourceComponent: ({
                    signIn: signIn,
                    place: place,
                    desk: desk,
                    locked: locked
                })[root.model.page]
            visible: !overview.visible
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
