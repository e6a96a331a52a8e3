import HuntModel

/// The formats of `format_datetime` and `format_timespan`: runs of letters for fields, and a few delimiters.
enum FormatText {
    /// What in the constant format of such a call has no meaning; nil where all has, and for other calls.
    static func mistake(_ name: String, _ arguments: [Scalar]) -> String? {
        guard let longest = fields[name], arguments.count == 2, case .literal(.string(let format)) = arguments[1] else { return nil }
        var rest = Substring(format)
        while let first = rest.first {
            let run = rest.prefix { $0 == first }
            let isField = longest[first].map { $0.contains(run.count) } ?? false || run == "yyyy" && name == "format_datetime"
            guard isField || delimiters.contains(first) else { return String(run) }
            rest = rest.dropFirst(run.count)
        }
        return nil
    }

    private static let delimiters: Set<Character> = [" ", "/", "-", ":", ",", ".", "_", "[", "]"]

    private static let fields: [String: [Character: ClosedRange<Int>]] = [
        "format_datetime": [
            "d": 1...2, "f": 1...7, "F": 1...7, "h": 1...2, "H": 1...2, "m": 1...2, "M": 1...2, "s": 1...2, "t": 2...2, "y": 1...2,
        ],
        "format_timespan": ["d": 1...8, "f": 1...7, "F": 1...7, "h": 1...2, "H": 1...2, "m": 1...2, "s": 1...2],
    ]
}
