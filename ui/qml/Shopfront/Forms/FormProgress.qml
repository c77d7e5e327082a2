import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Whose form this is, and how far along. */
ProgressSegments {
    required property FormModel form

    Layout.bottomMargin: Theme.gapM
    current: form.filled
    objectName: "form.progress"
    subject: form.title
    text: form.where
    total: form.segments
}
