import Foundation
import Testing
import Workflows

/// Files of the project that the program carries too.
@Suite struct ShippedFileTests {
    @Test func theDefaultWorkflowIsTheSameToTheByte() throws {
        let file = try Data(contentsOf: Project.root.appending(path: "workflows/editorial.yml"))
        #expect(Array(file) == Array(DefaultWorkflow.file.utf8))
    }
}
