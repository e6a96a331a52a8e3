import Diagnostics
import HuntModel
import KQLSyntax

/// Tree → plan: names resolved, types known, conversions written out. Goes on after a mistake to find the next one.
///
/// A method that gives nil has reported why.
struct Binder {
    /// Nodes of expressions in one plan. Names of `let` are replaced by what they stand for, which can grow without measure.
    static let largestPlan = 500_000
    static let deepestPlan = 250

    var schema: Schema { context.schema }
    let context: BindContext
    var lets: [String: BoundLet] = [:]
    /// What `set` statements say that has a meaning here.
    var settings: [String: Scalar] = [:]
    var diagnostics: DiagnosticList
    /// The text has mistakes of form: what could be read of it tells about names, and not about types.
    private let isBroken: Bool
    var nodes = 0
    /// Functions of the query whose bodies are being bound, the innermost last.
    var calls: [String] = []
    /// Where aggregations are allowed, those found so far.
    var aggregation: Aggregation?
    /// Latent columns that the step which is being bound has named so far.
    var wanted: [WantedColumn] = []
    /// Where window functions are allowed, those found so far.
    var windows: Windows?
    /// Within a `scan`, what its steps may read of each other.
    var scan: ScanScope?

    /// The rows that a pipeline without a source begins with: those around a body of `mv-apply`, `partition`, `fork`.
    var surrounding: Relation?
    /// Bodies that run for each row, counted so that each has a level of its own.
    var laterals = 0
    /// Plugins without declared columns so far, in the order of their binding.
    var plugins = 0
    /// Names that were taken for columns and are none.
    var unknownColumns: [String] = []
    /// The query reads a watchlist somewhere.
    var readsWatchlist = false
    /// What must be asked of the data before there can be a plan.
    var probes: [Probe] = []

    init(_ context: BindContext, mistakes: [Diagnostic]) {
        self.context = context
        diagnostics = DiagnosticList(mistakes)
        isBroken = diagnostics.hasErrors
    }

    /// `length` of the text places the complaint that there is no query.
    mutating func bind(_ query: Query, length: Int) -> Plan? {
        var answer: Plan?
        var tabular = 0
        for statement in query.statements {
            switch statement {
            case .binding(let binding): bind(binding)
            case .setting(let name, let value): set(name, value)
            case .other(let name): report(.unsupportedStatement, "the statement '\(name.text)' is not supported", at: name.span)
            case .pipeline(let pipeline):
                tabular += 1
                if tabular == 2 {
                    report(.unsupportedForm, "more than one query in a text is not supported", at: head(of: pipeline.span))
                }
                answer = relation(pipeline)?.plan
            }
        }
        if tabular == 0, !query.statements.isEmpty {
            report(.noAnswer, "there is no query after the 'let' statements", at: Span(max(0, length - 1), length))
        }
        return answer
    }

    mutating func report(_ code: BindCode, _ message: String, at span: Span, hint: String? = nil) {
        note(code, message, at: span, severity: .error, hint: hint)
    }

    mutating func note(_ code: BindCode, _ message: String, at span: Span, severity: Diagnostic.Severity, hint: String? = nil) {
        guard !isBroken || code.isAboutNames else { return }
        diagnostics.report(Diagnostic(code, message, at: span, severity: severity, hint: hint))
    }

    /// The first character of something long.
    func head(of span: Span) -> Span { Span(span.start, span.start + 1) }

    /// False, with the query refused, where the plan has become too large.
    mutating func spend(_ count: Int, at span: Span) -> Bool {
        let wasTooLarge = nodes > Self.largestPlan
        nodes += count
        guard nodes > Self.largestPlan else { return true }
        if wasTooLarge { return false }
        report(.tooLarge, "the query is too large once its 'let' names are replaced by their values", at: head(of: span))
        return false
    }
}
