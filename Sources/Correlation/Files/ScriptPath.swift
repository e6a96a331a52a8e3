/// The script that a command line runs: the first word that ends like one. Nil where there is none.
func scriptPath(in commandLine: String) -> String? {
    words(of: commandLine).first { word in
        let folded = word.lowercased()
        return scriptEndings.contains { folded.hasSuffix($0) }
    }
}

private let scriptEndings = [".ps1", ".psm1", ".bat", ".cmd", ".vbs", ".vbe", ".js", ".jse", ".wsf", ".hta", ".py", ".pl", ".rb", ".sh"]

/// Words as a shell sees them: blanks part, double quotes hold together.
private func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var quoted = false
    for character in text {
        if character == "\"" {
            quoted.toggle()
        } else if character.isWhitespace, !quoted {
            words.append(word)
            word = ""
        } else {
            word.append(character)
        }
    }
    return (words + [word]).filter { !$0.isEmpty }
}
