import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* An answer that the form has found by itself: a fact to read, not a box that does not work. */
Answer {
    id: root

    AppText {
        Layout.fillWidth: true
        objectName: root.question.ref
        step: Theme.desk ? AppText.Body : AppText.Lead
        text: root.question.readBack
    }
}
