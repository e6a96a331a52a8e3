import Foundation
import Glibc

/// Inputs that double: time and memory for each term must stay where they are.
struct DoublingBench {
    private static let sizes = [2_000, 4_000, 8_000, 16_000, 32_000]
    private static let runs = 3

    func measure() async -> [Measurement] {
        let start = Self.peak()
        var measured: [Measurement] = []
        var (time, memory): ((String, [Double])?, (String, [Double])?)
        for size in Self.sizes {
            let text = Self.chain(size)
            var values: [Double] = []
            for _ in 0..<Self.runs { values.append(await CompileBench.milliseconds(text) * 1000 / Double(size)) }
            let peak = [(Self.peak() - start) * 1024 / Double(size)]
            let name = "compile, \(size) terms"
            measured.append(Measurement(name: name, unit: "µs/term", values: values, baseline: time.map { ($0.0, $0.1) }))
            measured.append(Measurement(name: name, unit: "bytes/term at most", values: peak, baseline: memory.map { ($0.0, $0.1) }))
            (time, memory) = ((name, values), (name, peak))
        }
        return measured
    }

    private static func chain(_ terms: Int) -> String {
        "DeviceProcessEvents\n| where " + (0..<terms).map { "FileName =~ 'tool\($0).exe'" }.joined(separator: " or ")
    }

    /// The most that the process has held so far, in KB.
    private static func peak() -> Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Double(usage.ru_maxrss)
    }
}
