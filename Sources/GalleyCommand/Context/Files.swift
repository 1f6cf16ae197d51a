internal import Foundation
internal import Text
internal import Workflows

/// Files that a person names on the command line.
enum Files {
    /// The bytes of a file; `-` is standard input.
    /// - Throws: ``Refusal`` where it cannot be read, or is larger than `limit`.
    static func bytes(_ name: String, limit: Int, _ context: CommandContext) throws -> [UInt8] {
        let handle: FileHandle
        if name == "-" {
            handle = .standardInput
        } else {
            handle = try open(context.path(name), as: name)
        }
        // One byte more than the limit tells a file that is too large from one that just fits.
        let data = try handle.read(upToCount: limit + 1) ?? Data()
        guard data.count <= limit else {
            let size = (try? FileManager.default.attributesOfItem(atPath: context.path(name))[.size] as? Int) ?? 0
            throw Refusal.tooLarge(path: name, size: max(size, data.count), limit: limit)
        }
        return [UInt8](data)
    }

    private static func open(_ path: String, as name: String) throws -> FileHandle {
        guard FileManager.default.fileExists(atPath: path) else { throw Refusal.noSuchFile(name) }
        let plain = URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
        let kind = try? FileManager.default.attributesOfItem(atPath: plain)[.type] as? FileAttributeType
        guard kind != .typeDirectory else { throw Refusal.oddFile(path: name, what: "a folder") }
        // Opening a pipe waits for whoever writes into it, and a device never ends.
        guard kind == .typeRegular || isDescriptor(path) else { throw Refusal.oddFile(path: name, what: "a pipe or a device") }
        do { return try FileHandle(forReadingFrom: URL(filePath: path)) } catch {
            throw Refusal.trouble("\(name) cannot be read: \(error.localizedDescription)")
        }
    }

    /// The line of a `.pub` file. A private key is refused without a word of it.
    static func publicKey(_ name: String, _ context: CommandContext) throws -> String {
        let text = try text(name, context).trimmingCharacters(in: .newlines)
        guard text.hasPrefix("-----BEGIN") else { return text }
        throw Refusal.noPublicKey(
            why: "the public half of the key, and \(name) holds the private one; its public half is in \(name).pub")
    }

    /// What a shell has opened already and hands over by name, as for `-F <(command)`.
    private static func isDescriptor(_ path: String) -> Bool {
        path == "/dev/stdin" || path.hasPrefix("/dev/fd/") || path.hasPrefix("/proc/self/fd/")
    }

    /// The text of a file, which must be UTF-8.
    static func text(_ name: String, _ context: CommandContext) throws -> String {
        let bytes = try bytes(name, limit: 1 << 20, context)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Refusal.unreadable(file: name, commit: nil, Malformed(.notUTF8, at: SourceLocation(line: 1)))
        }
        return text
    }
}
