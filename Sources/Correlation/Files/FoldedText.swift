/// A command line or request, folded once for many comparisons: lower case, one kind of separator, UTF-8.
struct FoldedText: Sendable, Hashable {
    let bytes: [UInt8]

    init(_ text: String) {
        bytes = Array(foldedPath(text.contains("%20") ? text.replacing("%20", with: " ") : text).utf8)
    }

    /// The first place of `needle` at or after `start`.
    func index(of needle: [UInt8], from start: Int) -> Int? {
        guard let first = needle.first, needle.count <= bytes.count else { return nil }
        var i = start
        while i <= bytes.count - needle.count {
            if bytes[i] == first, bytes[i..<(i + needle.count)].elementsEqual(needle) { return i }
            i += 1
        }
        return nil
    }
}
