import ArgumentParser
import HuntModel

/// A moment on the command line: `2026-01-29`, `2026-01-29T16:49:20.4813094Z`. UTC where no zone is written.
struct TimeArgument: ExpressibleByArgument {
    var value: DateTime

    init?(argument: String) {
        guard let value = DateTime(iso8601: argument) else { return nil }
        self.value = value
    }
}

/// A length of time on the command line: `30m`, `7d`, `90s`, `1.5h`.
struct SpanArgument: ExpressibleByArgument {
    var value: TimeSpan

    init?(argument: String) {
        guard let unit = argument.last, let count = Double(argument.dropLast()), count >= 0, let ticks = Self.ticks[unit] else { return nil }
        guard let exact = Int64(exactly: (count * Double(ticks)).rounded()) else { return nil }
        value = TimeSpan(ticks: exact)
    }

    private static let ticks: [Character: Int64] = [
        "s": DateTime.ticksPerSecond, "m": 60 * DateTime.ticksPerSecond, "h": 3600 * DateTime.ticksPerSecond, "d": DateTime.ticksPerDay,
    ]
}
