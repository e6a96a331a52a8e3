import CompiledForm
import HuntModel
import KQLPlan
import KQLToSQL
import PostgresClient
import Testing

/// The laws of splitting and rewriting: however the shards are cut, the merged answer is the multiset of rows of the whole one, and so is the
/// answer of the rewritten plan.
@Suite struct ShardingLawTests {
    static let plans: [(name: String, plan: Plan)] = [
        ("table", events),
        ("snapshot", .table(snapshot)),
        ("count of a snapshot", .summarize(.table(snapshot), keys: [key("DeviceId")], aggregates: [aggregate("count", as: ("n", .long))])),
        ("take of a snapshot", .take(.filter(.table(snapshot), call(">", column("Size"), long(0))), count: 4)),
        ("where", .filter(events, call("has", column("Name"), text("7z")))),
        ("project", .project(events, [NamedScalar("Twice", call("*", column("Size"), long(2), type: .long)), key("Name")])),
        ("sort", .sort(events, [ascending("Name"), descending("Score")])),
        ("take", .take(events, count: 7)),
        ("take of sorted", .take(.sort(events, [descending("Score")]), count: 5)),
        ("top", .top(events, count: 6, [descending("Size")])),
        ("top, then where", .filter(.top(events, count: 9, [ascending("Span")]), call("isnotempty", column("Name")))),
        ("sorted, projected away", .project(.sort(events, [descending("Timestamp")]), [key("Name")])),
        ("distinct", .summarize(events, keys: [key("Name"), key("Flag")], aggregates: [])),
        ("take of distinct", .take(.summarize(events, keys: [key("Name"), key("Extra")], aggregates: []), count: 3)),
        ("count", .summarize(events, keys: [], aggregates: [aggregate("count", as: ("Count", .long))])),
        (
            "aggregates",
            .summarize(
                events, keys: [key("DeviceId")],
                aggregates: [
                    aggregate("count", as: ("count_", .long)),
                    aggregate("countif", call(">", column("Size"), long(0)), as: ("countif_", .long)),
                    aggregate("sum", column("Size"), as: ("sum_Size", .long)),
                    aggregate("sum", column("Span"), as: ("sum_Span", .timespan)),
                    aggregate("avg", column("Size"), as: ("avg_Size", .real)),
                    aggregate("min", column("Name"), as: ("min_Name", .string)),
                    aggregate("max", column("Flag"), as: ("max_Flag", .bool)),
                    aggregate("max", column("Timestamp"), as: ("max_Timestamp", .datetime)),
                ])
        ),
        (
            "aggregates of everything",
            .summarize(
                .filter(events, call("==", column("Name"), text("nothing"))), keys: [],
                aggregates: [
                    aggregate("sum", column("Size"), as: ("sum_Size", .long)),
                    aggregate("avg", column("Size"), as: ("avg_Size", .real)),
                    aggregate("min", column("Name"), as: ("min_Name", .string)),
                    aggregate("make_set", column("Name"), as: ("set_Name", .dynamic)),
                    aggregate("arg_max", column("Size"), column("Name"), as: ("Size", .long), ("Name", .string)),
                ])
        ),
        (
            "what shards can merge",
            .summarize(
                events, keys: [key("DeviceId")],
                aggregates: [
                    aggregate("hll", column("Name"), as: ("hll_Name", .dynamic)),
                    aggregate("hll_if", column("Size"), call(">", column("Size"), long(10)), as: ("hll_Size", .dynamic)),
                    aggregate("tdigest", column("Score"), as: ("tdigest_Score", .dynamic)),
                    aggregate("tdigest", column("Timestamp"), as: ("tdigest_Timestamp", .dynamic)),
                    aggregate("buildschema", column("Extra"), as: ("schema_Extra", .dynamic)),
                    aggregate("stdev", column("Size"), as: ("stdev_Size", .real)),
                    aggregate("variancepif", column("Size"), call(">", column("Size"), long(10)), as: ("variance_Size", .real)),
                    aggregate("stdev", column("Score"), as: ("stdev_Score", .real)),
                ])
        ),
        (
            "sums of reals without rounding",
            .summarize(
                events, keys: [key("DeviceId")],
                aggregates: [
                    aggregate("sum", column("Score"), as: ("sum_Score", .real)),
                    aggregate("avg", column("Score"), as: ("avg_Score", .real)),
                    aggregate("sum", call("*", column("Score"), .literal(.real(0x1p1000)), type: .real), as: ("huge", .real)),
                ])
        ),
        (
            "distinct values beside counts",
            .summarize(
                events, keys: [key("Flag")],
                aggregates: [
                    aggregate("dcount", column("DeviceId"), as: ("dcount_DeviceId", .long)),
                    aggregate("dcount", column("Size"), as: ("dcount_Size", .long)),
                    aggregate("make_set", column("Name"), as: ("set_Name", .dynamic)),
                    aggregate("make_set", column("Score"), long(2), as: ("set_Score", .dynamic)),
                    aggregate("count", as: ("count_", .long)),
                    aggregate("arg_min", column("Score"), column("Timestamp"), as: ("Score", .real), ("Timestamp", .datetime)),
                ])
        ),
        (
            "lists in order, any row, conditional counts",
            .summarize(
                .sort(events, [descending("Span")]), keys: [key("Flag")],
                aggregates: [
                    aggregate("make_list", column("Name"), as: ("list_Name", .dynamic)),
                    aggregate("make_list", column("Size"), long(3), as: ("list_Size", .dynamic)),
                    aggregate("count", as: ("count_", .long)),
                ])
        ),
        (
            "any row, conditional counts",
            .summarize(
                events, keys: [key("DeviceId")],
                aggregates: [
                    aggregate("take_any", column("Score"), as: ("Score", .real)),
                    aggregate("take_any", column("Name"), column("Size"), as: ("Name", .string), ("Size", .long)),
                    aggregate("dcountif", column("Name"), call(">", column("Size"), long(0)), as: ("dcountif_Name", .long)),
                    aggregate("avgif", column("Span"), column("Flag"), as: ("avgif_Span", .timespan)),
                    aggregate("maxif", column("Name"), column("Flag"), as: ("maxif_Name", .string)),
                    aggregate("sumif", column("Size"), column("Flag"), as: ("sumif_Size", .long)),
                ])
        ),
        (
            "arg_max alone",
            .summarize(
                events, keys: [key("DeviceId")],
                aggregates: [
                    aggregate(
                        "arg_max", column("Size"), column("Timestamp"), column("Name"), column("Extra"),
                        as: ("Size", .long), ("Timestamp", .datetime), ("Name", .string), ("Extra", .dynamic))
                ])
        ),
        (
            "summarize of summarize",
            .summarize(
                .summarize(
                    events, keys: [key("DeviceId"), key("Name")], aggregates: [aggregate("count", as: ("n", .long))]),
                keys: [key("DeviceId")],
                aggregates: [aggregate("max", .column(Column("n", .long)), as: ("max_n", .long))])
        ),
    ]

