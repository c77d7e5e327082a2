import "../../rows"

/* Hindi in the order of its alphabet: signs and consonants, and vowels, rarer letters and digits on the other half. */
LetterRows {

    /* A sign alone is shown on the ring that stands for a letter. */
    function signs(letters) {
        return [...letters].map(sign => [sign, "\u25CC" + sign])
    }

    capitals: false
    fullStop: "।"
    moreFace: more ? "कख" : "अआ"
    moreRows: [[..."अआइईउऊऋएऐओऔ"], ["ऑ", "ऍ", ...signs("ँः़ॉॅ"), "ॐ", "ऽ"], ["क़", "ख़", "ग़", "ज़", "फ़", "ड़", "ढ़"], [..."०१२३४५६७८९"]]
    rows: [signs("ािीुूृेैोौं्"), [..."कखगघङचछजझञ"], [..."टठडढणतथदधन"], [..."पफबभमयरलव"], [..."शषसह", "क्ष", "त्र", "ज्ञ", "श्र"]]
}
