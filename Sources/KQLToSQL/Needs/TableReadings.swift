import HuntModel
import KQLPlan

extension Plan {
    /// Every reading of an event table, those in expressions included. `conjuncts` are what the rows of this step must fulfil, in its columns.
    func addReadings(under conjuncts: [Scalar], probed: Bool = false, to readings: inout [TableReading]) {
        for plan in scalars.flatMap(\.plans) { plan.addReadings(under: [], to: &readings) }
        switch self {
        case .table(let scan):
            readings.append(TableReading(scan: scan, conjuncts: conjuncts, isProbed: probed))
        case .filter(let input, let predicate):
            input.addReadings(under: conjuncts + predicate.conjuncts, probed: probed, to: &readings)
        case .sort(let input, _):
            input.addReadings(under: conjuncts, probed: probed, to: &readings)
        case .project(let input, let outputs):
            input.addReadings(under: conjuncts.compactMap { $0.below(outputs) }, probed: probed, to: &readings)
        case .join(let left, let right, let join):
            left.addReadings(under: [], to: &readings)
            right.addReadings(under: [], probed: join.window != nil, to: &readings)
        default:
            for input in inputs { input.addReadings(under: [], to: &readings) }
        }
    }
}

extension Scalar {
    /// The same condition on the rows below; nil where it reads what is computed.
    fileprivate func below(_ outputs: [NamedScalar]) -> Scalar? {
        var names: [String: String] = [:]
        let read = columnsRead
        for output in outputs where read.contains(output.name) {
            guard case .column(let column) = output.value else { return nil }
            names[output.name] = column.name
        }
        return names.count == read.count ? renamed(names) : nil
    }
}
