import HuntModel
import HuntStore

/// The message about a changed timeline, as Standard Webhooks wants its body: `type`, `timestamp`, `data`.
struct TimelineNotice: Encodable {
    let type: String
    let timestamp: DateTime
    let data: Body

    struct Body: Encodable {
        let tenant: String
        let timeline: Int64
        let revision: Int
        let previousVerdict: String?
        let device: String
        let deviceId: String
        let hunt: String
        let huntRevision: Int
        let verdict: Verdict
        let summary: String
        let accounts: [String]
        let start: DateTime
        let end: DateTime
        let stages: [Stage]
        let staged: [StagedFile]
        let coverage: Coverage
        /// What was left out to keep the message short; `harrier timeline show` has all.
        let omitted: Omitted
    }

    struct Omitted: Encodable {
        let staged: Int
        let links: Int
    }
}

extension TimelineNotice {
    static let longest = 20_000

    /// JSON below ``longest`` bytes: of a long story it keeps the worst staged files.
    static func body(_ draft: TimelineDraft, _ change: TimelineChange, tenant: String, at time: DateTime) throws -> String {
        for (files, links, letters) in [(20, 5, 1000), (10, 3, 500), (5, 2, 300), (2, 1, 200), (1, 1, 100)] {
            let short = Shortening(files: files, links: links, letters: letters)
            let body = try encoded(TimelineNotice(short.applied(to: draft.timeline), of: draft.timeline, change, tenant, time))
            if body.utf8.count < longest { return body }
        }
        let least = Shortening(files: 0, links: 0, letters: 80)
        return try encoded(TimelineNotice(least.applied(to: draft.timeline), of: draft.timeline, change, tenant, time))
    }

    private init(_ short: Timeline, of whole: Timeline, _ change: TimelineChange, _ tenant: String, _ time: DateTime) {
        type = change.isNew ? "timeline.created" : "timeline.changed"
        timestamp = time
        data = Body(
            tenant: tenant, timeline: change.id, revision: change.revision, previousVerdict: change.previousVerdict,
            device: short.device, deviceId: short.deviceId, hunt: short.hunt, huntRevision: short.huntRevision,
            verdict: short.verdict, summary: short.summary, accounts: short.accounts, start: short.start, end: short.end,
            stages: short.stages, staged: short.staged, coverage: short.coverage,
            omitted: Omitted(
                staged: whole.staged.count - short.staged.count, links: whole.linkCount - short.linkCount))
    }
}

extension Timeline {
    fileprivate var linkCount: Int { staged.map(\.links.count).reduce(0, +) }
}
