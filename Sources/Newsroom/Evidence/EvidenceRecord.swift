internal import Foundation
import Git
import Text
import Workflows

/// `article.json`: which article, from which history.
struct EvidenceRecord: Codable {
    let format: String
    let article: String
    let title: String
    let publication: String
    let timeZone: String
    let branch: String?
    let tip: String
    let root: String
    let state: String
    let live: String?
    let liveCommit: String?
    let events: Int

    init(_ evidence: Evidence) {
        format = evidence.format.rawValue
        article = evidence.article.description
        title = evidence.title
        publication = evidence.publication
        timeZone = evidence.timeZone
        branch = evidence.branch
        tip = evidence.tip.id.hex
        root = evidence.root.hex
        state = evidence.state
        events = evidence.steps.count
        switch evidence.live {
        case .nothing: (live, liveCommit) = (nil, nil)
        case .text(let commit, _): (live, liveCommit) = ("text", commit)
        case .notice(let commit, _, _): (live, liveCommit) = ("notice", commit)
        }
    }

    /// One line of JSON, keys in alphabetical order.
    static func line(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        return [UInt8](try encoder.encode(value)) + [UInt8(ascii: "\n")]
    }

    /// Parses `article.json`; nil where it is malformed.
    static func read(_ bytes: [UInt8]) -> EvidenceRecord? {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try? decoder.decode(EvidenceRecord.self, from: Data(bytes))
    }
}
