import CompiledForm
import HuntModel
import HuntStore

extension HuntDefinition {
    /// Every step, in order. The first that cannot run refuses the hunt.
    func compiled(by compile: StepCompiler, clock: DateTime, lookups: RegisteredLookups) throws(StepRefusal) -> [CompiledQuery] {
        var queries: [CompiledQuery] = []
        for step in steps { queries.append(try compiled(step, by: compile, clock: clock, lookups: lookups)) }
        return queries
    }

    private func compiled(
        _ step: HuntStep, by compile: StepCompiler, clock: DateTime, lookups: RegisteredLookups
    ) throws(StepRefusal) -> CompiledQuery {
        let query: CompiledQuery
        do {
            query = try compile(step, clock, lookups)
        } catch let refusal as StepRefusal {
            throw StepRefusal(code: refusal.code, message: "step \(step.id): \(refusal.message)")
        } catch {
            throw StepRefusal(code: JobCode.notCompiled.rawValue, message: "step \(step.id) does not compile: \(error)")
        }
        let missing = FindingShape.missing(in: query.columns, identity: step.identity)
        guard missing.isEmpty else {
            throw StepRefusal(
                code: JobCode.notAFinding.rawValue, message: "step \(step.id) gives no \(missing.joined(separator: ", "))")
        }
        return query
    }
}
