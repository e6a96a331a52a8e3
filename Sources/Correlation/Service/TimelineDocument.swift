import Crypto
import Foundation
import HuntModel
import HuntStore

extension TimelineDraft {
    init(_ timeline: Timeline) throws {
        let story = try encoded(timeline.withoutCounts)
        self.init(timeline: timeline, document: try encoded(timeline), digest: Array(SHA256.hash(data: Data(story.utf8))))
    }
}

extension Timeline {
    /// Without the counts that grow with every row that arrives: what must differ for a timeline to be another one.
    fileprivate var withoutCounts: Timeline {
        var story = self
        story.coverage.asOf = .min
        story.coverage.tables = []
        return story
    }
}

/// JSON with sorted keys: equal values give equal text.
func encoded(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
}
