import QtQuick
import Shopfront.Kit

/* One way to make this kiosk easier, at one place on every page. */
LinkButton {
    role: Accessible.Button
    step: AppText.Caption
}
