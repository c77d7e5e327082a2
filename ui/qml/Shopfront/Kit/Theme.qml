pragma Singleton

import QtQuick
import Shopfront.Look

/* Names for every value of the look; the values themselves are in assets/theme. */
QtObject {
    readonly property color accent: Look.colours.accent
    readonly property color accentDeep: Look.colours.accentDeep
    readonly property color accentMark: Look.colours.accentMark
    readonly property color accentPressed: Look.colours.accentPressed
    readonly property color accentText: Look.colours.accentText
    readonly property color accentTint: Look.colours.accentTint
    readonly property color awningA: Look.colours.awningA
    readonly property color awningB: Look.colours.awningB
    readonly property bool board: face === "board"
    readonly property int body: Look.sizes.type_body
    readonly property int busyMs: Look.durations.busy
    readonly property real buttonHeight: Look.sizes.target_button
    readonly property int caption: Look.sizes.type_caption
    readonly property color care: Look.colours.care
    readonly property color careText: Look.colours.careText
    readonly property color careTint: Look.colours.careTint
    readonly property color chart1: Look.colours.chart1
    readonly property color chart2: Look.colours.chart2
    readonly property color chart3: Look.colours.chart3
    readonly property color chart4: Look.colours.chart4
    readonly property color chartBand: Look.colours.chartBand
    readonly property real compactHeight: Look.sizes.part_compact
    readonly property bool desk: face === "desk"
    readonly property int display: Look.sizes.type_display
    readonly property color done: Look.colours.done
    readonly property color doneText: Look.colours.doneText
    readonly property color doneTint: Look.colours.doneTint
    readonly property color edge: Look.colours.edge
    readonly property string face: Look.face
    readonly property int fadeMs: Look.durations.fade
    readonly property real fieldHeight: Look.sizes.part_field
    readonly property real focusGap: Look.sizes.stroke_focusGap
    readonly property color focusInner: Look.colours.focusInner
    readonly property real focusInnerStroke: Look.sizes.stroke_focusInner
    readonly property color focusOuter: Look.colours.focusOuter
    readonly property real focusOuterStroke: Look.sizes.stroke_focusOuter
    readonly property real gap: Look.sizes.part_gap
    readonly property real gapL: Look.sizes.space_l
    readonly property real gapM: Look.sizes.space_m
    readonly property real gapS: Look.sizes.space_s
    readonly property real gapXl: Look.sizes.space_xl
    readonly property real gapXs: Look.sizes.space_xs
    readonly property color ground: Look.colours.ground
    readonly property real hair: Look.sizes.stroke_hair
    readonly property bool highContrast: theme === "highContrast"
    readonly property color human: Look.colours.human
    readonly property color humanText: Look.colours.humanText
    readonly property color humanTint: Look.colours.humanTint
    readonly property real icon: Look.sizes.part_icon
    readonly property real iconLarge: Look.sizes.part_iconLarge
    readonly property color ink: Look.colours.ink
    readonly property color inkOnAccent: Look.colours.onAccent
    readonly property color inkOnCare: Look.colours.onCare
    readonly property color inkOnDeep: Look.colours.onDeep
    readonly property color inkOnDone: Look.colours.onDone
    readonly property color inkOnHuman: Look.colours.onHuman
    readonly property color inkOnLamp: Look.colours.onLamp
    readonly property color inkOnMend: Look.colours.onMend
    readonly property color inkOnNote: Look.colours.onNote
    readonly property color inkOnToast: Look.colours.onToast
    readonly property color inkSoft: Look.colours.inkSoft
    readonly property bool kiosk: face === "kiosk"
    readonly property color lamp: Look.colours.lamp
    readonly property color lampText: Look.colours.lampText
    readonly property color lampTint: Look.colours.lampTint
    readonly property string language: Look.language
    readonly property bool largest: textStep === "largest"
    readonly property int lead: Look.sizes.type_lead
    readonly property color line: Look.colours.line
    readonly property real lip: Look.sizes.part_lip
    readonly property real listRowHeight: Look.sizes.part_listRow
    readonly property color mend: Look.colours.mend
    readonly property color mendText: Look.colours.mendText
    readonly property color mendTint: Look.colours.mendTint
    readonly property int moveMs: Look.durations.move
    readonly property color note: Look.colours.note
    readonly property color noteText: Look.colours.noteText
    readonly property color noteTint: Look.colours.noteTint
    readonly property real padCard: Look.sizes.part_padCard
    readonly property real page: Look.sizes.part_page
    readonly property color paper: Look.colours.paper
    readonly property real radius: Look.sizes.radius_control
    readonly property real radiusCard: Look.sizes.radius_card
    readonly property real radiusSheet: Look.sizes.radius_sheet
    readonly property real radiusSmall: Look.sizes.radius_small
    readonly property color raised: Look.colours.raised
    readonly property int releaseMs: Look.durations.release
    readonly property real rowHeight: Look.sizes.part_row
    readonly property bool rtl: Look.rtl
    readonly property color scrim: Look.colours.scrim
    // Looked up once, as a whole: a look into Look makes all of it anew.
    readonly property var series: Look.series
    readonly property real smallTileHeight: Look.sizes.part_smallTile
    readonly property var states: Look.states
    readonly property real stripHeight: Look.sizes.part_strip
    readonly property real stroke: Look.sizes.stroke_control
    readonly property real strong: Look.sizes.stroke_strong
    readonly property color sunk: Look.colours.sunk
    readonly property color surface: Look.colours.surface
    readonly property real targetGap: Look.sizes.target_gap
    readonly property real targetMin: Look.sizes.target_minimum
    readonly property string textStep: Look.textStep
    readonly property string theme: Look.theme
    readonly property int ticket: Look.sizes.type_ticket
    readonly property int tileColumns: largest ? 2 : textStep === "large" ? 3 : 4
    readonly property real tileHeight: Look.sizes.target_tile
    readonly property int title1: Look.sizes.type_title1
    readonly property int title2: Look.sizes.type_title2
    readonly property int title3: Look.sizes.type_title3
    readonly property color toast: Look.colours.toast
    readonly property color toastLink: Look.colours.toastLink
    readonly property int toastMs: Look.durations.toast

    /* Keeps a label or a time left-to-right inside a sentence of any direction. */
    function ltr(text: string): string {
        return "\u2066" + text + "\u2069"
    }

    function seriesColour(letter: string): color {
        return (series[letter] ?? series.E).colour
    }

    function seriesShape(letter: string): string {
        return (series[letter] ?? series.E).shape
    }

    function stateColour(state: string): color {
        return states[state].colour
    }

    function stateIcon(state: string): string {
        return states[state].icon
    }

    function typeSize(step: int): int {
        return [caption, body, lead, title3, title2, title1, display, ticket][step]
    }
}
