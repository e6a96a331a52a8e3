import ArgumentParser
import Foundation
import Fuzzing

/// Runs input after input until the time is up or something is wrong.
struct Child {
    private let options: FuzzOptions
    private let make: @Sendable (UInt64) -> String

    init(_ options: FuzzOptions, make: @escaping @Sendable (UInt64) -> String) {
        self.options = options
        self.make = make
    }

    /// `check` says whether the input got as far as it can. Ends with status 1 and the failure on standard output.
    func run(_ check: (String, @escaping Note) async throws -> Bool) async throws {
        let journal = Journal(path: options.journal ?? "/dev/null")
        let end = ContinuousClock.now.advanced(by: .seconds(options.seconds))
        var (count, accepted, seed) = (UInt64(0), UInt64(0), options.only ?? options.seed)
        repeat {
            let input = make(seed)
            let entry = Journal.Entry(seed: seed, count: count, accepted: accepted, input: input)
            journal.write(entry)
            do {
                accepted += try await check(input) { journal.write(entry) } ? 1 : 0
            } catch let failure as FuzzFailure {
                print("seed \(seed): \(failure)")
                throw ExitCode(1)
            }
            count += 1
            seed += 1
        } while options.only == nil && ContinuousClock.now < end
        journal.write(Journal.Entry(seed: seed, count: count, accepted: accepted, input: ""))
    }

    /// Called between two stages of one input: each has its own time.
    typealias Note = @Sendable () -> Void
}
