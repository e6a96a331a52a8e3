import ArgumentParser

/// How a command ends when it cannot do its work. Exit status 1: the work failed; 2: the command or the query is wrong.
enum CommandFailure {
    static let failed = ExitCode(1)
    static let wrong = ExitCode(2)

    /// Says what is wrong on standard error and gives the status to throw.
    static func work(_ message: String) -> ExitCode { complain(message, failed) }
    static func usage(_ message: String) -> ExitCode { complain(message, wrong) }

    private static func complain(_ message: String, _ status: ExitCode) -> ExitCode {
        Terminal.complain((Terminal.errorIsTerminal ? "\u{1B}[1;31merror:\u{1B}[0m " : "error: ") + message + "\n")
        return status
    }
}
