import "../../rows"

/* Te reo Māori: the vowels with a macron stand above. */
LetterRows {
    rows: [[..."āēīōū"], [..."qwertyuiop"], [..."asdfghjkl"], [..."zxcvbnm"]]
}
