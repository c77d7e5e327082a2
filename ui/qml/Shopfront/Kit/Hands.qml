pragma Singleton

import QtQuick
import Shopfront.Look

/* Which sister of the family sets a string, and how high its lines are. */
QtObject {
    readonly property string arabic: "IBM Plex Sans Arabic"
    readonly property string devanagari: "IBM Plex Sans Devanagari"
    // Looked up once, because every text on every page asks.
    readonly property real headingLine: Look.lineHeights.text - Look.lineHeights.tighter
    // For scripts of names that none of the sisters draws, and whose letters change beside each other.
    readonly property string last: "Shopfront Last"
    readonly property string latin: "IBM Plex Sans"
    readonly property real ownLine: Look.lineHeights.natural
    readonly property real tallHeadingLine: Look.lineHeights.tall - Look.lineHeights.tighter
    readonly property real tallLine: Look.lineHeights.tall
    readonly property real textLine: Look.lineHeights.text

    /* One string, one hand: the sister that draws its script draws its digits and Latin letters too. */
    function family(text: string): string {
        if (/[\u0600-\u06FF]/.test(text))
            return arabic
        if (/[\u0900-\u097F]/.test(text))
            return devanagari
        return /[\u0700-\u08FF\u0980-\u0DFF\u1780-\u17FF]/.test(text) ? last : latin
    }

    function line(family: string, heading: bool): real {
        if (family === latin)
            return heading ? headingLine : textLine
        return heading ? tallHeadingLine : tallLine
    }

    /* The height that the font itself gives a line, as a multiple of its size. */
    function natural(family: string): real {
        return family === latin ? ownLine : tallLine
    }
}
