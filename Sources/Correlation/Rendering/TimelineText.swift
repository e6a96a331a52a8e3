public import HuntModel

/// A timeline as a story for a terminal: verdict, staged files, what happened in order, and what the answer rests on.
public enum TimelineText {
    /// Ends with a newline. Lines are wrapped at `width` where words allow it; with `colour`, verdicts and stages carry ANSI colours.
    public static func render(_ timeline: Timeline, revision: Int? = nil, width: Int = 110, colour: Bool = false) -> String {
        var page = Page(width: max(width, 60), paint: Paint(on: colour))
        header(timeline, revision, on: &page)
        staged(timeline, on: &page)
        story(timeline, on: &page)
        folded(timeline, on: &page)
        coverage(timeline.coverage, on: &page)
        return page.text
    }

    private static func header(_ timeline: Timeline, _ revision: Int?, on page: inout Page) {
        let verdict = page.paint.verdict(timeline.verdict)
        page.line("\(page.paint.bold(plain(timeline.device)))  \(verdict)")
        page.field("hunt", "\(timeline.hunt) revision \(timeline.huntRevision)" + (revision.map { ", timeline revision \($0)" } ?? ""))
        if !timeline.accounts.isEmpty { page.field("account", timeline.accounts.joined(separator: ", ")) }
        page.field("window", "\(moment(timeline.start)) .. \(moment(timeline.end)) UTC")
        if !timeline.stages.isEmpty { page.field("stages", timeline.stages.map(\.rawValue).joined(separator: " > ")) }
        page.field("verdict", timeline.summary)
    }

    private static func folded(_ timeline: Timeline, on page: inout Page) {
        guard !timeline.folded.isEmpty else { return }
        page.heading("counted, not shown")
        for fold in timeline.folded {
            let trust = fold.trust.map { "trust \($0): " } ?? ""
            page.item("\(trust)\(fold.rows) \(fold.reason), \(moment(fold.first)) .. \(clock(fold.last))")
        }
    }
}
