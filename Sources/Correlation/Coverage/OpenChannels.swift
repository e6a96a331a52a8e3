import HuntModel

/// Processes that connected between staging and horizon without a link to a staged file; the busiest first.
func openChannels(after items: [StagedItem], linked: Set<String>, in scene: Scene) -> [OpenChannel] {
    let windows = merged(items.map { ($0.time, $0.time.adding(scene.hunt.horizon)) })
    let traffic = windows.flatMap { scene.index.traffic(after: $0.start, until: $0.end) }.filter { !linked.contains($0.evidence) }
    return Dictionary(grouping: traffic, by: \.process)
        .compactMap { process, traffic in channel(process, traffic.map(\.time)) }
        .sorted { ($1.connections, $0.process ?? "") < ($0.connections, $1.process ?? "") }
}

/// Disjoint windows that cover the same time. `windows` in order of their starts.
private func merged(_ windows: [(start: DateTime, end: DateTime)]) -> [(start: DateTime, end: DateTime)] {
    windows.reduce(into: []) { merged, window in
        if let last = merged.last, window.start <= last.end {
            merged[merged.count - 1].end = max(last.end, window.end)
        } else {
            merged.append(window)
        }
    }
}

private func channel(_ process: String?, _ times: [DateTime]) -> OpenChannel? {
    guard let first = times.min(), let last = times.max() else { return nil }
    return OpenChannel(process: process, connections: times.count, first: first, last: last)
}
