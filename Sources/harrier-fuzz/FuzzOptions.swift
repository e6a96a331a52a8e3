import ArgumentParser
import Foundation
import Fuzzing
import HuntModel

struct FuzzOptions: ParsableArguments {
    /// Seeds with one schema between them: a run begins with the first of them, and takes no more.
    static let batch: UInt64 = 1_000_000

    @Option(help: "How long.") var seconds = 60.0
    @Option(help: "The first seed; each input has the next one.") var seed: UInt64 = 1
    @Option(help: "Run this seed's input alone.") var only: UInt64?
    @Option(help: "Seconds after which an input counts as hanging.") var patience = 5.0
    @Option(help: ArgumentHelp("Folder with query.kql files to mutate.", valueName: "dir")) var goldens = "Tests"
    @Option(help: ArgumentHelp("Folder with corpora (*.jsonl), if there is one.", valueName: "dir")) var corpora = "../shared/corpora"
    /// Where a child says what it is doing.
    @Option(help: .hidden) var journal: String?

    var isChild: Bool { journal != nil }

    /// A schema of its own for every million of seeds.
    var tables: [EventTable] {
        var random = FuzzRandom(seed: (only ?? seed) / Self.batch)
        return RandomSchema.tables(&random)
    }

    var inputs: FuzzInput { FuzzInput(corpus: checkedIn + published, tables: tables) }

    private var checkedIn: [String] {
        let paths = (FileManager.default.enumerator(atPath: goldens)?.allObjects as? [String]) ?? []
        return paths.filter { $0.hasSuffix(".kql") }.sorted().compactMap { try? String(contentsOfFile: "\(goldens)/\($0)", encoding: .utf8) }
    }

    private var published: [String] {
        let files = ((try? FileManager.default.contentsOfDirectory(atPath: corpora)) ?? []).filter { $0.hasSuffix(".jsonl") }.sorted()
        return files.flatMap { file -> [String] in
            let data = FileManager.default.contents(atPath: "\(corpora)/\(file)") ?? Data()
            return data.split(separator: UInt8(ascii: "\n")).compactMap { line in
                ((try? JSONSerialization.jsonObject(with: Data(line))) as? [String: Any])?["query"] as? String
            }
        }
    }
}
