import QtQuick

/* One part of a page, made in its turn. */
Loader {
    id: root

    required property Staged page
    required property int turn

    active: root.page.made >= root.turn
}
