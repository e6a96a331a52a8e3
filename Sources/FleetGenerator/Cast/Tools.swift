/// Programs that only stories use.
enum Tools {
    static let programs: [Program] = [
        Program("7z.exe", #"C:\Program Files\7-Zip"#),
        Program("Rar.exe", #"C:\Program Files\WinRAR"#),
        Program("curl.exe", #"C:\Windows\System32"#),
        Program("rclone.exe", #"C:\Users\Public\rc"#),
        // The same under another name.
        Program("mssync.exe", #"C:\ProgramData\mssync"#, original: "rclone.exe"),
        Program("robocopy.exe", #"C:\Windows\System32"#),
        Program("WaAppAgent.exe", #"C:\WindowsAzure\GuestAgent_2.7.41491"#),
        Program("CollectGuestLogs.exe", #"C:\WindowsAzure\GuestAgent_2.7.41491"#),
        Program("Agent.Worker.exe", #"C:\agents\a1\bin"#),
        Program("wermgr.exe", #"C:\Windows\System32"#),
        Program("msiexec.exe", #"C:\Windows\System32"#),
        Program("nightlybackup.exe", #"C:\Program Files\Nightly Backup"#),
    ]
}
