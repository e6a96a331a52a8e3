import HuntModel

extension TimelineText {
    static func coverage(_ coverage: Coverage, on page: inout Page) {
        page.heading("coverage, as of \(moment(coverage.asOf)) UTC")
        for table in coverage.tables { page.item(line(table)) }
        for channel in coverage.channels { page.field("looked at", channel) }
        if !coverage.openChannels.isEmpty {
            page.field("open channels", coverage.openChannels.map(line).joined(separator: "; "))
        }
        for gap in coverage.gaps { page.field("missing", gap) }
        for note in coverage.notes { page.field("note", note) }
        page.field("not seen here", coverage.notObservable.joined(separator: ", "))
    }

    private static func line(_ table: TableCoverage) -> String {
        let name = table.table.padding(to: 24)
        guard let first = table.first, let last = table.last else { return "\(name) no rows" }
        return "\(name)\(String(table.rows).padding(to: 8))\(moment(first)) .. \(moment(last))"
    }

    private static func line(_ channel: OpenChannel) -> String {
        let count = channel.connections == 1 ? "1 connection" : "\(channel.connections) connections"
        return "\(channel.process ?? "connections without a process"): \(count), \(clock(channel.first)) .. \(clock(channel.last))"
    }
}
