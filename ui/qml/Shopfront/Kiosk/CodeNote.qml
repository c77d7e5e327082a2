pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.ViewModels

/* What is seldom seen beside a code: the camera, why a code was refused, that a camera reads it, or that none does. */
Loader {
    id: root

    enum Kind {
        Camera,
        Problem,
        Look,
        Trouble
    }

    required property CheckInModel checkIn
    required property int kind
    readonly property CodePart reader: root.checkIn.reader as CodePart

    Layout.fillWidth: true
    sourceComponent: [camera, problem, look, trouble][root.kind]
    visible: root.active

    Component {
        id: camera

        CodeCamera {
            reader: root.reader
        }
    }

    Component {
        id: problem

        CodeProblem {
            checkIn: root.checkIn
        }
    }

    Component {
        id: look

        CodeLook {
            reader: root.reader
        }
    }

    Component {
        id: trouble

        CodeTrouble {
            reader: root.reader
        }
    }
}
