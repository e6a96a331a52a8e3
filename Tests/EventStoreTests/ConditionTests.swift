import CompiledForm
import HuntModel
import Testing

@testable import EventStore

@Suite struct ConditionTests {
    @Test(arguments: [
        (TextTest(.anywhere, "7z.exe"), "C:\\7Z.exe a", true), (TextTest(.anywhere, "7z.exe"), "C:\\7y.exe", false), (TextTest(.whole, "a"), "A", true),
        (TextTest(.whole, "a"), "ab", false), (TextTest(.start, "ab"), "ABc", true), (TextTest(.start, "ab"), "cab", false),
        (TextTest(.end, ".zip"), "x.ZIP", true), (TextTest(.end, ".zip"), "zip", false), (TextTest(.anywhere, ""), "", true), (TextTest(.whole, ""), "x", false),
        // How it folds is known to the database alone.
        (TextTest(.whole, "k"), "\u{212A}", true), (TextTest(.anywhere, "zip"), "é", true),
    ])
    func needlesAreLookedForWithoutCase(test: TextTest, text: String, passes: Bool) {
        let mayMatch = Array(text.utf8).withUnsafeBytes { FoldedNeedle(test).mayMatch($0) }
        #expect(mayMatch == passes)
    }

    @Test func boundsAndValues() {
        let time = ColumnCondition.all(of: [.number("Timestamp", low: 10, high: .max), .number("Timestamp", low: .min, high: 20), .equals("DeviceId", ["a"])])
        #expect(time.bounds(of: "Timestamp") == (10, 20))
        #expect(time.values(of: "DeviceId") == ["a"])
        let either = ColumnCondition.one(of: [time, .all(of: [.number("Timestamp", low: 30, high: 40), .equals("DeviceId", ["b"])])])
        #expect(either.bounds(of: "Timestamp") == (10, 40))
        #expect(either.values(of: "DeviceId") == ["a", "b"])
        #expect(ColumnCondition.one(of: [either, .equals("FileName", ["x"])]).values(of: "DeviceId") == nil)
        let none = ColumnCondition.none.bounds(of: "Timestamp")
        #expect(none.low > none.high)
    }
}
