pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.ViewModels

/* The pages beside the desk, of which one may lie over it: content, the live board, two versions, help. */
FocusScope {
    id: root

    property ContentModel amending: null
    required property bool atDesk
    property DeskHelp helping: null
    required property CounterModel model
    /* The one that lies over the desk; a page that is opened later lies over the one before. */
    readonly property string page: {
        if (!root.atDesk)
            return ""
        if (root.helping?.isShown ?? false)
            return "help"
        if (root.seeing?.isShown ?? false)
            return "saw"
        if (root.model.versions.isShown)
            return "versions"
        if (root.model.overview.isShown)
            return "overview"
        return (root.amending?.isShown ?? false) ? "content" : ""
    }
    property SawModel seeing: null

    Kept {
        visible: root.page === "content"

        sourceComponent: ContentPage {
            amending: root.amending
            model: root.model
        }
    }

    Kept {
        visible: root.page === "overview"

        sourceComponent: OverviewPage {
            model: root.model
        }
    }

    Kept {
        visible: root.page === "versions"

        sourceComponent: VersionsPage {
            model: root.model
        }
    }

    Kept {
        visible: root.page === "saw"

        sourceComponent: SawPage {
            model: root.model
            seeing: root.seeing
        }
    }

    Kept {
        visible: root.page === "help"

        sourceComponent: HelpPage {
            helping: root.helping
            model: root.model
        }
    }

    /* Once made it is kept: coming and going costs no time. */
    component Kept: Loader {
        active: false
        anchors.fill: parent
        focus: visible

        onVisibleChanged: if (visible)
            active = true
    }
}
