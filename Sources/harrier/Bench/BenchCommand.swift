import ArgumentParser
import Diagnostics
import HuntFiles
import HuntModel
import KQLPlan
import KQLToSQL

struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: "Measure, paired with a baseline in the same run.", subcommands: [Compile.self])

    struct Compile: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Parse, bind, split and emit the founding queries.")
        @OptionGroup var output: FormatOption
        @OptionGroup var hunts: HuntOptions
        @Option(help: "Runs.") var runs = 15

        func run() async throws {
            let hunt = try hunts.library.hunt("internal-data-exfiltration").definition
            let context = BindContext(now: .systemNow)
            var values: [Double] = []
            for _ in 0..<max(1, runs) {
                let elapsed = await seconds {
                    for _ in 0..<20 { for step in hunt.steps { _ = QueryCompiler.compile(SourceText(step.query), in: context) } }
                }
                values.append(elapsed * 1000 / Double(20 * hunt.steps.count))
            }
            output.print(Listing(columns: Measurement.columns, rows: [Measurement(name: "compile", unit: "ms a query", values: values).cells]))
        }
    }
}
