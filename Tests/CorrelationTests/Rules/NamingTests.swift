@testable import Correlation
import Testing

@Suite struct NamingTests {
    static let named = [
        #"curl -T C:\Users\ann\d.zip https://x"#, #"curl -T "C:\Users\Ann\D.ZIP" https://x"#, "curl --upload-file=d.zip", "curl -F file=@d.zip",
        "curl -F 'f=@./d.zip'", "scp C:/Users/ann/d.zip host:", "azcopy copy x https://h/drop/d.zip?sv=1", "d.zip", "cmd /c \"type d.zip\"",
        #"powershell -c "irm -InFile 'C:\Users\ann\d.zip' https://x""#,
    ]
    static let unnamed = [
        "", "curl old.zip", "curl bad.zip", "curl d.zip.bak", "curl d.zipx", "curl my-d.zip", #"curl -T C:\Temp\d.zip"#,
        #"curl -T "C:\Program Files\d.zip""#, #"copy \\server\share\d.zip ."#, "curl d_zip",
    ]

    @Test(arguments: named) func aFileIsNamed(_ text: String) {
        #expect(FileNaming(path: #"C:\Users\ann\d.zip"#).isNamed(in: FoldedText(text)))
    }

    @Test(arguments: unnamed) func anotherFileIsNamed(_ text: String) {
        #expect(!FileNaming(path: #"C:\Users\ann\d.zip"#).isNamed(in: FoldedText(text)))
    }

    @Test func posixPaths() {
        let naming = FileNaming(path: "/home/ann/my files.tar.gz")
        #expect(naming.isNamed(in: FoldedText("scp '/home/ann/my files.tar.gz' host:")))
        #expect(naming.isNamed(inRequest: FoldedText("/upload/my%20files.tar.gz?x=1")))
        #expect(!naming.isNamed(in: FoldedText("scp '/home/bob/my files.tar.gz' host:")))
    }

    @Test(arguments: [
        ("*", "", true), ("", "", true), ("", "a", false), ("a*c", "abbbc", true), ("a*c", "abbbd", false), ("*b*d", "abcd", true), ("?", "", false),
        ("A?C", "abc", true), ("*.ci.example", "x.ci.example", true), ("*.ci.example", "ci.example", false), ("a**b", "ab", true),
    ])
    func globs(_ pattern: String, _ text: String, _ matches: Bool) {
        #expect(Glob(pattern).matches(text) == matches)
    }

    @Test func aHostileGlobEnds() {
        #expect(!Glob(String(repeating: "*a", count: 50)).matches(String(repeating: "a", count: 40) + "b"))
    }

    @Test(arguments: [
        ("https://u:p@h.example:8443/x?y#z", "h.example"), ("h.example", "h.example"), ("h.example:443", "h.example"), ("h.example/p", "h.example"),
        ("http://[2001:db8::1]:80/", "2001:db8::1"), ("2001:db8::1", "2001:db8::1"), ("", ""), ("://", ""),
    ])
    func hosts(_ url: String, _ host: String) {
        #expect(hostName(url) == host)
    }

    @Test func scripts() {
        #expect(scriptPath(in: #"powershell -File "C:\a b\x.ps1" -q"#) == #"C:\a b\x.ps1"#)
        #expect(scriptPath(in: "python3 run.py --all") == "run.py")
        #expect(scriptPath(in: "cmd /c dir") == nil)
    }
}
