import CompiledForm
import Diagnostics
import EventStore
import HuntModel
import HuntStore
import KQLPlan
import KQLToSQL
import PostgresClient
import SQLText

/// Rows of one device within two minutes of a moment, asked for through Harrier and, while they are open, by hand.
struct DeviceProbe: Sendable {
    let tenant: TenantName
    let leaf: String
    let device: String
    let moment: Int64

    static let table = "DeviceProcessEvents"
    private static let columns = ["Timestamp", "DeviceName", "FileName", "FolderPath", "ProcessCommandLine", "InitiatingProcessFileName"]

    private var start: Int64 { moment - 2 * 60 * DateTime.ticksPerSecond }
    private var end: Int64 { moment + 2 * 60 * DateTime.ticksPerSecond }

    /// Of rows picked evenly from the leaf that has most.
    static func sample(_ count: Int, of tenant: TenantName, over connection: PostgresConnection) async throws -> [DeviceProbe] {
        let leaves = try await LeafStatus.list(tenant, table: table, over: connection)
        guard let leaf = leaves.max(by: { $0.heapRows < $1.heapRows }), leaf.heapRows > 0 else { throw CommandFailure.work("there are no rows to probe") }
        let heap = SQLIdentifier(tenant.schema, leaf.leaf.name)
        return try await connection.rows(
            """
            SELECT "DeviceId", "Timestamp" FROM \(heap) WHERE _identity % \(max(1, leaf.heapRows / Int64(count) / 4)) = 0 ORDER BY _identity LIMIT \(Int64(count))
            """
        ).map { DeviceProbe(tenant: tenant, leaf: leaf.leaf.name, device: try $0.text(0), moment: try $0.int8(1)) }
    }

    /// What a service would run.
    func question() throws -> EventQuestion {
        let (from, to) = (DateTime(clampingTicks: start), DateTime(clampingTicks: end - 1))
        let text = """
            \(Self.table) | where DeviceId == "\(device)" and Timestamp between (datetime(\(from)) .. datetime(\(to)))
            | project \(Self.columns.joined(separator: ", "))
            """
        guard let query = QueryCompiler.compile(SourceText(text), in: BindContext(now: .systemNow)).query else {
            throw CommandFailure.work("the query of the benchmark does not compile")
        }
        return EventQuestion(query.whole, of: query, tenant: tenant, scope: FragmentScope(start: start, end: end), timeout: .seconds(60))
    }

    /// What somebody would write who knows the leaf.
    var byHand: SQLStatement {
        var statement: SQLStatement = "SELECT "
        for (number, column) in Self.columns.enumerated() {
            if number > 0 { statement.append(", ") }
            statement.append("\(SQLIdentifier(column))")
        }
        statement.append(
            """
             FROM \(SQLIdentifier(tenant.schema, leaf)) WHERE "DeviceId" = \(device) AND "Timestamp" >= \(start) AND "Timestamp" < \(end)
            """)
        return statement
    }
}
