/// Whether a command line or a request names one file, at term boundaries: `d.zip` is not named by `old.zip`, nor by
/// another folder's `d.zip`.
struct FileNaming: Sendable, Hashable {
    private let path: [Character]
    private let name: [Character]

    init(path: String) {
        let folded = foldedPath(path)
        self.path = Array(folded)
        name = Array(lastComponent(folded))
    }

    func isNamed(in text: String) -> Bool { isNamed(in: text, anyFolder: false) }

    /// The folders of a request are the other side's.
    func isNamed(inRequest uri: String) -> Bool { isNamed(in: uri, anyFolder: true) }

    private func isNamed(in text: String, anyFolder: Bool) -> Bool {
        guard !name.isEmpty else { return false }
        let text = Array(foldedPath(text.replacing("%20", with: " ")))
        var start = 0
        while let found = index(of: name, in: text, from: start) {
            if endsThere(text, found + name.count), beginsThere(text, found, anyFolder) { return true }
            start = found + 1
        }
        return false
    }

    private func endsThere(_ text: [Character], _ end: Int) -> Bool {
        end == text.count || !isNameCharacter(text[end])
    }

    private func beginsThere(_ text: [Character], _ start: Int, _ anyFolder: Bool) -> Bool {
        guard start > 0 else { return true }
        guard text[start - 1] == "\\" else { return !isNameCharacter(text[start - 1]) }
        if anyFolder { return true }
        let written = folder(in: text, before: start)
        guard isAbsolute(written) else { return true }
        return written + name == path
    }

    /// The folder as it is written before the name: back to the opening quote, or to a blank where there is none.
    private func folder(in text: [Character], before start: Int) -> [Character] {
        let opening = text[..<start].lastIndex { $0 == "\"" || $0 == "'" }
        let quoted = opening.map { open in text[..<start].count { $0 == text[open] } % 2 == 1 } ?? false
        let begin = quoted ? opening : text[..<start].lastIndex { " =,;@<>|\t\"'".contains($0) }
        return Array(text[((begin ?? -1) + 1)..<start].drop { $0 == "@" || $0 == " " })
    }

    private func isAbsolute(_ folder: [Character]) -> Bool {
        folder.starts(with: "\\\\") || (folder.count > 2 && folder[1] == ":" && folder[2] == "\\")
            || (path.first == "\\" && folder.first == "\\")
    }
}

private func isNameCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "_-.~$%+".contains(character)
}

private func index(of needle: [Character], in text: [Character], from start: Int) -> Int? {
    guard needle.count <= text.count else { return nil }
    return (start..<max(start, text.count - needle.count + 1)).first { i in
        text[i] == needle[0] && text[i..<(i + needle.count)].elementsEqual(needle)
    }
}
