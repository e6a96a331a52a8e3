import Fuzzing
import Segments
import Testing

/// `harrier-fuzz segments` in short: the same seeds every time.
@Suite struct FuzzTests {
    @Test(arguments: 0..<8 as Range<UInt64>)
    func anyColumn(batch: UInt64) throws {
        for seed in batch * 1_000..<batch * 1_000 + 25 { try SegmentCheck.run(seed: seed, rows: 400, damages: 30) }
    }
}
