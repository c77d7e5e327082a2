"""The least that a PySide6 program with a QML window does: what a start costs before anything is ours."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

_PAGE = b"import QtQuick\nWindow { width: 1080; height: 1920; visible: true; color: 'white' }"


def _say() -> None:
    sys.stdout.write("{}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    app = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData(_PAGE)
    engine.rootObjects()[0].frameSwapped.connect(_say, Qt.ConnectionType.SingleShotConnection)
    app.exec()
