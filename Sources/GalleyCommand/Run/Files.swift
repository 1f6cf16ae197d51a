internal import Editorial
internal import Foundation

/// Files that a person names on the command line.
enum Files {
    /// The bytes of a file; `-` is standard input.
    /// - Throws: ``Refusal`` where it cannot be read, or is larger than `limit`.
    static func bytes(_ name: String, limit: Int, _ run: Run) throws -> [UInt8] {
        let handle: FileHandle
        if name == "-" {
            handle = .standardInput
        } else {
            guard let opened = FileHandle(forReadingAtPath: run.path(name)) else { throw Refusal.noSuchFile(name) }
            handle = opened
        }
        // One byte more than the limit tells a file that is too large from one that just fits.
        let data = try handle.read(upToCount: limit + 1) ?? Data()
        guard data.count <= limit else {
            let size = (try? FileManager.default.attributesOfItem(atPath: run.path(name))[.size] as? Int) ?? data.count
            throw Refusal.tooLarge(path: name, size: size, limit: limit)
        }
        return [UInt8](data)
    }

    /// The text of a file, which must be UTF-8.
    static func text(_ name: String, _ run: Run) throws -> String {
        let bytes = try bytes(name, limit: 1 << 20, run)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Refusal.unreadable(file: name, commit: nil, Malformed(.notUTF8, at: Place(line: 1)))
        }
        return text
    }
}
