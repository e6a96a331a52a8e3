import CompiledForm
import Diagnostics
import EventStore
import HuntModel
import PostgresClient

/// One answer line of `query --batch` or `check --batch`.
enum BatchAnswer {
    /// `{"id","columns","rows","warnings"}`, with `"render"` where the query ends in one, or `{"id","error":{"code","message","line","column"}}`.
    static func line(for line: QueryBatch.Line, with runner: QueryRunner) async -> String {
        switch line.query {
        case .failure(let error): return refusal(line.id, code: "KQL1000", error.message, 1, 1)
        case .success(let text):
            do {
                return answered(line.id, try await runner.answer(text))
            } catch QueryRunner.Refusal.query(let diagnostic, let source) {
                let place = source.location(of: diagnostic.span.start)
                return refusal(line.id, code: diagnostic.code, diagnostic.message, place.line, place.column)
            } catch QueryRunner.Refusal.database(let error) {
                return refusal(line.id, code: error.code.rawValue, error.message, 1, 1)
            } catch QueryRunner.Refusal.store(let error) {
                return refusal(line.id, code: error.code.rawValue, error.message, 1, 1)
            } catch {
                return refusal(line.id, code: "PG000", "\(error)", 1, 1)
            }
        }
    }

    private static func answered(_ id: String, _ answer: QueryRunner.Answer) -> String {
        let columns = answer.columns.map { "{\"name\":\(JSONText.quoted($0.name)),\"type\":\"\($0.type.rawValue)\"}" }
        let warnings = answer.warnings.map { "{\"code\":\(JSONText.quoted($0.code)),\"message\":\(JSONText.quoted($0.message))}" }
        return "{\"id\":\(id),\"columns\":[\(columns.joined(separator: ","))],\"rows\":[\(answer.rows.map(\.json).joined(separator: ","))],\"warnings\":[\(warnings.joined(separator: ","))]\(render(answer.visualization))}"
    }

    /// `,"render":{"chart","with":{…}}`, or nothing.
    private static func render(_ visualization: Visualization?) -> String {
        guard let visualization else { return "" }
        let pairs = visualization.properties.sorted { $0.key < $1.key }.map { "\(JSONText.quoted($0.key)):\(JSONText.quoted($0.value))" }
        return ",\"render\":{\"chart\":\(JSONText.quoted(visualization.chart)),\"with\":{\(pairs.joined(separator: ","))}}"
    }

    private static func refusal(_ id: String, code: String, _ message: String, _ line: Int, _ column: Int) -> String {
        "{\"id\":\(id),\"error\":{\"code\":\(JSONText.quoted(code)),\"message\":\(JSONText.quoted(message)),\"line\":\(line),\"column\":\(column)}}"
    }
}
