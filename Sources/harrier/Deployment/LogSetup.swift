import Foundation
import Logging

enum LogSetup {
    /// Services log to standard error, at the level of HARRIER_LOG_LEVEL (default: info).
    static func bootstrap() {
        let level = ProcessInfo.processInfo.environment["HARRIER_LOG_LEVEL"].flatMap { Logger.Level(rawValue: $0) } ?? .info
        LoggingSystem.bootstrap { label in
            var handler = StreamLogHandler.standardError(label: label)
            handler.logLevel = level
            return handler
        }
    }
}
