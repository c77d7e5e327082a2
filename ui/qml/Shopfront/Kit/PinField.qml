import QtQuick

/* A number that only its owner knows: digits, masked, as wide as it is long. */
Field {
    id: root

    property int length: 4

    boxWidth: Theme.fieldHeight * (1 + root.length * 0.6)
    digits: true
    echoMode: TextInput.Password
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhDigitsOnly | Qt.ImhHiddenText
    maximumLength: root.length
}
