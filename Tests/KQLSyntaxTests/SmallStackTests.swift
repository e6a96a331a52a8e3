import Diagnostics
import Fuzzing
import KQLSyntax
import Testing

/// No text overflows the stack of the thread that asks, however small that is.
@Suite struct SmallStackTests {
    /// Just within the limits, and far beyond.
    @Test(arguments: DeepQuery.all, [140, 2_000])
    func isReadOrRefused(query: DeepQuery, size: Int) { Self.check(query.text(size)) }

    @Test(arguments: ["(", "-", "tolower(", "dynamic([", "a[", "a.", "let f = () { ", "union (", "T | join ("])
    func aMillionAreRefused(opening: String) {
        let text = "print " + String(repeating: opening, count: 1_000_000 / opening.utf8.count)
        #expect(SmallStack.run { Parser.parse(.init(text)).diagnostics.first?.code.hasPrefix("KQL1") } == true)
    }

    @Test func aLongChainIsRead() {
        let text = "T | where " + String(repeating: "FileName == 'abc' or ", count: 3_500) + "true"
        #expect(text.utf8.count > 70_000)
        #expect(SmallStack.run { Parser.parse(.init(text)).diagnostics.count } == 0)
    }

    static func check(_ text: String) {
        let failure = SmallStack.run { () -> FuzzFailure? in
            do throws(FuzzFailure) {
                try SyntaxCheck.run(text)
                return nil
            } catch {
                return error
            }
        }
        #expect(failure == nil, "\(failure?.reason ?? "")")
    }
}
