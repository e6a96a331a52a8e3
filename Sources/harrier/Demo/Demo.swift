import Correlation
import Delivery
import Foundation
import HuntModel
import HuntStore
import Ingest
import PostgresClient

/// The story of the demo, on services that run.
struct Demo: Sendable {
    let deployment: Deployment
    let files: [String]
    let submission: HuntSubmission

    func run() async throws {
        let receiver = try WebhookReceiver()
        defer { receiver.stop() }
        try await addEndpoint(receiver)
        try await ingest()
        let run = try await hunt()
        let timelines = try await tell()
        try await receive(receiver, expecting: timelines)
        if let run, run.state != .succeeded { throw CommandFailure.work("The run ended as \(run.state.rawValue).") }
    }

    private func addEndpoint(_ receiver: WebhookReceiver) async throws {
        let secret = WebhookSecret.random()
        receiver.trust(secret)
        try await deployment.asOperator { connection in
            _ = try await Endpoints.add(EndpointName("demo"), url: EndpointURL(receiver.url), secret: secret, tenant: "default", on: connection)
        }
    }

    private func ingest() async throws {
        let bar = ProgressBar("ingest")
        let summary = try await Ingestor(deployment.stores).run(files) { bar.show(done: $0.records, total: nil, note: "records") }
        bar.finish()
        say("Ingested \(summary.records) records from \(summary.files) recordings: \(summary.stored) events, \(summary.duplicates) repeated")
    }

    private func hunt() async throws -> Run? {
        let id = try await submission.submit(in: deployment)
        let run = try await RunWatch(run: id, tenant: "default", stores: deployment.stores).untilEnd()
        say("Hunted '\(submission.definition.name)' as run \(id): \(run?.state.rawValue ?? "gone")\n")
        return run
    }

    /// The stories that matter; the others in one line each. Gives how many there are.
    private func tell() async throws -> Int {
        let stored = try await deployment.asOperator { try await Timelines.list(tenant: "default", on: $0) }
        let timelines = try stored.map { (entry: $0, timeline: try $0.timeline()) }
        let told = timelines.filter { $0.timeline.isWorthTelling }
        for (entry, timeline) in told {
            Terminal.print(TimelineText.render(timeline, revision: entry.revision, width: min(Terminal.width, 120), colour: Terminal.colour) + "\n")
        }
        say("The other devices")
        let others = timelines.filter { !$0.timeline.isWorthTelling }.map(\.timeline)
        let rows = others.map { [$0.device, $0.verdict.rawValue, $0.summary] }
        Terminal.print(TextTable(columns: ["device", "verdict", "why"], rows: rows).rendered(width: min(Terminal.width, 160)) + "\n")
        return timelines.count
    }

    private func receive(_ receiver: WebhookReceiver, expecting count: Int) async throws {
        let deadline = ContinuousClock.now + .seconds(20)
        while receiver.received.count < count, ContinuousClock.now < deadline { try await Task.sleep(for: .milliseconds(50)) }
        let refused = receiver.received.filter { $0.refusal != nil }
        let genuine = receiver.received.compactMap(\.message)
        say("The receiver on loopback got \(genuine.count) messages with a good signature and \(refused.count) without. One of them:")
        if let message = genuine.first(where: { String(decoding: $0.body, as: UTF8.self).contains("LEFT-") }) ?? genuine.first {
            Terminal.print("webhook-id: \(message.id)\nwebhook-timestamp: \(message.timestamp)\n" + Self.readable(message.body) + "\n\n")
        }
        guard genuine.count >= count, refused.isEmpty else { throw CommandFailure.work("\(count) messages were due.") }
    }

    private static func readable(_ body: [UInt8]) -> String {
        guard let object = try? JSONSerialization.jsonObject(with: Data(body)),
            let data = try? JSONSerialization.data(withJSONObject: object, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
        else { return String(decoding: body, as: UTF8.self) }
        return String(decoding: data, as: UTF8.self)
    }
}

extension Timeline {
    /// Something left, or a file was packed by a program that somebody ran rather than by hand.
    fileprivate var isWorthTelling: Bool {
        if verdict.rawValue.hasPrefix("LEFT") { return true }
        return verdict != .explained && staged.contains { $0.lineage.count > 1 }
    }
}
