import CompiledForm
import Diagnostics
import HuntModel
import KQLPlan
import KQLToSQL
import Testing

/// `render` changes no row and is kept for whoever draws the answer.
@Suite struct VisualizationTests {
    private func compiled(_ text: String) -> Compilation {
        QueryCompiler.compile(SourceText(text), in: BindContext(now: .unixEpoch))
    }

    @Test func isKeptWithItsProperties() throws {
        let query = try #require(
            compiled("print a = 1, b = 2 | render columnchart with (title=\"Files, by day\", ycolumns=a, b, kind=stacked)").query)
        #expect(query.visualization?.chart == "columnchart")
        #expect(query.visualization?.properties == ["title": "Files, by day", "ycolumns": "a, b", "kind": "stacked"])
        #expect(query.warnings.isEmpty)
    }

    @Test func hasNoEffectInTheMiddle() throws {
        let query = try #require(compiled("print a = 1 | render table | take 1").query)
        #expect(query.visualization == nil)
        #expect(query.warnings.map(\.code) == ["KQL2102"])
    }
}
