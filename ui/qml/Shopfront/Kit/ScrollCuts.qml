import QtQuick
import QtQuick.Templates as T

/* Where a long column may be cut without cutting a line of text, a picture or a control in two. */
QtObject {
    id: root

    property Item body: null
    property real fringe: 0
    // What may not be cut: upper and lower ends, in the column.
    property var spans: []

    /* The highest place from here on to begin at: the upper end of something; where nothing else is left, in a control. */
    function after(start: real, furthest: real): real {
        for (const words of [false, true]) {
            let at = start
            for (let cut = root.through(at, words); cut.length > 0; cut = root.through(at, words))
                at = Math.max(...cut.map(span => span.lower))
            const next = Math.min(...root.spans.map(span => span.upper).filter(upper => upper >= at))
            at = at > start && isFinite(next) ? next : at
            if (at - start <= furthest)
                return root.begin(at)
        }
        return root.begin(start)
    }

    /* The lowest place up to here to end at; where nothing else is left, through a control, but through no words. */
    function before(end: real, furthest: real): real {
        for (const words of [false, true]) {
            let at = end
            for (let cut = root.through(at, words); cut.length > 0; cut = root.through(at, words))
                at = Math.min(...cut.map(span => span.upper))
            if (end - at <= furthest)
                return at
        }
        return end
    }

    /* A little further where what lies above would still show its lower edge. */
    function begin(at: real): real {
        const above = Math.max(...root.spans.map(span => span.lower).filter(lower => lower <= at + 1))
        return isFinite(above) ? at + Math.max(0, root.fringe - (at - above)) : at
    }

    function collect(item: Item, largest: real, found: var) {
        for (const child of item.children) {
            if (!child.visible || child.opacity === 0)
                continue
            const whole = child instanceof Text || child instanceof Image || child instanceof T.Control
            const top = child.mapToItem(root.body, 0, 0).y
            if (whole && child.height <= largest)
                root.note(top, child.height, child instanceof Text, found)
            else if (child instanceof Text)
                root.collectLines(child, top, found)
            if (!(child instanceof Text))
                root.collect(child, largest, found)
        }
    }

    function collectLines(text: Text, top: real, found: var) {
        const line = text.height / text.lineCount
        for (let place = 0; place < text.lineCount; place++)
            root.note(top + place * line, line, true, found)
    }

    function holds(item: Item): bool {
        for (let at = item; at; at = at.parent)
            if (at === root.body)
                return true
        return false
    }

    /* Look where everything stands; what is larger than `largest` may be cut between its parts. */
    function measure(largest: real) {
        const found = []
        root.collect(root.body, largest, found)
        root.spans = found
    }

    function note(top: real, height: real, words: bool, found: var) {
        found.push({
            "upper": top,
            "lower": top + height,
            "words": words
        })
    }

    function through(y: real, words: bool): var {
        return root.spans.filter(span => span.upper < y - 1 && y + 1 < span.lower && (span.words || !words))
    }
}
