import Glibc
import HuntModel

extension DateTime {
    /// What the system's clock says.
    static var now: DateTime {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return DateTime(clampingTicks: unixEpoch.ticks + Int64(time.tv_sec) * ticksPerSecond + Int64(time.tv_nsec) / 100)
    }
}
