import HuntModel

/// Overflow of integers and division by zero give null; `%` is never negative.
enum ArithmeticOperators {
    static let add = KQLFunction(
        "+", numbers, timespans,
        Signature(.type(.datetime), .type(.timespan), to: .type(.datetime)),
        Signature(.type(.timespan), .type(.datetime), to: .type(.datetime)), kind: .operator, fold: Arithmetic.add)

    /// With one argument, the sign.
    static let subtract = KQLFunction(
        "-", numbers, timespans,
        Signature(.type(.datetime), .type(.datetime), to: .type(.timespan)),
        Signature(.type(.datetime), .type(.timespan), to: .type(.datetime)),
        Signature(.number, to: .widest), Signature(.type(.timespan), to: .type(.timespan)), kind: .operator,
        fold: Arithmetic.subtract)

    static let multiply = KQLFunction(
        "*", numbers,
        Signature(.type(.timespan), .integer, to: .type(.timespan)), Signature(.type(.timespan), .type(.real), to: .type(.timespan)),
        Signature(.integer, .type(.timespan), to: .type(.timespan)), Signature(.type(.real), .type(.timespan), to: .type(.timespan)),
        kind: .operator, fold: Arithmetic.multiply)

    static let divide = KQLFunction(
        "/", numbers,
        Signature(.type(.timespan), .type(.timespan), to: .type(.real)),
        Signature(.type(.timespan), .integer, to: .type(.timespan)), Signature(.type(.timespan), .type(.real), to: .type(.timespan)),
        kind: .operator, fold: Arithmetic.divide)

    static let modulo = KQLFunction("%", numbers, timespans, kind: .operator, fold: Arithmetic.modulo)

    static let rows = [add, subtract, multiply, divide, modulo]

    private static let numbers = Signature(.number, .number, to: .widest)
    private static let timespans = Signature(.type(.timespan), .type(.timespan), to: .type(.timespan))
}
