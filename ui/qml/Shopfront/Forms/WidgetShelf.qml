import QtQuick

/* Reads the widgets of a form ahead, on another thread, so that no page waits for its file. Keep one while a form is open. */
QtObject {
    id: root

    property list<QtObject> ahead
    required property list<string> widgets

    Component.onCompleted: {
        for (const widget of ["Question", ...root.widgets]) {
            const file = widget === "Question" ? "QuestionView.qml" : widget + "Answer.qml"
            root.ahead.push(Qt.createComponent(Qt.resolvedUrl(file), Component.Asynchronous, root))
        }
    }
}
