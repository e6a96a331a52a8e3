public import CompiledForm
public import HuntModel

extension CompiledQuery {
    /// What a row must carry to become a finding.
    public static let findingColumns = [Column("Timestamp", .datetime), Column("DeviceId", .string), Column("ReportId", .long)]

    /// Names of the columns of a finding that this query drops or retypes; empty for a query whose rows can be findings.
    public var missingFindingColumns: [String] {
        Self.findingColumns.filter { !columns.contains($0) }.map(\.name)
    }

    public var isFindingQuery: Bool { missingFindingColumns.isEmpty }
}
