/// A command line that makes no sense: what is wrong with it, and what to do next.
package struct UnfitCommandLine: Error {
    package let sentence: String
    package let hints: [String]

    package init(_ sentence: String, hints: [String]) {
        self.sentence = sentence
        self.hints = hints
    }
}
