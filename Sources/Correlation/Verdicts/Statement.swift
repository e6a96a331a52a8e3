import HuntModel

/// The verdict on one file as a sentence. It never says that nothing left: only what was looked at, from when to when.
func statement(on assessed: Assessment, in scene: Scene) -> String {
    let name = assessed.item.file.name
    switch assessed.verdict {
    case .leftConfirmed, .leftLikely: return "\(name): sent, \(how(assessed.verdict)): \(transfer(assessed)); volume unknown"
    case .leftPossible: return "\(name): may have left: \(transfer(assessed)); volume unknown"
    case .attemptedFailed: return "\(name): only failed attempts: \(transfer(assessed))"
    case .explained: return "\(name): explained by trust \(trustText(assessed, scene))"
    case .pending:
        return "\(name): staged; no transfer observed so far, the verdict is final at \(brief(assessed.finalAt))"
    case .stagedUndetermined: return negative(assessed, scene) + "; undetermined: " + assessed.gaps.joined(separator: "; ")
    case .stagedNotObserved, .removablePossible, .noStaging: return negative(assessed, scene)
    }
}

private func how(_ verdict: Verdict) -> String { verdict == .leftConfirmed ? "as far as an endpoint can see" : "by link" }

private func transfer(_ assessed: Assessment) -> String {
    guard let link = assessed.decisive else { return "no link" }
    let seconds = Int(link.after.seconds.rounded())
    let when = seconds < 0 ? "\(-seconds) s before staging" : "\(seconds) s after staging"
    return "\(link.process?.name ?? "an unnamed process") to \(link.destination) at \(brief(link.time)), \(when); \(link.text)"
}

private func trustText(_ assessed: Assessment, _ scene: Scene) -> String {
    let id = assessed.decisive?.trust ?? ""
    guard let trust = scene.hunt.trusts.first(where: { $0.id == id }) else { return id }
    let expiry = trust.expires.map { "expires \(brief($0))" } ?? "no expiry"
    return "\(id) (\(trust.owner), \(expiry)): \(trust.reason)"
}

private func negative(_ assessed: Assessment, _ scene: Scene) -> String {
    let window = "\(brief(assessed.item.time)) .. \(brief(assessed.horizon))"
    let looked = channels(for: assessed, in: scene).joined(separator: ", ")
    let linked = Set(assessed.links.map(\.evidence))
    let open = openChannels(after: [assessed.item], linked: linked, in: scene).map { $0.process ?? "connections without a process" }
    let traffic = open.isEmpty ? "" : "; open channels, not attributed to the file: " + open.prefix(5).joined(separator: ", ")
    return "\(assessed.item.file.name): staged; no transfer observed in \(window) on: \(looked)\(traffic); not observable here: "
        + notObservable.joined(separator: ", ")
}

/// To the second.
func brief(_ time: DateTime) -> String { String(time.description.prefix(19)) + "Z" }
