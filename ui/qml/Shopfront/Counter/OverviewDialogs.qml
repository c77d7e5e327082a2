pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.ViewModels

/* The dialogs of the overview; one at a time. */
Item {
    id: root

    property Item behind: null
    required property OverviewModel overview

    OverviewHow {
        behind: root.behind
        overview: root.overview
    }

    OverviewProfileDialog {
        behind: root.behind
        overview: root.overview
    }

    OverviewStopDialog {
        behind: root.behind
        overview: root.overview
    }

    OverviewSaveDialog {
        behind: root.behind
        overview: root.overview
    }

    OverviewKeysDialog {
        behind: root.behind
        overview: root.overview
    }
}
