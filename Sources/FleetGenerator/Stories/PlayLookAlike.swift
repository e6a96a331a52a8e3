/// What packs or sends files every day and is no exfiltration.
extension StoryScript {
    mutating func agentLogs() {
        let agent = start("WaAppAgent.exe", #"C:\WindowsAzure\GuestAgent_2.7.41491\WaAppAgent.exe"#, by: services, asSystem: true)
        let path = #"C:\WindowsAzure\CollectGuestLogsTemp\\#(number(1_000_000_000)).zip"#
        let collector = start("CollectGuestLogs.exe", #""CollectGuestLogs.exe" -Mode:ga -FileName:\#(path)"#, by: agent, asSystem: true)
        wait(5, andUpTo: 20)
        makeArchive(path, by: collector)
        wait(4)
        _ = connect(to: "168.63.129.16", 168 << 24 | 63 << 16 | 129 << 8 | 16, port: 80, by: collector)
    }

    mutating func buildPublished() {
        let worker = start("Agent.Worker.exe", #""C:\agents\a1\bin\Agent.Worker.exe" spawnclient 1860 2012"#, by: services, asSystem: true)
        wait(30, andUpTo: 100)
        makeArchive(#"C:\agents\a1\_work\\#(number(40))\a\drop.zip"#, by: worker)
        wait(4)
        _ = connect(to: "\(coined())vsblobprodweu.blob.core.windows.net", by: worker)
    }

    mutating func errorReport() {
        let reporter = start("wermgr.exe", #"C:\Windows\system32\wermgr.exe -upload"#, by: services, asSystem: true)
        makeArchive(#"C:\ProgramData\Microsoft\Windows\WER\Temp\WER\#(number(65_536)).tmp.zip"#, by: reporter)
    }

    mutating func localBackup() {
        let backup = start("nightlybackup.exe", #""C:\Program Files\Nightly Backup\nightlybackup.exe" --set documents"#, by: services, asSystem: true)
        wait(60, andUpTo: 300)
        makeArchive(#"D:\Backup\documents-\#(number(400)).zip"#, by: backup)
    }

    /// An archive that came from elsewhere is no staging.
    mutating func download() {
        let browser = start("msedge.exe", #""C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe" --profile-directory=Default"#, by: explorer)
        let host = "www.\(coined()).example"
        _ = connect(to: host, by: browser)
        file(#"\#(home)\Downloads\\#(word())-main.zip"#, size: 5_876_042, from: "https://\(host)/main.zip", by: browser)
    }

    mutating func installer() {
        let setup = start("msiexec.exe", #"C:\Windows\system32\msiexec.exe /i "\#(home)\Downloads\setup.msi" /qn"#, by: explorer)
        for _ in 0..<6 {
            file(#"C:\Windows\Installer\\#(coined())\#(number(100)).cab"#, size: 1_000_000 + number(9_000_000), by: setup)
            wait(1, andUpTo: 4)
        }
        _ = connect(to: "download.\(coined()).example", by: setup)
    }
}
