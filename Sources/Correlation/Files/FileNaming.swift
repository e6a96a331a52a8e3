/// Whether a command line or a request names one file, at term boundaries: `d.zip` is not named by `old.zip`, nor by
/// another folder's `d.zip`.
struct FileNaming: Sendable, Hashable {
    private let path: [UInt8]
    private let name: [UInt8]

    init(path: String) {
        let folded = foldedPath(path)
        self.path = Array(folded.utf8)
        name = Array(lastComponent(folded).utf8)
    }

    func isNamed(in text: FoldedText) -> Bool { isNamed(in: text, anyFolder: false) }

    /// The folders of a request are the other side's.
    func isNamed(inRequest uri: FoldedText) -> Bool { isNamed(in: uri, anyFolder: true) }

    private func isNamed(in text: FoldedText, anyFolder: Bool) -> Bool {
        var start = 0
        while let found = text.index(of: name, from: start) {
            let end = found + name.count
            let ends = end == text.bytes.count || !isNameByte(text.bytes[end])
            if ends, beginsThere(text.bytes, found, anyFolder) { return true }
            start = found + 1
        }
        return false
    }

    private func beginsThere(_ text: [UInt8], _ start: Int, _ anyFolder: Bool) -> Bool {
        guard start > 0 else { return true }
        guard text[start - 1] == separator else { return !isNameByte(text[start - 1]) }
        if anyFolder { return true }
        let written = folder(in: text, before: start)
        return !isAbsolute(written) || written + name == path
    }

    /// The folder as it is written before the name: back to the opening quote, or to a blank where there is none.
    private func folder(in text: [UInt8], before start: Int) -> [UInt8] {
        let opening = text[..<start].lastIndex { quotes.contains($0) }
        let quoted = opening.map { open in text[..<start].count { $0 == text[open] } % 2 == 1 } ?? false
        let begin = quoted ? opening : text[..<start].lastIndex { breaks.contains($0) }
        return Array(text[((begin ?? -1) + 1)..<start].drop { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: " ") })
    }

    private func isAbsolute(_ folder: [UInt8]) -> Bool {
        folder.starts(with: [separator, separator]) || (folder.count > 2 && folder[1] == UInt8(ascii: ":") && folder[2] == separator)
            || (path.first == separator && folder.first == separator)
    }
}

private let separator = UInt8(ascii: "\\")
private let quotes = Array("\"'".utf8)
private let breaks = Array(" =,;@<>|\t\"'".utf8)

/// Letters, digits, whatever is not ASCII, and the marks that file names carry.
private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x80..., UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "_-.~$%+".utf8.contains(byte)
    }
}
