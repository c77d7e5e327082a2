pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What is safe on this laptop and goes by itself, when it last met the office, and what became of what was seen. */
ColumnLayout {
    id: root

    required property FieldState laptop
    required property FieldSession session

    spacing: Theme.gap

    FieldKept {
        Layout.fillWidth: true
        laptop: root.laptop
        session: root.session
    }

    FieldMeetings {
        Layout.fillWidth: true
        laptop: root.laptop
    }

    ScrollBody {
        Layout.fillHeight: true
        Layout.fillWidth: true

        FieldSaid {
            Layout.fillWidth: true
            session: root.session
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
