/// `\b` between two parts. What one of them says of its characters is not tested again: the class of words is long.
struct WordBoundary {
    let text: String

    init(after left: RegexTree?, before right: RegexTree?) {
        let word = AREText.word
        switch (left?.isWord(atEnd: true), right?.isWord(atEnd: false)) {
        case (_, true?): text = "(?<!\(word))"
        case (_, false?): text = "(?<=\(word))"
        case (true?, nil): text = "(?!\(word))"
        case (false?, nil): text = "(?=\(word))"
        case (nil, nil): text = "(?:(?<=\(word))(?!\(word))|(?<!\(word))(?=\(word)))"
        }
    }
}

extension RegexTree {
    /// Whether what it has on that side is in a word or outside; nil where it may be either.
    fileprivate func isWord(atEnd: Bool) -> Bool? {
        switch self {
        case .set(let points):
            if points.subtracting(UnicodeClasses.word).isEmpty { return true }
            return points.intersection(UnicodeClasses.word).isEmpty ? false : nil
        case .repetition(let inner, let least, _, _): return least > 0 ? inner.isWord(atEnd: atEnd) : nil
        case .assertion(.textStart): return atEnd ? false : nil
        case .assertion(.textEnd): return atEnd ? nil : false
        case .empty, .assertion, .concat, .alternation, .capture: return nil
        }
    }
}
