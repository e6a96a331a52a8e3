import Correlation
import HuntModel
import Testing

/// Findings arrive in any order, some twice: the timeline is the same.
@Suite(.enabled(if: Recording.isAvailable, "needs the shared recordings"))
struct AnyOrderTests {
    @Test(arguments: ["founding_case", "founding_case_uploaded"])
    func shufflesGiveTheSameTimelines(_ name: String) throws {
        let recording = try Recording(name)
        let hunt = try foundingHunt()
        let coverage = recording.coverage()
        let findings = recording.findings(of: hunt)
        let expected = Correlator(hunt: hunt).timelines(findings, coverage: coverage)
        var random = SplitMix(seed: 7)
        for _ in 0..<12 {
            let again = findings.filter { _ in Bool.random(using: &random) }
            let shuffled = (findings + again).shuffled(using: &random)
            #expect(Correlator(hunt: hunt).timelines(shuffled, coverage: coverage) == expected)
        }
    }
}

/// A small generator with a seed, so that a failure can be seen again.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
