import Fuzzing
import HuntModel
import Testing

/// `make fuzz` in short: the same seeds every time.
@Suite struct FuzzTests {
    @Test(arguments: 0..<4 as Range<UInt64>)
    func anyTextIsReadOrRefused(batch: UInt64) {
        var random = FuzzRandom(seed: batch)
        let input = FuzzInput(corpus: QueryFiles.checkedIn.map(\.text), tables: RandomSchema.tables(&random))
        for seed in batch * 1_000..<batch * 1_000 + 100 { SmallStackTests.check(input.text(seed)) }
    }
}
