import Foundation
import GalleyCommand

let placeholders = Descriptors.occupyStandard()
let process = ProcessInfo.processInfo
let environment = process.environment
let start = ContinuousClock.now
// Everything is written and closed by now; `exit` would tear down what the system takes back at once.
_exit(
    galley(
        Array(process.arguments.dropFirst()), program: { Bundle.main.executablePath ?? process.arguments[0] },
        environment: environment,
        clock: Clock.now, folder: FileManager.default.currentDirectoryPath,
        terminals: Terminals(
            input: isatty(0) == 1, output: isatty(1) == 1, error: isatty(2) == 1, columns: ScreenWidth.columns(environment)),
        elapsed: { ContinuousClock.now - start }))
