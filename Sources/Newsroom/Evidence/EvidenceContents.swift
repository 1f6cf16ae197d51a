internal import Foundation
import Git
import Text
import Workflows

/// The contents of an archive, read once from beginning to end; the bundle is unpacked on the way.
struct EvidenceContents {
    struct File {
        let header: TarHeader
        let sum: String
    }

    /// In the order of the archive.
    private(set) var files: [File] = []
    private(set) var record: EvidenceRecord?
    /// `SHA256SUMS`.
    private(set) var sums: [UInt8] = []
    private(set) var history: (repository: Repository, header: BundleHeader, objects: Int)?

    private static let recordLimit = 1 << 20
    private static let sumsLimit = 64 << 20

    /// Reads the archive at `path`.
    /// - Parameter scratch: a folder that is not there yet, for the history.
    init(_ path: String, scratch: String) throws {
        var reader = try Self.reader(path)
        do {
            while let header = try reader.next() {
                try Self.requirePlace(of: header.name, after: files.last?.header.name)
                files.append(File(header: header, sum: try take(header, from: &reader, scratch)))
            }
        } catch let fault as TarReader.Fault {
            throw Refusal.notEvidence(path: path, why: fault.message)
        } catch let fault as BundleFault {
            throw Refusal.notEvidence(path: path, why: "\(EvidenceFiles.bundle): \(fault.message)")
        }
        for name in [EvidenceFiles.article, EvidenceFiles.bundle, EvidenceFiles.sums]
        where !files.contains(where: { $0.header.name == name }) {
            throw Refusal.notEvidence(path: path, why: "\(name) is missing")
        }
    }

    private mutating func take(_ header: TarHeader, from reader: inout TarReader, _ scratch: String) throws -> String {
        switch header.name {
        case EvidenceFiles.article:
            let bytes = try reader.content(limit: Self.recordLimit)
            record = EvidenceRecord.read(bytes)
            return SHA256Stream.of(bytes)
        case EvidenceFiles.sums:
            sums = try reader.content(limit: Self.sumsLimit)
            return SHA256Stream.of(sums)
        case EvidenceFiles.bundle:
            var sum = SHA256Stream()
            history = try Repository.unpack(bundleOfSize: header.size, into: scratch) {
                let piece = try reader.piece()
                if let piece { sum.add(piece) }
                return piece
            }
            return sum.hex
        default:
            var sum = SHA256Stream()
            while let piece = try reader.piece() { sum.add(piece) }
            return sum.hex
        }
    }

    /// Checks that files come in the order of their names, each once, and the list of checksums last.
    private static func requirePlace(of name: String, after last: String?) throws(TarReader.Fault) {
        guard name.hasPrefix(EvidenceFiles.folder) else { throw TarReader.Fault(message: "\(name) does not belong into it") }
        guard let last else { return }
        guard last != EvidenceFiles.sums, name == EvidenceFiles.sums || last.utf8.lexicographicallyPrecedes(name.utf8) else {
            throw TarReader.Fault(message: "\(name) stands in the wrong place, or twice")
        }
    }

    /// A reader at the beginning of an archive.
    static func reader(_ path: String) throws -> TarReader {
        guard FileManager.default.fileExists(atPath: path) else { throw Refusal.noSuchFile(path) }
        guard let file = try? FileHandle(forReadingFrom: URL(filePath: path)) else {
            throw Refusal.trouble("\(path) cannot be read")
        }
        return TarReader { count in
            count == 0 ? [] : [UInt8](try file.read(upToCount: count) ?? Data())
        }
    }
}
