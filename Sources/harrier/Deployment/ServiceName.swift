import Foundation

enum ServiceName {
    /// Host and process: unlike that of any other service that runs now.
    static var own: String { "\(ProcessInfo.processInfo.hostName):\(ProcessInfo.processInfo.processIdentifier)" }
}

extension CommandLine {
    /// This binary, as the system names it.
    static var executablePath: String { URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path }
}
