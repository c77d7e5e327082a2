pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* The counter's window: one page at a time. */
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
            focus: true
            sourceComponent: ({
                    signIn: signIn,
                    place: place,
                    desk: desk,
                    locked: locked,
                    overview: overview
                })[root.model.page === "desk" && root.model.overview.isShown ? "overview" : root.model.page]
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
        id: overview

        OverviewPage {
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
