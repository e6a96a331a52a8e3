import Foundation

/// One line of `harrier bench`: the median of several runs, and the ratio to what it was paired with.
struct Measurement {
    var name: String
    var unit: String
    var values: [Double]
    /// What ran in turn with it, and its own values in the same unit.
    var baseline: (name: String, values: [Double])?

    var median: Double { Self.median(values) }

    /// Median over median; above 1 is more of the unit than the baseline.
    var ratio: Double? {
        guard let baseline, Self.median(baseline.values) > 0 else { return nil }
        return median / Self.median(baseline.values)
    }

    static var columns: [String] { ["name", "unit", "median", "min", "max", "runs", "against", "ratio"] }

    var cells: [Listing.Cell] {
        [
            .text(name), .text(unit), Self.number(median), Self.number(values.min() ?? 0), Self.number(values.max() ?? 0),
            .number(Int64(values.count)), .optional(baseline.map { "\($0.name), median \(Self.text(Self.median($0.values)))" }), ratio.map(Self.number) ?? .none,
        ]
    }

    static func median(_ values: [Double]) -> Double {
        guard !values.isEmpty else { return 0 }
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }

    private static func number(_ value: Double) -> Listing.Cell { .json(text(value)) }

    /// Three significant digits, never an exponent.
    private static func text(_ value: Double) -> String {
        let magnitude = abs(value)
        let digits = magnitude >= 100 ? 0 : magnitude >= 10 ? 1 : magnitude >= 1 ? 2 : 4
        return String(format: "%.\(digits)f", value)
    }
}

/// Seconds that `body` takes.
func seconds(_ body: () async throws -> Void) async rethrows -> Double {
    let duration = try await ContinuousClock().measure(body)
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
}
