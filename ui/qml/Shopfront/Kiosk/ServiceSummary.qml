pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Forms
import Shopfront.Kit
import Shopfront.ViewModels

/* What a service is: in a few sentences, in simple words, and as a film, where there are such. */
ColumnLayout {
    id: root

    required property ServiceModel service

    signal watched(film: Item)

    spacing: Theme.gap

    AppText {
        Layout.fillWidth: true
        step: AppText.Lead
        text: root.service.summary
        visible: !root.service.simply
    }

    Seldom {
        wanted: root.service.simply

        SimpleLines {
            model: root.service.simple
        }
    }

    Seldom {
        id: slot

        wanted: root.service.film.offered

        FilmSlot {
            film: root.service.film
            name: "service.film"

            onWatched: root.watched(slot)
        }
    }
}
