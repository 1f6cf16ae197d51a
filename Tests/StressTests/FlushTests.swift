import Foundation
import Testing

/// How often a move waits for the disk. On a disk that needs a millisecond for that, this is what a move takes.
extension StressTests {
    @Suite struct Flushes {
        private let publication: TrialPublication
        private var counter: String { publication.root + "/count.so" }
        private var figures: String { publication.root + "/flushes" }

        /// A library that comes before the system's, notes every wait for the disk and says how much waits in the system.
        private static let source = """
            #define _GNU_SOURCE
            #include <dlfcn.h>
            #include <fcntl.h>
            #include <stdarg.h>
            #include <stdlib.h>
            #include <string.h>
            #include <unistd.h>
            static void note(const char *name) {
                int file = open(getenv("FLUSHES"), O_WRONLY | O_APPEND | O_CREAT, 0600);
                if (file < 0 || write(file, name, strlen(name)) < 0) abort();
                close(file);
            }
            #define WAIT(name) \\
                int name(int file) { note(#name "\\n"); return ((int (*)(int))dlsym(RTLD_NEXT, #name))(file); }
            WAIT(fsync) WAIT(fdatasync) WAIT(syncfs)
            int openat(int folder, const char *path, int flags, ...) {
                va_list rest;
                va_start(rest, flags);
                mode_t mode = va_arg(rest, mode_t);
                va_end(rest);
                if (!strcmp(path, "/proc/meminfo")) path = getenv("MEMINFO");
                return ((int (*)(int, const char *, int, mode_t))dlsym(RTLD_NEXT, "openat"))(folder, path, flags, mode);
            }
            """

        init() throws {
            publication = try TrialPublication()
            try publication.write(Self.source, at: "../count.c")
            let built = try publication.start(["cc", "-shared", "-fPIC", "-o", counter, "../count.c", "-ldl"]).ending()
            try #require(built.status == 0, "\(built.said)")
        }

        /// Runs a command while this much waits in the system, and gives the names of the calls that waited for the disk.
        private func waits(of words: [String], whileWaiting kilobytes: Int) throws -> [Substring] {
            try publication.write("MemTotal: 1 kB\nDirty:    \(kilobytes) kB\nWriteback:      4 kB\n", at: "../meminfo")
            try? FileManager.default.removeItem(atPath: figures)
            let variables = [
                "LD_PRELOAD=" + counter, "FLUSHES=" + figures, "MEMINFO=" + publication.root + "/meminfo",
            ]
            let ending = try publication.start(["env"] + variables + [publication.program] + words).ending()
            try #require(ending.status == 0, "\(ending.said)")
            return try String(contentsOfFile: figures, encoding: .utf8).split(separator: "\n")
        }

        @Test func `a move waits for all new objects at once`() throws {
            let waits = try waits(of: ["submit", "piece-1", "--as", "hana-seo"], whileWaiting: 100)
            #expect(waits.filter { $0 == "syncfs" }.count == 1)
            #expect(waits.count <= 10, "\(waits)")
        }

        /// `syncfs` would wait for all of it.
        @Test func `where much else waits, each object is waited for by itself`() throws {
            let waits = try waits(of: ["submit", "piece-2", "--as", "hana-seo"], whileWaiting: 1 << 20)
            #expect(!waits.contains("syncfs"))
            #expect((15...22).contains(waits.count), "\(waits)")
        }
    }
}
