/// Texts as presence filters see them.
///
/// SQL folds with `kql.fold`, character by character. Only two characters beyond ASCII become ASCII by that: U+212A (`k`) and U+0130 (`i`, and
/// with some collations U+0307 after it). So a filter that folds ASCII itself and knows of these three never misses what SQL finds:
///
/// - the *form* of a whole value is ASCII in lower case, with those two characters as their letters, U+0307 left out, and every other run of
///   characters beyond ASCII as one byte 255: what SQL folds to one text has one form;
/// - a *term* is a longest run of ASCII letters and digits. SQL's terms have letters of every script, so that an ASCII run at the edge of a term
///   of SQL is one here as well.
enum PresenceText {
    /// Calls the body with every byte of the form.
    @inline(__always)
    static func form(_ text: UnsafeRawBufferPointer, _ body: (UInt8) -> Void) {
        var place = 0
        var isForeign = false
        while place < text.count {
            let byte = text[place]
            place += 1
            if byte < 128 {
                isForeign = false
                body(lower(byte))
            } else if byte == 0xc4, at(text, place) == 0xb0 {
                place += 1
                isForeign = false
                body(UInt8(ascii: "i"))
            } else if isKelvin(text, place - 1) {
                place += 2
                isForeign = false
                body(UInt8(ascii: "k"))
            } else if byte == 0xcc, at(text, place) == 0x87 {
                place += 1
            } else if !isForeign {
                isForeign = true
                body(255)
            }
        }
    }

    /// A way to read the characters that become ASCII.
    enum Reading: CaseIterable {
        /// U+212A is `k`, U+0130 is `i`.
        case letters
        /// The same, with U+0307 after the `i`.
        case lettersWithDot
        /// Both are characters beyond ASCII.
        case foreign
    }

    /// Calls `byte` with every letter and digit of every term, in lower case, and `end` after each term.
    @inline(__always)
    static func terms(_ text: UnsafeRawBufferPointer, _ reading: Reading, byte body: (UInt8) -> Void, end: () -> Void) {
        var isInside = false
        var place = 0
        while place < text.count {
            let byte = text[place]
            place += 1
            if byte < 128 {
                if isTermByte(byte) {
                    isInside = true
                    body(lower(byte))
                    continue
                }
            } else if reading != .foreign {
                if byte == 0xc4, at(text, place) == 0xb0 {
                    place += 1
                    body(UInt8(ascii: "i"))
                    isInside = reading == .letters
                    if !isInside { end() }
                    continue
                }
                if isKelvin(text, place - 1) {
                    place += 2
                    isInside = true
                    body(UInt8(ascii: "k"))
                    continue
                }
            }
            if isInside {
                isInside = false
                end()
            }
        }
        if isInside { end() }
    }

    /// U+212A or U+0130 is in the text, so that every reading counts.
    static func isAmbiguous(_ text: UnsafeRawBufferPointer) -> Bool {
        for place in text.indices where text[place] >= 128 {
            if text[place] == 0xc4 && at(text, place + 1) == 0xb0 || isKelvin(text, place) { return true }
        }
        return false
    }

    @inline(__always)
    static func lower(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 32 : byte }

    @inline(__always)
    static func isTermByte(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 || byte &- 48 < 10 }

    @inline(__always)
    private static func at(_ text: UnsafeRawBufferPointer, _ place: Int) -> UInt8 { place < text.count ? text[place] : 0 }

    @inline(__always)
    private static func isKelvin(_ text: UnsafeRawBufferPointer, _ place: Int) -> Bool {
        text[place] == 0xe2 && at(text, place + 1) == 0x84 && at(text, place + 2) == 0xaa
    }
}
