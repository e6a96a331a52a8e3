/// One value of an evidence row, as the result that found it printed it in JSON.
public enum EvidenceValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int64)
    case real(Double)
    case text(String)
    case list([EvidenceValue])
    case object([String: EvidenceValue])
}
