import CompiledForm
import Fuzzing
import HuntModel
import KQLPlan
import PostgresClient
import SQLText

enum CompileFuzzing {
    /// True where the query was compiled.
    static func check(_ text: String, note: Child.Note, on database: FuzzDatabase) async throws -> Bool {
        let context = BindContext(schema: database.schema, now: DateTime(iso8601: "2026-01-30T12:00:00Z") ?? .unixEpoch)
        guard let query = try compile(text, in: context) else { return false }
        note()
        try await database.plan(query, of: text)
        note()
        try await database.run(query, of: text)
        return true
    }

    /// Nil where the query is refused.
    static func compile(_ text: String, in context: BindContext) throws -> CompiledQuery? {
        let outcome = SmallStack.run { () -> Result<CompiledQuery?, FuzzFailure> in
            do throws(FuzzFailure) {
                return .success(try CompileCheck.run(text, in: context))
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }
}
