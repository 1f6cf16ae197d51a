import Foundation
import Testing

/// What every file of the project keeps to.
@Suite struct FileTests {
    @Test func thereAreFiles() {
        #expect(Project.sources.count > 100)
        #expect(Project.tests.count > 20)
    }

    @Test(arguments: Project.sources + Project.tests)
    func isShort(_ file: Project.File) throws {
        let lines = try file.text().count { $0 == "\n" }
        #expect(lines <= 300, "\(file) has \(lines) lines")
    }

    @Test(arguments: Project.sources + Project.tests)
    func saysWhatItIsByItsName(_ file: Project.File) {
        let name = file.path.split(separator: "/").last.map { $0.lowercased() } ?? ""
        for word in ["helper", "util", "manager", "misc"] { #expect(!name.contains(word), "\(file)") }
    }

    /// Pointers stay in `Git` (and in the module of image metadata): nothing else may be marked `unsafe`.
    @Test(arguments: Project.sources.filter { !["Git", "Images"].contains($0.module) })
    func hasNoPointers(_ file: Project.File) throws {
        let text = try file.text()
        for word in [
            "UnsafePointer", "UnsafeRaw", "UnsafeBuffer", "UnsafeMutable", "@unchecked", "nonisolated(unsafe)", "unsafeBitCast",
            "try!",
        ] {
            #expect(!text.contains(word), "\(file) has \(word)")
        }
    }
}
