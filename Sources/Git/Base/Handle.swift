internal import CLibgit2

/// The sole owner of one libgit2 object.
///
/// It lends its pointer for the time of a call and never gives it away: the optimiser may destroy an owner after its last use,
/// and a pointer that was read out of it does not count as a use.
struct Handle<Object: Freed>: ~Copyable {
    private let pointer: OpaquePointer

    /// Takes what `make` puts into its argument.
    init(_ function: StaticString, _ make: (inout OpaquePointer?) -> Int32) throws(GitError) {
        var pointer: OpaquePointer?
        try check(make(&pointer), function)
        guard let pointer else { throw GitError(code: GIT_ERROR.rawValue, function: "\(function)", message: "gave nothing") }
        self.pointer = pointer
    }

    private init(taking pointer: OpaquePointer) { self.pointer = pointer }

    /// Takes what `make` puts into its argument; nil where it finds nothing.
    static func ifFound(_ function: StaticString, _ make: (inout OpaquePointer?) -> Int32) throws(GitError) -> Handle? {
        var pointer: OpaquePointer?
        guard try found(make(&pointer), function), let pointer else { return nil }
        return Handle(taking: pointer)
    }

    deinit { Object.free(pointer) }

    /// Hands the pointer to `body`; it must not leave it.
    borrowing func withPointer<Result: ~Copyable, Failure: Error>(
        _ body: (OpaquePointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(pointer)
    }
}
