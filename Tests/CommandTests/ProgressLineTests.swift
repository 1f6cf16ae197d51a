import Testing

@testable import GalleyCommand

/// The line that says how far a long command is.
@Suite struct ProgressLineTests {
    /// A terminal, and a clock that the test moves.
    final class Scene {
        var elapsed = Duration.zero
        var drawn = ""
        var written = ""

        func console(isTerminal: Bool = true, term: String = "xterm") -> Console {
            let line = ProgressLine(
                isTerminal: isTerminal, environment: ["TERM": term], elapsed: { self.elapsed }, draw: { self.drawn += $0 })
            return Console(
                isTerminal: isTerminal, isInteractive: false, environment: ["TERM": term], out: { self.written += $0 },
                error: { self.written += $0 }, progress: line)
        }
    }

    private static let wiped = "\r\u{1B}[K"

    @Test func aQuickCommandStaysSilent() {
        let scene = Scene()
        let console = scene.console()
        for step in 0..<10 {
            scene.elapsed = .milliseconds(step * 99)
            console.progress("checked \(step) of 10")
        }
        console.endProgress()
        #expect(scene.drawn.isEmpty)
    }

    @Test func aLongOneIsDrawnNowAndThenAndLeavesNothing() {
        let scene = Scene()
        let console = scene.console()
        for step in 0..<30 {
            scene.elapsed = .milliseconds(950 + step * 50)
            console.progress("checked \(step) of 30")
        }
        #expect(scene.drawn.split(separator: "\r").count == 8)
        #expect(scene.drawn.hasPrefix(Self.wiped + "checked 1 of 30"))
        console.endProgress()
        #expect(scene.drawn.hasSuffix(Self.wiped))
        let before = scene.drawn
        console.endProgress()
        #expect(scene.drawn == before)
    }

    @Test func whateverIsWrittenTakesItsPlace() {
        let scene = Scene()
        let console = scene.console()
        scene.elapsed = .seconds(2)
        console.progress("checked 64 of 128")
        console.say("a finding")
        #expect(scene.drawn == Self.wiped + "checked 64 of 128" + Self.wiped)
        #expect(scene.written == "a finding\n")
        console.note("a remark")
        #expect(scene.drawn == Self.wiped + "checked 64 of 128" + Self.wiped)
    }

    @Test(arguments: [(false, "xterm"), (true, "dumb")])
    func nowhereElse(isTerminal: Bool, term: String) {
        let scene = Scene()
        let console = scene.console(isTerminal: isTerminal, term: term)
        scene.elapsed = .seconds(9)
        console.progress("checked 1 of 2")
        console.endProgress()
        #expect(scene.drawn.isEmpty)
    }
}
