import Correlation
import Foundation
import HuntModel
import Testing

@Suite(.enabled(if: Recording.isAvailable, "needs the shared recordings"))
struct TimelineTextTests {
    @Test func aTimelineReadsAsAStory() throws {
        let timeline = try #require(try Recording("founding_case").timelines().first { $0.device == "stefano-test" })
        let text = TimelineText.render(timeline, revision: 1)
        for part in [
            "stefano-test  STAGED-NOT-OBSERVED", "dipendenti_2026-01-29.zip", "7z.exe", "comprimi_dati.ps1", #"contoso\stefano"#,
            "DeviceNetworkEvents", "msedge.exe", "USB", "T1560.001", "www.7-zip.org",
        ] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(!text.contains("\u{1b}"))
        if let path = ProcessInfo.processInfo.environment["HARRIER_SHOW"] { print(path, "\n" + text) }
    }

    @Test func colourIsOnlyWhereItIsAskedFor() throws {
        let timeline = try #require(try Recording("founding_case_uploaded").timelines().first { $0.device == "marta-lt022" })
        #expect(TimelineText.render(timeline, colour: true).contains("\u{1b}[1;31mLEFT-CONFIRMED"))
        if let path = ProcessInfo.processInfo.environment["HARRIER_SHOW"] { print(path, "\n" + TimelineText.render(timeline)) }
    }

    @Test func telemetryCannotDriveTheTerminal() throws {
        var timeline = try #require(try Recording("founding_case_uploaded").timelines().first { $0.device == "marta-lt022" })
        timeline.device = "a\u{1b}[2Jb\u{202e}c\u{9b}d"
        timeline.rows[0].process?.commandLine = "x\r\u{7}\u{1b}]0;y"
        let text = TimelineText.render(timeline)
        #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" || $0.value == 0x202e || $0.value == 0x9b })
    }
}
