/// The `console` blocks of a document: `$ command`, with `> ` before its further lines, and under it what it prints.
struct Tour {
    struct Step {
        var command: String
        var answer: String
        /// The number of the line behind the command, where the answer begins, and of the line behind the answer.
        var lines: Range<Int>
    }

    private let lines: [String]
    let steps: [Step]

    init(_ document: String) {
        lines = document.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var steps: [Step] = []
        var isInside = false
        for (number, line) in lines.enumerated() {
            if line.hasPrefix("```") {
                isInside = line == "```console"
            } else if isInside, line.hasPrefix("$ ") {
                steps.append(Step(command: String(line.dropFirst(2)), answer: "", lines: number + 1..<number + 1))
            } else if isInside, var step = steps.popLast() {
                if line.hasPrefix("> "), step.answer.isEmpty {
                    step.command += "\n" + line.dropFirst(2)
                    step.lines = number + 1..<number + 1
                } else {
                    step.answer += line + "\n"
                    step.lines = step.lines.lowerBound..<number + 1
                }
                steps.append(step)
            }
        }
        self.steps = steps
    }

    var commands: [String] { steps.map(\.command) }

    /// The document with other answers.
    func document(with answers: [String]) -> String {
        var lines = lines
        for (step, answer) in zip(steps, answers).reversed() {
            let answer = answer.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            lines.replaceSubrange(step.lines, with: answer.last == "" ? answer.dropLast() : answer[...])
        }
        return lines.joined(separator: "\n")
    }
}
