/// The row that a finding stands on, column by column. A column that is absent, null or empty reads as nil.
public struct Evidence: Sendable, Hashable {
    public var values: [String: EvidenceValue]

    public init(_ values: [String: EvidenceValue]) { self.values = values }

    public func text(_ column: String) -> String? {
        switch values[column] {
        case .text(let text)? where !text.isEmpty: text
        case .integer(let value)?: String(value)
        default: nil
        }
    }

    public func integer(_ column: String) -> Int64? {
        switch values[column] {
        case .integer(let value)?: value
        case .real(let value)?: Int64(exactly: value)
        case .text(let text)?: Int64(text)
        default: nil
        }
    }

    public func time(_ column: String) -> DateTime? { text(column).flatMap { DateTime(iso8601: $0) } }

    /// These values, and those of `other` where these say nothing.
    public func filled(from other: Evidence) -> Evidence {
        Evidence(values.merging(other.values) { mine, theirs in mine == .null || mine == .text("") ? theirs : mine })
    }
}
