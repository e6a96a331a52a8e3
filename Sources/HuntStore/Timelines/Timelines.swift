/// Timelines are computed from findings by one correlator per hunt and tenant at a time, which holds the run that asked by lease:
/// it claims the run (`claim`), reads, and commits what changed together with the messages about it and the run's end
/// (`finish`). Every write names the lease's epoch: a correlator that lost its lease writes nothing.
public enum Timelines {
    /// Heard by correlators: a run may have come to its correlation.
    public static let channel = "harrier_run"
}
