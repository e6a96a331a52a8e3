import HuntModel
import Yams

private let stepKeys = ["id", "title", "stage", "techniques", "query", "pivot", "identity"]
private let pivotKeys = ["from", "before", "after"]

func readSteps(_ hunt: Fields, _ mistakes: Mistakes) -> [HuntStep] {
    guard hunt["steps"] != nil else {
        mistakes.add(.missingKey, "a hunt needs \"steps\"", at: hunt.node)
        return []
    }
    let nodes = hunt.items("steps")
    if nodes.isEmpty { mistakes.add(.badValue, "a hunt has at least one step", at: hunt["steps"]) }
    var earlier: [String] = []
    return nodes.compactMap { node in
        let step = readStep(node, earlier: earlier, mistakes)
        if let step { earlier.append(step.id) }
        return step
    }
}

private func readStep(_ node: Node, earlier: [String], _ mistakes: Mistakes) -> HuntStep? {
    guard let fields = Fields(node, of: "a step", keys: stepKeys, mistakes) else { return nil }
    return HuntStep(
        id: identifier(fields, taken: earlier, mistakes),
        title: fields.text("title") ?? "",
        stage: fields.choice("stage", Stage.self),
        techniques: techniques(fields, mistakes),
        query: fields.requiredText("query"),
        pivot: fields["pivot"].flatMap { readPivot($0, earlier: earlier, mistakes) },
        identity: fields["identity"] == nil ? HuntStep.eventIdentity : fields.texts("identity"))
}

/// The `id` of a step or a trust: a name that no other one has.
func identifier(_ fields: Fields, taken: [String], _ mistakes: Mistakes) -> String {
    let id = fields.requiredText("id")
    if !id.isEmpty, !isName(id) {
        mistakes.add(.badValue, "\"\(id)\" is no id", at: fields["id"], hint: "letters, digits, - and _, at most 80")
    } else if taken.contains(id) {
        mistakes.add(.repeated, "\"\(id)\" is written twice", at: fields["id"])
    }
    return id
}

private func techniques(_ fields: Fields, _ mistakes: Mistakes) -> [String] {
    fields.places("techniques").map { text, node in
        if text.wholeMatch(of: /T\d{4}(\.\d{3})?/) == nil {
            mistakes.add(.badValue, "\"\(text)\" is no ATT&CK technique", at: node, hint: "write T1560 or T1560.001")
        }
        return text
    }
}

private func readPivot(_ node: Node, earlier: [String], _ mistakes: Mistakes) -> Pivot? {
    guard let fields = Fields(node, of: "a pivot", keys: pivotKeys, mistakes) else { return nil }
    let from = fields.requiredText("from")
    if !from.isEmpty, !earlier.contains(from) {
        let near = nearest(to: from, in: earlier).map { "did you mean \"\($0)\"?" }
        let known = earlier.isEmpty ? "the first step has no pivot" : "steps before it: " + earlier.joined(separator: ", ")
        mistakes.add(.badPivot, "no step before this one is called \"\(from)\"", at: fields["from"], hint: near ?? known)
    }
    let pivot = Pivot(from: from, before: fields.span("before"), after: fields.span("after"))
    if pivot.before == .zero, pivot.after == .zero {
        mistakes.add(.badPivot, "the pivot has no width", at: node, hint: "give before, after or both, such as 2m")
    }
    return pivot
}
