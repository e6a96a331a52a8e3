public import Diagnostics
import HuntModel
import KQLSyntax

/// Text → bound, rewritten plan: parse, bind, rewrite.
public enum KQLFrontEnd {
    /// Never throws: what is wrong with the query is in the result.
    public static func bind(_ source: SourceText, in context: BindContext, rewriting rules: [Rewrite] = Rewrite.all) -> BoundQuery {
        DeepStack.run {
            let (tree, mistakes) = Parser.parse(source)
            var binder = Binder(context, mistakes: mistakes)
            let bound = binder.bind(tree, length: source.bytes.count)
            let isWhole = !binder.diagnostics.hasErrors && binder.probes.isEmpty
            let probes = binder.diagnostics.hasErrors ? [] : binder.probes.map { Probe(index: $0.index, plan: $0.plan.rewritten(by: rules)) }
            let plan = isWhole ? bound?.rewritten(by: rules) : nil
            return BoundQuery(source: source, tree: tree, plan: plan, probes: probes, diagnostics: binder.diagnostics.all, unknownColumns: binder.unknownColumns)
        }
    }
}
