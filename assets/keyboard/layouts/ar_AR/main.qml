import "../../rows"

/* Arabic: every form of alif and hamza has its own key. */
LetterRows {
    capitals: false
    comma: "،"
    rows: [[..."ضصثقفغعهخحجد"], [..."شسيبلاتنمكطذ"], [..."أإآئءؤرىةوزظ"]]
}
