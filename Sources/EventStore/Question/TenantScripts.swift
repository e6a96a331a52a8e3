import CompiledForm
import HuntStore
import SQLText

/// Fixed text around the statement of a question. A tenant's name holds only letters, digits and '_'.
extension EventQuestion {
    /// In events: no partition of what the question may read is detached from here to the end of the transaction. The tables alone are locked, not
    /// their partitions, which may be thousands.
    var openingInEvents: String {
        """
        SET LOCAL search_path = "\(tenant.schema)", harrier_empty; \(settings); \(becomeTenant); \(lock(sources.map { SQLIdentifier($0.need.table) })) \
        SET LOCAL ROLE NONE
        """
    }

    /// As the tenant's query role.
    var becomeTenant: String { "SET LOCAL ROLE \"\(tenant.queryRole)\"" }

    /// In work, where everything that the statement reads is a temporary table by now.
    var closingInWork: String { "SET LOCAL transaction_read_only = on; SET LOCAL search_path = pg_temp; \(settings); \(becomeTenant)" }

    private var settings: String {
        """
        SET LOCAL statement_timeout = \(max(1, timeout.components.seconds * 1000)); SET LOCAL jit = off; SET LOCAL cursor_tuple_fraction = 1.0
        """
    }

    /// Parts of leaves, by name: a reader that has them keeps them.
    func lock(parts: [SourceParts]) -> String {
        let names = parts.flatMap(\.leaves).flatMap { [$0.heap, $0.segments].compactMap { $0 } }
        return becomeTenant + "; " + lock(Set(names).sorted().map { SQLIdentifier(tenant.schema, $0) })
    }

    private func lock(_ relations: [SQLIdentifier]) -> String {
        relations.isEmpty ? "" : "LOCK TABLE \(relations.map { "ONLY " + $0.quoted }.joined(separator: ", ")) IN ACCESS SHARE MODE;"
    }
}
