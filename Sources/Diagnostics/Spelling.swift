/// Finds what somebody probably meant.
public enum Spelling {
    /// Words longer than this are not names that somebody mistyped.
    private static let longest = 64

    /// The candidate nearest to `word`: another case counts half a step, at most a third of the letters may differ.
    public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
        let letters = Array(word.unicodeScalars)
        guard !letters.isEmpty, letters.count <= longest else { return nil }
        let ours = alphabet(letters)
        var best: (name: String, distance: Int)?
        for candidate in candidates where candidate.utf8.count <= longest && candidate != word {
            let other = Array(candidate.unicodeScalars)
            let allowed = 2 * max(1, min(letters.count, other.count) / 3)
            guard 2 * abs(letters.count - other.count) <= allowed else { continue }
            // Each letter that only one of them has is an edit.
            let theirs = alphabet(other)
            guard 2 * max((ours & ~theirs).nonzeroBitCount, (theirs & ~ours).nonzeroBitCount) <= allowed else { continue }
            let distance = distance(letters, other)
            guard distance <= allowed else { continue }
            let isNearer = distance < best?.distance ?? .max
            if isNearer || distance == best?.distance && commonStart(candidate, word) > commonStart(best?.name ?? "", word) {
                best = (candidate, distance)
            }
        }
        return best?.name
    }

    private static func commonStart(_ a: String, _ b: String) -> Int { zip(a.unicodeScalars, b.unicodeScalars).prefix { $0 == $1 }.count }

    /// `Did you mean 'x'?`, or nil where nothing is near.
    public static func hint(for word: String, in candidates: some Sequence<String>) -> String? {
        nearest(to: word, in: candidates).map { "did you mean '\($0)'?" }
    }

    /// Twice the edit distance; letters that differ in case alone count one.
    private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        var row = (0...b.count).map { $0 * 2 }
        for (i, left) in a.enumerated() {
            var diagonal = row[0]
            row[0] = (i + 1) * 2
            for (j, right) in b.enumerated() {
                let replaced = diagonal + cost(left, right)
                diagonal = row[j + 1]
                row[j + 1] = min(replaced, row[j] + 2, row[j + 1] + 2)
            }
        }
        return row[b.count]
    }

    private static func isLetter(_ ascii: Unicode.Scalar) -> Bool { ("a"..."z").contains(ascii) || ("A"..."Z").contains(ascii) }

    /// Which of the letters a–z occur, a bit each.
    private static func alphabet(_ letters: [Unicode.Scalar]) -> UInt32 {
        letters.reduce(0) { $1.isASCII && isLetter($1) ? $0 | 1 << (($1.value | 0x20) - 0x61) : $0 }
    }

    private static func cost(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Int {
        if a == b { return 0 }
        if a.isASCII, b.isASCII { return a.value ^ b.value == 0x20 && isLetter(a) ? 1 : 2 }
        return a.properties.lowercaseMapping == b.properties.lowercaseMapping ? 1 : 2
    }
}
