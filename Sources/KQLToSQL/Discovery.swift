public import CompiledForm
public import Diagnostics
public import HuntModel
public import KQLPlan

extension QueryCompiler {
    /// Compiles a query whose columns may depend on the data: `answer` gives the rows of each question, until nothing is open.
    ///
    /// A plugin over the columns of another is asked about once those are known, so each round settles one at least.
    public static func compile(
        _ source: SourceText, in context: BindContext, asking answer: @Sendable (CompiledQuery) async throws -> [[KQLValue]]
    ) async throws -> Compilation {
        var context = context
        var compilation = compile(source, in: context)
        while compilation.query == nil, !compilation.probes.isEmpty {
            for probe in compilation.probes {
                context.discovered[probe.index] = Probe.columns(try await answer(try PlanCompiler.compile(probe.plan)))
            }
            compilation = compile(source, in: context)
        }
        return withoutBags(compilation, source, context)
    }

    /// Where the data had no bag to unpack, every slot that the query names is null; what else is wrong with it stays so.
    private static func withoutBags(_ first: Compilation, _ source: SourceText, _ context: BindContext) -> Compilation {
        var (context, compilation) = (context, first)
        while compilation.query == nil, context.discovered.values.contains([]) {
            let names = Set(compilation.unknownColumns).subtracting(context.absentSlots)
            if names.isEmpty { return first }
            context.absentSlots += names.sorted()
            compilation = compile(source, in: context)
        }
        return compilation
    }
}