    /// The same rows as those of an inventory.
    private static let snapshot = TableScan(table: "Events", columns: RandomEvents.columns, isSnapshot: true)

    @Test(arguments: plans.indices)
    func anyCutsGiveTheWholeAnswer(index: Int) async throws {
        let (name, plan) = Self.plans[index]
        for seed in UInt64(1)...4 {
            try await check(plan, seed: seed &* 977 &+ UInt64(index), "\(name), seed \(seed)")
        }
    }

    @Test(arguments: 0..<20)
    func randomPlansKeepIt(batch: Int) async throws {
        for seed in 0..<15 {
            var random = RandomPlan(generator: SplitMix(state: UInt64(batch * 1000 + seed)))
            let plan = random.plan()
            try await check(plan, seed: UInt64(batch * 100 + seed), "batch \(batch), seed \(seed):\n\(plan.outline)")
        }
    }

    private func check(_ plan: Plan, seed: UInt64, _ what: String) async throws {
        let query = try PlanCompiler.compile(plan)
        let connection = try await KQLDatabase.shared.connect()
        var random = RandomEvents(generator: SplitMix(state: seed))
        try await random.table(rows: 60).create(on: connection)
        let run = QueryRun(query: query, connection: connection)
        do {
            let whole = try await run.whole()
            let rewritten = plan.rewritten()
            let asRewritten = try await QueryRun(query: try PlanCompiler.compile(rewritten), connection: connection).whole()
            #expect(asRewritten.map(\.json).sorted() == whole.map(\.json).sorted(), "rewritten, \(what)\n→\n\(rewritten.outline)")
            for _ in 0..<2 {
                let sharded = try await run.sharded(random.cuts())
                #expect(sharded.map(\.json).sorted() == whole.map(\.json).sorted(), "\(what)")
            }
        } catch {
            Issue.record(error, "\(what)\n\(query.sqlOutline)")
        }
        await connection.close()
    }
}
