import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    /// `rand()` and `new_guid()`: only where each row draws once, and never in a hunt.
    mutating func allowsDrawing(_ name: Name) -> Bool {
        guard RandomFunctions.names.contains(name.text) else { return true }
        if context.mustRepeat {
            report(.notRepeatable, "'\(name.text)' gives another value at each run, and a hunt must be able to repeat its shards", at: name.span)
        } else if aggregation?.isInside == true {
            report(.unsupportedForm, "'\(name.text)' inside an aggregation is not supported", at: name.span, hint: "'extend' rows by it first")
        } else {
            return true
        }
        return false
    }

    /// False, and reported, where what is computed once for all of its readers would be drawn anew for each.
    mutating func isDrawnOnce(_ isRandom: Bool, by function: String, at span: Span) -> Bool {
        if isRandom { report(.unsupportedForm, "random values inside '\(function)' are not supported: each use would draw its own", at: span) }
        return !isRandom
    }
}
