extension Masthead {
    /// Roles whose holders may change the text of an article. No workflow changes them: the right to write cannot depend on a
    /// workflow that the text's own category chooses.
    public static let writingRoles = ["author", "editor"]
}
