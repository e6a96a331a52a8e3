extension Duration {
    /// As `make_interval(secs => …)` takes it.
    var seconds: Double { self / .seconds(1) }
}
