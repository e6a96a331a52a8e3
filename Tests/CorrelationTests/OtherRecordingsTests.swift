import Correlation
import HuntModel
import Testing

/// Attacks and noise recorded elsewhere: with the founding hunt, no device is LEFT that should not be.
@Suite(.enabled(if: Recording.isAvailable, "needs the shared recordings"))
struct OtherRecordingsTests {
    static let quiet = [
        "covenant_copy_smb", "noise_bitsadmin_download", "noise_dcom_shellwindows", "noise_excel4macro", "noise_find_localadmin",
        "noise_purplesharp_ad_playbook", "noise_vm_agent_logs", "ntdsutil_ifm", "reg_save_sam",
    ]

    @Test(arguments: quiet) func nothingLeft(_ name: String) throws {
        for timeline in try Recording(name).timelines() {
            #expect(![.leftConfirmed, .leftLikely, .leftPossible].contains(timeline.verdict), "\(timeline.device): \(timeline.summary)")
        }
    }

    /// A memory dump in place of an archive; the implant's session was open when it was written.
    @Test(arguments: [("lsass_campaign_02_procdump", "acct01.pandalab.com"), ("lsass_campaign_06_dumpert", "mkt01.pandalab.com")])
    func aDumpMayLeaveOverAnOpenSession(_ name: String, _ device: String) throws {
        let recording = try Recording(name)
        let hunt = try foundingHunt()
        let findings = recording.findings(of: hunt) { event in
            event.table == "DeviceFileEvents" && event.row.text("ActionType") == "FileCreated"
                && event.row.text("FileName")?.hasSuffix(".dmp") == true
        }
        let timeline = try #require(Correlator(hunt: hunt).timelines(findings, coverage: recording.coverage()).first)
        #expect(timeline.device == device)
        #expect(timeline.verdict == .leftPossible, "\(timeline.summary)")
    }
}
