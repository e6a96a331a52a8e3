extension PrivateCluster {
    /// `HARRIER_HOME`, else `harrier` in the user's XDG state directory. Nil when the environment names neither that nor `HOME`.
    public static func defaultHome(_ environment: [String: String]) -> String? {
        func named(_ variable: String) -> String? { environment[variable].flatMap { $0.isEmpty ? nil : $0 } }
        if let home = named("HARRIER_HOME") { return home }
        if let state = named("XDG_STATE_HOME") { return state + "/harrier" }
        return named("HOME").map { $0 + "/.local/state/harrier" }
    }
}
