import ArgumentParser
import Diagnostics
import HuntFiles
import HuntModel
import KQLPlan
import KQLToSQL

struct CompileBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compile",
        abstract: "From text to SQL: the founding hunt's queries, public queries, and inputs that double.",
        discussion: "  harrier bench compile --corpora ../shared/corpora")
    @OptionGroup var output: FormatOption
    @OptionGroup var hunts: HuntOptions
    @Option(help: "Runs.") var runs = 15
    @Option(help: ArgumentHelp("Folder with hunting_public.jsonl and sigma_public.jsonl.", valueName: "dir")) var corpora = "../shared/corpora"

    func run() async throws { output.print(try await Self.measure(hunts: hunts, runs: runs, corpora: corpora)) }

    private static let repetitions = 20

    static func measure(hunts: HuntOptions, runs: Int, corpora: String = "../shared/corpora") async throws -> [Measurement] {
        // The peak of memory only grows: what measures it comes first.
        let doubled = await DoublingBench().measure()
        return try await founding(hunts, max(1, runs)) + CorpusBench(folder: corpora).measure(runs: max(1, runs)) + doubled
    }

    private static func founding(_ hunts: HuntOptions, _ runs: Int) async throws -> [Measurement] {
        let steps = try hunts.library.hunt("internal-data-exfiltration").definition.steps
        let context = BindContext(now: .systemNow)
        var values: [Double] = []
        for _ in 0..<runs {
            let elapsed = await seconds {
                for _ in 0..<repetitions { for step in steps { _ = QueryCompiler.compile(SourceText(step.query), in: context) } }
            }
            values.append(elapsed * 1000 / Double(repetitions * steps.count))
        }
        return [Measurement(name: "compile", unit: "ms/query", values: values)]
    }

    /// Milliseconds from text to SQL, or to the mistakes.
    static func milliseconds(_ text: String) async -> Double {
        let context = BindContext(now: .systemNow)
        return await seconds { _ = QueryCompiler.compile(SourceText(text), in: context) } * 1000
    }
}
