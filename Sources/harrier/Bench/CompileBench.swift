import ArgumentParser
import Diagnostics
import HuntFiles
import HuntModel
import KQLPlan
import KQLToSQL

struct CompileBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "compile", abstract: "Parse, bind, split and emit the founding hunt's queries.")
    @OptionGroup var output: FormatOption
    @OptionGroup var hunts: HuntOptions
    @Option(help: "Runs.") var runs = 15

    func run() async throws { output.print(try await Self.measure(hunts: hunts, runs: runs)) }

    private static let repetitions = 20

    static func measure(hunts: HuntOptions, runs: Int) async throws -> [Measurement] {
        let steps = try hunts.library.hunt("internal-data-exfiltration").definition.steps
        let context = BindContext(now: .systemNow)
        var values: [Double] = []
        for _ in 0..<max(1, runs) {
            let elapsed = await seconds {
                for _ in 0..<repetitions { for step in steps { _ = QueryCompiler.compile(SourceText(step.query), in: context) } }
            }
            values.append(elapsed * 1000 / Double(repetitions * steps.count))
        }
        return [Measurement(name: "compile", unit: "ms/query", values: values)]
    }
}
