pragma Singleton

import QtQuick
import Shopfront.Look

/* Which sister of the family sets a string, and how high its lines are. */
QtObject {
    readonly property string arabic: "IBM Plex Sans Arabic"
    readonly property string devanagari: "IBM Plex Sans Devanagari"
    readonly property string latin: "IBM Plex Sans"

    /* One string, one hand: the sister that draws its script draws its digits and Latin letters too. */
    function family(text: string): string {
        return /[\u0600-\u06FF]/.test(text) ? arabic : /[\u0900-\u097F]/.test(text) ? devanagari : latin
    }

    function line(family: string, heading: bool): real {
        const text = family === latin ? Look.lineHeights.text : Look.lineHeights.tall
        return heading ? text - Look.lineHeights.tighter : text
    }

    /* The height that the font itself gives a line, as a multiple of its size. */
    function natural(family: string): real {
        return family === latin ? Look.lineHeights.natural : Look.lineHeights.tall
    }
}
