/// How the file of a lookup is read into records. The raw value is what `format=` says in a query, and what is stored.
public enum LookupFormat: String, Sendable, Codable, Hashable, CaseIterable {
    /// Delimited text: `,` tab `|` `;`, fields in quotes where they need them (RFC 4180).
    case csv, tsv, psv, scsv
    /// Fields between tabs, with `\` before what would end one.
    case tsve
    /// A record a line.
    case txt
    /// The whole file is one record.
    case raw
    /// Objects one after the other, or in an array. `multijson` and `json` in a query are both this.
    case json
    /// Ranges of addresses, each with what is known of it: not rows, and read by functions alone.
    case ranges

    /// By the word of a query or a command line, in any case.
    public init?(word: String) {
        let word = word.lowercased()
        guard let format = Self(rawValue: word == "multijson" || word == "singlejson" ? "json" : word) else { return nil }
        self = format
    }

    /// By the ending of a file's name or of the path of an address; `.gz` and `.zip` behind it do not count. Nil where it tells nothing.
    public init?(ending path: String) {
        let isAddress = path.contains("://")
        let path = isAddress ? path.prefix { $0 != "?" && $0 != "#" && $0 != ";" } : path[...]
        var parts = path.split(separator: "/", omittingEmptySubsequences: false).last?.lowercased().split(separator: ".") ?? []
        if let last = parts.last, last == "gz" || last == "zip" { parts.removeLast() }
        guard parts.count > 1, let ending = parts.last.map(String.init), ending != "ranges" else { return nil }
        switch ending {
        case "jsonl", "ndjson": self = .json
        case "mmdb": self = .ranges
        default: self.init(word: ending)
        }
    }

    public var kind: LookupKind { self == .ranges ? .ranges : .rows }

    /// Records are lists of fields.
    public var isDelimited: Bool { separator != nil }

    public var separator: UInt8? {
        switch self {
        case .csv: UInt8(ascii: ",")
        case .tsv, .tsve: UInt8(ascii: "\t")
        case .psv: UInt8(ascii: "|")
        case .scsv: UInt8(ascii: ";")
        case .txt, .raw, .json, .ranges: nil
        }
    }
}

/// Where the content of a lookup lies: `_lookup_rows` or `_lookup_ranges` of the tenant.
public enum LookupKind: Sendable, Hashable { case rows, ranges }
