import HuntStore
import Testing

@Suite struct FingerprintTests {
    private func hex(_ parts: [String]) -> String {
        Fingerprint.of(parts).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    @Test func partsDoNotRunIntoEachOther() {
        let lists = [[], [""], ["", ""], ["ab", "c"], ["a", "bc"], ["abc"], ["a", "b", "c"]]
        #expect(Set(lists.map(hex)).count == lists.count)
    }

    /// Stored with every finding: it may never change.
    @Test func isFixed() {
        #expect(hex(["default", "hunt", "step", "\"2026-01-29T16:49:20.4813094Z\""]) == "03286b477338563a65e5211405486de6349970228864b24b8aabdbe395f12121")
    }
}
