/// What Windows brings along, in the order of the places that a device's first processes have.
enum Windows {
    static let folder = #"C:\Windows\System32"#

    static let programs: [Program] = [
        Program("services.exe", folder, [CommandForm(#"C:\Windows\system32\services.exe"#)]),
        Program("ntoskrnl.exe", folder, [CommandForm("")]),
        Program("lsass.exe", folder, [CommandForm(#"C:\Windows\system32\lsass.exe"#)]),
        Program("svchost.exe", folder, services.map { CommandForm(#"C:\Windows\System32\svchost.exe -k "# + $0) }),
        Program(
            "MsMpEng.exe", #"C:\ProgramData\Microsoft\Windows Defender\Platform\4.18.26010.5-0"#,
            [CommandForm(#""C:\ProgramData\Microsoft\Windows Defender\Platform\4.18.26010.5-0\MsMpEng.exe""#)]),
        Program("explorer.exe", #"C:\Windows"#, [CommandForm(#"C:\Windows\Explorer.EXE"#)]),
        Program("taskhostw.exe", folder, [CommandForm("taskhostw.exe"), CommandForm("taskhostw.exe Install $(Arg", .number(40))]),
        Program("conhost.exe", folder, [CommandForm(#"\??\C:\Windows\system32\conhost.exe 0xffffffff -ForceV1"#)]),
        Program(
            "cmd.exe", folder,
            [CommandForm(#"C:\Windows\system32\cmd.exe /c start /b job-"#, .number(3000)), CommandForm(#""C:\Windows\system32\cmd.exe" /d /c type "#, .document)]),
        Program(
            "powershell.exe", #"C:\Windows\System32\WindowsPowerShell\v1.0"#,
            [
                CommandForm("powershell.exe -NoProfile -Command Get-Process -Id ", .session),
                CommandForm("powershell.exe -NoProfile -NonInteractive -EncodedCommand ", .encoded),
                CommandForm(#"powershell.exe -ExecutionPolicy AllSigned -File C:\ProgramData\Jobs\collect-"#, .number(800)),
            ]),
        Program("dllhost.exe", folder, [CommandForm(#"C:\Windows\system32\DllHost.exe /Processid:"#, .guid)]),
        Program("RuntimeBroker.exe", folder, [CommandForm(#"C:\Windows\System32\RuntimeBroker.exe -Embedding"#)]),
        Program("SearchProtocolHost.exe", folder, [CommandForm(#""C:\Windows\system32\SearchProtocolHost.exe" Global\UsGthrFltPipeMssGthrPipe"#, .session)]),
        Program("WmiPrvSE.exe", folder + #"\wbem"#, [CommandForm(#"C:\Windows\system32\wbem\wmiprvse.exe -secured -Embedding"#)]),
    ]

    static let office: [Program] = [
        application(
            "msedge.exe", #"C:\Program Files (x86)\Microsoft\Edge\Application"#, "Microsoft Edge",
            [" --profile-directory=Default", " --type=renderer --lang=en-US --device-scale-factor=1 --num-raster-threads=4 --renderer-client-id="], .session),
        application("ms-teams.exe", #"C:\Program Files\WindowsApps\MSTeams_26002.1301_x64__8wekyb3d8bbwe"#, "Microsoft Teams", [" msteams:system-initiated", " --conversation="], .session),
        application("OUTLOOK.EXE", #"C:\Program Files\Microsoft Office\root\Office16"#, "Microsoft Outlook", ["", " -Embedding /item "], .session),
        application("OneDrive.exe", #"C:\Program Files\Microsoft OneDrive"#, "Microsoft OneDrive", [" /background"], .none),
        application("EXCEL.EXE", #"C:\Program Files\Microsoft Office\root\Office16"#, "Microsoft Excel", [" "], .document),
        application("WINWORD.EXE", #"C:\Program Files\Microsoft Office\root\Office16"#, "Microsoft Word", [" /n "], .document),
        application("Code.exe", #"C:\Program Files\Microsoft VS Code"#, "Visual Studio Code", ["", " --type=utility --utility-sub-type=node.mojom.NodeService --inspect-port="], .session),
        application("chrome.exe", #"C:\Program Files\Google\Chrome\Application"#, "Google Chrome", ["", " --type=gpu-process --start-stack-profiler --channel-token="], .session),
        application("java.exe", #"C:\Program Files\Java\jdk-21\bin"#, "OpenJDK Platform", [" -Xmx2g -cp "], .classPath),
        application("git.exe", #"C:\Program Files\Git\cmd"#, "Git", [" status --porcelain", " cat-file --batch-check --session "], .session),
    ]

    private static func application(_ name: String, _ folder: String, _ product: String, _ arguments: [String], _ tail: CommandForm.Tail) -> Program {
        var program = Program(
            name, folder,
            arguments.enumerated().map { CommandForm("\"\(folder)\\\(name)\"\($1)", $0 == arguments.count - 1 ? tail : .none) })
        program.product = product
        program.description = product
        return program
    }

    private static let services = [
        "netsvcs -p -s Schedule", "LocalService -p", "NetworkService -p -s Dnscache", "netsvcs -p -s BITS", "netsvcs -p -s wuauserv", "DcomLaunch -p",
        "LocalServiceNetworkRestricted -p -s EventLog", "LocalSystemNetworkRestricted -p -s SysMain", "utcsvc -p", "netsvcs -p -s Winmgmt",
    ]
}
