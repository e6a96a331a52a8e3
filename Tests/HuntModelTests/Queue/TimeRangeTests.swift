import HuntModel
import Testing

@Suite struct TimeRangeTests {
    @Test(arguments: [(0, 10, 3), (0, 10, 10), (0, 3, 10), (-5, 5, 4), (Int64.min, Int64.max, 7)] as [(Int64, Int64, Int64)])
    func slicesAdjoin(start: Int64, end: Int64, count: Int64) {
        let slices = TimeRange(start: start, end: end).slices(count)
        #expect(slices.first?.start == start)
        #expect(slices.last?.end == end)
        #expect(zip(slices, slices.dropFirst()).allSatisfy { $0.end == $1.start })
        #expect(slices.allSatisfy { !$0.isEmpty })
    }

    @Test func anEmptyRangeHasNoSlices() {
        #expect(TimeRange(start: 5, end: 5).slices(3).isEmpty)
        #expect(TimeRange(start: 5, end: 4).slices(3).isEmpty)
    }

    @Test func lookingBackIsClamped() {
        #expect(TimeRange(start: 10, end: 20).lookingBack(TimeSpan(ticks: 4)) == TimeRange(start: 6, end: 20))
        #expect(TimeRange(start: .min + 1, end: 20).lookingBack(TimeSpan(ticks: 4)).start == .min)
    }
}
