import Foundation
import HuntFiles
import HuntModel

/// The shipped hunt, read from `hunts/`.
func foundingHunt() throws -> HuntDefinition {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../hunts").standardized
    return try HuntLibrary(folders: [folder.path]).hunt("internal-data-exfiltration").definition
}
