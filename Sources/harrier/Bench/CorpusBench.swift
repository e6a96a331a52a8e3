import Foundation

/// Public queries, each compiled once after all have been; those that are refused count too.
struct CorpusBench {
    var folder: String

    /// Nothing where there are no corpora.
    func measure(runs: Int) async -> [Measurement] {
        let (hunting, sigma) = (queries("hunting_public.jsonl"), queries("sigma_public.jsonl"))
        guard !hunting.isEmpty, let longest = sigma.max(by: { $0.utf8.count < $1.utf8.count }) else { return [] }
        let times = await compiled(hunting)
        var long: [Double] = []
        for _ in 0..<runs { long.append(await CompileBench.milliseconds(longest)) }
        return [
            Measurement(name: "compile, \(hunting.count) hunting queries", unit: "ms/query", values: times),
            Measurement(name: "compile, hunting queries, p99", unit: "ms/query", values: [Self.percentile(99, of: times)]),
            Measurement(name: "compile, \(sigma.count) Sigma queries", unit: "ms/query", values: await compiled(sigma)),
            Measurement(name: "compile, \(longest.utf8.count) bytes of Sigma", unit: "ms/query", values: long),
        ]
    }

    private func compiled(_ queries: [String]) async -> [Double] {
        for query in queries { _ = await CompileBench.milliseconds(query) }
        var times: [Double] = []
        for query in queries { times.append(await CompileBench.milliseconds(query)) }
        return times
    }

    private func queries(_ file: String) -> [String] {
        let data = FileManager.default.contents(atPath: "\(folder)/\(file)") ?? Data()
        return data.split(separator: UInt8(ascii: "\n")).compactMap { line in
            ((try? JSONSerialization.jsonObject(with: Data(line))) as? [String: Any])?["query"] as? String
        }
    }

    /// The smallest value that so many percent of all do not exceed.
    private static func percentile(_ percent: Int, of values: [Double]) -> Double {
        let sorted = values.sorted()
        return sorted[min(sorted.count - 1, max(0, (sorted.count * percent + 99) / 100 - 1))]
    }
}
