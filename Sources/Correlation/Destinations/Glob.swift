/// A pattern over a whole text, without regard to case: `*` is any run, `?` any one character.
struct Glob: Sendable, Hashable {
    private let pattern: [Character]

    init(_ pattern: String) { self.pattern = Array(pattern.lowercased()) }

    /// In time linear in the text for one `*`, and bounded by pattern × text.
    func matches(_ text: String) -> Bool {
        let text = Array(text.lowercased())
        var p = 0
        var t = 0
        var star: (pattern: Int, text: Int)?
        while t < text.count {
            if p < pattern.count, pattern[p] == "*" {
                star = (p, t)
                p += 1
            } else if p < pattern.count, pattern[p] == "?" || pattern[p] == text[t] {
                p += 1
                t += 1
            } else if let last = star {
                star = (last.pattern, last.text + 1)
                p = last.pattern + 1
                t = last.text + 1
            } else {
                return false
            }
        }
        return pattern[p...].allSatisfy { $0 == "*" }
    }
}

/// Matches where one of its patterns does.
struct GlobList: Sendable, Hashable {
    private let globs: [Glob]

    init(_ patterns: [String]) { globs = patterns.map(Glob.init) }

    var isEmpty: Bool { globs.isEmpty }
    func matches(_ text: String) -> Bool { globs.contains { $0.matches(text) } }
}
