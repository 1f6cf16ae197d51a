internal import Foundation
internal import Newsroom

/// What `--trust` was given: texts that stand for themselves, and files that hold such.
enum TrustOptions {
    static func read(_ given: [String], _ context: CommandContext) throws -> (texts: [String], files: [TrustFile]) {
        let files = given.filter { isFile($0, context) }
        return (given.filter { !files.contains($0) }, try files.map { TrustFile(name: $0, text: try Files.text($0, context)) })
    }

    private static func isFile(_ name: String, _ context: CommandContext) -> Bool {
        if name.contains(where: \.isWhitespace), !name.hasPrefix("/"), !name.hasPrefix(".") { return false }
        if name.hasSuffix(".pub") || ["/", "./", "../"].contains(where: { name.hasPrefix($0) }) { return true }
        let kind = try? FileManager.default.attributesOfItem(atPath: context.path(name))[.type] as? FileAttributeType
        return kind != nil && kind != .typeDirectory
    }
}
