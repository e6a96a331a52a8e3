import HuntModel
import Testing

@Suite struct ShardPlannerTests {
    /// A leaf of 1,000 ticks that holds 1,000 rows.
    private func leaf(_ name: String, from start: Int64) -> LeafSummary {
        LeafSummary(relation: name, range: TimeRange(start: start, end: start + 1000), rows: 1000)
    }

    @Test(arguments: [1, 7, 100, 333, 999, 1000, 5000] as [Int64])
    func everyPointOfEveryLeafIsInExactlyOneCell(targetRows: Int64) {
        let range = TimeRange(start: 500, end: 2500)
        let cells = ShardPlanner(targetRows: targetRows).rowLocal(over: (0..<3).map { leaf("l\($0)", from: $0 * 1000) }, within: range)
        for tick in stride(from: Int64(0), to: 3000, by: 37) {
            for bucket in stride(from: Int16(0), through: 255, by: 15) {
                let holders = cells.filter {
                    $0.relations == ["l\(tick / 1000)"] && $0.range.contains(tick) && ($0.firstBucket...$0.lastBucket).contains(bucket)
                }
                #expect(holders.count == (range.contains(tick) ? 1 : 0))
            }
        }
    }

    @Test func aLeafThatFitsIsOneShard() {
        let cells = ShardPlanner(targetRows: 1000).rowLocal(over: [leaf("l", from: 0)], within: TimeRange(start: 0, end: 1000))
        #expect(cells == [ShardCell(relations: ["l"], range: TimeRange(start: 0, end: 1000))])
    }

    @Test func aLeafOutsideTheRangeHasNoShard() {
        #expect(ShardPlanner().rowLocal(over: [leaf("l", from: 0)], within: TimeRange(start: 1000, end: 2000)).isEmpty)
    }

    @Test func sizesAimAtTheTarget() {
        let cells = ShardPlanner(targetRows: 100).rowLocal(over: [leaf("l", from: 0)], within: TimeRange(start: 0, end: 1000))
        #expect((10...16).contains(cells.count))
    }

    @Test func aHugeEstimateIsCapped() {
        let huge = LeafSummary(relation: "l", range: TimeRange(start: .min, end: .max), rows: .max)
        let cells = ShardPlanner(targetRows: 1, most: 64).rowLocal(over: [huge], within: TimeRange(start: .min, end: .max))
        #expect(cells.count == 64)
    }

    @Test func deviceLocalShardsKeepTheWholeTime() {
        let range = TimeRange(start: 0, end: 10)
        let cells = ShardPlanner(targetRows: 100).deviceLocal(over: ["a", "b"], rows: 350, within: range)
        #expect(cells.map(\.range) == Array(repeating: range, count: 4))
        #expect(cells.flatMap { $0.firstBucket...$0.lastBucket } == Array(0...255))
    }

    @Test func aConstantIsOneShardWithoutRelations() {
        let range = TimeRange(start: 0, end: 10)
        #expect(ShardPlanner().constant(within: range) == [ShardCell(relations: [], range: range)])
    }
}
