import ArgumentParser
import Fuzzing

struct SegmentFuzzing: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "segments", abstract: "Columns of segments: random rows come back, and damaged bytes are an error or other rows.")

    @OptionGroup var options: FuzzOptions

    func run() async throws {
        guard options.isChild else { return try await Supervisor(fuzzer: "segments", options: options).run() }
        try await Child(options, make: { String($0) }).run { text, _ in
            guard let seed = UInt64(text) else { return false }
            try SegmentCheck.run(seed: seed)
            return true
        }
    }
}
