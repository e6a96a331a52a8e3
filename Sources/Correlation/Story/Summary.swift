import HuntModel

/// The worst verdict's sentence, and a count of the other files. Of equal verdicts it tells of a file that a tool or a script made
/// before one that was made by hand, then of the first.
func summary(of assessed: [Assessment], in scene: Scene) -> String {
    let worst = Verdict.worst(assessed.map(\.verdict))
    let candidates = assessed.filter { $0.verdict == worst }
    guard let told = candidates.first(where: { !$0.tree.lineage.isEmpty }) ?? candidates.first else { return "" }
    let others = assessed.count - 1
    let more = others == 0 ? "" : " (and \(others) other staged file\(others == 1 ? "" : "s"))"
    return statement(on: told, in: scene) + more
}

/// Who made or sent a file, each account once, in order of time.
func accounts(in assessed: [Assessment]) -> [String] {
    let makers = assessed.compactMap { $0.item.observation.actor?.account?.display }
    let senders = assessed.flatMap(\.links).filter { $0.trust == nil }.compactMap { $0.process?.account }
    return unique(makers + senders)
}
