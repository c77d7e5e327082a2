import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* How long the wait is now, and why. */
Banner {
    id: root

    required property ServiceModel service

    edged: false
    icon: root.service.stopped ? "prohibit" : "clock-countdown"
    kind: Banner.Care
    line: root.service.queue
    objectName: "service.wait"
    title: root.service.wait
    titleStep: AppText.Lead
}
