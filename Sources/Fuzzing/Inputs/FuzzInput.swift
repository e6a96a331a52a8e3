public import HuntModel

/// The input that belongs to a seed: written, mutated, deep, or noise.
public struct FuzzInput: Sendable {
    /// Queries to mutate; not empty.
    private let corpus: [String]
    private let tables: [EventTable]

    public init(corpus: [String], tables: [EventTable]) {
        self.corpus = corpus.isEmpty ? ["DeviceFileEvents | take 5"] : corpus
        self.tables = tables
    }

    /// For lexer and parser: anything.
    public func text(_ seed: UInt64) -> String {
        var random = FuzzRandom(seed: seed)
        switch random.below(20) {
        case 0..<2: return RandomText.bytes(&random)
        case 2..<12: return TextMutation.mutated(random.pick(corpus), with: random.pick(corpus), &random)
        case 12..<16: return QueryWriter.query(over: tables, &random)
        case 16..<19: return TextMutation.mutated(QueryWriter.query(over: tables, &random), with: random.pick(corpus), &random)
        default: return random.pick(DeepQuery.all).text(1 << random.below(12))
        }
    }

    /// Each deep query in turn, first as deep as is allowed, then deeper and deeper.
    public static func deep(_ seed: UInt64) -> String {
        let (round, number) = seed.quotientAndRemainder(dividingBy: UInt64(DeepQuery.all.count))
        return DeepQuery.all[Int(number)].text(min(1_000_000, 100 << Int(min(round, 20))))
    }

    /// For binder and emitter: what parses more often than not.
    public func query(_ seed: UInt64) -> String {
        var random = FuzzRandom(seed: seed)
        switch random.below(20) {
        case 0..<12: return QueryWriter.query(over: tables, &random)
        case 12..<15: return random.pick(corpus)
        case 15..<19: return TextMutation.mutated(QueryWriter.query(over: tables, &random), with: random.pick(corpus), &random)
        default: return random.pick(DeepQuery.all).text(1 << random.below(9))
        }
    }
}
