/// A boolean of git's configuration.
public enum ConfigurationBool {
    /// Git's rule: words in any case, or a number; whatever else is no boolean, and not true.
    public static func isTrue(_ value: String?) -> Bool {
        guard let value = value?.lowercased() else { return false }
        if ["true", "yes", "on"].contains(value) { return true }
        let digits = value.hasSuffix("k") || value.hasSuffix("m") || value.hasSuffix("g") ? String(value.dropLast()) : value
        return Int(digits).map { $0 != 0 } ?? false
    }
}
