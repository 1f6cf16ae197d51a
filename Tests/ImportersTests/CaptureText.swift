import Foundation
import Importers
import Text

/// A capture put together line by line. Its head begins at line 7, its text at line 13.
struct CaptureText {
    var top = ["Search All Pages", "", "Total Index: 12 publications.", ""]
    var titles = ["Coast and Country", "", "The Bell at Lowmoor", ""]
    var head = ["Published September 7, 2018", "Author: Ines Calder", "Category: Harbours", "", "By Ines Calder"]
    var text = [
        "The bell at Lowmoor hangs in a frame of oak and rings by itself when the swell is from the north.",
        "Nobody has paid for it since 1902, and nobody has dared to take it down.",
    ]
    var tail = [
        "Ines Calder is a pilot in Lowmoor. The views expressed here are the author’s alone.", "Photo: Lowmoor Borough Archive",
    ]
    var bottom = ["Return to Coast and Country", "Stay Informed"]
    var lineEnd = "\n"

    var string: String {
        let paragraphs = (text + tail + bottom).flatMap { ["", $0] }
        return (top + titles + head + paragraphs).joined(separator: lineEnd) + lineEnd
    }

    func read(masthead: [KnownPerson] = []) throws -> SavedPage { try galleyIntake(string, masthead: masthead) }
}

func galleyIntake(_ text: String, masthead: [KnownPerson] = []) throws -> SavedPage {
    try PageImporter.read(Array(text.utf8), fileName: "capture.txt", masthead: masthead)
}

/// The captures that come with the project.
enum Seeds {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("seeds")

    static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }.sorted()
    }

    static func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: folder.appendingPathComponent(name))) }

    static func read(_ name: String, masthead: [KnownPerson] = []) throws -> SavedPage {
        try PageImporter.read(bytes(name), fileName: name, masthead: masthead)
    }
}

extension SavedPage {
    /// `line:column rule`, for every finding.
    var marks: [String] { findings.map { "\($0.place.line):\($0.place.column) \($0.rule)" } }
    var rules: [String] { findings.map(\.rule) }
    var paragraphs: [String] { draft.body.components(separatedBy: "\n\n") }
    func finding(_ rule: String) -> Finding? { findings.first { $0.rule == rule } }
}

extension ArticleDraft.Author {
    /// `id` of a person, `name` of a guest.
    var label: String {
        switch identity {
        case .person(let id): "#" + id
        case .guest(let name): name
        }
    }
}
