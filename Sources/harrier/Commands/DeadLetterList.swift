import ArgumentParser
import HuntStore
import PostgresClient

struct DeadLetterList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dead-letters", abstract: "List records that were refused, the newest first, with the reason.",
        discussion: "  harrier ingest dead-letters --code ING005 --format csv")
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: FormatOption
    @Option(help: "Only those with this code.") var code: String?
    @Option(help: "Only those of this source, as it was given to ingest.") var source: String?
    @Option(help: "At most so many.") var limit = 1000

    func run() async throws {
        let tenant = try TenantName(options.tenant)
        let (code, source, limit) = (code, source, limit)
        let letters = try await Deployment.run(options) { deployment in
            let events = try await deployment.stores.connect(.events, as: .operator)
            do {
                let letters = try await DeadLetter.list(tenant, code: code, source: source, limit: limit, over: events)
                await events.close()
                return letters
            } catch {
                await events.close()
                throw error
            }
        }
        output.print(Listing(
            columns: ["recordedAt", "code", "source", "reason", "raw"],
            rows: letters.map {
                [
                    .text($0.recordedAt), .text($0.letter.code), .text("\($0.letter.source):\($0.letter.line)"), .text($0.letter.reason),
                    .text(String($0.letter.raw.prefix(200))),
                ]
            }))
    }
}
