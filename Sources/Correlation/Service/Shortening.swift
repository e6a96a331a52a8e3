import HuntModel

/// Bounds the size of a timeline in a message.
struct Shortening {
    let files: Int
    let links: Int
    /// Of any one text.
    let letters: Int

    func applied(to timeline: Timeline) -> Timeline {
        var short = timeline
        short.rows = []
        short.summary = cut(timeline.summary)
        short.accounts = Array(timeline.accounts.prefix(20)).map(cut)
        short.staged = worst(timeline.staged).map(applied)
        short.coverage = applied(to: timeline.coverage)
        return short
    }

    /// The worst verdicts, in order of time.
    private func worst(_ staged: [StagedFile]) -> [StagedFile] {
        let rank = Dictionary(Verdict.allCases.enumerated().map { ($1, $0) }) { first, _ in first }
        let ranked = staged.enumerated().sorted { a, b in
            (rank[a.element.verdict] ?? 0, a.offset) < (rank[b.element.verdict] ?? 0, b.offset)
        }
        return ranked.prefix(files).sorted { $0.offset < $1.offset }.map(\.element)
    }

    private func applied(to staged: StagedFile) -> StagedFile {
        var short = staged
        short.path = cut(staged.path)
        short.statement = cut(staged.statement)
        short.renamedTo = staged.renamedTo.prefix(3).map(cut)
        short.lineage = staged.lineage.prefix(5).map(applied)
        short.links = staged.links.prefix(links).map(applied)
        return short
    }

    private func applied(to process: ProcessDescription) -> ProcessDescription {
        var short = process
        short.commandLine = process.commandLine.map(cut)
        short.path = process.path.map(cut)
        short.script = process.script.map(cut)
        return short
    }

    private func applied(to link: Link) -> Link {
        var short = link
        short.text = cut(link.text)
        short.process = link.process.map(applied)
        return short
    }

    private func applied(to coverage: Coverage) -> Coverage {
        var short = coverage
        short.openChannels = coverage.openChannels.prefix(10).map { channel in
            OpenChannel(
                process: channel.process.map(cut), connections: channel.connections, first: channel.first, last: channel.last)
        }
        short.channels = coverage.channels.prefix(files).map(cut)
        short.gaps = coverage.gaps.prefix(10).map(cut)
        short.notes = coverage.notes.prefix(10).map(cut)
        return short
    }

    private func cut(_ text: String) -> String {
        text.count <= letters ? text : text.prefix(letters - 1) + "…"
    }
}
