/// Why a shard or a run did not give its whole answer. Raw values are published and never used again for something else.
public enum JobCode: String, Sendable, Codable, Hashable, CaseIterable {
    /// The lease went to somebody else; nothing of this attempt counts.
    case leaseLost = "JOB001"
    /// The worker vanished without a word.
    case workerLost = "JOB002"
    /// The statement failed in the database.
    case statementFailed = "JOB003"
    /// The statement ran longer than it may.
    case statementTimeout = "JOB004"
    /// A leaf was there when the run was planned, and is gone.
    case leafVanished = "JOB005"
    /// More rows than one shard may give: the rest was not read.
    case rowCap = "JOB006"
    /// More findings than one step may give: the rest was not kept.
    case findingCap = "JOB007"
    /// Rows that cannot be findings: no `Timestamp`, no `DeviceId`, or an identity column is missing.
    case notAFinding = "JOB008"
    /// The compiled form of the step cannot be read or does not fit the shard.
    case compiledForm = "JOB009"
    /// A step of the hunt does not compile.
    case notCompiled = "JOB010"
    /// Batches that were stored before the run were not yet part of its snapshot.
    case lateBatches = "JOB011"
    /// Another coordinator leads.
    case leadershipLost = "JOB012"
    /// The hunt revision of a run is missing, or cannot be read.
    case huntMissing = "JOB013"
    /// More gaps than are listed.
    case moreGaps = "JOB014"
    /// A version of a lookup that the run was compiled for has been removed.
    case lookupRemoved = "JOB015"
    /// More sealed rows than may be copied for one shard.
    case sealedCap = "JOB016"
    /// A segment of a sealed leaf cannot be decoded.
    case segmentDamaged = "JOB017"
}
